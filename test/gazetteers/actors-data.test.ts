import { describe, expect, test } from "vitest";
import { readBearerChanges } from "../../scripts/build-gazetteers/actors/bearers.js";
import { actorIndexes } from "../../scripts/build-gazetteers/actors/indexes.js";
import { beganAfter } from "../../scripts/build-gazetteers/actors/parents.js";
import { ACTOR_TYPES } from "../../scripts/build-gazetteers/actors/types.js";
import { formatGazetteer } from "../../scripts/build-gazetteers/write.js";
import {
  type ActorEntry,
  type ActorGazetteer,
  lintGazetteer,
  type NameRecord,
  parseGazetteer,
  type SidePeriod,
} from "../../src/gazetteer/index.js";
import { normalize } from "../../src/text/fold.js";
import { data, dataText, everydayWords, recordsOf } from "./read.js";

const actors = data<ActorEntry>("actors") as ActorGazetteer;
const byId = new Map(actors.entries.map((entry) => [entry.id, entry]));

test("is a gazetteer, written as the build writes it", () => {
  expect(parseGazetteer(actors)).toBe(actors);
  expect(formatGazetteer(actors)).toBe(dataText("actors.json"));
  expect(actors.entries.length).toBeGreaterThan(480);
});

test("lint finds nothing", () => {
  expect(lintGazetteer(actors, { isEveryday: everydayWords() })).toEqual([]);
});

test("the lists for readers are those of the data", () => {
  const indexes = actorIndexes(actors);
  expect(indexes.length).toBeGreaterThan(20);
  for (const { file, text } of indexes) expect(dataText(`index/${file}`), file).toBe(text);
});

test("ids are kebab-case, each entry has an English name, a type, a side and a source", () => {
  for (const entry of actors.entries) {
    expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.actorType).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const field of [entry.en, entry.source, entry.side]) expect(field, entry.id).toBeTruthy();
  }
});

test("epithets are never shown as a name", () => {
  for (const entry of actors.entries)
    expect(
      recordsOf(entry).find(({ name, use }) => name === entry.name && use === "epithet"),
      entry.id,
    ).toBeUndefined();
});

