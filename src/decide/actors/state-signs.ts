import type { ActorMention } from "../../detect/mention.js";
import { isFeminineVerb } from "../../detect/names/verb-shape.js";
import type { View } from "../../detect/view.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  ACTING,
  ADDRESSING,
  AGENT,
  BEFORE_VERB,
  BORDER,
  COMPLEMENTIZER,
  OWNED,
  PARTY_NOUN,
  PARTY_RELATION,
  PLACING,
  TIE,
} from "../../lexicon/parts/actors.js";
import { PARTICLE, STOP } from "../../lexicon/parts/common.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { CUE, DIRECTION, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { hasArticle, isRelational } from "../../text/word-shape.js";
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
export function stateSigns(name: ActorMention, { words }: View, capital: boolean): readonly StateSign[] {
  const preposition = prepositionOf(name.proclitic);
  const mention = { first: beforeAll(words, name.first), last: name.last };
  const previous = isSpaced(words, mention.first) ? mention.first - 1 : -1;
  const signs: StateSign[] = [];
  const add = (feature: ActorFeature, detail: string): void => {
    signs.push({ feature, detail });
  };
  const isRelated = previous >= 0 && isInRelation(words, previous, mention.last, preposition);
  if (isRelated) add("partyNoun", `after ${words.forms[previous]}`);
  else if (preposition === BY || isPlaced(words, previous)) add("placed", `after ${words.forms[mention.first - 1]}`);
  if (preposition === "") clauseSigns(words, mention, previous, add);
  if (previous >= 0 && !isRelated) phraseSigns(words, mention, preposition, capital, add);
  return signs;
}

/** Where a name begins, with the `كل من` before it: `من قبل كل من واشنطن وموسكو`. */
function beforeAll(words: LexedWords, first: number): number {
  const isAll = wholeAt(words, first - 1, PARTICLE) === "from" && wholeAt(words, first - 2, PARTICLE) === "all";
  return isAll ? first - 2 : first;
}

/** A noun that takes a party stands before the preposition: `ضغوط على`, `تعليق رسمي من`, `دعما ل`. */
function isInRelation(words: LexedWords, previous: number, last: number, written: string): boolean {
  const particle = written === "" ? wholeAt(words, previous, PARTICLE) : WRITTEN.get(written);
  if (particle === undefined) return false;
  const noun = written === "" ? previous - 1 : previous;
  if ((particle === "on" || particle === "for") && goesOnWithThat(words, last + 1)) return true;
  const isAdjective = isRelational(words, noun) || (hasArticle(words, noun) && hasArticle(words, noun - 1));
  const at = valueAt(words, noun, PARTY_RELATION) || !isAdjective ? noun : noun - 1;
  return valueAt(words, at, PARTY_RELATION)?.includes(particle) === true;
}
/** `على روسيا أن تنسحب`, `لإسرائيل أن ترد`, `لروسيا الحق` */
function goesOnWithThat(words: LexedWords, i: number): boolean {
  return isSpaced(words, i) && (words.forms[i] === THAT || words.forms[i] === THE_RIGHT);
}
const THAT = "ان";
const THE_RIGHT = "الحق";
const WRITTEN: ReadonlyMap<string, string> = new Map([
  [FOR, "for"],
  [BY, "by"],
]);

/** A word of place stands there, or before the adjective of a nation that does: `العاصمة الإيرانية`. */
function isPlaced(words: LexedWords, i: number): boolean {
  if (isOf(words, i, NISBA) && hasArticle(words, i) && isSpaced(words, i)) return isOf(words, i - 1, CUE);
  return isOf(words, i, PLACING) || isOf(words, i, DIRECTION) || isOf(words, i, CUE);
}

type Stretch = Pick<ActorMention, "first" | "last">;
type Add = (feature: ActorFeature, detail: string) => void;

/** Its verb: before it, or after it where a clause begins. */
function clauseSigns(words: LexedWords, { first, last }: Stretch, previous: number, add: Add): void {
  const verb = verbAfter(words, last + 1);
  const isSubject = `subject of ${words.forms[verb]}`;
  if (isOf(words, previous, ACTING)) add("verbBefore", `subject of ${words.forms[previous]}`);
  else if (previous >= 0 && isFeminineVerb(words, previous)) add("verbShapeBefore", `after ${words.forms[previous]}`);
  else if (isAddressed(words, first, last)) add("coordinated", "addressed");
  const isSaid = continues(words, first) && isOf(words, first - 1, COMPLEMENTIZER);
  if (isSaid && !isOf(words, last + 1, PREPOSITION)) add("clause", `after ${words.forms[first - 1]}`);
  if (verb < 0 || isOf(words, previous, PREPOSITION)) return;
  const isActing = isWholly(words, verb, ACTING);
  if (isActing) add("verbAfter", isSubject);
  const isVerb = isActing || isFeminineVerb(words, verb);
  if (isVerb && isSaid) add("clauseVerb", isSubject);
  else if (isVerb && !isSpaced(words, first)) add("headVerb", isSubject);
}

/**
 * `دعا جونسون روسيا إلى`, `متهما واشنطن بأنها`: a verb that takes a party as its object stands before, with its subject between or none,
 * and what it is called to or charged with stands after.
 */
function isAddressed(words: LexedWords, first: number, last: number): boolean {
  const { units } = words.folded;
  const next = last + 1;
  if (!isSpaced(words, next)) return false;
  const isCalled = wholeAt(words, next, PARTICLE) === "to" || wholeAt(words, next, PARTICLE) === "from";
  if (!isCalled && units[words.from[next]!] !== cp.BEH) return false;
  for (let i = first - 1; i >= first - SUBJECT_WORDS_MAX && i >= 0 && isSpaced(words, i + 1); i--) {
    if (isOf(words, i, ADDRESSING)) return true;
    if (isOf(words, i, PREPOSITION) || isOf(words, i, STOP) || isOf(words, i, PARTICLE)) return false;
  }
  return false;
}
/** Words of the longest subject between verb and object, and the verb. */
const SUBJECT_WORDS_MAX = 5;

/** The word after it that may be its verb, particles before that left out; -1 for none. */
function verbAfter(words: LexedWords, i: number): number {
  if (!isSpaced(words, i)) return -1;
  return isWholly(words, i, BEFORE_VERB) && isSpaced(words, i + 1) ? i + 1 : i;
}

/** What the noun or particle before it says. */
function phraseSigns(
  words: LexedWords,
  { first, last }: Stretch,
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
