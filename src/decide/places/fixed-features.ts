import type { PlaceMention } from "../../detect/mention.js";
import type { PlaceSlots } from "../../detect/places/place-slots.js";
import type { View } from "../../detect/view.js";
import { FACILITY, NOUN_QUALIFIER } from "../../lexicon/parts/places.js";
import { isOf } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import { ACCEPT } from "./feature-rows.js";
import { isAfterGivenName, neighbourFeatures } from "./place-neighbours.js";
import { syntaxFeatures } from "./place-syntax.js";

/** What is known of a mention whatever it means; see the fields of `DecidedPlace`. */
export interface Fixed {
  readonly articles: number;
  readonly expected: number;
  readonly isQualified: boolean;
  readonly isFamilyName: boolean;
}

/** What the fixed features of a document lean on. */
export interface FixedContext {
  readonly view: View;
  /** Words at which a body with branches ends. */
  readonly actorEnds: ReadonlySet<number>;
  readonly slots: PlaceSlots;
}

const AND = "\u0648";
const SPLIT_SCALE = 8;
const SHORT_LETTERS = 3;

/**
 * What speaks for and against a mention whatever it means: its own words, those beside it, and the syntax of its clause.
 *
 * @param f the features, in a row that begins at `row` and holds nothing yet
 */
export function fixedFeatures(f: Float64Array, row: number, mention: PlaceMention, context: FixedContext): Fixed {
  const { view, actorEnds, slots } = context;
  const { how, first, last, proclitic, from, to } = mention;
  f[row + ACCEPT.bias] = 1;
  if (how === "unknown") f[row + ACCEPT.unknown] = 1;
  if (how === "facility" || how === "road" || holdsItsNoun(view, mention)) f[row + ACCEPT.facility] = 1;
  if (how === "countryside") f[row + ACCEPT.countryside] = 1;
  const articles = first === last ? view.articles(first, proclitic.length) : 0;
  if (proclitic !== "" && how !== "countryside") {
    const whole = view.articles(first);
    // `كبيرة` is no ك + `بيرة`; `بالقاهرة` is common because `القاهرة` is
    if (proclitic === AND || whole > (first === last ? articles : view.articles(first, proclitic.length)))
      f[row + ACCEPT.splitWord] = Math.min(1, Math.log2(1 + whole) / SPLIT_SCALE);
  }
  if (last > first) f[row + ACCEPT.manyWords] = 1;
  else if (to - from <= SHORT_LETTERS) f[row + ACCEPT.short] = 1;
  neighbourFeatures(f, row, view, mention, actorEnds);
  // a common noun of a kind of places stands where a place does, and is none
  const expected = f[row + ACCEPT.kindNoun]! > 0 ? 0 : syntaxFeatures(f, row, view, mention, slots);
  if (expected > 0) {
    if (f[row + ACCEPT.objectOf]! > 0 || f[row + ACCEPT.inhabitants]! > 0) f[row + ACCEPT.afterDefinite] = 0;
    f[row + ACCEPT.short] = 0;
  }
  const { words } = view;
  const isQualified = isSpaced(words, last + 1) && isOf(words, last + 1, NOUN_QUALIFIER);
  return { articles, expected, isQualified, isFamilyName: isAfterGivenName(view, mention) };
}

/** `معبر نصيب`: a name that begins with the noun of its kind. */
function holdsItsNoun({ words }: View, { how, first, last, proclitic }: PlaceMention): boolean {
  return how === "name" && last > first && isOf(words, first, FACILITY) && words.strips[first]! <= proclitic.length;
}
