import type { Incident } from "./incident.js";
import { INCIDENT_TYPES } from "./incident-types.js";

/** An ACLED class: event type and sub-event type. */
export interface AcledClass {
  readonly event: string | null;
  readonly subEvent: string | null;
}

const BATTLES = "Battles";
/** Governments and those who fight for them; ACLED counts a state from abroad with the non-state actors that overtake territory. */
const GOVERNMENT = /^(?:state-|militia-progov)/;

/**
 * The ACLED class of an incident. Its type says it, but for three: territory is regained by a government or overtaken by others, and by nobody
 * where the text names none; a raid that left dead and no arrested was a clash; a protest with dead, wounded or arrested met intervention.
 */
export function acledClassOf({ type, by, casualties }: Pick<Incident, "type" | "by" | "casualties">): AcledClass {
  const { acledEvent, acled } = INCIDENT_TYPES[type];
  const kinds = new Set(casualties.map(({ kind }) => kind));
  if (type === "territory-gained") {
    if (by.length === 0) return { event: BATTLES, subEvent: null };
    const isGovernment = by.some(({ actorType }) => GOVERNMENT.test(actorType ?? ""));
    return { event: BATTLES, subEvent: isGovernment ? "Government regains territory" : acled };
  }
  const hurt = kinds.has("killed") || kinds.has("injured") || kinds.has("killed_or_injured");
  if (type === "raid-arrest" && hurt && !kinds.has("detained")) return { event: BATTLES, subEvent: "Armed clash" };
  if (type === "protest" && (hurt || kinds.has("detained")))
    return { event: acledEvent, subEvent: "Protest with intervention" };
  return { event: acledEvent, subEvent: acled };
}
