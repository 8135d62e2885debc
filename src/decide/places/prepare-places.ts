import type { PlaceMention } from "../../detect/mention.js";
import { nameKey } from "../document/document-context.js";
import type { DecidedPlace, Reading } from "./decided-place.js";
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

/** The mentions of a document as they are decided. What stands whatever is around them is made once for each. */
export interface PreparedPlaces {
  /** Mentions ready to be decided together, once more or for the first time. */
  take(mentions: readonly PlaceMention[]): DecidedPlace[];
  /** The place of a mention that was taken before. */
  of(mention: PlaceMention): DecidedPlace | undefined;
}

export function preparePlaces(input: PreparationInput): PreparedPlaces {
  const known = new Map<PlaceMention, DecidedPlace>();
  const names = new Map<number, number>();
  const numberOf = (mention: PlaceMention): number => {
    const key = nameKey(input.view, mention);
    const number = names.get(key) ?? names.size;
    names.set(key, number);
    return number;
  };
  const take = (mentions: readonly PlaceMention[]): DecidedPlace[] => {
    let size = 0;
    for (const mention of mentions) if (!known.has(mention)) size += rowsOf(mention);
    const values = input.view.room.floats(size);
    let free = 0;
    return mentions.map((mention, index) => {
      let place = known.get(mention);
      if (place) unlink(place);
      else {
        place = prepared(mention, values, free, numberOf(mention), input);
        free += rowsOf(mention);
        known.set(mention, place);
      }
      place.index = index;
      return place;
    });
  };
  return { take, of: (mention) => known.get(mention) };
}

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
    outer: [],
    inner: [],
    siblings: [],
    alias: undefined,
    headed: false,
    isContainer: false,
    stands: 0,
    accepted: UNDECIDED,
  };
}
const UNDECIDED = 0.5;

/** Forgets what other mentions said of a place. */
function unlink(place: DecidedPlace): void {
  place.outer = [];
  place.inner = [];
  place.siblings = [];
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
