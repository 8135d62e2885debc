import { CONSISTING, GROUP, NOUN_TAIL, ONE_OF, OTHER, VICTIM } from "../../lexicon/parts/casualties.js";
import { isWholly, phraseAt, valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { readEstimates } from "../numbers/bounds.js";
import { readCardinal } from "../numbers/cardinal.js";
import { type Joined, joinedAt } from "../numbers/joined.js";
import { readOddAfter } from "../numbers/odd.js";
import { type CasualtyText, free } from "./casualty-text.js";
import { eventualAt } from "./casualty-word.js";
import { type Counted, tailEnd, victim } from "./counted.js";
import { readNounOf } from "./noun-of.js";
import { personAt } from "./number-words.js";
import { readQuantity } from "./quantity.js";
import { maxAfter } from "./victim-nouns.js";
import { endsInTehMarbuta, hasArticle, isNominativeDual } from "./word-shape.js";

const MOST_TERMS = 12;
/** `أطفالها الثلاثة`: numerals after a plural. */
const NUMERALS_AFTER = { least: 3, most: 10 };

/** `أحد العناصر`, `واحد من المدنيين` */
function readOneOf(text: CasualtyText, i: number, skip: number): Counted | null {
  const one = phraseAt(text, i, ONE_OF);
  if (one?.skip !== skip || !free(text, one.last + 1)) return null;
  const person = personAt(text, one.last + 1, 0);
  if (person?.value.count !== 0) return null;
  const victims = [victim(text, one.last + 1, person.last, 0, person.value.kind)];
  return { last: person.last, min: 1, max: 1, victims, explicit: false, named: true };
}

/** `3 مدنيين`, `نحو 20`, `خمسة من العناصر`; `undefined` without a number, `null` where it counts no people. */
function readNumbered(text: CasualtyText, i: number, skip: number, weak: boolean): Counted | null | undefined {
  const number = readQuantity(text, i);
  if (!number || number.from !== text.from[i]! + skip || text.blocked[number.last] !== 0) return undefined;
  const noun = readNounOf(text, number.last, weak);
  if (!noun) return null;
  const more = number.approximate ? null : readOddAfter(text, noun.last + 1, number.min);
  const { victims, named } = noun;
  if (more) return { last: more.last, min: more.min, max: more.max, victims, explicit: true, named };
  const max = maxAfter(text, number.max, noun.last);
  const last = noun.last === number.last ? number.end : noun.last;
  return { last, min: number.min, max, victims, explicit: true, named };
}

/** `آخر`, `آخران`, `آخرين اثنين` */
function readOthers(text: CasualtyText, i: number, skip: number): Counted | null {
  const count = text.strips[i] === skip ? valueAt(text, i, OTHER) : undefined;
  if (count === undefined) return null;
  const pair = free(text, i + 1) && text.strips[i + 1] === 0 && valueAt(text, i + 1, NOUN_TAIL) === "two";
  if (count === 0 && !pair) return null;
  const many = pair ? 2 : count;
  return { last: pair ? i + 1 : i, min: many, max: many, victims: [], explicit: many === 2, named: true };
}

/** `أطفالها الثلاثة`, `مدنيين ثلاثة`: the number after a plural, in words and definite as it is; 0 without one. */
function numeralAfter(text: CasualtyText, last: number, definite: boolean): number {
  const number = free(text, last + 1) ? readCardinal(text, last + 1) : null;
  if (hasArticle(text, last + 1) !== definite || number?.skip !== 0 || number.digits || number.last !== last + 1)
    return 0;
  return number.value >= NUMERALS_AFTER.least && number.value <= NUMERALS_AFTER.most ? number.value : 0;
}

/** A singular, a dual, or a plural with its numeral after it; an estimate may stand before a dual (`ما لا يقل عن طفلين`). */
function readPerson(text: CasualtyText, i: number, skip: number): Counted | null {
  const estimate = readEstimates(text, i);
  const estimated = estimate.at > i && estimate.skip === skip && free(text, estimate.at);
  const at = estimated ? estimate.at : i;
  const person = personAt(text, at, estimated ? 0 : skip);
  if (!person) return null;
  const { kind, count, definite } = person.value;
  const tail = tailEnd(text, person.last);
  const numeral = count === 0 && !tail.two ? numeralAfter(text, person.last, definite) : 0;
  const many = tail.two ? 2 : count || numeral;
  if (many === 0 || kind === "family" || (estimated && many === 1)) return null;
  return {
    last: numeral > 0 ? person.last + 1 : tail.last,
    min: many,
    max: estimated && estimate.bounds.includes("least") ? null : maxAfter(text, many, tail.last),
    victims: [victim(text, at, person.last, estimated ? 0 : skip, kind)],
    explicit: many > 1,
    named: true,
    definite: definite && (!endsInTehMarbuta(text, person.last) || hasArticle(text, at, skip)),
  };
}

/** `عائلة من 5 أفراد`, `خلية مؤلفة من 4 عناصر`, `أسرة مكونة من أب (وأم)`: the members of a group. */
function readGroup(text: CasualtyText, i: number, skip: number): Counted | null {
  const group = phraseAt(text, i, GROUP);
  const of = group?.skip === skip && free(text, i + 1) ? phraseAt(text, i + 1, CONSISTING) : null;
  if (of?.skip !== 0 || !free(text, of.last + 1)) return null;
  return readNumbered(text, of.last + 1, 0, true) ?? readPerson(text, of.last + 1, 0);
}

/** One counted term that begins with word `i`, after `skip` units of proclitics. */
function readTerm(text: CasualtyText, i: number, skip: number, weak: boolean): Counted | null {
  if (text.blocked[i] !== 0) return null;
  const one = readOneOf(text, i, skip) ?? readGroup(text, i, skip);
  if (one) return one;
  const numbered = readNumbered(text, i, skip, weak);
  if (numbered !== undefined) return numbered;
  return readOthers(text, i, skip) ?? readPerson(text, i, skip);
}

/** Whether a term that `و` joins begins casualties of its own: `و10 جرحى`, `وإصابة 5`, `وشهيد`. */
export function beginsAnother(text: CasualtyText, at: number): boolean {
  if (eventualAt(text, at)) return true;
  const number = readQuantity(text, at);
  if (!number || !follows(text, number.last + 1)) return false;
  return isWholly(text, number.last + 1, VICTIM);
}

/** `رجل دين مسيحي ووالده`: the relatives that `و` joins to one person, after an adjective of his or not; `null` without. */
function kinAfter(text: CasualtyText, last: number): Joined | null {
  const adjective = personAt(text, last + 1, 0);
  const and = adjective?.value.count === 1 && free(text, last + 1) ? joinedAt(text, adjective.last + 1) : null;
  const kin = and && text.blocked[and.at] === 0 ? personAt(text, and.at, and.skip) : null;
  return kin?.value.definite && !hasArticle(text, and!.at, and!.skip) ? and : null;
}

/** Whether `و` begins a sentence: a nominative dual is no part of what a verbal noun counts (`مقتل رجل وولداه نجوا`). */
function isSubject(text: CasualtyText, { at, skip }: Joined): boolean {
  const person = personAt(text, at, skip);
  return person?.value.count === 2 && person.value.definite && isNominativeDual(text, person.last);
}

/** How counted people are read: `weak`, only known people count; `oblique`, they stand after a verbal noun. */
export interface Reading {
  readonly weak: boolean;
  readonly oblique?: boolean;
  /** Units of proclitics before them. */
  readonly skip?: number;
  /** The most terms that `و` joins. */
  readonly terms?: number;
}

/** Reads counted people from word `i`, terms joined by `و` summed: `3 نساء ورجل`, `طفلين`, `ما لا يقل عن 5 مدنيين`. */
export function readCounted(
  text: CasualtyText,
  i: number,
  { weak, oblique = false, skip = 0, terms = MOST_TERMS }: Reading,
): Counted | null {
  let counted = i < text.count ? readTerm(text, i, skip, weak) : null;
  for (let n = 1; counted && n < terms; n++) {
    const and = joinedAt(text, counted.last + 1) ?? kinAfter(text, counted.last);
    if (!and || text.blocked[and.at] !== 0 || beginsAnother(text, and.at)) break;
    if (oblique && isSubject(text, and)) break;
    const next = readTerm(text, and.at, and.skip, true);
    if (!next?.named) break;
    counted = {
      last: next.last,
      min: counted.min + next.min,
      max: counted.max === null || next.max === null ? null : counted.max + next.max,
      victims: [...counted.victims, ...next.victims],
      explicit: counted.explicit || next.explicit,
      named: true,
    };
  }
  return counted;
}
