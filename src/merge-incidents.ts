import { optionsOf, wrongOptions } from "./arguments.js";
import type { AnnotatedText } from "./formats/annotated.js";
import { documentsOf, type OneOrMore } from "./formats/documents.js";
import { incidentsOf } from "./formats/incidents/check.js";
import type { Incident } from "./incident.js";
import { compareIncidents, type Reach } from "./merge/compare.js";
import { daysOf } from "./merge/days.js";
import { placeKeys } from "./merge/places.js";
import type { Evidence } from "./span.js";

/** An incident, and the document that tells of it. */
export interface ReportedIncident {
  /** Id of the document. */
  readonly document: string;
  /** Number of the incident in its document, from 1. */
  readonly number: number;
  /** The incident as it was read. */
  readonly incident: Incident;
}

/** Reports of what is probably one incident. Nothing is left out or changed: every report stands in one group. */
export interface IncidentGroup {
  /** The reports, in the order of the documents. */
  readonly reports: readonly ReportedIncident[];
  /** 0 to 1: how likely the least sure report is of the same incident; 1 for a single report. */
  readonly score: number;
  /** Why each further report was taken to the first one. */
  readonly reasons: readonly Evidence[];
}

/** Options of {@link mergeIncidents}. */
export interface MergeIncidentsOptions {
  /** How far two places may lie apart, in kilometres (default: 5). */
  readonly distanceKm?: number | undefined;
  /** How many days apart two reports may date one incident, 0 to 7 (default: 1). */
  readonly days?: number | undefined;
  /** The least score at which two reports are of one incident, 0 to 1 (default: 0.6). */
  readonly minScore?: number | undefined;
}

const KM = 5;
const DAYS = 1;
const DAYS_MAX = 7;
const SCORE = 0.6;
/** A report is compared with so many groups a key, the latest ones, so that many reports of one place and day stay fast. */
const CANDIDATES = 24;

interface Group {
  readonly reports: ReportedIncident[];
  readonly documents: Set<string>;
  score: number;
  readonly reasons: Evidence[];
}

/**
 * Groups the incidents of documents that are probably one. What speaks for it: the same day, or one that a report a day later would give, or
 * a day that one report does not tell; the same place, one near it, or one that lies in it; types that one event can be told by; the same
 * parties; tolls that do not contradict each other. A group begins with its first report, and each report joins the group whose first
 * report it fits best. Incidents of one document are never one. The work grows with the number of incidents.
 *
 * @param documents one or several, with their incidents; documents without an id are numbered from 1
 * @throws {YaqutError} `OPTION_INVALID` for a distance, days or score that is out of its range
 * @example
 * const a = { id: "a", ...tag("قصفت قوات النظام مدينة دوما", "2018-02-20"), incidents: tag("قصفت قوات النظام مدينة دوما", "2018-02-20").incidents };
 * mergeIncidents([a, { ...a, id: "b" }]).map(({ reports }) => reports.length) //=> [2]
 */
export function mergeIncidents(
  documents: OneOrMore<AnnotatedText>,
  options: MergeIncidentsOptions = {},
): IncidentGroup[] {
  const { reach, minScore } = limitsOf(options);
  const groups: Group[] = [];
  const kept = new Map<string, Group[]>();
  for (const [i, document] of documentsOf(documents).entries())
    for (const [n, incident] of incidentsOf(document, `documents[${i}]`).entries()) {
      const report = { document: document.id ?? String(i + 1), number: n + 1, incident };
      let best: { readonly group: Group; readonly score: number; readonly reasons: readonly Evidence[] } | undefined;
      for (const group of candidates(kept, incident, reach)) {
        if (group.documents.has(report.document)) continue;
        const found = compareIncidents(group.reports[0]!.incident, incident, reach);
        if (found.score >= minScore && found.score > (best?.score ?? 0)) best = { group, ...found };
      }
      if (best) {
        best.group.score = Math.min(best.group.score, best.score);
        best.group.reasons.push(...best.reasons);
        best.group.reports.push(report);
        best.group.documents.add(report.document);
      } else {
        const group: Group = { reports: [report], documents: new Set([report.document]), score: 1, reasons: [] };
        groups.push(group);
        keep(kept, group, incident, reach);
      }
    }
  return groups.map(({ reports, score, reasons }) => ({ reports, score, reasons }));
}

function limitsOf(options: MergeIncidentsOptions): { readonly reach: Reach; readonly minScore: number } {
  const {
    distanceKm = KM,
    days = DAYS,
    minScore = SCORE,
  } = optionsOf(options, "an object { distanceKm, days, minScore }");
  const wrong = [
    { at: "distanceKm", value: distanceKm, top: 1000, expected: "kilometres, 0 to 1000" },
    { at: "days", value: days, top: DAYS_MAX, expected: `a number of days, 0 to ${DAYS_MAX}` },
    { at: "minScore", value: minScore, top: 1, expected: "a score, 0 to 1" },
  ].filter(({ value, top }) => !(typeof value === "number" && value >= 0 && value <= top));
  if (wrong.length > 0)
    throw wrongOptions(wrong.map(({ at, value, expected }) => ({ at, expected, received: String(value) })));
  return { reach: { km: distanceKm, days: Math.floor(days) }, minScore };
}

/** Of an incident whose day is not known. */
const UNKNOWN = "?";
/** Of any day. */
const ANY = "*";

/** A group is kept under its places and days. Without a place it is under none, and stands alone. */
function keep(kept: Map<string, Group[]>, group: Group, incident: Incident, reach: Reach): void {
  const days = daysOf(incident.day);
  const times = days ? [...range(days.from, days.to), ANY] : [UNKNOWN, ANY];
  for (const place of placeKeys(incident, reach.km, false))
    for (const time of times) {
      const key = `${place} ${time}`;
      const list = kept.get(key);
      if (list) list.push(group);
      else kept.set(key, [group]);
    }
}

/** Groups that an incident may belong to: at its places or near them, of its days or beside them; of any day where its own is not known. */
function candidates(kept: ReadonlyMap<string, readonly Group[]>, incident: Incident, reach: Reach): Set<Group> {
  const days = daysOf(incident.day);
  const times = days ? [...range(days.from - reach.days, days.to + reach.days), UNKNOWN] : [ANY];
  const found = new Set<Group>();
  for (const place of placeKeys(incident, reach.km, true))
    for (const time of times)
      for (const group of kept.get(`${place} ${time}`)?.slice(-CANDIDATES) ?? []) found.add(group);
  return found;
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
