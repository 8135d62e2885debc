import { decideIncidents, type IncidentDecision } from "../decide/incidents/decide-incidents.js";
import { passedOverEvents, toIncidents } from "../decide/incidents/to-incidents.js";
import type { BuiltInDetector } from "../detect/detector.js";
import { namesEvents, readIncidentText } from "../detect/incidents/reading.js";
import type { Incident } from "../incident.js";
import { incidentLexicon } from "../lexicon/incident-lexicon.js";
import { type LexedWords, lexWords } from "../lexicon/lexed-words.js";
import type { ReadIncidents, StagedDetector } from "../pipeline/stages.js";
import type { BaseSpan } from "../span.js";
import { TextRoom } from "../text/text-room.js";
import { readWordsIn } from "../text/words.js";

/** Bytes that the arrays of a text take for each of its code units, at most as a rule. */
const BYTES_PER_UNIT = 24;
const NOTHING: readonly Incident[] = [];

/**
 * Detects incidents: who did what to whom, where, when, with what, at what toll. They are no spans: they stand in `document.incidents`, are
 * read when first asked for, and point to the spans that the other detectors found. Its words are looked up apart from those of the
 * other detectors.
 */
export function incidents(): BuiltInDetector {
  const rooms: TextRoom[] = []; // more than one where a span of one's own asks for incidents while they are read
  const detector: StagedDetector = {
    name: "incidents",
    stage: () => ({
      incidents: {
        read(text, spans, day, words) {
          const room = rooms.pop() ?? new TextRoom();
          const decision = decisionOf(room, text, spans, day, words);
          const found = decision ? toIncidents(decision) : NOTHING;
          rooms.push(room);
          return found;
        },
        explain(text, spans, day): ReadIncidents {
          const decision = decisionOf(new TextRoom(), text, spans, day);
          if (!decision) return { incidents: [], passedOver: [] };
          return { incidents: toIncidents(decision), passedOver: passedOverEvents(decision) };
        },
      },
    }),
  };
  return detector;
}

/** What a text tells of; `undefined` where no word of it can name an incident. @param room where its arrays lie */
function decisionOf(
  room: TextRoom,
  text: string,
  spans: readonly BaseSpan[],
  day: string | undefined,
  given?: LexedWords,
): IncidentDecision | undefined {
  room.clear(text.length * BYTES_PER_UNIT);
  const words = lexWords(given ?? readWordsIn(room, text), incidentLexicon(), room);
  return namesEvents(words) ? decideIncidents(readIncidentText({ words, room }, text, spans, day)) : undefined;
}
