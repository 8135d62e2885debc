import { sideOn } from "../../countries/country.js";
import type { DateMatch } from "../../detect/dates/find-dates.js";
import type { ActorMention } from "../../detect/mention.js";
import { paragraphsOf } from "../../text/paragraphs.js";
import { aboutWar } from "../document/about-war.js";
import { nationOf, nationOfPlace, nationsByWord } from "../document/nations.js";
import { reportDay } from "../document/report-day.js";
import type { ActorInput } from "../input.js";
import type { DecidedPlace } from "../places/decided-place.js";
import type { PlaceFacts } from "../places/place-book.js";
import type { ActorContext } from "./actor-reading.js";
import { capitalNamesakes } from "./capital-namesakes.js";
import { holdsGround } from "./zones.js";

const FIRM_PLACE = 0.7;
/** How much the places of its own paragraph say of a mention, beside those of the whole document. */
const AROUND = 0.8;

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
    const { entry, written } = book.nameOf(posting);
    const side = sideOn(entry, day);
    if (side && !written.needsContext) sides.add(side);
  }
  return {
    view,
    country,
    book,
    date: day,
    domestic: DOMESTIC_PRIOR,
    nation: undefined,
    nationAt: undefined,
    namesTown: undefined,
    ground: noGround,
    sides,
    weights,
  };
}

function noGround(): number {
  return 0;
}

/** The same with what its decided places say. All fields in one order: contexts of one shape are read faster. */
export function actorContext(
  prior: ActorContext,
  places: readonly DecidedPlace[],
  mentions: readonly ActorMention[],
  domestic: number,
): ActorContext {
  const { view, country, book, date, sides, weights } = prior;
  const day = date ?? country.undatedDay;
  const paragraphs = paragraphsOf(view.words);
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
    const share = holdsGround(country.zones, side, around, day);
    held.set(key, share);
    return share;
  };
  const ground = (side: string | undefined, word: number): number => {
    const paragraph = paragraphs[word]!;
    const overall = shareOf(side, undefined);
    if (!byParagraph.has(paragraph)) return overall;
    return AROUND * shareOf(side, paragraph) + (1 - AROUND) * overall;
  };
  const war = aboutWar({ view, country, actorBook: book }, places, mentions, domestic);
  const nation = nationOf(prior, places);
  const nationAt = nationsByWord(prior, places);
  const namesTown = capitalNamesakes(
    () => places.flatMap(({ readings, accepted }) => (accepted < FIRM_PLACE ? [] : (readings[0]?.place ?? []))),
    (place) => nationOfPlace(prior, place),
  );
  return { view, country, book, date, domestic: war, nation, nationAt, namesTown, ground, sides, weights };
}
