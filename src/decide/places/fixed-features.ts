import type { PlaceMention } from "../../detect/mention.js";
import type { PlaceSlots } from "../../detect/places/place-slots.js";
import type { View } from "../../detect/view.js";
import { FACILITY } from "../../lexicon/parts/places.js";
import { isOf } from "../../lexicon/read.js";
import { nameKey } from "../document/document-context.js";
import { noAcceptFeatures } from "./feature-vectors.js";
import { neighbourFeatures } from "./place-neighbours.js";
import { syntaxFeatures } from "./place-syntax.js";
import type { AcceptFeatures } from "./weights.js";

/** What speaks for and against a mention whatever it means: its own words, those beside it, and the syntax of its clause. */
export interface FixedFeatures {
  readonly features: Readonly<AcceptFeatures>;
  /** In how many articles of unrelated news its word stands; 0 for several words. */
  readonly articles: number;
  /** How surely the syntax expects a place, 0 to 1. */
  readonly placed: number;
  /** Key of its name, see `nameKey`. */
  readonly name: number;
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

/** The fixed features of mentions, made once for each, however often places are decided. */
export function fixedFeatures(context: FixedContext): (mention: PlaceMention) => FixedFeatures {
  const made = new Map<PlaceMention, FixedFeatures>();
  return (mention) => {
    let fixed = made.get(mention);
    if (!fixed) {
      fixed = featuresOf(mention, context);
      made.set(mention, fixed);
    }
    return fixed;
  };
}

function featuresOf(mention: PlaceMention, { view, actorEnds, slots }: FixedContext): FixedFeatures {
  const { how, first, last, proclitic, from, to } = mention;
  const f = noAcceptFeatures();
  f.bias = 1;
  if (how === "unknown") f.unknown = 1;
  if (how === "facility" || how === "road" || holdsItsNoun(view, mention)) f.facility = 1;
  if (how === "countryside") f.countryside = 1;
  const articles = first === last ? view.articles(first, proclitic.length) : 0;
  if (proclitic !== "" && how !== "countryside") {
    const whole = view.articles(first);
    // `كبيرة` is no ك + `بيرة`; `بالقاهرة` is common because `القاهرة` is
    if (proclitic === AND || whole > view.articles(first, proclitic.length))
      f.splitWord = Math.min(1, Math.log2(1 + whole) / SPLIT_SCALE);
  }
  if (last > first) f.manyWords = 1;
  else if (to - from <= SHORT_LETTERS) f.short = 1;
  neighbourFeatures(f, view, mention, actorEnds);
  // a common noun of a kind of places stands where a place does, and is none
  const placed = f.kindNoun > 0 ? 0 : syntaxFeatures(f, view, mention, slots);
  if (placed > 0) {
    if (f.objectOf > 0 || f.inhabitants > 0) f.afterDefinite = 0;
    f.short = 0;
  }
  return { features: f, articles, placed, name: nameKey(view, mention) };
}

/** `معبر نصيب`: a name that begins with the noun of its kind. */
function holdsItsNoun({ words }: View, { how, first, last, proclitic }: PlaceMention): boolean {
  return how === "name" && last > first && isOf(words, first, FACILITY) && words.strips[first]! <= proclitic.length;
}
