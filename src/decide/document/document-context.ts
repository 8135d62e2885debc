import type { Country } from "../../countries/country.js";
import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { ATTACK } from "../../lexicon/parts/weapons.js";
import { isOf } from "../../lexicon/read.js";
import { hashUnits } from "../../text/hash.js";
import type { DecidedPlace } from "../places/decided-place.js";
import { ACCEPT, featureOf, isDeskAbroad } from "../places/feature-rows.js";

/** What the document as a whole says. */
export interface DocumentContext {
  /** How sure it is that the document is about the country of the gazetteers, 0 to 1. */
  readonly domestic: number;
  /** How much it is about an armed conflict, wherever that is, 0 to 1. */
  readonly war: number;
  /** How much of it is abroad, 0 to 1. */
  readonly elsewhere: number;
  /** How many mentions of a name stand firmly after a cue noun, by the number of the name. */
  readonly cued: Float64Array;
  /** How much the mentions of a name establish it, by the number of the name; see {@link standsFor}. */
  readonly standing: Float64Array;
}

/** Where what is counted of names goes: as many numbers as there are mentions, at least. */
export type NameCounts = Pick<DocumentContext, "cued" | "standing">;

/** What the mentions as decided so far say of the document; notes what each establishes, and what firm ones are plainly said to lie in. */
export function documentContext(
  places: readonly DecidedPlace[],
  domestic: number,
  war: number,
  country: Country,
  { cued, standing }: NameCounts,
): DocumentContext {
  for (const place of places) {
    place.isContainer = false;
    cued[place.name] = 0;
    standing[place.name] = 0;
  }
  for (const place of places) {
    const { accepted, name, outer } = place;
    if (accepted > 0.5)
      for (const { of, strength } of outer) if (strength === 1 && mayHold(of, place)) of.isContainer = true;
    if (isCued(place)) cued[name]!++;
    place.stands = standsFor(place);
    standing[name]! += place.stands;
  }
  return { domestic, war, elsewhere: elsewhere(places, country), cued, standing };
}

/** `حمص وسط البلاد`: no village of Yemen holds Homs. What is not known, or has no point, may lie in anything. */
function mayHold({ readings: [outer] }: DecidedPlace, { readings: [inner] }: DecidedPlace): boolean {
  if (!outer || !inner || outer.place.country < 0 || inner.place.country < 0) return true;
  return outer.place.country === inner.place.country;
}

/** A text of few words needs few words of attack; a long one needs them all along. */
const WORDS_PER_ATTACK = 50;

/** How much a text is about an armed conflict, 0 to 1. */
export function warfare(view: View): number {
  let attacks = 0;
  for (let i = 0; i < view.words.count; i++) if (isOf(view.words, i, ATTACK)) attacks++;
  return attacks / (attacks + 1 + view.words.count / WORDS_PER_ATTACK);
}

function elsewhere(places: readonly DecidedPlace[], country: Country): number {
  let sum = 0;
  for (const place of places) {
    const best = place.readings[0]?.place;
    if (best && !best.domestic && best.id !== country.placeId && !isDeskAbroad(place)) sum += place.accepted;
  }
  return sum / (sum + 1);
}

/** A place that is likelier than not counts as a third of an established one: three mentions vouch for one another. */
const LIKELY_SHARE = 1 / 3;
const LIKELY = 0.6;
const FIRM = 0.85;

/**
 * How much a mention does to establish its name: 1 for one that stands firmly at the head of the text, after a noun of its kind or where
 * the clause expects a place; a third for any other that is likely.
 */
function standsFor(place: DecidedPlace): number {
  const { mention, accepted } = place;
  if (mention.how !== "name" || accepted < LIKELY) return 0;
  if (isCued(place) || featureOf(place, ACCEPT.dateline) > 0 || featureOf(place, ACCEPT.heading) > 0) return 1;
  const isExpected = featureOf(place, ACCEPT.placed) > 0 || featureOf(place, ACCEPT.placedWord) > 0;
  return accepted >= FIRM && isExpected ? 1 : LIKELY_SHARE;
}

/** A name after a noun of its kind, and firm. */
export function isCued(place: DecidedPlace): boolean {
  return place.mention.how === "name" && place.accepted > 0.75 && place.mention.cue?.role === "kind";
}

/** The hash of the folded name of a mention: the same for the same name. */
export function nameKey({ words }: View, { from, to }: PlaceMention): number {
  return hashUnits(words.folded.units, from, to);
}
