import { optionsOf } from "./arguments.js";
import { type AnnotatedText, fieldsOf } from "./formats/annotated.js";
import { documentsOf, type OneOrMore } from "./formats/documents.js";
import { incidentsOf } from "./formats/incidents/check.js";
import { distanceKm } from "./gazetteer/geo.js";
import type { Incident } from "./incident.js";
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
  /** Why each further report was taken to an earlier one. */
  readonly reasons: readonly Evidence[];
}

/** Options of {@link mergeIncidents}. */
export interface MergeIncidentsOptions {
  /** How far two places may lie apart, in kilometres (default: 5). */
  readonly distanceKm?: number | undefined;
  /** The least score at which two reports are of one incident, 0 to 1 (default: 0.6). */
  readonly minScore?: number | undefined;
}

const KM = 5;
const SCORE = 0.6;
const WEIGHTS = { day: 0.25, place: 0.35, type: 0.2, by: 0.1, toll: 0.1 } as const;

/**
 * Groups the incidents of documents that are probably one: same day, places that are the same or near, types that one event can be
 * told by, the same parties, tolls that do not contradict each other. Two days, two parties or two tolls that differ speak against it.
 * A group begins with its first report, and each report joins the group that it fits best.
 *
 * @param documents one or several, with their incidents; documents without an id are numbered from 1
 * @example
 * const a = { id: "a", ...tag("قصفت قوات النظام مدينة دوما", "2018-02-20"), incidents: tag("قصفت قوات النظام مدينة دوما", "2018-02-20").incidents };
 * mergeIncidents([a, { ...a, id: "b" }]).map(({ reports }) => reports.length) //=> [2]
 */
export function mergeIncidents(
  documents: OneOrMore<AnnotatedText>,
  options: MergeIncidentsOptions = {},
): IncidentGroup[] {
  const { distanceKm: reach = KM, minScore = SCORE } = optionsOf(options, "an object { distanceKm, minScore }");
  const groups: { reports: ReportedIncident[]; score: number; reasons: Evidence[] }[] = [];
  const byKey = new Map<string, typeof groups>();
  for (const [i, document] of documentsOf(documents).entries())
    for (const [n, incident] of incidentsOf(document, `documents[${i}]`).entries()) {
      const report = { document: document.id ?? String(i + 1), number: n + 1, incident };
      const near = [...new Set(keysOf(incident).flatMap((key) => byKey.get(key) ?? []))];
      let best: { group: (typeof groups)[number]; score: number; reasons: Evidence[] } | undefined;
      for (const group of near) {
        if (group.reports.some(({ document: other }) => other === report.document)) continue;
        const found = compare(group.reports[0]!.incident, incident, reach);
        if (found.score >= minScore && found.score > (best?.score ?? 0)) best = { group, ...found };
      }
      const group = best?.group ?? { reports: [], score: 1, reasons: [] };
      if (!best) groups.push(group);
      else {
        group.score = Math.min(group.score, best.score);
        group.reasons.push(...best.reasons);
      }
      group.reports.push(report);
      for (const key of keysOf(incident)) {
        const list = byKey.get(key) ?? [];
        if (!list.includes(group)) list.push(group);
        byKey.set(key, list);
      }
    }
  return groups;
}

/** Reports are only compared where they share a day or a day beside it, so that many documents stay fast. */
function keysOf({ day }: Incident): string[] {
  return [day === null ? "" : day.slice(0, 10)];
}

/** How likely two reports are of one incident. */
function compare(a: Incident, b: Incident, reach: number): { score: number; reasons: Evidence[] } {
  const reasons: Evidence[] = [];
  let score = 0;
  const say = (rule: keyof typeof WEIGHTS, share: number, detail: string): void => {
    const weight = Math.round(WEIGHTS[rule] * share * 100) / 100;
    score += weight;
    reasons.push({ rule, detail, weight });
  };
  if (a.day !== null && a.day === b.day) say("day", 1, `both of ${a.day}`);
  const place = placeShare(a, b, reach);
  say("place", place.share, place.detail);
  if (a.type === b.type) say("type", 1, `both ${a.type}`);
  else if (STRIKES.has(a.type) && STRIKES.has(b.type)) say("type", 0.5, `${a.type} and ${b.type} may be one event`);
  else say("type", -2, `${a.type} is not ${b.type}`);
  const parties = share(ids(a.by), ids(b.by));
  if (parties !== undefined) say("by", parties ? 1 : -3, parties ? "same party" : "other parties");
  const tolls = sameToll(a, b);
  if (tolls !== undefined) say("toll", tolls ? 1 : -1, tolls ? "tolls agree" : "tolls differ");
  return { score: Math.max(0, Math.min(1, score)), reasons };
}

const STRIKES: ReadonlySet<string> = new Set([
  "air-strike",
  "shelling",
  "ground-attack",
  "explosion",
  "killing",
  "shooting",
]);

type Named = { readonly entity?: string | null; readonly text: string };
const ids = (spans: readonly Named[]): string[] => spans.map(({ entity, text }) => entity ?? text);

/** Whether two lists share a member; `undefined` where one is empty. */
function share(a: readonly string[], b: readonly string[]): boolean | undefined {
  return a.length === 0 || b.length === 0 ? undefined : a.some((id) => b.includes(id));
}

function placeShare(a: Incident, b: Incident, reach: number): { share: number; detail: string } {
  if (share(ids(a.places), ids(b.places))) return { share: 1, detail: "same place" };
  let nearest = Number.POSITIVE_INFINITY;
  for (const left of a.places)
    for (const right of b.places) {
      const [p, q] = [fieldsOf(left), fieldsOf(right)];
      if (p.lat === undefined || p.lon === undefined || q.lat === undefined || q.lon === undefined) continue;
      nearest = Math.min(nearest, distanceKm([p.lon, p.lat], [q.lon, q.lat]));
    }
  if (nearest <= reach) return { share: 0.8, detail: `places ${nearest.toFixed(1)} km apart` };
  return { share: a.places.length === 0 || b.places.length === 0 ? 0 : -1, detail: "no place in common" };
}

/** Whether the counts of the dead overlap; `undefined` where one gives none. */
function sameToll(a: Incident, b: Incident): boolean | undefined {
  const killed = ({ casualties }: Incident) => casualties.find(({ kind }) => kind === "killed");
  const [left, right] = [killed(a), killed(b)];
  if (!left || !right) return undefined;
  return left.min <= (right.max ?? Number.POSITIVE_INFINITY) && right.min <= (left.max ?? Number.POSITIVE_INFINITY);
}
