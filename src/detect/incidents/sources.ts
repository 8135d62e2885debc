import { ACT_NOUN, ACT_VERB, REPORT, THAT } from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import { GAP_COLON, GAP_DASH, GAP_OTHER } from "../../text/words.js";
import type { Governor } from "./governor.js";
import { isMediaSpan, isReporter } from "./media.js";
import type { Reading } from "./reading.js";

/** How far after its subject a verb of reporting may stand: `المرصد السوري أشار`, `المرصد قبل قليل أشار`. */
const REACH = 2;

/** Why an actor is a source that signs all of a text. */
export const SIGNS = "signs the text";

/** Why an actor is who reports; `undefined` where it is not. */
export function sourceReason(reading: Reading, governors: readonly Governor[], s: number): string | undefined {
  const { words, first, last, spans } = reading;
  const { kind, at, prep, head, owned } = governors[s]!;
  if (head !== s) return sourceReason(reading, governors, head);
  if (kind === "report") return "subject of a verb of reporting";
  if (kind === "prep" && at > 0 && (prep === "of" || prep === "from") && reportEndsAt(reading, at - 1) === "per")
    return "after words of reporting";
  const reach = isMediaSpan(spans[s]) ? TOLD_OUTLET : TOLD;
  if (kind === "prep" && prep === "of" && !owned && reportsBefore(reading, at, reach)) return "who was told";
  if (signs(reading, s)) return SIGNS;
  const media = isMediaSpan(spans[s]);
  const end = last[s]! + 1;
  const gap = words.gaps[end] ?? 0;
  if ((media && (gap & (GAP_COLON | GAP_OTHER)) !== 0) || ((gap & GAP_COLON) !== 0 && isReporter(spans[s])))
    return "an outlet that heads the text";
  if (media && first[s] === 0 && (gap & GAP_DASH) !== 0) return "an outlet that heads the text";
  if (kind !== "edge" && kind !== "break" && kind !== "that") return undefined;
  for (let k = end; k <= end + REACH && k < words.count; k++) {
    if (reading.sentence[k] !== reading.sentence[end - 1]) break;
    if (phraseAt(words, k, REPORT)?.value === "said") return "a verb of reporting follows";
    if (reading.at[k]! >= 0 || gap !== 1) break;
  }
  return undefined;
}

/** How far before ل a verb of reporting may stand, in steps: `قالت مصادر خاصة لموقع X`; to an outlet much is told. */
const TOLD = 4;
const TOLD_OUTLET = 12;

function reportsBefore(reading: Reading, at: number, reach: number): boolean {
  const { words, sentence } = reading;
  let steps = 0;
  for (let k = at - 1; k >= 0 && sentence[k] === sentence[at]; k--) {
    if (reading.at[k]! >= 0 && reading.at[k] === reading.at[k + 1]) continue;
    if (++steps > reach || isOf(words, k, THAT) || isOf(words, k, ACT_NOUN) || isOf(words, k, ACT_VERB)) return false;
    if (phraseAt(words, k, REPORT)?.value === "said") return true;
  }
  return false;
}

/** Stands alone in its line, as who reports signs a post: `#الخوذ_البيضاء`. */
export function signs({ words, spans, first, last, sentence }: Reading, s: number): boolean {
  const [from, to] = [first[s]!, last[s]!];
  const alone = sentence[from - 1] !== sentence[from] && sentence[to + 1] !== sentence[to];
  return alone && from > 0 && to + 1 === words.count && isReporter(spans[s]);
}

/** What a phrase of reporting that ends with word `k` is. */
function reportEndsAt({ words }: Reading, k: number): "said" | "per" | "means" | undefined {
  for (const i of [k - 1, k]) {
    const phrase = i < 0 ? null : phraseAt(words, i, REPORT);
    if (phrase?.last === k) return phrase.value;
  }
  return undefined;
}
