import { describe, expect, test } from "vitest";
import { createTagger, type PlaceSpan, places, readCsv, type Tagger } from "../../src/index.js";
import { syria, syriaPlaces, syriaTagger } from "../../src/syria.js";

function taggerOf(...rows: readonly string[]): Tagger {
  const table = ["id;name;type;parent;lat;lon", ...rows].join("\n");
  return syriaTagger({ gazetteers: [readCsv(table, { name: "mine", type: "place" })] }) as Tagger;
}

function placeIn(tagger: Tagger, text: string, name: string): PlaceSpan | undefined {
  return tagger.tag(text).places.find((place) => place.text === name);
}

describe("a facility without point and parent", () => {
  const tagger = taggerOf("m1;مدرسة الياسمين;school", "m2;حاجز الصنوبر;checkpoint", "m3;مشفى الأقحوان;hospital");
  test.each<[text: string, name: string, entity: string]>([
    ["قصف على مدرسة الياسمين", "مدرسة الياسمين", "m1"],
    ["قصف على مدرسة الياسمين في مدينة درعا", "مدرسة الياسمين", "m1"],
    ["قصف على حاجز الصنوبر قرب مدينة دير الزور", "حاجز الصنوبر", "m2"],
    ["قصف على مشفى الأقحوان بريف حلب الشمالي", "مشفى الأقحوان", "m3"],
    ["محافظة إدلب: قصف على مشفى الأقحوان", "مشفى الأقحوان", "m3"],
  ])("is linked, whatever stands beside it: %s", (text, name, entity) => {
    expect(placeIn(tagger, text, name)?.entity).toBe(entity);
  });

  test.each<[text: string, point: object]>([
    ["قصف على مدرسة الياسمين في مدينة درعا", { lat: 32.624, lon: 36.105, precision: "container" }],
    ["قصف على مدرسة الياسمين وسط مدينة درعا", { lat: 32.624, lon: 36.105, precision: "container" }],
    ["قصف على مدرسة الياسمين قرب مدينة درعا", { lat: 32.624, lon: 36.105, precision: "approximate" }],
    ["قصف على مدرسة الياسمين شمال مدينة درعا", { lat: 32.624, lon: 36.105, precision: "approximate" }],
    ["قصف على مدرسة الياسمين شمال محافظة درعا", { precision: "container" }],
  ])("has the point of what it is said to lie in, or near: %s", (text, point) => {
    expect(placeIn(tagger, text, "مدرسة الياسمين")).toMatchObject({ entity: "m1", ...point });
  });

  test.each(["قصف على مدرسة الياسمين أمس", "قصف على مدينة درعا. وأغلقت مدرسة الياسمين"])(
    "has no point of anything else: %s",
    (text) => expect(placeIn(tagger, text, "مدرسة الياسمين")).not.toHaveProperty("lat"),
  );
});

describe("a row with a point and no parent lies in the units around its point", () => {
  const kinds: readonly [noun: string, kind: string, isNamed: boolean][] = [
    ["قرية", "village", false],
    ["بلدة", "town", false],
    ["مزرعة", "farm", false],
    ["حي", "neighbourhood", false],
    ["مخيم", "camp", true],
    ["حاجز", "checkpoint", true],
    ["مشفى", "hospital", true],
    ["مدرسة", "school", true],
    ["جسر", "bridge", true],
    ["معمل", "factory", true],
    ["سجن", "prison", true],
  ];
  test.each(kinds)("however far their seat is: %s", (noun, kind, isNamed) => {
    const tagger = taggerOf(`m1;السنونو;${kind};;34.6;38.3`); // 145 km east of Homs
    const name = isNamed ? `${noun} السنونو` : "السنونو";
    const entity = (where: string): unknown => placeIn(tagger, `قصف على ${noun} السنونو ${where}`, name)?.entity;
    for (const where of ["في محافظة حمص", "بريف حمص الشرقي", "قرب مدينة تدمر", "في سوريا", "شمال سوريا", "أمس"])
      expect([where, entity(where)]).toEqual([where, "m1"]);
    if (kind !== "neighbourhood" && kind !== "town") expect(entity("في محافظة إدلب")).toBeNull();
  });

  test("in both where a border runs by", () => {
    const tagger = taggerOf("m1;السنونو;village;;35.48;36.46");
    for (const where of ["بريف حماة", "بريف إدلب"]) {
      const entity = placeIn(tagger, `قصف على قرية السنونو ${where}`, "السنونو")?.entity;
      expect(entity).toBe("m1");
    }
  });

  test("a parent that nobody knows is none", () => {
    for (const row of ["m1;مدرسة السنونو;school;nowhere;;", "m1;مدرسة السنونو;school;nowhere;32.62;36.1"])
      expect(placeIn(taggerOf(row), "قصف على مدرسة السنونو في مدينة درعا", "مدرسة السنونو")?.entity).toBe("m1");
  });
});

