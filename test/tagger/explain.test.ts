import { describe, expect, test } from "vitest";
import { ACCEPT_FEATURES, RANK_FEATURES } from "../../src/index.js";
import { featureDetail } from "../../src/resolve/feature-words.js";
import { explain } from "../../src/syria.js";

/** Explains the first `name` of a text. */
function why(text: string, name: string): ReturnType<typeof explain> {
  const start = text.indexOf(name);
  return explain(text, { start, end: start + name.length });
}

describe("an explanation", () => {
  test("weighs every entry of the name, the chosen one first", () => {
    const { chosen, candidates } = why("قصف على بلدة الزهراء بريف حلب الشمالي", "الزهراء");
    expect(candidates.length).toBeGreaterThan(2);
    expect(candidates[0]!.entity).toBe(chosen!.type === "place" ? chosen!.entity : "");
    expect(candidates.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
    expect(candidates[0]!.reasons.map(({ rule }) => rule)).toContain("contained");
  });

  test("says of a word that is skipped what spoke against it", () => {
    const { chosen, rejected } = why("أقيم معرض الكتاب بحضور خالد وعدد من الأدباء", "خالد");
    expect(chosen).toBeNull();
    expect(rejected.some(({ reasons }) => reasons.some(({ weight }) => weight! < 0))).toBe(true);
  });

  test("has nothing to say of what is no name", () => {
    expect(why("لا شيء هنا", "شيء")).toMatchObject({ chosen: null, rejected: [], candidates: [] });
  });

  test.each([...RANK_FEATURES, ...ACCEPT_FEATURES])("puts the feature %s in words of its own", (feature) => {
    expect(featureDetail(feature, 1)).toMatch(/ /);
    expect(featureDetail(feature, 0.456)).toMatch(/: 0\.46$/);
  });
});
