import { describe, expect, test } from "vitest";
import { show, YaqutError } from "../src/errors.js";

const circle: Record<string, unknown> = { name: "a" };
circle.self = circle;
let deep: unknown = [];
for (let i = 0; i < 100_000; i++) deep = [deep];
const throwing = {
  toJSON(): never {
    throw new Error("no");
  },
};
const hostile = new Proxy(
  {},
  {
    ownKeys(): never {
      throw new Error("no");
    },
  },
);

describe("show", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["a\nb", '"a\\nb"'],
    [Number.NaN, "NaN"],
    [12n, "12n"],
    [Symbol("x"), "Symbol(x)"],
    [() => 1, "a function"],
    [{ a: [1, null, undefined], b: undefined }, '{"a":[1,null,undefined]}'],
    [throwing, '{"toJSON":a function}'],
    [hostile, "an object that cannot be read"],
    [new Date(Date.UTC(2017, 9, 31)), '"2017-10-31T00:00:00.000Z"'],
    [new Date(Number.NaN), "an invalid Date"],
    ["x".repeat(78), `"${"x".repeat(78)}"`],
    ["x".repeat(79), `"${"x".repeat(76)}…`],
    [`${"x".repeat(75)}😀😀`, `"${"x".repeat(75)}…`],
    [circle, `${'{"name":"a","self":'.repeat(9).slice(0, 77)}…`],
    [deep, `${"[".repeat(77)}…`],
  ])("%#", (value, shown) => expect(show(value)).toBe(shown));

  test("takes the time of what it shows, not of what it is given", () => {
    const long = "y".repeat(50_000_000);
    const list = new Array(1_000_000).fill("z");
    for (let i = 0; i < 20_000; i++) {
      expect(show(long).length).toBe(78);
      expect(show([list, long]).length).toBe(78);
    }
  });
});

describe("the message of an error", () => {
  const problem = (n: number, expected = "a kind"): { at: string; expected: string; received: string } => ({
    at: `row ${n}`,
    expected,
    received: "x",
  });

  test("names ten problems of a kind and counts the others; the list has all", () => {
    const problems = Array.from({ length: 40_000 }, (_, i) => problem(i));
    const error = new YaqutError("CSV_INVALID", "bad", [...problems, problem(7, "a name")]);
    const lines = error.message.split("\n");
    expect(lines).toHaveLength(1 + 10 + 1 + 1);
    expect(lines.at(11)).toBe("  … and 39,990 more of this kind");
    expect(lines.at(12)).toBe("  at row 7: expected a name, got x");
    expect(error.problems).toHaveLength(40_001);
  });

  test("takes those for one kind that differ in numbers alone", () => {
    const problems = Array.from({ length: 12 }, (_, i) => problem(i, `an id of its own (line ${i} has it)`));
    expect(new YaqutError("CSV_INVALID", "bad", problems).message).toContain("… and 2 more of this kind");
  });

  test("ends after two hundred lines, whatever the kinds", () => {
    const kinds = "abcdefghijklmnopqrstuvwxyz".split("");
    const problems = kinds.flatMap((a) => kinds.map((b, i) => problem(i, a + b)));
    const lines = new YaqutError("CSV_INVALID", "bad", problems).message.split("\n");
    expect(lines).toHaveLength(1 + 200 + 1);
    expect(lines.at(-1)).toBe("  … and 476 more in all");
  });
});
