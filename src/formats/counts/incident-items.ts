import type { Incident } from "../../incident.js";
import { INCIDENT_TYPES } from "../../incident-types.js";
import type { AnnotatedText, MarkedSpan } from "../annotated.js";
import { exactDay } from "../chart/periods.js";
import { type CountBy, type CountItem, type CountKey, distinct } from "./count.js";

/** The incidents of documents as items: each bears what its arguments bear. */
export function incidentItems(
  documents: readonly AnnotatedText[],
  by: CountBy | undefined,
  keyOf: (span: MarkedSpan) => CountKey[],
  minConfidence: number,
): CountItem[] {
  return documents.flatMap(({ incidents = [] }) =>
    incidents
      .filter(({ confidence }) => confidence >= minConfidence)
      .map((incident) => ({
        day: exactDay(incident.day),
        keys: by === "type" ? [typeKey(incident)] : distinct(argumentsOf(incident).flatMap(keyOf)),
      })),
  );
}

function typeKey({ type }: Incident): CountKey {
  return { key: type, name: type, en: INCIDENT_TYPES[type].en };
}

function argumentsOf({ by, target, places, weapons }: Incident): MarkedSpan[] {
  return [...by, ...target, ...places, ...weapons];
}
