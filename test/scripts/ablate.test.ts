import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isAllRight, isNear } from "../../scripts/ablate/cases.js";
import { entryOf, ledger } from "../../scripts/ablate/ledger.js";
import { count, f1, linked, newTally, type ScoredSpan, TYPES } from "../../scripts/ablate/score.js";

const SCORER = "../shared/eval/score.mjs";

const place = (start: number, end: number, entity: string | null, more: Partial<ScoredSpan> = {}): ScoredSpan => ({
  type: "place",
  start,
  end,
  entity,
  ...more,
});
const actor = (start: number, end: number, entity: string | null, altEntities?: string[]): ScoredSpan => ({
  type: "actor",
  start,
  end,
  entity,
  altEntities,
});
const date = (start: number, end: number, value: string | null): ScoredSpan => ({ type: "date", start, end, value });
const casualty = (start: number, end: number, min: number, max: number | null): ScoredSpan => ({
  type: "casualty",
  start,
  end,
  kind: "killed",
  min,
  max,
});
const weapon = (start: number, end: number): ScoredSpan => ({ type: "weapon", start, end });

/** Made-up texts: what is annotated, and what is found. */
const TEXTS: readonly { gold: ScoredSpan[]; found: ScoredSpan[] }[] = [
  { gold: [place(0, 4, "p1"), weapon(6, 9)], found: [place(0, 4, "p1"), weapon(6, 9)] },
  { gold: [place(0, 4, "p1", { alt: "p2" })], found: [place(0, 4, "p2")] },
  { gold: [place(0, 4, "p1")], found: [place(2, 4, "p1")] },
  { gold: [place(0, 4, "p1"), actor(5, 9, "a1")], found: [] },
  { gold: [place(0, 4, "facility:bridge"), place(6, 8, "foreign:there")], found: [place(6, 8, "gn:1")] },
  { gold: [place(0, 4, null)], found: [place(0, 4, "p9"), place(6, 8, "p9")] },
  { gold: [actor(0, 4, "a1", ["a2"]), actor(6, 9, "new:b")], found: [actor(0, 4, "a2"), actor(6, 9, null)] },
  { gold: [date(0, 4, "2017"), date(5, 9, null)], found: [date(0, 4, "2018"), date(5, 9, null)] },
  { gold: [casualty(0, 4, 3, 3), casualty(5, 9, 20, null)], found: [casualty(0, 4, 3, 4), casualty(5, 8, 20, null)] },
  { gold: [weapon(0, 4)], found: [weapon(0, 3), weapon(5, 9)] },
];

function tallied(): ReturnType<typeof newTally> {
  const tally = newTally();
  for (const { gold, found } of TEXTS) count(tally, gold, found, new Map());
  return tally;
}

describe("the scorer of the ledger", () => {
  test("counts borders and values by type", () => {
    const tally = tallied();
    expect(tally.place).toEqual({ gold: 7, found: 6, exact: 4, valued: 5, right: 4 });
    expect(tally.actor).toEqual({ gold: 3, found: 2, exact: 2, valued: 3, right: 1 });
    expect(tally.date).toEqual({ gold: 2, found: 2, exact: 2, valued: 1, right: 0 });
    expect(tally.casualty).toEqual({ gold: 2, found: 2, exact: 1, valued: 2, right: 1 });
    expect(tally.weapon).toEqual({ gold: 2, found: 3, exact: 1, valued: 0, right: 0 });
    expect([f1(tally.weapon), linked(tally.place), f1({ ...tally.weapon, gold: 0, found: 0 })]).toEqual([40, 80, 0]);
  });

  test("links a place within five kilometres of the right one", () => {
    const points = new Map([["p1", [36, 37] as const]]);
    const right = (lat: number): number => {
      const tally = newTally();
      count(tally, [place(0, 4, "p1")], [place(0, 4, "other", { lat, lon: 37 })], points);
      return tally.place.right;
    };
    expect([right(36.04), right(36.06)]).toEqual([1, 0]);
  });

  test.runIf(existsSync(SCORER))("agrees with the scorer of the annotated sets", () => {
    const text = "abcdefghijkl";
    const withText = (spans: readonly ScoredSpan[]): object[] =>
      spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
    const folder = mkdtempSync(join(tmpdir(), "ablate-"));
    const [goldFile, foundFile] = [join(folder, "gold.json"), join(folder, "found.jsonl")];
    writeFileSync(goldFile, JSON.stringify(TEXTS.map(({ gold }, i) => ({ id: `${i}`, text, spans: withText(gold) }))));
    writeFileSync(
      foundFile,
      TEXTS.map(({ found }, i) => JSON.stringify({ id: `${i}`, spans: withText(found) })).join("\n"),
    );
    const theirs = JSON.parse(execFileSync("node", [SCORER, goldFile, foundFile, "--json"], { encoding: "utf8" }));
    const ours = tallied();
    for (const type of TYPES) {
      expect(f1(ours[type]) / 100, type).toBeCloseTo(theirs[type].f1, 10);
      if (ours[type].valued > 0) expect(linked(ours[type]) / 100, type).toBeCloseTo(theirs[type].linked, 10);
    }
  });
});

describe("whole texts", () => {
  const points = new Map();
  test("are right with every span and no other", () => {
    expect(isAllRight([weapon(0, 4)], [weapon(0, 4)], points)).toBe(true);
    expect(isAllRight([weapon(0, 4)], [weapon(0, 4), weapon(5, 9)], points)).toBe(false);
    expect(isAllRight([weapon(0, 4)], [weapon(0, 3)], points)).toBe(false);
    expect(isAllRight([actor(0, 4, "new:b")], [actor(0, 4, "a1")], points)).toBe(false);
    expect(isAllRight([place(0, 4, "SY02")], [place(0, 4, "C1007")], points)).toBe(false);
  });

  test("of titles are right where their finest place lies near", () => {
    const governorate = { ...place(0, 4, "SY02", { lat: 36, lon: 37 }), placeType: "governorate" };
    const village = { ...place(5, 9, "C1", { lat: 36.5, lon: 37 }), placeType: "village" };
    expect(isNear({ lat: 36.5, lon: 37 }, [governorate, village])).toBe(true);
    expect(isNear({ lat: 36, lon: 37 }, [governorate, village])).toBe(false);
    expect(isNear({ lat: 36, lon: 37 }, [])).toBe(false);
  });
});

test("the ledger is sorted by what pays, and names what changes nothing", () => {
  const base = { "dev places": 90, "false places in the news": 0.04, "rows of the tests": 100 };
  const costs = entryOf("class b", base, { ...base, "dev places": 91 });
  const pays = entryOf("class a", base, { ...base, "false places in the news": 0.14, "rows of the tests": 99 });
  expect([costs.pays, pays.pays]).toEqual([-1, expect.closeTo(2)]);
  const text = ledger(base, [costs, entryOf("class c", base, base), pays]);
  expect(text.indexOf("| `class a` | 2.0 | rows of the tests −1.0; false places in the news +0.1 |")).toBeGreaterThan(
    0,
  );
  expect(text.indexOf("`class a`")).toBeLessThan(text.indexOf("`class b`"));
  expect(text).toContain("## Rules that change nothing on any set\n\n`class c`.");
});