describe("a bare name and a kind", () => {
  const KINDS: readonly (readonly [kind: string, noun: string])[] = [
    ["camp", "مخيم"],
    ["hospital", "مشفى"],
    ["hospital", "مستشفى"],
    ["checkpoint", "حاجز"],
    ["school", "مدرسة"],
    ["mosque", "جامع"],
    ["church", "كنيسة"],
    ["market", "سوق"],
    ["airport", "مطار"],
    ["airbase", "مطار"],
    ["airbase", "قاعدة"],
    ["crossing", "معبر"],
    ["port", "ميناء"],
    ["dam", "سد"],
    ["bridge", "جسر"],
    ["oil-field", "حقل"],
    ["gas-field", "حقل"],
    ["power-station", "محطة"],
    ["factory", "معمل"],
    ["prison", "سجن"],
    ["military-site", "معسكر"],
    ["stadium", "ملعب"],
    ["cemetery", "مقبرة"],
    ["square", "ساحة"],
    ["roundabout", "دوار"],
    ["street", "شارع"],
    ["road", "طريق"],
    ["river", "نهر"],
    ["lake", "بحيرة"],
    ["mountain", "جبل"],
    ["hill", "تل"],
    ["valley", "وادي"],
    ["plain", "سهل"],
    ["desert", "بادية"],
    ["island", "جزيرة"],
    ["forest", "غابة"],
    ["spring", "نبع"],
    ["archaeological-site", "قلعة"],
    ["facility", "مبنى"],
  ];
  const towns = { ...syriaPlaces, entries: syriaPlaces.entries.filter(({ placeType }) => placeType === "city") };
  test.each(KINDS)("matches with its head noun: %s, %s", (kind, noun) => {
    const mine = readCsv(`id;name;type\nm1;البلابيل;${kind}`, { name: "mine", type: "place" });
    const tagger = createTagger({
      gazetteers: [towns, mine],
      own: [mine],
      country: syria,
      detectors: [places()],
    }) as Tagger;
    for (const text of [`سقطت قذيفة على ${noun} البلابيل أمس`, `سقطت قذيفة على ${noun} البلابيل في مدينة درعا`])
      expect(placeIn(tagger, text, `${noun} البلابيل`)?.entity).toBe("m1");
  });

  test("matches where the name is a place of ours as well, or an everyday word", () => {
    expect(placeIn(taggerOf("m1;زمزم;camp"), "نازحون من مخيم زمزم", "مخيم زمزم")?.entity).toBe("m1");
    expect(placeIn(taggerOf("m1;الحرية;camp"), "غارة على مخيم الحرية في بلدة أطمة", "مخيم الحرية")?.entity).toBe("m1");
    expect(placeIn(taggerOf("m1;دوما;hospital"), "غارة على مشفى دوما", "مشفى دوما")?.entity).toBe("m1");
  });

  test("of two rows of one name, the noun tells which", () => {
    const tagger = taggerOf(
      "m1;البلابيل;square",
      "m2;البلابيل;roundabout",
      "m3;البلابيل;airport",
      "m4;البلابيل;airbase",
    );
    for (const [noun, entity] of [
      ["ساحة", "m1"],
      ["دوار", "m2"],
      ["مطار", "m3"],
      ["قاعدة", "m4"],
    ])
      expect(placeIn(tagger, `قصف على ${noun} البلابيل أمس`, `${noun} البلابيل`)?.entity).toBe(entity);
  });

  test("does not match with the noun of another kind", () => {
    expect(placeIn(taggerOf("m1;دوما;hospital"), "غارة على مدينة دوما", "دوما")?.entity).toBe("C2338");
    expect(placeIn(taggerOf("m1;البلابيل;camp"), "غارة على مشفى البلابيل", "مشفى البلابيل")?.entity).toBeNull();
  });
});

