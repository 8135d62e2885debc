import { describe, expect, test } from "vitest";
import type { ActorEntry, NameRecord } from "../../src/gazetteer/index.js";
import { syriaActors, tag } from "../../src/syria.js";
import { recordsOf } from "../gazetteers/read.js";

/** Whom the name is linked to on a day, in a sentence of today; parties that the grammar composes are no names. */
function linkedTo(name: string, date: string): string[] {
  const text = `هاجم عناصر من ${name} نقاطا قرب سراقب في ريف إدلب`;
  const at = text.indexOf(name);
  return tag(text, { date }).actors.flatMap(({ entity, start, end, evidence = [] }) =>
    entity && start === at && end === at + name.length && evidence.some(({ rule }) => rule === "name") ? [entity] : [],
  );
}

/** The first day of a date that may be a month or a year. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, "2011-01-01".length);
const day = (time: Date): string => time.toISOString().slice(0, 10);
const at = (date: string): Date => new Date(firstDay(date));

function dayBefore(date: string): string {
  const time = at(date);
  time.setUTCDate(time.getUTCDate() - 1);
  return day(time);
}

/** The first day after an end: an actor's year or month counts to its last day, a name's ends where it begins. */
function dayAfter(to: string, ofName: boolean): string {
  const time = at(to);
  if (!ofName && to.length === 7) time.setUTCMonth(time.getUTCMonth() + 1);
  if (!ofName && to.length === 4) time.setUTCFullYear(time.getUTCFullYear() + 1);
  return day(time);
}

interface DatedName {
  readonly id: string;
  readonly name: string;
  readonly from?: string | undefined;
  readonly end?: string | undefined;
}

function datedNames(entry: ActorEntry): DatedName[] {
  return recordsOf(entry).flatMap(({ name, from, to }: NameRecord) => {
    const end =
      to !== undefined ? dayAfter(to, true) : from === undefined && entry.to ? dayAfter(entry.to, false) : undefined;
    const begin = from ?? entry.from;
    return begin === undefined && end === undefined ? [] : [{ id: entry.id, name, from: begin, end }];
  });
}
const NAMES = syriaActors.entries.flatMap(datedNames);

describe("all dated names", () => {
  test("there are many", () => expect(NAMES.length).toBeGreaterThan(1500));

  test("none is linked to an actor a day before it began", () => {
    const wrong = NAMES.filter(({ id, name, from }) => from && linkedTo(name, dayBefore(from)).includes(id));
    expect(wrong).toEqual([]);
  });

  test("none is linked to an actor on the day after its end, where nothing looks back", () => {
    const wrong = NAMES.filter(({ id, name, end }) => end && linkedTo(name, end).includes(id));
    expect(wrong).toEqual([]);
  });

  test("nearly all are linked in between", () => {
    const begun = NAMES.filter(({ from }) => from !== undefined);
    const right = begun.filter(({ id, name, from }) => linkedTo(name, day(at(from!))).includes(id));
    expect(right.length / begun.length).toBeGreaterThan(0.93);
  });
});

describe("an actor that ended is linked where the text looks back", () => {
  test.each<[text: string, entity: string]>([
    ["قال قائد سابق في لواء التوحيد إن المدينة سقطت", "al-tawhid-brigade"],
    ["كان لواء التوحيد يسيطر على معظم أحياء حلب", "al-tawhid-brigade"],
    ["سيطر لواء التوحيد على حي الصاخور عام 2013 في حلب", "al-tawhid-brigade"],
    ["سيطر لواء التوحيد على حي الصاخور عام ٢٠١٣ في حلب", "al-tawhid-brigade"],
    ["عثر سكان حلب على مخلفات لواء التوحيد", "al-tawhid-brigade"],
    ["اعتقل الأمن قياديا في هيئة تحرير الشام المنحلة في إدلب", "hayat-tahrir-al-sham"],
    ["قتل الضابط قبل سنوات على يد لواء التوحيد في حلب", "al-tawhid-brigade"],
    ["وثق تقرير جرائم المخابرات الجوية بعد سقوط النظام السابق في سوريا", "air-force-intelligence-directorate"],
  ])("%s", (text, entity) => {
    expect(tag(text, { date: "2026-02-01" }).actors.map((span) => span.entity)).toContain(entity);
  });

  test.each<[text: string, entity: string]>([
    ["سيطر لواء التوحيد على حي الصاخور في حلب", "al-tawhid-brigade"],
    ["سيطر لواء التوحيد على حي الصاخور في حلب عام 2026", "al-tawhid-brigade"],
    ["سيطر لواء التوحيد على حي الصاخور في حلب. كان الطقس باردا", "al-tawhid-brigade"],
  ])("not in %s", (text, entity) => {
    expect(tag(text, { date: "2026-02-01" }).actors.map((span) => span.entity)).not.toContain(entity);
  });

  test("the army before is meant by its adjective, the one of the day without", () => {
    const entityOn = (text: string): unknown => tag(text, { date: "2025-06-01" }).actors[0]?.entity;
    expect(entityOn("عاد ضباط من الجيش السوري السابق إلى حمص")).toBe("syrian-government-forces");
    expect(entityOn("عاد ضباط من الجيش السوري إلى حمص")).toBe("syrian-army-2025");
  });

  test("names of the former government look back by themselves", () => {
    const { actors: found } = tag("عثر على سجن سري لقوات نظام الأسد في حمص", { date: "2025-06-01" });
    expect(found.map((span) => span.entity)).toEqual(["syrian-government-forces"]);
  });
});

describe("without a date", () => {
  const SUWAYDA = "سيطر الحرس الوطني على بلدة عريقة في السويداء";
  const entities = (text: string): unknown[] => tag(text).actors.map((span) => span.entity);

  test("the years that the text names decide", () => {
    expect(entities(`في عام 2013 ${SUWAYDA}`)).not.toContain("national-guard");
    expect(entities(`في أيلول 2025 ${SUWAYDA}`)).toContain("national-guard");
  });

  test("a text that names an actor in full was written after it began", () => {
    expect(entities("بعد معارك عام 2014 في عين العرب سيطرت قوات سوريا الديمقراطية على الريف")).toContain("sdf");
  });

  test("nothing is excluded where nothing tells", () => expect(entities(SUWAYDA)).toContain("national-guard"));
});
