import { isDomestic, roleOf } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { valueAt } from "../../lexicon/read.js";
import type { ActorInput } from "../input.js";
import type { DecidedPlace } from "../places/decided-place.js";
import { ACCEPT, featureOf, isDeskAbroad } from "../places/feature-rows.js";

/** A text that names no country at all is one of this war's own outlets, rather than not. */
const PRIOR = 0.6;
const INVOLVED_SHARE = 0.2;
/** From here on a place is one even if its name is an everyday word. */
const FIRM_PLACE = 0.9;
const FOREIGN_SHARE = 0.4;
/** The evidence at which both are equally likely. */
const HALF = 0.4;

/**
 * How sure it is that the shorthand and generic names of a document mean parties of this war, 0 to 1: firm places, actors and
 * adjectives of the country speak for it, those of other countries against it. Where neither is named, `domestic` stands.
 */
export function aboutWar(
  { view, country, actorBook: book }: Pick<ActorInput, "view" | "country" | "actorBook">,
  places: readonly DecidedPlace[],
  actors: readonly ActorMention[],
  domestic: number,
): number {
  const here = new Map<string, number>();
  const elsewhere = new Set<string>();
  const involved = new Set<string>();
  for (const place of places) {
    const best = place.readings[0]?.place;
    if (!best || place.accepted < 0.7 || isDeskAbroad(place)) continue;
    if (best.id === country.placeId) here.set(best.id, 1);
    else if (!best.domestic) {
      if (country.involved.has(best.id)) involved.add(best.id);
      else elsewhere.add(best.id);
    } else if (featureOf(place, ACCEPT.common) === 0 || place.accepted >= FIRM_PLACE)
      here.set(best.id, best.rank <= 4 ? 1 : 0.6);
  }
  for (const mention of actors) {
    if (mention.how !== "name") continue;
    for (const posting of mention.readings) {
      if (posting.rule !== 0) continue;
      const { entry, written } = book.nameOf(posting);
      if (written.needsContext) continue;
      const role = typeof entry.side === "string" ? roleOf(country, entry.side) : undefined;
      if (role === "elsewhere") elsewhere.add(entry.id);
      else if (role === "involved") involved.add(entry.id);
      else if (isDomestic(entry, country) && entry.actorType !== "generic-class" && role !== "transnational")
        here.set(entry.id, 1);
    }
  }
  const { nationality } = country.adjectives;
  for (let i = 0; nationality && i < view.words.count; i++)
    if (valueAt(view.words, i, NISBA) === nationality) here.set("adjective", 0.7);
  const against = elsewhere.size * FOREIGN_SHARE;
  if (here.size === 0) return Math.max(domestic, PRIOR - involved.size * INVOLVED_SHARE) * Math.exp(-2 * against);
  let sum = -against;
  for (const weight of here.values()) sum += weight;
  return sum <= 0 ? 0 : sum / (sum + HALF);
}