describe("a row that shares its name with one of ours", () => {
  const REPORT = "اشتباكات في قرية المنصورة";
  test("wins where the text does not tell them apart, and explain tells why", () => {
    const tagger = taggerOf("m1;المنصورة;village");
    const span = placeIn(tagger, REPORT, "المنصورة")!;
    expect(span.entity).toBe("m1");
    expect(span.evidence.map(({ rule }) => rule)).toContain("own");
    const [best, ...others] = tagger.explain(REPORT, span).candidates;
    expect(best).toMatchObject({ entity: "m1" });
    expect(best!.reasons[0]).toMatchObject({ rule: "own", weight: 10 });
    expect(others.length).toBeGreaterThan(0);
  });

  test.each<[rule: string, row: string, text: string, entity: string]>([
    ["another parent", "m1;دوما;town;SY08;36.5;40.7", "غارة على بلدة دوما في محافظة ريف دمشق", "C2338"],
    ["a point that is elsewhere", "m1;دوما;town;;36.5;40.7", "غارة على بلدة دوما قرب مدينة حرستا", "C2338"],
    ["a point in another unit", "m1;دوما;town;;36.5;40.7", "غارة على بلدة دوما بريف دمشق", "C2338"],
    ["another kind", "m1;دوما;camp", "غارة على مدينة دوما", "C2338"],
  ])("does not where the text says otherwise: %s", (_, row, text, entity) => {
    expect(placeIn(taggerOf(row), text, "دوما")?.entity).toBe(entity);
  });
});

test("of two rows of one name in one's own table, what the text says decides, and nothing where it says nothing", () => {
  const tagger = taggerOf("m1;حاجز الصنوبر;checkpoint;;32.62;36.10", "m2;حاجز الصنوبر;checkpoint;;36.20;37.15");
  expect(placeIn(tagger, "قصف على حاجز الصنوبر قرب مدينة درعا", "حاجز الصنوبر")?.entity).toBe("m1");
  expect(placeIn(tagger, "قصف على حاجز الصنوبر قرب مدينة حلب", "حاجز الصنوبر")?.entity).toBe("m2");
  expect(placeIn(tagger, "قصف على حاجز الصنوبر أمس", "حاجز الصنوبر")?.entity).toBeNull();
});

test("any tagger is told which of its gazetteers are own ones", () => {
  const mine = readCsv("id;name;type\nm1;المنصورة;village", { name: "mine", type: "place" });
  const options = { gazetteers: [syriaPlaces, mine], country: syria, detectors: [places()] };
  const entity = (tagger: Tagger): unknown => tagger.tag("اشتباكات في قرية المنصورة").places[0]?.entity;
  expect(entity(createTagger({ ...options, own: [mine] }) as Tagger)).toBe("m1");
  expect(entity(createTagger(options) as Tagger)).not.toBe("m1");
  expect(() => createTagger({ ...options, own: [{ ...mine }] })).toThrow(/options\.own\[0\]/);
});
