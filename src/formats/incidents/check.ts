import { wrongArgument } from "../../arguments.js";
import { show } from "../../errors.js";
import type { Incident } from "../../incident.js";
import { INCIDENT_TYPES } from "../../incident-types.js";
import type { AnnotatedText } from "../annotated.js";

const LISTS = ["also", "by", "target", "places", "weapons", "casualties"] as const;

/** @throws YaqutError `ARGUMENT_INVALID` where a value is no incident of a tagged document */
export function checkIncident(value: unknown, at: string): asserts value is Incident {
  const incident = (value ?? {}) as Partial<Record<keyof Incident, unknown>>;
  const isOne = isKnown(incident.type) && isSpan(incident.trigger) && LISTS.every((name) => isSpans(incident[name]));
  if (!isOne) throw wrongArgument({ at, expected: "an incident of a tagged document", received: show(value) });
}

function isKnown(type: unknown): boolean {
  return typeof type === "string" && Object.hasOwn(INCIDENT_TYPES, type);
}

function isSpans(value: unknown): boolean {
  return Array.isArray(value) && value.every(isSpan);
}

function isSpan(value: unknown): boolean {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

/**
 * The incidents of a document; none where it has no list.
 *
 * @param at where the document stands, for problems
 * @throws YaqutError `ARGUMENT_INVALID` where they are none
 */
export function incidentsOf({ incidents = [] }: AnnotatedText, at: string): readonly Incident[] {
  if (!Array.isArray(incidents))
    throw wrongArgument({ at: `${at}.incidents`, expected: "a list", received: show(incidents) });
  for (const [n, incident] of incidents.entries()) checkIncident(incident, `${at}.incidents[${n}]`);
  return incidents;
}
