import { sideOn } from "../countries/country.js";
import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { ActorMention } from "../grammar/mention.js";
import { aboutWar } from "./about-war.js";
import type { ActorContext } from "./actor-reading.js";
import type { ActorInput } from "./analysis-input.js";
import { nameRecord } from "./name-record.js";
import type { DecidedPlace } from "./places.js";
import { reportDay } from "./report-day.js";
import { holdsGround } from "./zones.js";

const FIRM_PLACE = 0.7;

/** How domestic a document is taken to be before its places are decided. */
const DOMESTIC_PRIOR = 0.6;

/** What the decisions about the actors of a document lean on before its places are decided. */
export function priorContext(
  { view, country, actorBook: book, date, weights }: ActorInput,
  dates: readonly DateMatch[],
  mentions: readonly ActorMention[],
): ActorContext {
  const day = reportDay(date, dates, mentions, book, country);
  const sides = new Set<string>();
  for (const { how, readings } of mentions) {
    const [posting] = readings;
    if (!posting || how !== "name" || readings.length > 1) continue;
    const entry = book.at(posting.gazetteer, posting.entry);
    const side = sideOn(entry, day);
    if (side && !nameRecord(entry, posting.record).needsContext) sides.add(side);
  }
  return { view, country, book, date: day, domestic: DOMESTIC_PRIOR, sides, weights, ground: () => 0 };
}

/** The same with what its decided places say. */
export function actorContext(
  prior: ActorContext,
  places: readonly DecidedPlace[],
  mentions: readonly ActorMention[],
  domestic: number,
): ActorContext {
  const { view, country, book, date = country.undatedDay } = prior;
  const firm = places.flatMap((place) => {
    const best = place.readings[0]?.place;
    return best?.domestic && place.accepted >= FIRM_PLACE ? [best] : [];
  });
  const held = new Map<string | undefined, number>();
  return {
    ...prior,
    domestic: aboutWar({ view, country, actorBook: book }, places, mentions, domestic),
    ground(side) {
      let share = held.get(side);
      if (share === undefined) {
        share = holdsGround(country.zones, side, firm, date);
        held.set(side, share);
      }
      return share;
    },
  };
}
