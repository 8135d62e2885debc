import type { Incident } from "../../incident.js";
import { checkIncident } from "./check.js";

/** A stretch of the text: UTF-16 code units, half-open. */
export type Range = readonly [start: number, end: number];

/** An incident of a line of JSON Lines: its arguments are ranges of spans. */
export interface IncidentFields {
  /** What happened: one of `INCIDENT_TYPES`. */
  readonly type: Incident["type"];
  /** Event and sub-event type of ACLED. */
  readonly acled: string | null;
  /** Event type of PLOVER. */
  readonly plover: string | null;
  /** The word that names it. */
  readonly trigger: Range;
  /** Further mentions of it. */
  readonly also: readonly Range[];
  /** Actor spans: who did it. */
  readonly by: readonly Range[];
  /** Spans of whom or what it was done to. */
  readonly target: readonly Range[];
  /** Place spans. */
  readonly places: readonly Range[];
  /** The date span. */
  readonly date: Range | null;
  /** ISO 8601 day, month, year or interval. */
  readonly day: string | null;
  /** Weapon spans. */
  readonly weapons: readonly Range[];
  /** Casualty spans. */
  readonly tolls: readonly Range[];
  /** Actor spans: who says so. */
  readonly source: readonly Range[];
  /** Whether it is reported, claimed, denied, or failed. */
  readonly status: Incident["status"];
  /** 0 to 1. */
  readonly confidence: number;
}

type Stretch = { readonly start: number; readonly end: number };
const rangeOf = ({ start, end }: Stretch): Range => [start, end];
const ranges = (list: readonly Stretch[]): Range[] => list.map(rangeOf);

/** An incident with ranges in place of its spans. */
export function incidentFields(incident: Incident): IncidentFields {
  checkIncident(incident, "incident");
  const { type, acled, plover, trigger, also, by, target, places, date, day, weapons, casualties, source } = incident;
  return {
    type,
    acled,
    plover,
    trigger: rangeOf(trigger),
    also: ranges(also),
    by: ranges(by),
    target: ranges(target),
    places: ranges(places),
    date: date && rangeOf(date),
    day,
    weapons: ranges(weapons),
    tolls: ranges(casualties),
    source: ranges(source),
    status: incident.status,
    confidence: incident.confidence,
  };
}
