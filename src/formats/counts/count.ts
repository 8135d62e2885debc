import { wrongOptions } from "../../arguments.js";
import { type Problem, show } from "../../errors.js";
import { type AnnotatedText, fieldsOf, type MarkedSpan } from "../annotated.js";
import { dayNumber, isoDay, PERIODS, type Period, periodIndex, periodsBetween } from "../chart/periods.js";
import { type AreaOf, areaFinder } from "../map/area.js";
import type { Outlines } from "../map/outlines.js";
import { incidentItems } from "./incident-items.js";

/** What documents can be counted by. */
export const COUNT_BY = [
  "type",
  "actor",
  "actorType",
  "place",
  "placeType",
  "governorate",
  "weapon",
  "weaponClass",
] as const;
/** One of {@link COUNT_BY}. */
export type CountBy = (typeof COUNT_BY)[number];

/** What can be counted. */
export const COUNTED = ["documents", "mentions", "incidents"] as const;
/** One of {@link COUNTED}. */
export type Counted = (typeof COUNTED)[number];

/** Options of `documents(…).counts()`. */
export interface CountOptions {
  /** What is told apart (default: nothing, all are one). `type` is the type of the spans; of incidents, their own. */
  readonly by?: CountBy | undefined;
  /** How long a row's time is (default: all time is one). Weeks begin on Monday. */
  readonly per?: Period | undefined;
  /** What is counted (default: `"documents"`: each once for all that it names). */
  readonly of?: Counted | undefined;
  /** The areas that `by: "governorate"` counts by, such as a country's governorates. */
  readonly outlines?: Outlines | undefined;
  /** Spans and incidents that are less sure are left out, 0 to 1 (default: 0). */
  readonly minConfidence?: number | undefined;
}

/** How many, of what, when. Every row has all keys; what is not known is `null`. */
export interface CountRow {
  /** First day, ISO 8601; `null` where time is not told apart, and for what has no exact day. */
  readonly from: string | null;
  /** Last day. */
  readonly to: string | null;
  /** Id of the actor, place or weapon, or the type or kind; `null` for what bears none. */
  readonly key: string | null;
  /** Name in Arabic, where there is one. */
  readonly name: string | null;
  /** Name in English, where there is one. */
  readonly en: string | null;
  /** How many. */
  readonly count: number;
}

/** What something is counted under. */
export interface CountKey {
  readonly key: string;
  readonly name: string;
  readonly en: string | null;
}

/** Something that is counted once under each of its keys. */
export interface CountItem {
  /** Number of its day; `undefined` where it has no exact day. */
  readonly day: number | undefined;
  readonly keys: readonly CountKey[];
}

/**
 * Counts documents, mentions or incidents, by what they name and when: plain rows, in the order of time and then of count.
 *
 * @throws YaqutError `OPTION_INVALID`
 */
export function countRows(documents: readonly AnnotatedText[], options: CountOptions = {}): CountRow[] {
  checkOptions(options);
  const { per } = options;
  const items = itemsOf(documents, options);
  const days = per === undefined ? [] : items.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const starts = days.length === 0 ? [] : periodsBetween(least(days), most(days), per!);
  const cells = new Map<string, { readonly at: number; readonly key: CountKey | undefined; count: number }>();
  for (const { day, keys } of items) {
    const at = day === undefined || starts.length === 0 ? UNDATED : periodIndex(starts, day);
    for (const key of keys.length > 0 ? keys : [undefined]) {
      const id = `${at} ${key === undefined ? "" : `:${key.key}`}`;
      const cell = cells.get(id);
      if (cell) cell.count++;
      else cells.set(id, { at, key, count: 1 });
    }
  }
  return [...cells.values()]
    .sort((a, b) => order(a.at) - order(b.at) || b.count - a.count)
    .map(({ at, key, count }) => ({
      from: at === UNDATED ? null : isoDay(starts[at]!),
      to: at === UNDATED ? null : isoDay(starts[at + 1]! - 1),
      key: key?.key ?? null,
      name: key?.name ?? null,
      en: key?.en ?? null,
      count,
    }));
}