test("no name is a bracket, a quotation or a counting noun before the group", () => {
  const names = new Set(actors.entries.flatMap((entry) => recordsOf(entry).map(({ name }) => normalize(name))));
  const allowed = /^(فصايل|مقاتلي|مقاتلو|مسلحي|مسلحو) (المعارضه|الثوار|الثوره|العشاير)/;
  for (const name of names) {
    expect(name).not.toMatch(/["«»“”()[\]/]/);
    const rest = /^(?:عناصر|مقاتلي|مقاتلو|مسلحي|مسلحو|فصايل|فصيل|خلايا|دوريه) (.+)$/.exec(name)?.[1];
    if (rest !== undefined && !allowed.test(name)) expect(names.has(rest), name).toBe(false);
  }
});

type Bearer = { readonly id: string; readonly record: NameRecord };
const bearers = new Map<string, Bearer[]>();
for (const entry of actors.entries)
  for (const record of recordsOf(entry)) {
    const name = normalize(record.name);
    bearers.set(name, [...(bearers.get(name) ?? []), { id: entry.id, record }]);
  }

/** The entries that a string means on a day. */
function meaning(string: string, date: string): string[] {
  return (bearers.get(normalize(string)) ?? [])
    .filter(({ record: { from = "", to = "9999" } }) => from <= date && date < to)
    .map(({ id }) => id);
}

describe("strings that changed their meaning", () => {
  test.each<[string: string, before: string[], after: string[]]>([
    ["الجيش السوري", ["syrian-government-forces"], ["syrian-army-2025"]],
    ["الجيش العربي السوري", ["syrian-government-forces"], ["syrian-army-2025"]],
    ["القوات الحكومية", ["syrian-government-forces"], ["syrian-army-2025"]],
    ["الحكومة السورية", ["syrian-government"], ["syrian-transitional-government"]],
    ["حكومة دمشق", ["syrian-government"], ["syrian-transitional-government"]],
    ["الدولة السورية", ["syrian-government"], ["syrian-transitional-government"]],
    ["وزارة الدفاع السورية", ["assad-era-ministry-of-defence"], ["syrian-ministry-of-defence"]],
    ["درع الساحل", ["coastal-shield-brigade"], ["coastal-shield-2025"]],
    ["قوى الأمن الداخلي", ["asayish"], ["asayish", "internal-security-forces"]],
    ["الفرقة التاسعة", ["9th-armoured-division", "9th-division"], []],
    ["قوات الجيش السوري", ["syrian-government-forces"], ["syrian-army-2025"]],
    ["القوات الجوية السورية", ["syrian-air-force"], ["syrian-air-force-2025"]],
    ["المخابرات العامة", ["general-intelligence-directorate"], ["general-intelligence-service"]],
    ["مجلس الشعب", ["peoples-assembly"], ["peoples-assembly-2025"]],
    ["فجر الحرية", ["dawn-of-freedom-brigades"], ["dawn-of-freedom-operations-room"]],
  ])("%s, before and after December 2024", (string, before, after) => {
    expect(meaning(string, "2018-05-01")).toEqual(before);
    expect(meaning(string, "2025-05-01")).toEqual(after);
  });

  test.each<[string: string, date: string, ids: string[]]>([
    ["جبهة تحرير سوريا", "2013-05-01", ["syrian-islamic-liberation-front"]],
    ["جبهة تحرير سوريا", "2018-05-01", ["syrian-liberation-front"]],
    ["الفرقة 30", "2015-08-01", ["division-30"]],
    ["الفرقة 30", "2019-08-01", ["30th-division"]],
    ["قوات العشائر", "2018-01-01", ["tribal-forces"]],
    ["قوات العشائر", "2023-09-01", ["deir-ez-zor-tribal-fighters"]],
  ])("%s on %s", (string, date, ids) => {
    expect(meaning(string, date)).toEqual(ids);
  });
});

describe("the table of names that changed their bearer", () => {
  const changes = readBearerChanges();
  const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  test.each(changes)("$name on $day", ({ name, day, before, after }) => {
    const first = new Date(day).toISOString().slice(0, 10);
    expect(meaning(name, dayBefore(first))).toEqual(expect.arrayContaining([...before]));
    expect(meaning(name, first)).toEqual(expect.arrayContaining([...after]));
    for (const id of before) expect(meaning(name, first)).not.toContain(id);
    for (const id of after) expect(meaning(name, dayBefore(first))).not.toContain(id);
  });

  test("no name of the state is without a bearer on any day since 2011", () => {
    const ofState = changes.filter(({ before }) => before.some((id) => byId.get(id)!.actorType.startsWith("state-")));
    expect(ofState.length).toBeGreaterThan(60);
    for (const { name } of ofState)
      for (const day of ["2012-06-01", "2024-12-07", "2024-12-08", "2025-03-01", "2026-03-01"])
        expect(meaning(name, day), `${name} on ${day}`).not.toEqual([]);
  });
});

test("no actor is part of one that began after it", () => {
  const younger = actors.entries.filter((entry) => beganAfter(byId.get(entry.parent ?? "")?.from, entry.from));
  expect(younger.map(({ id }) => id)).toEqual([]);
});

test("every kind of actor is one of the list, and every one of the list is used", () => {
  const used = new Set(actors.entries.map(({ actorType }) => actorType));
  expect([...used].sort()).toEqual(Object.keys(ACTOR_TYPES).sort());
});

test("every group that ended with the victory conference says what became of it", () => {
  const ended = actors.entries.filter(
    ({ to, actorType }) => to === "2025-01-29" && /^(rebel|jihadist)/.test(actorType),
  );
  expect(ended.length).toBeGreaterThan(40);
  for (const { id, relations = [] } of ended)
    expect(
      relations.some(({ type }) => /into/.test(type)),
      id,
    ).toBe(true);
});

test("sides over time follow each other without a gap", () => {
  const changing = actors.entries.filter((entry) => typeof entry.side !== "string");
  expect(changing.length).toBeGreaterThan(5);
  for (const { id, side } of changing) {
    const periods = side as readonly SidePeriod[];
    for (const [i, period] of periods.entries()) if (i > 0) expect(period.from, id).toBe(periods[i - 1]!.to);
  }
});

test("states are parties only in a context, and known by their ISO code", () => {
  const states = actors.entries.filter((entry) => entry.ids?.iso3166 !== undefined);
  expect(states.length).toBeGreaterThan(25);
  for (const state of states) expect(state.needsContext, state.id).toBe(true);
  expect(byId.get("turkey")?.ids?.iso3166).toBe("TR");
});

test.each(["د ا ع ش", "داع ش", "ق س د", "ي ب ك", "ب ي د", "ب ك ك"])(
  "the letter-by-letter spelling %s is a name",
  (spelling) => {
    expect(meaning(spelling, "2020-01-01")).toHaveLength(1);
  },
);
