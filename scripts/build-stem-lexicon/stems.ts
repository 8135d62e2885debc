import { CLITIC_WORDS, WHOLE_WORDS } from "../../src/text/closed-words.js";
import { hasStem } from "../../src/text/stems.js";

/** Folded word to its occurrences in the press. */
export type Frequencies = ReadonlyMap<string, number>;

const LETTERS = "وفبلكس";
/** What stands before a whole word only: no second preposition or article goes before a first one. */
const PREFIXES = ["ال", "وال", "بال", "فال", "كال", "ب", "ل", "ك", "وب", "ول"];
/** Before a conjunction, no other conjunction stands either. */
const CONJUNCTIONS = ["و", "ف"];
/** After `ل`, the article is `ل`; before a word in `ل` that would be ambiguous. */
const LAM = "ل";
const LAM_ARTICLE = "لل";
/** Definite by the article, so the first letter is a proclitic. */
const DEFINITE = ["لل", "بال", "كال", "وال", "فال"];
const FUTURE = "س";
const IMPERFECT = "يتنا";

/** Seen so much oftener than its rest that the rest can't be the word: by letter, since `و` is the commonest proclitic. */
const RATIOS: Readonly<Record<string, number>> = { و: 20, ف: 8, ب: 10, ل: 8, ك: 4, س: 4 };
const PREFIXED_MIN = 2;
const PREFIXED_SHARE = 0.08;
const PREFIXED_TO_REST = 0.1;
const SEEN_MIN = 3;
const EVIDENCE_MIN = 5;

/**
 * The stems that begin with the letter of a proclitic as their own, by the company that words keep: the article and
 * prepositions stand before a word, never before a proclitic; and a word with a proclitic is rarer than the word.
 */
export function stemsOf(frequencies: Frequencies): string[] {
  const found: string[] = [];
  for (const word of frequencies.keys()) if (isStem(word, frequencies)) found.push(word);
  const kept = new Set<string>();
  for (const word of found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (!hasStem(kept, word)) kept.add(word);
  }
  return [...kept].sort();
}

function isStem(word: string, frequencies: Frequencies): boolean {
  const first = word.charAt(0);
  if (!LETTERS.includes(first) || word.length < 2 || CLITIC_WORDS.has(word) || WHOLE_WORDS.has(word)) return false;
  if (DEFINITE.some((definite) => word.startsWith(definite))) return false;
  const seen = (form: string): number => frequencies.get(form) ?? 0;
  const rest = seen(word.slice(1));
  const own = seen(word);
  const prefixed = prefixedCount(word, seen);
  if (own + prefixed < EVIDENCE_MIN) return false;
  if (first === FUTURE && (!IMPERFECT.includes(word.charAt(1)) || prefixed === 0)) return false;
  if (prefixed >= PREFIXED_MIN && prefixed > PREFIXED_SHARE * own && prefixed > PREFIXED_TO_REST * rest) return true;
  return word.length > 2 && own >= SEEN_MIN && own > RATIOS[first]! * (rest + 0.5);
}

function prefixedCount(word: string, seen: (form: string) => number): number {
  const first = word.charAt(0);
  const lam = first === LAM;
  let count = lam ? 0 : seen(LAM_ARTICLE + word);
  for (const prefix of PREFIXES)
    if (!lam || !prefix.endsWith(LAM) || prefix.endsWith("ال")) count += seen(prefix + word);
  if (CONJUNCTIONS.includes(first)) for (const prefix of CONJUNCTIONS) count += seen(prefix + word);
  return count;
}
