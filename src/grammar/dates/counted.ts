import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { countedPeople } from "../numbers/counted-nouns.js";
import { follows, phrases } from "../numbers/phrase-table.js";
import { things } from "../numbers/things.js";

/** The dead and the wounded; other people and things have tables of their own. */
const CASUALTIES: ReadonlySet<string> = new Set(
  phrases(`قتيل
  قتيلا
  جريح
  جريحا
  شهيد
  شهيدا
  مصاب
  مصابا
  إصابة`),
);

/** Whether the number before word `i` counts what stands there, so that it is no year, month or day. */
export function isCounted(words: Words, i: number): boolean {
  if (!follows(words, i)) return false;
  const form = words.forms[i]!;
  return CASUALTIES.has(form) || things().measured.has(form) || countedPeople().get(form)?.skip === 0;
}
