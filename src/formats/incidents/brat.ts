import type { Incident } from "../../incident.js";

/** The roles of arguments, as relations have them. */
export const INCIDENT_RELATIONS = ["by", "target", "place", "date", "weapon", "toll", "source"] as const;
/** One of {@link INCIDENT_RELATIONS}. */
export type IncidentRelation = (typeof INCIDENT_RELATIONS)[number];

type Stretch = { readonly start: number; readonly end: number };

/** The arguments of an incident, each with its role. */
export function argumentsOf(incident: Incident): (readonly [role: IncidentRelation, span: Stretch])[] {
  const { by, target, places, date, weapons, casualties, source } = incident;
  const all = (role: IncidentRelation, spans: readonly Stretch[]): (readonly [IncidentRelation, Stretch])[] =>
    spans.map((span) => [role, span] as const);
  return [
    ...all("by", by),
    ...all("target", target),
    ...all("place", places),
    ...all("date", date ? [date] : []),
    ...all("weapon", weapons),
    ...all("toll", casualties),
    ...all("source", source),
  ];
}
