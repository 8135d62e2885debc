import { type EventWord, NOT_BETWEEN, RELATIVE, TAKEN_LIFE, WITHIN } from "../../lexicon/parts/casualties.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { continuesOver, follows } from "../../text/adjacency.js";
import { GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_OPEN } from "../../text/words.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import { eventualAt } from "./casualty-word.js";
import { type Counted, isOfSpan } from "./counted.js";
import { startsPhrase } from "./noun-of.js";
import { readCounted } from "./people.js";
import { hasArticle, isAccusative, startsWithAnd } from "./word-shape.js";

/** Words that may stand between a verb and what it counts (`اعتقلت خلال العملية شخصين`), and again after each span in between. */
const MOST_BETWEEN = 4;
/** From the third on they have to be definite: `خلال الساعات الماضية`. Prepositions and what they were hit by do not count. */
const FREE_BETWEEN = 2;
/** Between a verbal noun and what it counts: its subject (`اعتقال السلطات 11 ناشطا`). */
const MOST_AFTER_NOUN = 1;
/** Words between, where the verb's own phrase begins right after it: `قتل في هجوم بسيارة مفخخة استهدف حاجزا أمنيا 12 شخصا`. */
const MOST_IN_PHRASE = 8;
/** No count stands further from its verb, spans in between included. */
const COUNT_REACH = 16;
/** Words between the two marks of an aside. */
const ASIDE_WORDS = 7;
/** A subject, and its adjective, before an object in the singular: `اغتال مسلحون مجهولون ضابطا`. */
const SUBJECT_WORDS = 3;

/** An event word, or two with one count, which end with word `last`. */
export interface Head extends EventWord {
  readonly last: number;
}

/** Counted people, the word at which they begin, and whether something stands between them and their event word. */
export interface Found {
  readonly counted: Counted;
  readonly first: number;
  readonly apart: boolean;
}

/** Whether what stands right after the event word is what it counts. */
export function counts(text: CasualtyText, head: Head, counted: Counted): boolean {
  if (counted.explicit && (counted.named || !head.weak || isOfSpan(text, counted.last))) return true;
  if (head.active) return false;
  const { kind } = head.event;
  // a definite singular is a victim of words that leave no doubt, and of nouns of arrest (`توقيف الناشط`)
  if (head.weak && counted.definite && kind !== "injured" && (head.verb || kind !== "detained")) return false;
  return (
    counted.named || (counted.explicit && (kind === "injured" || kind === "displaced" || kind === "killed_or_injured"))
  );
}

/** A singular that no number counts. */
export function isSingle({ explicit, definite, min }: Counted): boolean {
  return !explicit && definite === false && min === 1;
}

/**
 * Whether word `k` begins an object in the singular: after the span of a subject, after a definite one (`قتلت الغارة طفلة`), or in the
 * accusative where it is no adjective of what stands before it (`قتل مسلحون ضابطا`, not `استهدف حاجزا أمنيا`).
 */
function isObject(text: CasualtyText, head: Head, counted: Counted, k: number): boolean {
  if (head.active || !counted.named || !isSingle(counted)) return false;
  if (text.blocked[k - 1] !== 0) return true;
  if (!head.verb || k - head.last - 1 > SUBJECT_WORDS) return false;
  if (isAccusative(text, counted.last)) return !isAccusative(text, k - 1);
  return k === head.last + 2 && hasArticle(text, k - 1) && !isOf(text, k - 1, PERSON);
}

/** Whether what begins with word `k`, apart from its event word, is what that counts. */
function countsParted(text: CasualtyText, head: Head, counted: Counted, k: number): boolean {
  if (!counted.explicit) return isObject(text, head, counted, k);
  return counted.named || isOfSpan(text, counted.last) || (isWithin(text, head, k - 1) && counts(text, head, counted));
}

/** `(قتل) منهم (12)`: whether word `k`, right after a verb, says where or of whom its people were. */
function isWithin(text: CasualtyText, head: Head, k: number): boolean {
  return head.verb && k === head.last + 1 && isOf(text, k, WITHIN);
}

/** `(قتل)، أمس الجمعة، (12 شخصا)`: the word after an aside that begins with word `k`, or -1. */
function asideEnd(text: CasualtyText, k: number): number {
  if (!isParted(text, k, GAP_COMMA | GAP_DASH | GAP_OPEN)) return -1;
  if (text.blocked[k] === 0 && !startsPhrase(text, k)) return -1;
  for (let j = k + 1; j <= k + ASIDE_WORDS && j < text.count; j++) {
    if (isParted(text, j, GAP_COMMA | GAP_DASH | GAP_CLOSE)) return j;
    if (!goesOn(text, j)) return -1;
  }
  return -1;
}

/** Whether one of these marks stands before word `i`, and nothing that ends a clause. */
function isParted(text: CasualtyText, i: number, marks: number): boolean {
  return i < text.count && (text.gaps[i]! & marks) !== 0 && continuesOver(text, i, marks);
}

/**
 * A count after the words that part it from its verb (`قتلت غارة ليلية 3 مدنيين`), or after the subject of a verbal noun
 * (`اعتقال السلطات 11 ناشطا`). Places, actors and dates may stand in between as well, and one aside in its marks.
 */
export function readParted(text: CasualtyText, head: Head): Found | null {
  const inPhrase = head.verb && !head.weak && free(text, head.last + 1) && startsPhrase(text, head.last + 1);
  const most = inPhrase ? MOST_IN_PHRASE : head.verb ? MOST_BETWEEN : MOST_AFTER_NOUN;
  let apart = false;
  let aside = false;
  let between = 0;
  for (let k = head.last + 1, n = 0; n < COUNT_REACH && k < text.count; k++, n++) {
    if (!goesOn(text, k)) {
      const end = aside || !head.verb ? -1 : asideEnd(text, k);
      if (end < 0) return null;
      if (text.blocked[end] === 0 && !readCounted(text, end, { weak: true })) return null;
      k = end;
      aside = true;
      apart = true;
    }
    if (text.blocked[k] !== 0) {
      apart = true;
      between = head.verb ? 0 : MOST_AFTER_NOUN;
      continue;
    }
    const counted = k > head.last + 1 ? readCounted(text, k, { weak: true, oblique: !head.verb }) : null;
    if (counted && countsParted(text, head, counted, k)) return { counted, first: k, apart };
    if (isWithin(text, head, k)) continue;
    if (isOf(text, k, RELATIVE)) return null;
    if (head.verb && startsPhrase(text, k) && !isWholly(text, k, NOT_BETWEEN)) continue;
    const needsArticle = !head.verb || (between >= FREE_BETWEEN && (!inPhrase || startsWithAnd(text, k)));
    if (++between > most || (needsArticle && !hasArticle(text, k))) return null;
    if (eventualAt(text, k) || isWholly(text, k, NOT_BETWEEN)) return null;
  }
  return null;
}

/** Those whose life a verb takes: `أودى (القصف) بحياة 6 أطفال`, spans in between or not. */
export function readTaken(text: CasualtyText, head: Head): Found | null {
  let apart = false;
  for (let k = head.last + 1, n = 0; n < COUNT_REACH && goesOn(text, k); k++, n++) {
    if (text.blocked[k] !== 0) apart = true;
    else if (isOf(text, k, TAKEN_LIFE)) {
      const counted = follows(text, k + 1) ? readCounted(text, k + 1, { weak: false, oblique: true }) : null;
      return counted && counts(text, head, counted) ? { counted, first: k + 1, apart } : null;
    } else if (eventualAt(text, k) || isOf(text, k, RELATIVE)) return null;
  }
  return null;
}
