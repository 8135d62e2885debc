import type { ActorMention } from "../../detect/mention.js";
import { isStructural } from "../../detect/names/structure.js";
import type { View } from "../../detect/view.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  ACTING,
  AGENT,
  BEFORE_VERB,
  BORDER,
  COMPLEMENTIZER,
  OWNED,
  PARTY_NOUN,
  PLACING,
  TIE,
} from "../../lexicon/parts/actors.js";
import { PARTICLE, STOP } from "../../lexicon/parts/common.js";
import { NISBA_ACCUSATIVE } from "../../lexicon/parts/nationalities.js";
import { CUE, DIRECTION, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, wholeAt } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { hasArticle, isRelational, lettersOf } from "../../text/word-shape.js";
import type { ActorReading } from "./actor-reading.js";
import type { ActorFeature } from "./actor-weights.js";

const FOR = "\u0644";
const BY = "\u0628";

/** A sign that a country or capital is a party, or a place, where it stands. */
export interface StateSign {
  readonly feature: ActorFeature;
  readonly detail: string;
}

/** The name is one of a country or its capital: the place of the same name may be meant. */
export function isStateName({ first, last }: ActorMention, { entry, record }: ActorReading): boolean {
  if (entry.actorType === "foreign-state" || record.use === "metonym_capital") return true;
  return entry.actorType === "state-government" && first === last && record.use !== "shorthand";
}

/** What the words beside a country or capital say of its being a party. */
export function stateSigns(mention: ActorMention, { words }: View, capital: boolean): readonly StateSign[] {
  const preposition = prepositionOf(mention.proclitic);
  const previous = isSpaced(words, mention.first) ? mention.first - 1 : -1;
  const signs: StateSign[] = [];
  const add = (feature: ActorFeature, detail: string): void => {
    signs.push({ feature, detail });
  };
  if (preposition === BY || isPlaced(words, previous)) add("placed", `after ${words.forms[mention.first - 1]}`);
  if (preposition === "") clauseSigns(words, mention, previous, add);
  if (previous >= 0) phraseSigns(words, mention, preposition, capital, add);
  return signs;
}

function isPlaced(words: LexedWords, i: number): boolean {
  return isOf(words, i, PLACING) || isOf(words, i, DIRECTION) || isOf(words, i, CUE);
}

type Add = (feature: ActorFeature, detail: string) => void;

/** Its verb: before it, or after it where a clause begins. */
function clauseSigns(words: LexedWords, { first, last }: ActorMention, previous: number, add: Add): void {
  const verb = verbAfter(words, last + 1);
  const isSubject = `subject of ${words.forms[verb]}`;
  if (isOf(words, previous, ACTING)) add("verbBefore", `subject of ${words.forms[previous]}`);
  else if (previous >= 0 && isFeminineVerb(words, previous)) add("verbShapeBefore", `after ${words.forms[previous]}`);
  const isSaid = continues(words, first) && isOf(words, first - 1, COMPLEMENTIZER);
  if (isSaid) add("clause", `after ${words.forms[first - 1]}`);
  if (verb < 0 || isOf(words, previous, PREPOSITION)) return;
  const isActing = isWholly(words, verb, ACTING);
  if (isActing) add("verbAfter", isSubject);
  const isVerb = isActing || isFeminineVerb(words, verb);
  if (isVerb && isSaid) add("clauseVerb", isSubject);
  else if (isVerb && !isSpaced(words, first)) add("headVerb", isSubject);
}

/** The word after it that may be its verb, particles before that left out; -1 for none. */
function verbAfter(words: LexedWords, i: number): number {
  if (!isSpaced(words, i)) return -1;
  return isWholly(words, i, BEFORE_VERB) && isSpaced(words, i + 1) ? i + 1 : i;
}

