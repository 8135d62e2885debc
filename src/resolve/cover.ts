import type { PlaceMention } from "../grammar/mention.js";
import type { DecidedActor } from "./actor-reading.js";
import { bestTotal, type Weighted } from "./overlap.js";

/** A mention stands when it is likelier than not. */
export const ACCEPTED = 0.5;
/** Nothing outweighs a date. */
export const DATE_SCORE = 100;

/** More than additive: one name of two words outweighs two names of one (`قذائف الهاون`, `طائرات الاحتلال الروسي`). */
const LENGTH_POWER = 1.25;
export function score(m: { first: number; last: number }, accepted: number): number {
  return accepted * (m.last - m.first + 1) ** LENGTH_POWER;
}

/** Actors that compete with places for their words. */
export function actorRivals(actors: readonly DecidedActor[]): Weighted[] {
  return actors.flatMap(({ mention, accepted }) =>
    accepted > ACCEPTED ? { first: mention.first, last: mention.last, score: score(mention, accepted) } : [],
  );
}

/** The places that are compared with one another: a first choice without overlap, by what each mention is worth beforehand. */
export function firstCover(places: readonly PlaceMention[], others: readonly Weighted[]): PlaceMention[] {
  type Item = Weighted & { readonly mention?: PlaceMention };
  const items: Item[] = places.map((mention) => ({
    first: mention.first,
    last: mention.last,
    score: score(mention, prior(mention)),
    mention,
  }));
  return bestTotal(items.concat(others)).flatMap((item) => item.mention ?? []);
}

function prior(mention: PlaceMention): number {
  switch (mention.how) {
    case "countryside":
      return 0.95;
    case "name":
      return mention.cue?.role === "kind" ? 0.9 : 0.75;
    case "facility":
    case "road":
      return mention.base ? 0.72 : 0.6;
    default:
      return 0.55;
  }
}
