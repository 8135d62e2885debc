import type { Incident } from "../../incident.js";
import { acledClassOf } from "../../incident-classes.js";
import { INCIDENT_TYPES } from "../../incident-types.js";
import type { ActorSpan, CasualtyKind, CasualtySpan, PlaceSpan } from "../../span.js";
import type { AnnotatedText } from "../annotated.js";
import { documentsOf, type OneOrMore } from "../documents.js";
import { incidentsOf } from "./check.js";
import { sentenceAround } from "./sentence.js";

/**
 * One incident as one flat row, the same keys in every row: for tables, data frames and databases. Lists are texts, parted by `; `; what
 * is not known is `null`.
 */
export interface IncidentRow {
  /** Id of the document, a colon, and the number of the incident in it, from 1: the key of the row. */
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  /** ISO 8601 day of the report. */
  readonly reported: string | null;
  /** What happened: one of `INCIDENT_TYPES`. */
  readonly type: string;
  /** The type in English words. */
  readonly type_en: string;
  /** The event type of ACLED. */
  readonly acled_event: string | null;
  /** The sub-event type of ACLED. */
  readonly acled_sub_event: string | null;
  /** The event type of PLOVER. */
  readonly plover: string | null;
  /** ISO 8601 day, month, year or interval. */
  readonly day: string | null;
  /** The words that date it. */
  readonly date_text: string | null;
  /** Who did it. */
  readonly by: string | null;
  /** Ids of the actors who did it. */
  readonly by_ids: string | null;
  /** Whom or what it was done to. */
  readonly target: string | null;
  /** Ids of the targets. */
  readonly target_ids: string | null;
  /** The first place: the most specific. */
  readonly place: string | null;
  /** Id of the first place. */
  readonly place_id: string | null;
  /** Degrees. */
  readonly lat: number | null;
  /** Degrees. */
  readonly lon: number | null;
  /** How exact the point is. */
  readonly precision: string | null;
  /** All places. */
  readonly places: string | null;
  /** Ids of all places. */
  readonly place_ids: string | null;
  /** With what. */
  readonly weapons: string | null;
  /** Least number of the dead, where a figure is given. */
  readonly killed_min: number | null;
  /** Greatest number of the dead; `null` where it is open or none is given. */
  readonly killed_max: number | null;
  /** Least number of the injured, where a figure is given. */
  readonly injured_min: number | null;
  /** Greatest number of the injured; `null` where it is open or none is given. */
  readonly injured_max: number | null;
  /** The words of the tolls. */
  readonly casualties: string | null;
  /** Who reports it. */
  readonly source: string | null;
  /** Ids of those who report it. */
  readonly source_ids: string | null;
  /** `reported`, `claimed`, `denied` or `failed`. */
  readonly status: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The word that names it. */
  readonly trigger: string;
  /** UTF-16 code units of the trigger in the text. */
  readonly start: number;
  /** UTF-16 code units: where the trigger ends. */
  readonly end: number;
  /** The sentence of the trigger. */
  readonly sentence: string;
}

/** The fields of {@link IncidentRow}, in their order. */
export const INCIDENT_COLUMNS: readonly (keyof IncidentRow)[] = [
  "id",
  "document",
  "reported",
  "type",
  "type_en",
  "acled_event",
  "acled_sub_event",
  "plover",
  "day",
  "date_text",
  "by",
  "by_ids",
  "target",
  "target_ids",
  "place",
  "place_id",
  "lat",
  "lon",
  "precision",
  "places",
  "place_ids",
  "weapons",
  "killed_min",
  "killed_max",
  "injured_min",
  "injured_max",
  "casualties",
  "source",
  "source_ids",
  "status",
  "confidence",
  "trigger",
  "start",
  "end",
  "sentence",
];

/**
 * The incidents of documents as rows, one each.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toIncidentRows(tag("قصفت قوات النظام مدينة دوما", "2018-02-20"))[0]?.place_id //=> "C2338"
 */
export function toIncidentRows(documents: OneOrMore<AnnotatedText>): IncidentRow[] {
  return documentsOf(documents).flatMap((document, i) => rowsOf(document, String(i + 1), `documents[${i}]`));
}

/** The rows of one document. @param at where it stands, for problems */
export function rowsOf(document: AnnotatedText, fallbackId: string, at: string): IncidentRow[] {
  const { id = fallbackId } = document;
  return incidentsOf(document, at).map((incident, n) => rowOf(document, id, incident, n + 1));
}

function rowOf(document: AnnotatedText, document_id: string, incident: Incident, n: number): IncidentRow {
  const { type, trigger, places, date, day, weapons, casualties, status, confidence } = incident;
  const { en, plover } = INCIDENT_TYPES[type];
  const acled = acledClassOf(incident);
  const [place] = places;
  const killed = boundsOf(casualties, "killed");
  const injured = boundsOf(casualties, "injured");
  return {
    id: `${document_id}:${n}`,
    document: document_id,
    reported: document.date ?? null,
    type,
    type_en: en,
    acled_event: acled.event,
    acled_sub_event: acled.subEvent,
    plover,
    day,
    date_text: date?.text ?? null,
    by: names(incident.by),
    by_ids: ids(incident.by),
    target: names(incident.target),
    target_ids: ids(incident.target),
    place: place ? nameOf(place) : null,
    place_id: place?.entity ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision: place?.precision ?? null,
    places: names(places),
    place_ids: ids(places),
    weapons: names(weapons),
    killed_min: killed.min,
    killed_max: killed.max,
    injured_min: injured.min,
    injured_max: injured.max,
    casualties: joined(casualties.map(({ text }) => text)),
    source: names(incident.source),
    source_ids: ids(incident.source),
    status,
    confidence,
    trigger: trigger.text,
    start: trigger.start,
    end: trigger.end,
    sentence: sentenceAround(document.text, trigger),
  };
}

type Named = Pick<ActorSpan | PlaceSpan, "text" | "entity"> & { readonly entry?: { readonly name: string } };

const nameOf = ({ entry, text }: Named): string => entry?.name ?? text;
const joined = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : [...new Set(texts)].join("; ");
const names = (spans: readonly Named[]): string | null => joined(spans.map(nameOf));
const ids = (spans: readonly Named[]): string | null => joined(spans.flatMap(({ entity }) => entity ?? []));

/** Bounds of the counts of a kind: those of a total where one is given, else the largest count; figures are not added up. */
function boundsOf(tolls: readonly CasualtySpan[], kind: CasualtyKind): { min: number | null; max: number | null } {
  const counts = tolls.filter((toll) => toll.kind === kind);
  const totals = counts.filter(({ total }) => total === true);
  const [first, ...rest] = totals.length > 0 ? totals : counts;
  if (!first) return { min: null, max: null };
  const most = rest.reduce((a, b) => (b.min >= a.min ? b : a), first);
  return { min: most.min, max: most.max };
}
