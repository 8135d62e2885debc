import { decideIncidents } from "../decide/incidents/decide-incidents.js";
import { passedOverEvents, toIncidents } from "../decide/incidents/to-incidents.js";
import type { BuiltInDetector } from "../detect/detector.js";
import { readIncidentText } from "../detect/incidents/reading.js";
import { incidentLexicon } from "../lexicon/incident-lexicon.js";
import type { StagedDetector } from "../pipeline/stages.js";

/**
 * Detects incidents: who did what to whom, where, when, with what, at what toll. They are no spans: they stand in `document.incidents`, are
 * read when first asked for, and point to the spans that the other detectors found. Its words are looked up apart from those of the
 * other detectors.
 */
export function incidents(): BuiltInDetector {
  const detector: StagedDetector = {
    name: "incidents",
    stage: () => ({
      incidents: {
        read(text, spans, day) {
          const decision = decideIncidents(readIncidentText(incidentLexicon(), text, spans, day));
          return { incidents: toIncidents(decision), passedOver: passedOverEvents(decision) };
        },
      },
    }),
  };
  return detector;
}
