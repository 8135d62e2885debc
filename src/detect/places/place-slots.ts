import { ARM } from "../../lexicon/parts/actors.js";
import { DEMONSTRATIVE, PARTICLE, type Particle, STOP } from "../../lexicon/parts/common.js";
import { SHORTHAND_HEAD } from "../../lexicon/parts/groups.js";
import { PLACE_WORD, type PlaceRole, type PlaceRoles } from "../../lexicon/parts/place-words.js";
import { PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_NUMBER, KIND_WORD } from "../../text/scan.js";
import { hasArticle, isDefiniteRelational } from "../../text/word-shape.js";
import type { View } from "../view.js";

// Where the syntax of a clause expects a place. Source of the word order: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 4
// (verb, subject, object), 16 (prepositions that verbs take), 5 (masdars and their objects).

/** What the clause says of the word at which a name begins; bits. */
export const SLOT_OBJECT = 1; // the object, after a known party as subject: `دخلت قوات النظام X`
export const SLOT_LOOSE = 2; // the object, after another noun phrase: `دخل رتل عسكري X`
export const SLOT_BARE = 4; // the object right after its verb or masdar: `حاصروا X`, `استعادة X`
export const SLOT_SUBJECT = 8; // the subject: `شهدت X`
export const SLOT_GOVERNED = 16; // after the preposition that the verb or noun takes: `سيطر … على X`, `اشتباكات في X`
export const SLOT_BY = 32; // the same, written onto the name: `تمركزوا بX`
export const SLOT_FOR = 64; // `قصف … لX`

/** The bits of each word. */
export type PlaceSlots = Uint8Array;

/** Last words of the parties that begin at a word, as far as is known when places are decided. */
export type PartyEnds = ReadonlyMap<number, readonly number[]>;

/** A stretch of words. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** Words of a noun phrase that no list has, as the subject of a verb. */
const SUBJECT_WORDS_MAX = 4;
/** How far from its verb a preposition may stand. */
const REACH = 14;
/** Words of a means or time between subject and object: `بالمدفعية الثقيلة`, `صباح أمس`. */
const BETWEEN_MAX = 3;

/** Which preposition stands for which role; written apart. */
const ROLE_OF: Partial<Record<Particle, PlaceRole>> = {
  on: "on",
  over: "on",
  to: "to",
  toward: "to",
  until: "to",
  from: "from",
  in: "in",
  inside: "in",
};

/** Finds what every verb, masdar and noun of events of the text expects. @param dates stretches that stand between subject and object */
export function placeSlots(view: View, parties: PartyEnds, dates: readonly Words[]): PlaceSlots {
  const { words, room } = view;
  const slots: PlaceSlots = room.bytes(words.count + 1);
  const times = new Map(dates.map(({ first, last }) => [first, last]));
  for (let verb = 0; verb < words.count; verb++) {
    const roles = valueAt(words, verb, PLACE_WORD);
    if (!roles) continue;
    if (roles.subject && isFeminineVerb(words, verb) && continues(words, verb + 1)) slots[verb + 1]! |= SLOT_SUBJECT;
    if (roles.object) markObjects(view, slots, verb, parties, times);
    markGoverned(view, slots, verb, roles);
  }
  return slots;
}

/** Names of towns are feminine: `شهدت X`, `تشهد X`, `ستشهد X`, and not `سقط X`. */
function isFeminineVerb({ folded: { units }, from, to, strips }: LexedWords, i: number): boolean {
  const first = from[i]! + strips[i]!;
  return (
    units[to[i]! - 1] === cp.TEH || units[first] === cp.TEH || (units[first] === cp.SEEN && units[first + 1] === cp.TEH)
  );
}

