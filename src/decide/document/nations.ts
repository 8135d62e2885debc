import { NISBA } from "../../lexicon/parts/nationalities.js";
import { valueAt } from "../../lexicon/read.js";
import type { ActorBook } from "../actors/actor-book.js";
import type { ActorContext } from "../actors/actor-reading.js";
import { ACCEPTED } from "../cover.js";
import type { DecidedPlace } from "../places/decided-place.js";
import { isDeskAbroad } from "../places/feature-rows.js";
import type { PlaceFacts } from "../places/place-book.js";

const FIRM_PLACE = 0.7;
/** How much of what a document says of nations must be of one for its organs to be that nation's. */
const MAJORITY = 0.6;
const COUNTRY = "country:";
/** Key of the adjectives of nations of which no more is known. */
const UNKNOWN = "other";

/**
 * The nation whose organs a document means by `الحكومة`, `الجيش`: that of most of its adjectives of nations and firm places. The key of
 * a party, `other` for a nation of which no more is known, or undefined where no nation stands out.
 */
export function nationOf(
  { view, country, book }: Pick<ActorContext, "view" | "country" | "book">,
  places: readonly DecidedPlace[],
): string | undefined {
  const adjectives = new Tally<string>();
  for (let i = 0; i < view.words.count; i++) {
    const key = valueAt(view.words, i, NISBA);
    if (key !== undefined) adjectives.add(key, 1);
  }
  const firm = new Tally<PlaceFacts>();
  for (const place of places) {
    const best = place.readings[0]?.place;
    if (best && place.accepted >= FIRM_PLACE && !isDeskAbroad(place)) firm.add(best, 1);
  }
  const { nationality } = country.adjectives;
  const nations = new Tally<string>();
  for (const [key, count] of adjectives.counts)
    if (key === nationality || key === UNKNOWN || book.isState(key)) nations.add(key, count);
  for (const [place, count] of firm.counts) {
    nations.add(nationOfPlace({ country, book }, place) ?? UNKNOWN, count);
  }
  const sum = nations.counts.reduce((total, [, count]) => total + count, 0);
  return nations.counts.find(([, count]) => count > sum * MAJORITY)?.[0];
}

/** The nation of the likely place of a document that begins with a word. */
export function nationAt(
  context: Pick<ActorContext, "country" | "book">,
  places: readonly DecidedPlace[],
  word: number,
): string | undefined {
  const place = places.find(({ mention, accepted }) => mention.first === word && accepted >= ACCEPTED);
  const best = place?.readings[0]?.place;
  return best && nationOfPlace(context, best);
}

/** Key of the nation that a place lies in. */
export function nationOfPlace(
  { country, book }: Pick<ActorContext, "country" | "book">,
  place: PlaceFacts,
): string | undefined {
  const isHome = place.domestic || place.id === country.placeId;
  return isHome ? country.adjectives.nationality : stateOf(book, [place.id, ...place.ancestors]);
}

/** Counts of a few different things. */
class Tally<Key> {
  readonly counts: [Key, number][] = [];
  add(key: Key, count: number): void {
    const known = this.counts.find(([each]) => each === key);
    if (known) known[1] += count;
    else this.counts.push([key, count]);
  }
}

/** The state of the country among some ids of places. */
function stateOf(book: ActorBook, ids: readonly string[]): string | undefined {
  const id = ids.find((each) => each.startsWith(COUNTRY));
  return id === undefined ? undefined : book.stateOfIso(id.slice(COUNTRY.length));
}
