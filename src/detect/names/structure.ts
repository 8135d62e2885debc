import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  ACTING,
  ARM,
  ARM_ADJECTIVE,
  COUNTING,
  OWNED,
  PARTY_NOUN,
  PATRON_PRONOUN,
  TIE,
} from "../../lexicon/parts/actors.js";
import { NAME_LINK, STOP } from "../../lexicon/parts/common.js";
import { CLOSED_MEDIA, GROUP, MEDIA, MEDIA_CLOSER, SHORTHAND_HEAD } from "../../lexicon/parts/groups.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import {
  COUNTRYSIDE,
  COUNTRYSIDE_ADJECTIVE,
  CUE,
  DEFINITE_COUNTRYSIDE,
  DIRECTION,
  FACILITY,
  FACILITY_ADJECTIVE,
  PREPOSITION,
} from "../../lexicon/parts/places.js";
import { ATTACK } from "../../lexicon/parts/weapons.js";
import { isOf } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { hasArticle } from "../../text/word-shape.js";

/** The classes whose words play a part in the phrases of places and actors. */
export const STRUCTURE: readonly WordClass<unknown>[] = [
  STOP,
  CUE,
  PREPOSITION,
  ACTING,
  ATTACK,
  DIRECTION,
  FACILITY,
  FACILITY_ADJECTIVE,
  NAME_LINK,
  NISBA,
  ARM,
  ARM_ADJECTIVE,
  COUNTING,
  PARTY_NOUN,
  TIE,
  GROUP,
  MEDIA,
  MEDIA_CLOSER,
  CLOSED_MEDIA,
  SHORTHAND_HEAD,
  PATRON_PRONOUN,
  OWNED,
  COUNTRYSIDE,
  COUNTRYSIDE_ADJECTIVE,
  DEFINITE_COUNTRYSIDE,
];

/** Word `i` plays a part in the phrases of places and actors: it is no name that no list has. */
export function isStructural(words: LexedWords, i: number): boolean {
  if (words.lexemes[i] === 0) return false;
  // a definite noun of places may close a name: `درع العاصمة`
  return STRUCTURE.some((each) => isOf(words, i, each) && !(each === CUE && hasArticle(words, i)));
}
