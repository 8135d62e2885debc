import { describe, expect, test } from "vitest";
import { createTagger, parseGazetteer, standardDetectors, type Tagger } from "../../src/index.js";
import { actorsOf, createCountry, syria, taggerOfSide, yemen, yemenActors, yemenPlaces } from "./profiles.js";

const gazetteers = [yemenPlaces, yemenActors];
const tagger = createTagger({ gazetteers, country: yemen, detectors: standardDetectors() }) as Tagger;
const neutral = createTagger({ gazetteers, detectors: standardDetectors() }) as Tagger;

describe("sides", () => {
  const text = "هاجم لواء الصقور مدينة تعز";
  const confidence = (of: Tagger): number => of.tag(text).actors[0]?.confidence ?? 0;

  test("a side of the Yemeni war weighs with Yemen what one of the Syrian war weighs with Syria", () => {
    const houthi = confidence(taggerOfSide("houthi", yemen));
    expect(houthi).toBeGreaterThan(0.5);
    const syriaThere = { ...syria, placeId: "country:YE" }; // the same places, as its own
    expect(houthi).toBe(confidence(taggerOfSide("opposition", syriaThere)));
    expect(houthi).toBeGreaterThan(confidence(taggerOfSide("houthi", syria)));
    expect(houthi).toBeGreaterThan(confidence(taggerOfSide("opposition", yemen)));
  });

  test("without a country no side is better than another", () => {
    const values = ["houthi", "opposition", "other-state"].map((side) => confidence(taggerOfSide(side)));
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toBeGreaterThan(0.5);
  });
});

describe("arms and governments", () => {
  test.each<[text: string, date: string, expected: string[]]>([
    ["شن الطيران السعودي غارات على صعدة", "2016-05-01", ["saudi-armed-forces: الطيران السعودي"]],
    ["قصفت الميليشيات الحوثية مدينة مأرب", "2021-05-01", ["houthis: الميليشيات الحوثية"]],
    ["سيطرت قوات تابعة للحوثيين على تعز", "2016-05-01", ["houthis: قوات تابعة للحوثيين"]],
    ["قصفت الميليشيات المدعومة من إيران مأرب", "2021-05-01", ["houthis: الميليشيات المدعومة من إيران"]],
    ["انتشرت القوات الحكومية في عدن", "2018-05-01", ["yemeni-armed-forces: القوات الحكومية"]],
    ["التقى وفد الجانب اليمني في عدن", "2021-05-01", ["yemeni-government: الجانب اليمني"]],
    ["التقى وفد الجانب اليمني في عدن", "2022-04-07", ["yemeni-presidential-council: الجانب اليمني"]],
    ["تقدمت المدفعية اليمنية نحو الحديدة", "2023-05-01", ["yemeni-armed-forces: المدفعية اليمنية"]],
    // another country's army is a party without an entry
    ["قصف الجيش السوداني مواقع في عدن", "2018-05-01", ["null: الجيش السوداني"]],
  ])("%s on %s", (text, date, expected) => {
    expect(actorsOf(tagger, text, date)).toEqual(expected);
  });

  test("an undated text that names a body of the latest government is read by its time", () => {
    const text = "عقد مجلس القيادة الرئاسي اجتماعا مع الجانب اليمني في عدن";
    expect(actorsOf(tagger, text)).toContain("yemeni-presidential-council: الجانب اليمني");
    expect(actorsOf(tagger, "عقد الجانب اليمني اجتماعا في عدن")).toEqual(["yemeni-government: الجانب اليمني"]);
  });

  test("without a country they are read, and linked to none", () => {
    expect(actorsOf(neutral, "انتشرت القوات الحكومية في عدن")).toEqual(["null: القوات الحكومية"]);
    expect(actorsOf(neutral, "شن الطيران السعودي غارات على صعدة")).toEqual(["null: الطيران السعودي"]);
    expect(actorsOf(neutral, "قصفت الميليشيات الحوثية مدينة مأرب")).toEqual([]);
  });
});

describe("zones", () => {
  const text = (places: string): string => `انتشرت اللجان الشعبية في ${places}`;

  test.each<[places: string, date: string, entity: string]>([
    ["ذمار وصعدة", "2018-05-01", "houthi-popular-committees"],
    ["عدن", "2016-05-01", "abyan-popular-committees"],
  ])("the committees in %s on %s are %s", (places, date, entity) => {
    expect(actorsOf(tagger, text(places), date)).toEqual([`${entity}: اللجان الشعبية`]);
  });

  test("without a country the ground says nothing", () => {
    const entities = ["ذمار وصعدة", "عدن"].map((places) => actorsOf(neutral, text(places), "2016-05-01"));
    expect(new Set(entities.flat()).size).toBe(1);
  });
});

describe("the data", () => {
  test("the actors are a gazetteer, each with a source and a side of the profile", () => {
    expect(parseGazetteer(yemenActors)).toBe(yemenActors);
    for (const { id, side, source } of yemenActors.entries) {
      expect([id, source?.split(" ").every((key) => Object.keys(yemenActors.sources!).includes(key))]).toEqual([
        id,
        true,
      ]);
      expect(Object.keys(yemen.sides!)).toContain(side);
    }
  });

  test("the profile names actors and places that there are", () => {
    const ids = new Set(yemenActors.entries.map(({ id }) => id));
    const named = [
      ...yemen.governments!.flatMap(({ arms }) => Object.values(arms)),
      ...Object.values(yemen.parties!).flatMap(({ arms = {} }) => Object.values(arms)),
      ...Object.values(yemen.sides!).flatMap(({ allies }) => allies ?? []),
      ...Object.keys(yemen.owners!),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(yemen.owners!).filter((party) => !createCountry(yemen).parties.has(party))).toEqual([]);
    for (const { side } of yemen.zones!) expect(Object.keys(yemen.sides!)).toContain(side);
  });
});
