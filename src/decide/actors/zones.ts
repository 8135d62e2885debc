import type { Zone } from "../../countries/profile.js";
import type { PlaceFacts } from "../places/place-book.js";

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
