import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { GAP_BREAK, GAP_QUOTE, GAP_STOP } from "../../text/words.js";
import { lazy, phraseSet, phrases } from "../numbers/phrase-table.js";
import { FUTURE, FUTURE_STEMS, PAST, SAYING } from "./words-of-time.js";

/** How far before a weekday the verb of its sentence is looked for. */
const REACH = 12;
const SENTENCE = GAP_STOP | GAP_BREAK | GAP_QUOTE;
/** `سـ` and the person of the verb. */
const FUTURE_PREFIXES = ["\u0633\u064a", "\u0633\u062a"];

const future = lazy(() => {
  const verbs = phrases(FUTURE_STEMS).flatMap((stem) => FUTURE_PREFIXES.map((prefix) => prefix + stem));
  return phraseSet([FUTURE, ...verbs].join("\n"));
});
const past = lazy(() => phraseSet(PAST));
const saying = lazy(() => phraseSet(SAYING));

/** Whether the sentence speaks of the future before word `i`: `سيعقد الاجتماع الجمعة`, `من المقرر أن … الجمعة`. */
export function isAhead(words: Words, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH && (words.gaps[k + 1]! & SENTENCE) === 0; k--) {
    const form = words.forms[k]!;
    if (saying().has(form)) return false;
    if (future().has(form)) return !wasPlanned(words, k);
  }
  return false;
}

/** `كان من المقرر`: what was planned may be over. */
function wasPlanned(words: Words, k: number): boolean {
  return past().has(words.forms[k - 1] ?? "") || past().has(words.forms[k - 2] ?? "");
}
