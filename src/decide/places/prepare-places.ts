import type { PlaceMention } from "../../detect/mention.js";
import { nameKey } from "../document/document-context.js";
import type { DecidedPlace, Reading } from "./decided-place.js";
import { ACCEPT_SHIFTING, ACCEPT_WIDTH, RANK_WIDTH, weightedSum } from "./feature-rows.js";
import { type FixedContext, fixedFeatures } from "./fixed-features.js";
import { ownFeatures } from "./own-features.js";
import { nameOf, type PlaceBook } from "./place-book.js";

/** What mentions are prepared with. */
export interface PreparationInput extends FixedContext {
  readonly book: PlaceBook;
  /** Weights in the order of `ACCEPT`. */
  readonly acceptWeights: Float64Array;
}

/** Makes mentions ready to be decided. What stands whatever is around them is made once for each, however often they are decided. */
export type PreparePlaces = (mentions: readonly PlaceMention[]) => DecidedPlace[];

export function preparePlaces(input: PreparationInput): PreparePlaces {
  const known = new Map<PlaceMention, DecidedPlace>();
  const names = new Map<number, number>();
  const numberOf = (mention: PlaceMention): number => {
    const key = nameKey(input.view, mention);
    const number = names.get(key) ?? names.size;
    names.set(key, number);
    return number;
  };
  return (mentions) => {
    let size = 0;
    for (const mention of mentions)
      if (!known.has(mention)) size += ACCEPT_WIDTH + mention.readings.length * RANK_WIDTH;
    const values = new Float64Array(size);
    let free = 0;
    return mentions.map((mention, index) => {
      let place = known.get(mention);
      if (place) unlink(place);
      else {
        place = prepared(mention, values, free, numberOf(mention), input);
        free += ACCEPT_WIDTH + mention.readings.length * RANK_WIDTH;
        known.set(mention, place);
      }
      place.index = index;
      return place;
    });
  };
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
    readings[at] = { values, row, place, record, rule, name: nameOf(place, record), score: 0, own: 0, share: 0 };
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
