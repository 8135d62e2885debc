import type { Country } from "../../countries/country.js";
import type { Zone } from "../../countries/profile.js";
import type { View } from "../../detect/view.js";
import { paragraphsOf } from "../../text/paragraphs.js";
import type { DecidedPlace } from "../places/decided-place.js";
import type { PlaceFacts } from "../places/place-book.js";

/** A place that stands firmly says on whose ground the text is. */
const FIRM_PLACE = 0.7;
/** How much the places of its own paragraph say of a mention, beside those of the whole document. */
const AROUND = 0.8;

/**
 * How far the places around a word, and less so those of the whole document, are ground that a side held on a day, -1 to 1.
 */
export function groundOf(
  { words }: View,
  { zones }: Country,
  places: readonly DecidedPlace[],
  day: string | undefined,
): (side: string | undefined, word: number) => number {
  const paragraphs = paragraphsOf(words);
  const everywhere: PlaceFacts[] = [];
  const byParagraph = new Map<number, PlaceFacts[]>();
  for (const { mention, readings, accepted } of places) {
    const best = readings[0]?.place;
    if (!best?.domestic || accepted < FIRM_PLACE) continue;
    everywhere.push(best);
    const paragraph = paragraphs[mention.first]!;
    const inIt = byParagraph.get(paragraph);
    if (inIt) inIt.push(best);
    else byParagraph.set(paragraph, [best]);
  }
  const held = new Map<string, number>();
  const shareOf = (side: string | undefined, paragraph: number | undefined): number => {
    const key = `${side} ${paragraph}`;
    const known = held.get(key);
    if (known !== undefined) return known;
    const around = paragraph === undefined ? everywhere : byParagraph.get(paragraph)!;
    const share = holdsGround(zones, side, around, day);
    held.set(key, share);
    return share;
  };
  return (side, word) => {
    const paragraph = paragraphs[word]!;
    const overall = shareOf(side, undefined);
    if (!byParagraph.has(paragraph)) return overall;
    return AROUND * shareOf(side, paragraph) + (1 - AROUND) * overall;
  };
}

/**
 * How far the places of a document speak for a side, -1 to 1: the share of them that lie where it held the ground on the day, or -1
 * where none does; 0 for a side of which nothing is known, or without a day.
 */
export function holdsGround(
  zones: readonly Zone[],
  side: string | undefined,
  places: readonly PlaceFacts[],
  day: string | undefined,
): number {
  if (day === undefined) return 0;
  const areas = zones
    .filter((zone) => zone.side === side && zone.from <= day && (!zone.to || day < zone.to))
    .flatMap((zone) => zone.areas);
  if (areas.length === 0 || places.length === 0) return 0;
  const inside = places.filter((place) => areas.some((area) => place.id === area || place.ancestors.includes(area)));
  return inside.length === 0 ? -1 : inside.length / places.length;
}
