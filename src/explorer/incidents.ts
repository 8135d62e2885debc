import type { AnnotatedText, MarkedSpan } from "../formats/annotated.js";
import { checkIncident } from "../formats/incidents/check.js";
import type { ExplorerIncident } from "./data-types.js";

/** Spans of a report as indices of entities; `undefined` for a span that is not among them. */
export type EntityAt = (report: number, span: MarkedSpan) => number | undefined;

/** The incidents of a document, where they were read. */
export function incidentsOf(document: AnnotatedText, report: number, entityAt: EntityAt): ExplorerIncident[] {
  const at = (spans: readonly MarkedSpan[]): number[] => [
    ...new Set(spans.map((span) => entityAt(report, span)).filter((index) => index !== undefined)),
  ];
  const { incidents = [] } = document;
  if (!Array.isArray(incidents)) checkIncident(incidents, `documents[${report}].incidents`);
  for (const [i, incident] of incidents.entries()) checkIncident(incident, `documents[${report}].incidents[${i}]`);
  return incidents.map(({ type, day, status, confidence, trigger, also, ...told }) => ({
    report,
    type,
    day,
    status,
    confidence: Math.round(confidence * 100),
    words: [trigger, ...also].flatMap(({ start, end }) => [start, end]),
    by: at(told.by),
    target: at(told.target),
    places: at(told.places),
    weapons: at(told.weapons),
    casualties: at(told.casualties),
  }));
}
