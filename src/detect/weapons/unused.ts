import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  ARMS_BRANCH,
  ARMS_UNIT,
  ATTACK,
  FIGURATIVE,
  KEEPING,
  MEANS,
  SHOW,
  SHOW_ADJECTIVE,
  SHOW_HEAD,
  STORE,
  TRANSIT,
  WEAPON_NOUN,
} from "../../lexicon/parts/weapons.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import { hasArticle } from "../../text/word-shape.js";
import { GAP_BREAK, GAP_LINE, GAP_STOP } from "../../text/words.js";
import type { NameAt } from "../text-view.js";

// Names of weapons that are no means of an attack: kept, banned, shown, on the way, in the name of a unit, or a figure of speech.

/** Whether the weapon of words `first` to `last` is used against nobody. @param shown see {@link shownWords} */
export function isUnused(
  words: LexedWords,
  { first, last }: Pick<NameAt, "first" | "last">,
  shown: Uint8Array,
): boolean {
  return (
    shown[first] === 1 ||
    isKept(words, first) ||
    isStored(words, first) ||
    isOnTheWay(words, first) ||
    isOfUnit(words, first, last) ||
    (continues(words, last + 1) && isWholly(words, last + 1, FIGURATIVE))
  );
}

/** `سرية الهاون`, `سلاح الجو`: the name of a unit or branch. */
function isOfUnit(words: LexedWords, first: number, last: number): boolean {
  const unit = first - 1;
  if (words.strips[first] === 0 && isSpaced(words, first) && isOf(words, unit, ARMS_UNIT))
    return !hasArticle(words, unit, words.strips[unit]);
  return isOf(words, first, ARMS_UNIT) && isSpaced(words, last + 1) && isWholly(words, last + 1, ARMS_BRANCH);
}

const KEEPING_REACH = 3;
/** A word of having or banning governs word `first`. */
function isKept(words: LexedWords, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - KEEPING_REACH) && isSpaced(words, i + 1); i--)
    if (isOf(words, i, KEEPING)) return true;
  return false;
}

/** `مستودع ذخيرة`: in the construct right after its store, market or maker. */
function isStored(words: LexedWords, first: number): boolean {
  return words.strips[first] === 0 && isSpaced(words, first) && isOf(words, first - 1, STORE);
}

const TRANSIT_REACH = 8;
/** `وصول تعزيزات من دبابات ومدرعات`: what brings weapons is named before them in the sentence, and no attack before that. */
function isOnTheWay(words: LexedWords, first: number): boolean {
  let brought = false;
  for (let i = first - 1; i >= Math.max(0, first - TRANSIT_REACH) && !endsSentence(words, i + 1); i--) {
    if (isOf(words, i, MEANS) || (isOf(words, i, ATTACK) && !isOf(words, i, WEAPON_NOUN))) return false;
    if (isOf(words, i, TRANSIT)) brought = true;
  }
  return brought;
}

const SHOWS = wordGate([SHOW, SHOW_HEAD]);

/** For each word 1 where its sentence speaks of a parade or a fair. */
export function shownWords(words: LexedWords): Uint8Array {
  const shown = new Uint8Array(words.count);
  let start = 0;
  for (let i = 0; i < words.count; i++) {
    if (endsSentence(words, i)) start = i;
    if ((words.gates[i]! & SHOWS) === 0 || !isShow(words, i) || shown[i] === 1) continue;
    let end = i + 1;
    while (end < words.count && !endsSentence(words, end)) end++;
    shown.fill(1, start, end);
  }
  return shown;
}

function isShow(words: LexedWords, i: number): boolean {
  if (isOf(words, i, SHOW)) return true;
  if (!isOf(words, i, SHOW_HEAD) || !continues(words, i + 1)) return false;
  return isWholly(words, i + 1, SHOW_ADJECTIVE) || isWholly(words, i + 1, WEAPON_NOUN);
}

/** A line of fewer words is a heading, an entry of a list, or a cell of a table. */
const LINE_OF_PROSE = 8;

/** Whether a sentence ends before word `at`: at a stop, a blank line, and at a line end that is not one of wrapped prose. */
function endsSentence({ gaps }: LexedWords, at: number): boolean {
  if ((gaps[at]! & (GAP_STOP | GAP_BREAK)) !== 0) return true;
  if ((gaps[at]! & GAP_LINE) === 0) return false;
  for (let k = at - 1; k > at - LINE_OF_PROSE; k--)
    if (k <= 0 || (gaps[k]! & (GAP_LINE | GAP_BREAK)) !== 0) return true;
  return false;
}
