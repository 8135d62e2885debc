import type { Incident } from "../../incident.js";
import { checkIncident } from "./check.js";

/** A stretch of the text: UTF-16 code units, half-open. */
export type Range = readonly [start: number, end: number];

/** An incident of a line of JSON Lines: its arguments are ranges of spans. */
export interface IncidentFields {
  readonly type: Incident["type"];
  readonly acled: string | null;
  readonly plover: string | null;
  readonly trigger: Range;
  readonly also: readonly Range[];
  readonly by: readonly Range[];
  readonly target: readonly Range[];
  readonly places: readonly Range[];
  readonly date: Range | null;
  readonly day: string | null;
  readonly weapons: readonly Range[];
  /** Casualty spans. */
  readonly tolls: readonly Range[];
  readonly source: readonly Range[];
  readonly status: Incident["status"];
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
