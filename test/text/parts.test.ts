import { describe, expect, test } from "vitest";
import { PART_UNITS, partsOf } from "../../src/text/parts.js";

const slices = (text: string): string[] => partsOf(text).map(({ start, end }) => text.slice(start, end));
const WORDS = "كلمة ".repeat(PART_UNITS / 5 - 1000);

test("a text that is no longer than a part is one", () => {
  expect(partsOf("")).toEqual([{ start: 0, end: 0 }]);
  expect(partsOf("ا".repeat(PART_UNITS))).toEqual([{ start: 0, end: PART_UNITS }]);
});

describe("a longer one is cut", () => {
  test.each([
    ["after the last blank line", `${WORDS}\n\nكلمة\nكلمة. كلمة `, "\n\n"],
    ["after a blank line of other line ends", `${WORDS}\r\n\r\nكلمة\nكلمة. كلمة `, "\r\n\r\n"],
    ["after a blank line with spaces in it", `${WORDS}\n \t\nكلمة\nكلمة. كلمة `, "\n \t\n"],
    ["else after the last line", `${WORDS}\nكلمة. كلمة `, "\n"],
    ["else after the last sentence", `${WORDS}كلمة. كلمة `, ". "],
    ["else after the last word", WORDS, "كلمة "],
  ])("%s", (_, head, end) => {
    const text = head + "ا".repeat(PART_UNITS);
    const [first, ...rest] = slices(text);
    expect(first!.endsWith(end)).toBe(true);
    expect([first, ...rest].join("")).toBe(text);
  });

  test("at its longest where it has no white space, and through no pair", () => {
    const text = `ا${"😀".repeat(PART_UNITS)}`;
    expect(slices(text).join("")).toBe(text);
    for (const { start, end } of partsOf(text)) {
      expect(end - start).toBeLessThanOrEqual(PART_UNITS);
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});
