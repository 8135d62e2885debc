import { isFormer } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import { FORMER, PASSING, THAT, UNDATED } from "../../lexicon/parts/incidents.js";
import { isOf, phraseEnd } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { type Draft, hasLinked, linked } from "./draft.js";
import type { Scene } from "./scene.js";

/** The day of an incident: the value of its date, else the day of the report; `null` for one that is only named in passing. */
export function incidentDay(scene: Scene, draft: Draft): string | null {
  const { reading } = scene;
  const [s] = linked(draft, "date");
  if (s !== undefined) return (reading.spans[s] as { value?: string | null }).value ?? null;
  return isPassing(scene, draft) ? null : (reading.day ?? null);
}

/** Words that say that an act is not of the day of the report. */
const UNDATING = wordGate([PASSING, UNDATED]);

/** An older act has no date from the clause that reports it: `قالت الوزارة، الثلاثاء، إن أدلة اختفت من موقع الهجوم`. */
export function dropDateOfReport(scene: Scene, draft: Draft): void {
  const { reading, triggers } = scene;
  const { first } = triggers[draft.trigger]!;
  if (!hasLinked(draft, "date")) return;
  const isOfReport = (s: number): boolean => {
    for (let k = reading.last[s]! + 1; k < first; k++) if (isOf(reading.words, k, THAT)) return true;
    return false;
  };
  if (linked(draft, "date").some(isOfReport) && isPassing(scene, draft))
    draft.links = draft.links.filter(({ role, span }) => role !== "date" || !isOfReport(span));
}

/** How far before an event word something says that it is named in passing, and around it that it is not of that day. */
const BEFORE = 3;
const AFTER = 6;

/** An older act: `بعد أيام من الهجوم`, `موقع الهجوم`, `مؤخرا`; one that is said to be staged. */
export function isPassing({ reading, triggers }: Scene, draft: Draft): boolean {
  const { words, sentence } = reading;
  if (draft.status === "denied") return true;
  const { first, last } = triggers[draft.trigger]!;
  for (let k = Math.max(0, first - BEFORE); k < first; k++)
    if (
      (words.gates[k]! & UNDATING) !== 0 &&
      sentence[k] === sentence[first] &&
      phraseEnd(words, k, PASSING) >= first - 1
    )
      return true;
  for (let k = Math.max(0, first - AFTER); k <= last + AFTER && k < words.count; k++)
    if (
      (words.gates[k]! & UNDATING) !== 0 &&
      sentence[k] === sentence[first] &&
      reading.at[k]! < 0 &&
      phraseEnd(words, k, UNDATED) >= 0 &&
      !isOfSomebody(reading, k)
    )
      return true;
  return false;
}

/** `عنصرا سابقا`, `(قتل عنصر) سابق`: who somebody was, and not when something happened. */
function isOfSomebody({ words, spans, at }: Reading, k: number): boolean {
  return isFormer(words, k) || (k > 0 && isOf(words, k, FORMER) && spans[at[k - 1]!]?.type === "casualty");
}
