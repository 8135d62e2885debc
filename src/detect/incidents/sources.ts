import { REPORT } from "../../lexicon/parts/incidents.js";
import { phraseAt } from "../../lexicon/read.js";
import { GAP_COLON, GAP_DASH, GAP_OTHER } from "../../text/words.js";
import type { Governor } from "./governors.js";
import type { Reading } from "./reading.js";

/** How far after its subject a verb of reporting may stand: `المرصد السوري أشار`, `المرصد قبل قليل أشار`. */
const REACH = 2;

/** Why an actor is who reports; `undefined` where it is not. */
export function sourceReason(reading: Reading, governors: readonly Governor[], s: number): string | undefined {
  const { words, first, last, spans } = reading;
  const { kind, at, prep, head } = governors[s]!;
  if (head !== s) return sourceReason(reading, governors, head);
  if (kind === "report") return "subject of a verb of reporting";
  if (kind === "prep" && at > 0 && (prep === "of" || prep === "from") && reportEndsAt(reading, at - 1) === "per")
    return "after words of reporting";
  if (kind === "prep" && prep === "of" && reportsBefore(reading, at)) return "who was told";
  const media = (spans[s] as { actorType?: string | null }).actorType === "media-outlet";
  const end = last[s]! + 1;
  const gap = words.gaps[end] ?? 0;
  if (media && (gap & (GAP_COLON | GAP_OTHER)) !== 0) return "an outlet that heads the text";
  if (media && first[s] === 0 && (gap & GAP_DASH) !== 0) return "an outlet that heads the text";
  if (kind !== "edge" && kind !== "break" && kind !== "that") return undefined;
  for (let k = end; k <= end + REACH && k < words.count; k++) {
    if (reading.sentence[k] !== reading.sentence[end - 1]) break;
    if (phraseAt(words, k, REPORT)?.value === "said") return "a verb of reporting follows";
    if (reading.at[k]! >= 0 || gap !== 1) break;
  }
  return undefined;
}

/** How far before ل a verb of reporting may stand: `قالت مصادر خاصة لموقع X`. */
const TOLD = 4;

function reportsBefore({ words, sentence }: Reading, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - TOLD) && sentence[k] === sentence[at]; k--)
    if (phraseAt(words, k, REPORT)?.value === "said") return true;
  return false;
}

/** What a phrase of reporting that ends with word `k` is. */
function reportEndsAt({ words }: Reading, k: number): "said" | "per" | "means" | undefined {
  for (const i of [k - 1, k]) {
    const phrase = i < 0 ? null : phraseAt(words, i, REPORT);
    if (phrase?.last === k) return phrase.value;
  }
  return undefined;
}