const UNDATED = -1;

/** What has no day comes last. */
function order(at: number): number {
  return at === UNDATED ? Number.POSITIVE_INFINITY : at;
}

function least(days: readonly number[]): number {
  return days.reduce((a, b) => Math.min(a, b));
}

function most(days: readonly number[]): number {
  return days.reduce((a, b) => Math.max(a, b));
}

function itemsOf(
  documents: readonly AnnotatedText[],
  { by, of, outlines, minConfidence = 0 }: CountOptions,
): CountItem[] {
  const areaOf = areaFinder(outlines);
  const keyOf = (span: MarkedSpan): CountKey[] => keysOfSpan(span, by, areaOf, outlines);
  if (of === "incidents") return incidentItems(documents, by, keyOf, minConfidence);
  return documents.flatMap(({ date, spans }): CountItem[] => {
    const day = dayNumber(date?.slice(0, "2017-10-31".length) ?? "");
    const sure = spans.filter((span) => (fieldsOf(span).confidence ?? 1) >= minConfidence);
    if (of !== "mentions") return [{ day, keys: distinct(sure.flatMap(keyOf)) }];
    const keyed = sure.map((span) => ({ day, keys: keyOf(span) }));
    return by === undefined ? keyed : keyed.filter(({ keys }) => keys.length > 0);
  });
}

/** Keys, each once. */
export function distinct(keys: readonly CountKey[]): CountKey[] {
  return [...new Map(keys.map((key) => [key.key, key])).values()];
}

/** What a span is counted under; nothing where it bears no such thing. */
function keysOfSpan(
  span: MarkedSpan,
  by: CountBy | undefined,
  areaOf: AreaOf,
  outlines: Outlines | undefined,
): CountKey[] {
  const { entity, entry, placeType, actorType, weaponClass } = fieldsOf(span);
  const kind = (value: string | null | undefined): CountKey[] =>
    value == null ? [] : [{ key: value, name: value, en: null }];
  switch (by) {
    case undefined:
      return [];
    case "type":
      return kind(span.type);
    case "actorType":
      return kind(actorType);
    case "placeType":
      return kind(placeType);
    case "weaponClass":
      return kind(weaponClass);
    case "governorate": {
      const area = span.type === "place" ? areaOf(fieldsOf(span)) : undefined;
      if (area === undefined) return [];
      const { id, properties } = outlines!.features[area]!;
      return [{ key: String(id ?? properties.name), name: properties.name, en: properties.en ?? null }];
    }
    default: {
      if (span.type !== by) return [];
      const whole = placeType !== "countryside" && entry !== undefined;
      const name = whole ? entry.name : span.text;
      const key = placeType === "countryside" || entity == null ? span.text : entity;
      return [{ key, name, en: whole ? (entry.en ?? null) : null }];
    }
  }
}

/** @throws YaqutError `OPTION_INVALID` */
function checkOptions({ by, per, of, outlines, minConfidence }: CountOptions): void {
  const problems: Problem[] = [];
  const oneOf = (at: string, values: readonly string[], received: unknown): void => {
    if (received !== undefined && !values.includes(received as string))
      problems.push({ at: `options.${at}`, expected: `one of ${values.join(", ")}`, received: show(received) });
  };
  oneOf("by", COUNT_BY, by);
  oneOf("per", PERIODS, per);
  oneOf("of", COUNTED, of);
  if (by === "governorate" && outlines === undefined)
    problems.push({
      at: "options.outlines",
      expected: "outlines to count by, such as those of governorates",
      received: "nothing",
    });
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1))
    problems.push({ at: "options.minConfidence", expected: "a number from 0 to 1", received: show(minConfidence) });
  if (problems.length > 0) throw wrongOptions(problems);
}
