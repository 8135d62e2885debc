import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import type { Competitor } from "../cover.js";
import { nameKey } from "../document/document-context.js";
import type { DecidedPlace, PlaceLink, Reading } from "./decided-place.js";
import { ACCEPT_SHIFTING, ACCEPT_WIDTH, RANK_RELATIVE, RANK_WIDTH, weightedSum } from "./feature-rows.js";
import { type FixedContext, fixedFeatures } from "./fixed-features.js";
import { ownFeatures } from "./own-features.js";
import { nameOf, type PlaceBook } from "./place-book.js";

/** What mentions are prepared with. */
export interface PreparationInput extends FixedContext {
  readonly book: PlaceBook;
  /** Weights in the order of `ACCEPT`. */
  readonly acceptWeights: Float64Array;
  /** Weights in the order of `RANK`. */
  readonly rankWeights: Float64Array;
}

/** Makes mentions ready to be decided together, once more or for the first time; what stands whatever is around them is made once for each. */
export type PreparePlaces = (chosen: readonly Competitor[]) => DecidedPlace[];

export function preparePlaces(input: PreparationInput): PreparePlaces {
  const numberOf = nameNumbers(input.view);
  return (chosen) => {
    let size = 0;
    for (const { mention, place } of chosen) if (!place) size += rowsOf(mention!);
    const values = input.view.room.floats(size);
    const places: DecidedPlace[] = new Array(chosen.length);
    for (let index = 0, free = 0; index < chosen.length; index++) {
      const competitor = chosen[index]!;
      if (competitor.place) unlink(competitor.place);
      else {
        const mention = competitor.mention!;
        competitor.place = prepared(mention, values, free, numberOf(mention), input);
        free += rowsOf(mention);
      }
      competitor.place.index = index;
      places[index] = competitor.place;
    }
    return places;
  };
}

/** Numbers names: the same for the same name. */
function nameNumbers(view: View): (mention: PlaceMention) => number {
  const keys: number[] = [];
  let numbers: Map<number, number> | undefined; // where they are many
  return (mention) => {
    const key = nameKey(view, mention);
    let known = numbers ? (numbers.get(key) ?? -1) : keys.indexOf(key);
    if (known >= 0) return known;
    known = keys.length;
    keys.push(key);
    if (keys.length > FEW_NAMES) numbers ??= new Map(keys.map((each, number) => [each, number]));
    numbers?.set(key, known);
    return known;
  };
}
/** Up to so many, looking through them costs less than a table. */
const FEW_NAMES = 16;

function rowsOf({ readings }: PlaceMention): number {
  return ACCEPT_WIDTH + readings.length * RANK_WIDTH;
}

/** A mention with its features, which it puts into `values` from `row` on. */
function prepared(
  mention: PlaceMention,
  values: Float64Array,
  row: number,
  name: number,
  input: PreparationInput,
): DecidedPlace {
  const readings = readingsOf(mention, values, row + ACCEPT_WIDTH, input.book);
  ownFeatures(mention, readings);
  for (const reading of readings) reading.ownSum = weightedSum(reading, input.rankWeights, 0, RANK_RELATIVE);
  const { articles, expected, isQualified, isFamilyName } = fixedFeatures(values, row, mention, input);
  return {
    values,
    row,
    mention,
    readings,
    articles,
    expected,
    isQualified,
    isFamilyName,
    name,
    fixedSum: weightedSum({ values, row }, input.acceptWeights, 0, ACCEPT_SHIFTING),
    index: 0,
    outer: NO_LINKS,
    inner: NO_LINKS,
    siblings: NO_PLACES,
    alias: undefined,
    headed: false,
    isContainer: false,
    stands: 0,
    accepted: UNDECIDED,
    next: UNDECIDED,
  };
}
const UNDECIDED = 0.5;
const NO_LINKS: readonly PlaceLink[] = [];
const NO_PLACES: readonly DecidedPlace[] = [];

/** Forgets what other mentions said of a place. */
function unlink(place: DecidedPlace): void {
  place.outer = NO_LINKS;
  place.inner = NO_LINKS;
  place.siblings = NO_PLACES;
  place.alias = undefined;
  place.accepted = UNDECIDED;
}

/** What a mention may mean: each place once, by the best of its names. */
function readingsOf(mention: PlaceMention, values: Float64Array, start: number, book: PlaceBook): Reading[] {
  const readings: Reading[] = [];
  const positions = mention.readings.length > FEW_READINGS ? new Map<number, number>() : undefined;
  for (const { gazetteer, entry, record, rule } of mention.readings) {
    const place = book.at(gazetteer, entry);
    const found = positions ? (positions.get(place.number) ?? -1) : positionOf(readings, place.number);
    if (found >= 0 && (readings[found]!.rule === 0 || rule !== 0)) continue;
    const at = found >= 0 ? found : readings.length;
    const row = start + at * RANK_WIDTH;
    readings[at] = {
      values,
      row,
      place,
      record,
      rule,
      name: nameOf(place, record),
      ownSum: 0,
      score: 0,
      own: 0,
      share: 0,
    };
    positions?.set(place.number, at);
  }
  return readings;
}
/** Up to so many readings, looking through them costs less than a table. */
const FEW_READINGS = 32;

function positionOf(readings: readonly Reading[], number: number): number {
  for (let i = 0; i < readings.length; i++) if (readings[i]!.place.number === number) return i;
  return -1;
}
