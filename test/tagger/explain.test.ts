import { describe, expect, test } from "vitest";
import { actorFeatureDetail } from "../../src/decide/actors/actor-feature-words.js";
import { featureDetail } from "../../src/decide/places/feature-words.js";
import { ACCEPT_FEATURES, ACTOR_FEATURES, RANK_FEATURES } from "../../src/index.js";
import { explain, syriaTagger, WEIGHTS } from "../../src/syria.js";

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

  test.each<[text: string, name: string, entity: string | null, against: string]>([
    ["يعاني النظام الصحي في إدلب من نقص التمويل", "النظام", "syrian-government", "qualified"],
    ["فاز الفريق ببطولة الاتحاد الأوروبي لكرة القدم", "الاتحاد الأوروبي", "european-union", "ofSport"],
    ["نزح آلاف السكان من سوريا إلى لبنان", "لبنان", "lebanon", "placed"],
    ["دخلت الحركة المدينة", "الحركة", null, "bareHead"],
    ["وصلت الدفاعات الأرضية إلى المدينة", "الدفاعات", null, "bareDescription"],
  ])("says of an actor that is refused what spoke against it: %s", (text, name, entity, against) => {
    const start = text.indexOf(name);
    const { rejected } = explain(text, { start, end: start + name.length });
    const refused = rejected.find((each) => each.type === "actor" && each.entity === entity)!;
    expect(refused.accepted).toBeLessThan(0.5);
    const { weight, detail } = refused.reasons.find(({ rule }) => rule === against)!;
    expect(weight).toBeLessThan(0);
    expect(detail).toMatch(/ /);
    expect(refused.reasons.find(({ rule }) => rule === "bias")!.weight).toBeGreaterThan(0);
  });

  test("weighs an actor that stands", () => {
    const { chosen, reasons } = why("أعلنت روسيا وقف القصف", "روسيا");
    expect(chosen).toMatchObject({ type: "actor", entity: "russia" });
    const weights = reasons.flatMap(({ rule, weight }) => (weight === undefined ? [] : [[rule, Math.sign(weight)]]));
    expect(weights).toEqual(
      expect.arrayContaining([
        ["verbBefore", 1],
        ["state", -1],
      ]),
    );
  });

  test("follows the weights that a caller gives", () => {
    const text = "أعلنت روسيا وقف القصف";
    const actor = { ...WEIGHTS.actor, verbBefore: 0 };
    expect(syriaTagger({ weights: { ...WEIGHTS, actor } }).tag(text).actors).toEqual([]);
    const { rank, accept } = WEIGHTS;
    expect(syriaTagger({ weights: { rank, accept } }).tag(text).actors).toHaveLength(1);
  });

  test("has nothing to say of what is no name", () => {
    expect(why("لا شيء هنا", "شيء")).toMatchObject({ chosen: null, rejected: [], candidates: [] });
  });

  test.each([...RANK_FEATURES, ...ACCEPT_FEATURES])("puts the feature %s in words of its own", (feature) => {
    expect(featureDetail(feature, 1)).toMatch(/ /);
    expect(featureDetail(feature, 0.456)).toMatch(/: 0\.46$/);
  });

  test.each([...ACTOR_FEATURES])("puts the feature %s of actors in words of its own", (feature) => {
    expect(actorFeatureDetail(feature, 1)).toMatch(/ /);
    expect(actorFeatureDetail(feature, 0.456)).toMatch(/: 0\.46$/);
    expect(WEIGHTS.actor[feature]).not.toBe(0);
  });
});
