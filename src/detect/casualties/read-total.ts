import { BOTH, type CasualtyEvent, EXCEED, REACH, STATE, TOTAL, VICTIM } from "../../lexicon/parts/casualties.js";
import { BETWEEN } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, wholeAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows, isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import {
  GAP_BREAK,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_LINE,
  GAP_OPEN,
  GAP_OTHER,
  GAP_STOP,
} from "../../text/words.js";
import { joinedAt } from "../numbers/joined.js";
import type { NumberReading } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import { tailEnd } from "./counted.js";
import { readNounOf, startsPhrase } from "./noun-of.js";
import { personAt } from "./number-words.js";
import { readCounted } from "./people.js";
import { readQuantity } from "./quantity.js";
import { joinedVictims, victimAt } from "./victim-nouns.js";
import { hasArticle, isParticle, startsWithArticle } from "./word-shape.js";

/** How far the number may stand after `حصيلة القتلى`. */
const NUMBER_REACH = 9;
/** Most words of another span between victims and a number of them. */
const SPAN_REACH = 6;
/** How far `تعداد الشهداء` may stand after its number: `يرتفع إلى 194 بينهم 98 طفلا تعداد الشهداء`. */
const INVERTED_REACH = 12;
/** Before a label: `المكان: السوق. القتلى: 12`. */
const LABEL_EDGES = GAP_BREAK | GAP_LINE | GAP_STOP | GAP_COMMA | GAP_DASH | GAP_OPEN | GAP_OTHER;

interface Whose {
  readonly event: CasualtyEvent;
  readonly last: number;
}

/** The victims of a total: `القتلى`, `القتلى والجرحى`, `ضحايا`. */
function readWhose(text: CasualtyText, i: number, skip: number, ofTotal = false): Whose | null {
  if (text.blocked[i] !== 0) return null;
  const noun = victimAt(text, i, skip) ?? (ofTotal ? wholeAt(text, i, STATE) : undefined);
  if (noun?.number !== 0) return null;
  const second = joinedVictims(text, i + 1, noun);
  if (second?.noun.number === 0) return { event: BOTH, last: second.at };
  return { event: noun, last: tailEnd(text, i).last };
}

/** A number with the noun that it counts, if it says one: words `first` to `last`. */
interface Figure {
  readonly number: NumberReading;
  readonly last: number;
}

/** The number at word `k`, after a word that leads up to it. */
function figureAt(text: CasualtyText, k: number): Figure | null {
  const number = readQuantity(text, k);
  if (!number || text.blocked[k] !== 0 || text.blocked[number.last] !== 0) return null;
  const noun = number.last + 1;
  // `القتلى 18 الجرحى 40`: after a number, what is definite is no more counted by it
  if (!free(text, noun) || (!number.approximate && hasArticle(text, noun))) return { number, last: number.end };
  const person = personAt(text, noun, 0);
  if (person || isWholly(text, noun, VICTIM)) return { number, last: tailEnd(text, person?.last ?? noun).last };
  return { number, last: number.last };
}

/** The number at word `k` right after the victims, where nothing else is counted: `عدد القتلى 25`, not `عدد القتلى 3 أضعاف`. */
function bareFigureAt(text: CasualtyText, k: number): Figure | null {
  const figure = figureAt(text, k);
  return figure && readNounOf(text, figure.number.last, true) ? figure : null;
}

/** The number of a total after its victims, which end with word `last`. */
function readFigure(
  text: CasualtyText,
  last: number,
): (Figure & { readonly apart: boolean; readonly open: boolean }) | null {
  if (isMarked(text, last + 1, GAP_COLON)) {
    const labelled = bareFigureAt(text, last + 1);
    return labelled && { ...labelled, apart: false, open: false };
  }
  let apart = false;
  for (let k = last + 1, n = 0; n < NUMBER_REACH && goesOn(text, k); k++, n++) {
    if (text.blocked[k] !== 0) {
      apart = true;
      continue;
    }
    const direct = n === 0 || text.blocked[k - 1] !== 0 ? bareFigureAt(text, k) : null;
    if (direct) return { ...direct, apart, open: false };
    const reach = phraseAt(text, k, REACH);
    const figure = reach && follows(text, reach.last + 1) ? figureAt(text, reach.last + 1) : null;
    if (figure) return { ...figure, apart, open: reach!.value === "exceeded" };
    // a phrase of its own stands in between as a span does: `عدد الضحايا في الغارتين إلى 18`
    if (!reach && startsPhrase(text, k)) apart = true;
  }
  return null;
}

function casualtyOf(
  text: CasualtyText,
  i: number,
  skip: number,
  whose: Whose,
  rule: "total" | "label",
): Casualty | null {
  const figure = readFigure(text, whose.last);
  if (!figure) return null;
  const { number, last } = figure;
  const exceeded = figure.open || (i > 0 && follows(text, i) && isOf(text, i - 1, EXCEED));
  const read = { last, event: whose.event, min: number.min, max: exceeded ? null : number.max, victims: [], rule };
  if (!figure.apart) return { ...read, first: i, skip };
  const told = { first: i, last: whose.last, skip };
  return { ...read, first: number.first, skip: number.from - text.from[number.first]!, told, apart: true };
}

