import { wrongArgument } from "../../arguments.js";
import { show } from "../../errors.js";
import type { IncidentRow } from "./rows.js";

/**
 * A row with column names like those of ACLED's exports, for tools that read them. It is no ACLED data: no coder has checked it, actors are
 * as the report names them, and `fatalities` is the least count that the text gives, or empty.
 */
export interface AcledRow {
  /** Id of the document and number of the incident in it. */
  readonly event_id_cnty: string;
  /** ISO 8601 day or interval. */
  readonly event_date: string | null;
  /** 1 a day is known, 2 an interval of days or a month, 3 less. */
  readonly time_precision: number | null;
  /** The event type. */
  readonly event_type: string | null;
  /** The sub-event type. */
  readonly sub_event_type: string | null;
  /** Who did it. */
  readonly actor1: string | null;
  /** Whom it was done to. */
  readonly actor2: string | null;
  /** The most specific place. */
  readonly location: string | null;
  /** Degrees. */
  readonly latitude: number | null;
  /** Degrees. */
  readonly longitude: number | null;
  /** 1 exact, 2 near or a seat, 3 only the unit. */
  readonly geo_precision: number | null;
  /** Who reports it. */
  readonly source: string | null;
  /** The sentence of the trigger. */
  readonly notes: string;
  /** Least number of the dead, where a figure is given. */
  readonly fatalities: number | null;
  /** `reported`, `claimed`, `denied` or `failed`. */
  readonly status: string;
}

/** The fields of {@link AcledRow}, in their order. */
export const ACLED_COLUMNS: readonly (keyof AcledRow)[] = [
  "event_id_cnty",
  "event_date",
  "time_precision",
  "event_type",
  "sub_event_type",
  "actor1",
  "actor2",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "source",
  "notes",
  "fatalities",
  "status",
];

/** A row of an incident with column names like those of ACLED. */
export function toAcledRow(row: IncidentRow): AcledRow {
  const { id, day, precision } = row ?? {};
  if (![id, day, precision].every((field) => typeof field === "string" || field === null))
    throw wrongArgument({ at: "row", expected: "a row of toIncidentRows", received: show(row) });
  return {
    event_id_cnty: row.id,
    event_date: row.day,
    time_precision: row.day === null ? null : timePrecision(row.day),
    event_type: row.acled_event,
    sub_event_type: row.acled_sub_event,
    actor1: row.by,
    actor2: row.target,
    location: row.place,
    latitude: row.lat,
    longitude: row.lon,
    geo_precision: row.precision === null ? null : geoPrecision(row.precision),
    source: row.source,
    notes: row.sentence,
    fatalities: row.killed_min,
    status: row.status,
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

function timePrecision(day: string): number {
  if (DAY.test(day)) return 1;
  return MONTH.test(day) || day.includes("/") ? 2 : 3;
}

function geoPrecision(precision: string): number {
  if (precision === "exact") return 1;
  return precision === "approximate" || precision === "seat" ? 2 : 3;
}
