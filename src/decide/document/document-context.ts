import type { Country } from "../../countries/country.js";
import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { ATTACK } from "../../lexicon/parts/weapons.js";
import { isOf } from "../../lexicon/read.js";
import { hashUnits } from "../../text/hash.js";
import type { FixedFeatures } from "../places/fixed-features.js";
import type { RankedPlace } from "../places/place-ranking.js";
import type { AcceptFeatures } from "../places/weights.js";

/** What the document as a whole says. */
export interface DocumentContext {
  /** How sure it is that the document is about the country of the gazetteers, 0 to 1. */
  readonly domestic: number;
  /** How much it is about an armed conflict, wherever that is, 0 to 1. */
  readonly war: number;
  /** How much of it is abroad, 0 to 1. */
  readonly elsewhere: number;
  /** Mentions that firm mentions are plainly said to lie in. */
  readonly containers: ReadonlySet<RankedPlace>;
  /** Keys of the names that stand firmly after a cue noun somewhere, with the number of such mentions; see {@link nameKey}. */
  readonly cued: ReadonlyMap<number, number>;
  /** Keys of the names that the document has established, with the number of mentions that do. */
  readonly standing: ReadonlyMap<number, number>;
}

/** What the mentions as decided so far say of the document. @param fixed the fixed features of each */
export function documentContext(
  places: readonly RankedPlace[],
  fixed: readonly FixedFeatures[],
  domestic: number,
  war: number,
  country: Country,
): DocumentContext {
  const containers = new Set<RankedPlace>();
  const cued = new Map<number, number>();
  const standing = new Map<number, number>();
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const { name } = fixed[i]!;
    if (place.accepted > 0.5) for (const { of, strength } of place.outer) if (strength === 1) containers.add(of);
    if (isCued(place)) cued.set(name, (cued.get(name) ?? 0) + 1);
    const stands = standsFor(place);
    if (stands > 0) standing.set(name, (standing.get(name) ?? 0) + stands);
  }
  return { domestic, war, elsewhere: elsewhere(places, country), containers, cued, standing };
}

/** A text of few words needs few words of attack; a long one needs them all along. */
const WORDS_PER_ATTACK = 50;

/** How much a text is about an armed conflict, 0 to 1. */
export function warfare(view: View): number {
  let attacks = 0;
  for (let i = 0; i < view.words.count; i++) if (isOf(view.words, i, ATTACK)) attacks++;
  return attacks / (attacks + 1 + view.words.count / WORDS_PER_ATTACK);
}

function elsewhere(places: readonly RankedPlace[], country: Country): number {
  let sum = 0;
  for (const { accepted, readings } of places) {
    const best = readings[0]?.place;
    if (best && !best.domestic && best.id !== country.placeId) sum += accepted;
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
export function standsFor(place: RankedPlace & { readonly features?: AcceptFeatures }): number {
  const { mention, accepted, features } = place;
  if (mention.how !== "name" || accepted < LIKELY) return 0;
  if (isCued(place) || features?.dateline || features?.heading) return 1;
  return accepted >= FIRM && (features?.placed || features?.placedWord) ? 1 : LIKELY_SHARE;
}

/** A name after a noun of its kind, and firm. */
export function isCued(place: RankedPlace): boolean {
  return place.mention.how === "name" && place.accepted > 0.75 && place.mention.cue?.role === "kind";
}

/** The hash of the folded name of a mention: the same for the same name. */
export function nameKey({ words }: View, { from, to }: PlaceMention): number {
  return hashUnits(words.folded.units, from, to);
}