/** Reads a total from its head at word `i`: `حصيلة القتلى … إلى 10`, `عدد الضحايا بلغ 25 مدنيا`, `عدد الجرحى: 14`. */
export function readTotal(text: CasualtyText, i: number, match: PhraseMatch<unknown>): Casualty | null {
  const whose = follows(text, match.last + 1) ? readWhose(text, match.last + 1, 0, true) : null;
  return whose && casualtyOf(text, i, match.skip, whose, "total");
}

/** Whether the number at word `k` stands by itself: `القتلى 18 والجرحى 40`. */
function isBare(text: CasualtyText, k: number): boolean {
  const number = follows(text, k) ? readQuantity(text, k) : null;
  return number?.digits === true && (!follows(text, number.last + 1) || joinedAt(text, number.last + 1) !== null);
}

/** Reads a label and its number at word `i`: `القتلى: 18`, `القتلى 18`. */
export function readLabel(text: CasualtyText, i: number): Casualty | null {
  if ((text.gaps[i]! & LABEL_EDGES) === 0) return null;
  const whose = readWhose(text, i, 0);
  if (!whose || !(isMarked(text, whose.last + 1, GAP_COLON) || isBare(text, whose.last + 1))) return null;
  const label = casualtyOf(text, i, 0, whose, "label");
  return label && isListed(text, label) ? null : label;
}

/** Whether the number of a label is the first of a list of names: `الشهداء: 1. فلان 2. فلان`. */
function isListed(text: CasualtyText, { last, min }: Casualty): boolean {
  const next = last + 1;
  if ((text.gaps[last]! & GAP_LINE) !== 0) return true;
  if (min !== 1 || next >= text.count || text.kinds[last] !== KIND_NUMBER || follows(text, next)) return false;
  return (text.gaps[next]! & (GAP_LINE | GAP_BREAK)) === 0 && victimAt(text, next, 0) === undefined;
}

/**
 * Reads victims and those of them that are counted, from the noun at word `i`: `(بين) القتلى 6 أطفال`, `(و)المصابون 5 نساء`. Where
 * another span says whose or when, they are the count and its noun alone: `بين قتلى الجمعة 9 أطفال`.
 */
export function readAmong(text: CasualtyText, i: number): Casualty | null {
  const skip = text.strips[i]!;
  const noun = victimAt(text, i, skip);
  const heads = skip > 0 || (text.gaps[i]! & LABEL_EDGES) !== 0 || (i > 0 && isWholly(text, i - 1, BETWEEN));
  if (noun?.number !== 0 || !heads) return null;
  const end = tailEnd(text, i).last;
  let k = end + 1;
  while (k <= end + SPAN_REACH && text.blocked[k] !== 0 && goesOn(text, k)) k++;
  const apart = k > end + 1;
  // `القتلى هم 5 أطفال`
  if (!apart && isParticle(text, k, "they")) k++;
  if ((!apart && !noun.definite) || !follows(text, k)) return null;
  const counted = readCounted(text, k, { weak: true });
  if (!counted?.named || !counted.explicit) return null;
  const { last, min, max, victims } = counted;
  const read = { last, event: noun, min, max, victims, rule: "counted-victims" } as const;
  if (!apart) return { ...read, first: i, skip };
  return { ...read, first: k, skip: 0, told: { first: i, last: end, skip }, apart };
}

/** Reads victims with the article and so has their number: `القتلى الخمسة`, `الجرحى الـ 35`. */
export function readDefinite(text: CasualtyText, i: number): Casualty | null {
  const skip = text.strips[i]!;
  const noun = victimAt(text, i, skip);
  if (noun?.number !== 0 || !noun.definite) return null;
  const k = tailEnd(text, i).last + 1;
  const number = free(text, k) && startsWithArticle(text, k) ? readQuantity(text, k) : null;
  if (!number || number.approximate || number.min < 2 || number.min !== number.max) return null;
  const { last, min, max } = number;
  return { first: i, last, skip, event: noun, min, max, victims: [], rule: "counted-victims" };
}

/** Reads what `و` joins to a total at word `i`: `(عدد القتلى 25) والجرحى 40`. */
export function readJoinedTotal(text: CasualtyText, i: number): Casualty | null {
  const whose = text.strips[i] === 1 && follows(text, i) ? readWhose(text, i, 1) : null;
  if (!whose || whose.event === BOTH) return null;
  const figure = follows(text, whose.last + 1) ? bareFigureAt(text, whose.last + 1) : null;
  const { min, max } = figure?.number ?? { min: 0, max: 0 };
  return figure && { first: i, last: figure.last, skip: 1, event: whose.event, min, max, victims: [], rule: "total" };
}

/** Reads a total whose head stands after its number: `يرتفع إلى 194 بينهم 10 نساء عدد القتلى`. */
export function readInverted(text: CasualtyText, number: NumberReading): Casualty | null {
  for (let k = number.last + 1, n = 0; n < INVERTED_REACH && free(text, k); k++, n++) {
    const head = wholePhraseAt(text, k, TOTAL);
    if (!head) continue;
    const whose = free(text, head.last + 1) ? readWhose(text, head.last + 1, 0) : null;
    if (!whose) return null;
    const { first, min, max } = number;
    const skip = number.from - text.from[first]!;
    return { first, last: whose.last, skip, event: whose.event, min, max, victims: [], rule: "total" };
  }
  return null;
}
