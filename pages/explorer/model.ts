import type { ExplorerData, ExplorerEntity, ExplorerIncident } from "../../src/explorer/data-types.js";
import { dayNumber, exactDay } from "../../src/formats/chart/periods.js";
import { fold } from "../../src/text/fold.js";

/** What readers filter by. */
export const FACETS = ["type", "actor", "place", "area", "weapon"] as const;
export type Facet = (typeof FACETS)[number];

/** What is counted. */
export type Unit = "incidents" | "mentions" | "reports";

/** Of a span: index of the entity, start, end, confidence. */
export const SPAN_NUMBERS = 4;

/** The data of the page, and what is looked up in it many times. */
export interface Model {
  readonly data: ExplorerData;
  readonly units: readonly Unit[];
  /** Day of each report; NaN where it has none. */
  readonly reportDays: Float64Array;
  /** Day of each incident; NaN where no day, or more than a week, is told. */
  readonly incidentDays: Float64Array;
  /** Types of spans, and of incidents: the keys of the facet `type`. */
  readonly spanTypes: readonly string[];
  readonly incidentTypes: readonly string[];
  /** Which facet each entity is a key of. */
  readonly facetOf: readonly (Facet | undefined)[];
  /** Of each facet the key of each entity: its type, itself, its area; -1 where it has none. */
  readonly keys: Readonly<Record<Facet, Int32Array>>;
  /** Keys of each facet are below. */
  readonly keyCounts: Readonly<Record<Facet, number>>;
  /** Folded text of a report, for the search. */
  readonly searchable: (report: number) => string;
  /** First and last day of the reports and incidents; `undefined` where there is none. */
  readonly range: readonly [number, number] | undefined;
}

export function createModel(data: ExplorerData): Model {
  const { reports, entities, incidents } = data;
  const spanTypes = [...new Set(entities.map(({ type }) => type))];
  const incidentTypes = [...new Set(incidents.map(({ type }) => type))];
  const reportDays = Float64Array.from(reports, ({ date }) => (date === null ? NaN : (dayNumber(date) ?? NaN)));
  const incidentDays = Float64Array.from(incidents, dayOf);
  const facets = entities.map(facetOf);
  const own = (facet: Facet): Int32Array => Int32Array.from(entities, (_, i) => (facets[i] === facet ? i : -1));
  const count = entities.length;
  const folded: string[] = [];
  return {
    data,
    units: incidents.length > 0 ? ["incidents", "mentions", "reports"] : ["mentions", "reports"],
    reportDays,
    incidentDays,
    spanTypes,
    incidentTypes,
    facetOf: facets,
    keys: {
      type: Int32Array.from(entities, ({ type }) => spanTypes.indexOf(type)),
      actor: own("actor"),
      place: own("place"),
      area: Int32Array.from(entities, ({ area }) => area ?? -1),
      weapon: own("weapon"),
    },
    keyCounts: {
      type: Math.max(spanTypes.length, incidentTypes.length),
      actor: count,
      place: count,
      area: data.areas.length,
      weapon: count,
    },
    searchable(report) {
      folded[report] ??= searchKey(`${reports[report]!.id}\n${reports[report]!.text}`);
      return folded[report];
    },
    range: rangeOf(reportDays, incidentDays),
  };
}

/** How texts and queries are compared: folded, in small letters, blanks as one. */
export function searchKey(text: string): string {
  return fold(text).text.toLowerCase().replace(/\s+/g, " ");
}

function facetOf({ type, point }: ExplorerEntity): Facet | undefined {
  if (type === "place" || (point !== undefined && type !== "actor" && type !== "weapon")) return "place";
  return type === "actor" || type === "weapon" ? type : undefined;
}

function dayOf({ day }: ExplorerIncident): number {
  return exactDay(day) ?? NaN;
}

function rangeOf(...lists: readonly Float64Array[]): readonly [number, number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of lists)
    for (const day of days) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  return first <= last ? [first, last] : undefined;
}