/** What the noun or particle before it says. */
function phraseSigns(
  words: LexedWords,
  { first, last }: ActorMention,
  preposition: string,
  capital: boolean,
  add: Add,
): void {
  const previous = first - 1;
  const afterPrevious = `after ${words.forms[previous]}`;
  const particle = wholeAt(words, previous, PARTICLE);
  const isFrom = particle === "from";
  if (isWholly(words, previous, AGENT) && wholeAt(words, previous - 1, PARTICLE) === "from")
    add("agentPhrase", "agent");
  const isOfParty = isOf(words, previous, PARTY_NOUN);
  if (isOfParty || (isFrom && isOf(words, previous - 1, PARTY_NOUN))) add("partyNoun", afterPrevious);
  if (isOfParty && hasObject(words, last + 1)) add("object", `before ${words.forms[last + 1]}`);
  const tied = preposition === FOR ? previous : previous - 1;
  const isTied = (preposition === FOR || isFrom) && isOf(words, tied, TIE);
  if (isTied) add("patron", "patron");
  const isBorder = isOf(words, previous - 1, BORDER);
  // between two capitals lie roads
  const isBetween =
    !isBorder && (particle === "with" || (!capital && (particle === "against" || particle === "between")));
  if (isBetween) add(particle, afterPrevious);
  else if (isBorder) add("placed", afterPrevious);
  else if (!isTied && !isOfParty && isOf(words, previous, PREPOSITION)) add("afterPreposition", afterPrevious);
}

/** `سحب موسكو القوات`, `سحب روسيا قواتها`: the noun before has the country as its subject, and an object of its own. */
function hasObject(words: LexedWords, i: number): boolean {
  if (!isSpaced(words, i) || isOf(words, i, PREPOSITION) || isOf(words, i, STOP)) return false;
  return (hasArticle(words, i) && !isRelational(words, i)) || isOf(words, i, OWNED);
}

/** The ب, ل or ك of a mention's proclitics, `""` for none. */
function prepositionOf(proclitic: string): string {
  const last = proclitic.charCodeAt(proclitic.length - 1);
  return last === cp.WAW || last === cp.FEH ? "" : proclitic.slice(-1);
}

/**
 * The shape of a verb whose subject is feminine: `تلقت`, `ستواصل`, with an object `تركته`; no plural (`هجمات`) and no verbal noun
 * (`تقسيم`). Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 21 and 23 (verbal nouns of form II), 24.
 */
function isFeminineVerb(words: LexedWords, i: number): boolean {
  if (isStructural(words, i) || isOf(words, i, NISBA_ACCUSATIVE)) return false;
  const { units } = words.folded;
  const from = words.from[i]!;
  const to = words.to[i]! - objectLetters(words, i);
  if (to - from >= PERFECT_LETTERS_MIN && units[to - 1] === cp.TEH)
    return to < words.to[i]! || !isNounEnding(units[to - 2]!);
  const future = units[from] === cp.SEEN ? 1 : 0;
  const letters = to - from - future;
  if (units[from + future] !== cp.TEH || letters < IMPERFECT_LETTERS_MIN) return false;
  return future > 0 || units[from + letters - VERBAL_NOUN_YEH] !== cp.YEH;
}
const PERFECT_LETTERS_MIN = 3;
/** The letter before the teh of `هجمات`, `توقيت`, `بيروت`. */
function isNounEnding(unit: number): boolean {
  return unit === cp.ALEF || unit === cp.YEH || unit === cp.WAW;
}
const IMPERFECT_LETTERS_MIN = 4;
/** The yeh of `تقسيم` is its last letter but one. */
const VERBAL_NOUN_YEH = 2;

/** Letters of the pronoun at the end of word `i`: ه, ها. */
function objectLetters(words: LexedWords, i: number): number {
  const { units } = words.folded;
  const last = words.to[i]! - 1;
  if (lettersOf(words, i) <= PERFECT_LETTERS_MIN) return 0;
  if (units[last] === cp.HEH) return 1;
  return units[last] === cp.ALEF && units[last - 1] === cp.HEH ? 2 : 0;
}
