import { KIND_WORD } from "../text/scan.js";
import { bare, continues, type View } from "./view.js";

/** In how many articles of unrelated news a folded word stands: what an everyday word is. */
export type Frequency = (folded: string) => number;

/** A word in more unrelated articles than this names no unknown place or group by itself. */
const EVERYDAY_ARTICLES = 25;
export function isEveryday(form: string, frequency: Frequency): boolean {
  return frequency(form) > EVERYDAY_ARTICLES;
}
const NAME_WORDS_MAX = 4;
const NAME_LETTERS_MIN = 3;

/**
 * Where a name that no list has ends, when one begins `strip` units into word `i`; -1 where none does.
 * It goes on over link words (`بن`, `أبو`, `تل`) and over rare words; it ends at function words, cues and everyday words.
 *
 * @param facility the name of a facility may be an everyday word in the definite (`سوق البطاطا`) and takes closing adjectives
 */
export function unknownNameEnd(view: View, i: number, strip: number, frequency: Frequency, facility: boolean): number {
  if (!canBegin(view, i, strip, frequency, facility)) return -1;
  let last = i;
  while (
    last - i + 1 < NAME_WORDS_MAX &&
    continues(view, last + 1) &&
    goesOn(view, last, frequency, facility, last === i)
  )
    last++;
  while (last > i && view.facts[last]?.link && !view.facts[last]?.facilityAdjective) last--;
  return last;
}

function isWord(view: View, i: number): boolean {
  return view.words.kinds[i] === KIND_WORD;
}

function isStructural(view: View, i: number): boolean {
  const facts = view.facts[i];
  return facts !== undefined && !facts.link && !facts.facilityAdjective && !facts.facility && !facts.direction;
}

function canBegin(view: View, i: number, strip: number, frequency: Frequency, facility: boolean): boolean {
  if (i >= view.words.count || !isWord(view, i)) return false;
  const form = bare(view, i, strip);
  if (form.length < NAME_LETTERS_MIN) return false;
  const facts = view.facts[i];
  if (facts && view.strips[i]! >= strip) {
    if (facts.link) return continues(view, i + 1) && isWord(view, i + 1);
    if (facts.facilityAdjective) return facility;
    return false;
  }
  return !isEveryday(form, frequency) || (facility && form.startsWith("ال") && form.length > 4);
}

/** Whether the name goes on to the word behind `last`. */
function goesOn(view: View, last: number, frequency: Frequency, facility: boolean, first: boolean): boolean {
  const next = last + 1;
  if (!isWord(view, next)) return false;
  const facts = view.facts[next];
  const form = view.words.forms[next]!;
  if (view.facts[last]?.link) return !facts?.stop && form.length > 1;
  if (facts?.facilityAdjective && view.strips[next] === 0) return facility;
  if (facts?.link && view.strips[next] === 0) return facility || form === "بن";
  if (isStructural(view, next) || facts) return false;
  const definite = view.words.forms[last]!.startsWith("ال");
  if (facility && first && isAgreeing(view, next)) return true;
  if (form.length < NAME_LETTERS_MIN || frequency(form) > 2) return false;
  return first && !definite && !/^[وفبلك]/.test(form);
}

/** `دوار الكرة الأرضية`: word `i` is an adjective of relation that agrees with the definite word before it, and nothing else. */
export function isAgreeing(view: View, i: number): boolean {
  return !view.facts[i] && view.words.forms[i - 1]!.startsWith("ال") && /^ال..+يه?$/.test(view.words.forms[i]!);
}