function markObjects(
  view: View,
  slots: PlaceSlots,
  verb: number,
  parties: PartyEnds,
  times: ReadonlyMap<number, number>,
): void {
  const start = verb + 1;
  if (!continues(view.words, start)) return;
  slots[start]! |= SLOT_BARE;
  const mark = (at: number, bit: number): void => {
    if (continues(view.words, at)) slots[at]! |= bit;
    const next = afterAdverbial(view, at, times);
    if (next > at && continues(view.words, next)) slots[next]! |= bit;
  };
  mark(start, SLOT_BARE);
  let at = start;
  let isParty = false;
  for (let n = 0; n < SUBJECT_WORDS_MAX && isNominal(view, at); n++) {
    const ends = parties.get(at);
    if (ends) {
      isParty = true;
      for (const end of ends) mark(end + 1, SLOT_OBJECT);
      at = Math.max(...ends) + 1;
      while (continues(view.words, at) && isDefiniteRelational(view.words, at)) mark(++at, SLOT_OBJECT);
      if (!parties.has(at)) return;
    } else {
      isParty ||= isForce(view, at);
      at++;
      mark(at, isParty ? SLOT_OBJECT : SLOT_LOOSE);
    }
  }
}

/** `القوات`, `الفصائل`: a definite noun of forces, whoever they are. */
function isForce({ words }: View, i: number): boolean {
  return hasArticle(words, i) && (isOf(words, i, SHORTHAND_HEAD) || isOf(words, i, ARM));
}

/** A word that may belong to a noun phrase. */
function isNominal({ words }: View, i: number): boolean {
  if (!continues(words, i) || words.kinds[i] === KIND_NUMBER) return false;
  return !isOf(words, i, PREPOSITION) && !isOf(words, i, STOP) && !isOf(words, i, DEMONSTRATIVE);
}

/** The word after a date, or after a means with ب and its adjectives, that begins at word `at`; `at` where none does. */
function afterAdverbial({ words }: View, at: number, times: ReadonlyMap<number, number>): number {
  let next = at;
  for (let n = 0; n < 2; n++) {
    const time = times.get(next);
    if (time !== undefined) next = time + 1;
    else if (isMeans(words, next)) {
      next++;
      for (
        let k = 1;
        k < BETWEEN_MAX && continues(words, next) && hasArticle(words, next) && isAdjectival(words, next);
        k++
      )
        next++;
    }
  }
  return next;
}

type LexedWords = View["words"];

/** `بالمدفعية`: a definite noun with ب. */
function isMeans(words: LexedWords, i: number): boolean {
  if (!continues(words, i) || words.kinds[i] !== KIND_WORD) return false;
  return words.folded.units[words.from[i]!] === cp.BEH && hasArticle(words, i, 1);
}

/** Feminine, or an adjective of relation. */
function isAdjectival(words: LexedWords, i: number): boolean {
  return words.folded.units[words.to[i]! - 1] === cp.HEH || isDefiniteRelational(words, i);
}

/** Marks what stands after the prepositions that a word takes, to the end of its clause or the next such word. */
function markGoverned({ words }: View, slots: PlaceSlots, verb: number, roles: PlaceRoles): void {
  for (let i = verb + 1; i <= verb + REACH && continues(words, i); i++) {
    if (i > verb + 1 && words.strips[i] === 0 && valueAt(words, i, PLACE_WORD)?.object) return;
    const role = ROLE_OF[wholeAt(words, i, PARTICLE) ?? "and"];
    if (role && roles[role] && continues(words, i + 1)) slots[i + 1]! |= SLOT_GOVERNED;
    const letter = words.folded.units[words.from[i]!];
    if (letter === cp.BEH && roles.in) slots[i]! |= SLOT_BY;
    if (letter === cp.LAM && (roles.for || roles.to || roles.object)) slots[i]! |= SLOT_FOR;
  }
}

/** Whether a name that ends with word `last` is the subject of the verb right after it: `X تتعرض لقصف`. */
export function isSubjectBefore({ words }: View, last: number): boolean {
  return (
    continues(words, last + 1) &&
    isFeminineVerb(words, last + 1) &&
    isWholly(words, last + 1, PLACE_WORD) &&
    valueAt(words, last + 1, PLACE_WORD)?.subject === true
  );
}
