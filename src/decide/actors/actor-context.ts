import { sideOn } from "../../countries/country.js";
import type { DateMatch } from "../../detect/dates/find-dates.js";
import type { ActorMention } from "../../detect/mention.js";
import { aboutWar } from "../document/about-war.js";
import { nationAt, nationOf, nationOfPlace } from "../document/nations.js";
import { reportDay } from "../document/report-day.js";
import type { ActorInput } from "../input.js";
import type { DecidedPlace } from "../places/decided-place.js";
import type { PlaceFacts } from "../places/place-book.js";
import type { ActorContext } from "./actor-reading.js";
import { namesOtherTown } from "./capital-namesakes.js";
import { groundOf } from "./zones.js";

const FIRM_PLACE = 0.7;

/** How domestic a document is taken to be before its places are decided. */
const DOMESTIC_PRIOR = 0.6;

/** What the decisions about the actors of a document lean on before its places are decided. */
export function priorContext(
  input: ActorInput,
  dates: readonly DateMatch[],
  mentions: readonly ActorMention[],
): ActorContext {
  const { country, actorBook, date } = input;
  return new LazyActorContext(input, reportDay(date, dates, mentions, actorBook, country), mentions, undefined);
}

/** The same with what its decided places say. @param domestic how sure they are that it is about the gazetteers' country */
export function actorContext(
  input: ActorInput,
  prior: ActorContext,
  places: readonly DecidedPlace[],
  mentions: readonly ActorMention[],
  domestic: number,
): ActorContext {
  return new LazyActorContext(input, prior.date, mentions, { places, domestic });
}

/** What was decided of the places of a document. */
interface SaidByPlaces {
  readonly places: readonly DecidedPlace[];
  readonly domestic: number;
}

/** Most of it few documents ask for, so it is made when it is first asked for. */
class LazyActorContext implements ActorContext {
  readonly view: ActorContext["view"];
  readonly country: ActorContext["country"];
  readonly book: ActorContext["book"];
  readonly date: string | undefined;
  readonly weights: ActorContext["weights"];
  private readonly mentions: readonly ActorMention[];
  private readonly said: SaidByPlaces | undefined;
  private madeDomestic: number | undefined = undefined;
  private madeNation: { readonly key: string | undefined } | undefined = undefined;
  private madeSides: ReadonlySet<string> | undefined = undefined;
  private madeGround: ActorContext["ground"] | undefined = undefined;

  constructor(
    { view, country, actorBook, weights }: ActorInput,
    date: string | undefined,
    mentions: readonly ActorMention[],
    said: SaidByPlaces | undefined,
  ) {
    this.view = view;
    this.country = country;
    this.book = actorBook;
    this.date = date;
    this.weights = weights;
    this.mentions = mentions;
    this.said = said;
  }

  get domestic(): number {
    const { said, view, country, book: actorBook, mentions } = this;
    this.madeDomestic ??=
      said === undefined
        ? DOMESTIC_PRIOR
        : aboutWar({ view, country, actorBook }, said.places, mentions, said.domestic);
    return this.madeDomestic;
  }

  get nation(): string | undefined {
    this.madeNation ??= { key: this.said && nationOf(this, this.said.places) };
    return this.madeNation.key;
  }

  get sides(): ReadonlySet<string> {
    this.madeSides ??= sidesOf(this, this.mentions);
    return this.madeSides;
  }

  nationAt(word: number): string | undefined {
    return this.said && nationAt(this, this.said.places, word);
  }

  namesTown(name: string, nation: string): boolean {
    if (this.said === undefined) return false;
    const firm: PlaceFacts[] = [];
    for (const { readings, accepted } of this.said.places)
      if (accepted >= FIRM_PLACE && readings[0]) firm.push(readings[0].place);
    return namesOtherTown(name, nation, firm, (place) => nationOfPlace(this, place));
  }

  ground(side: string | undefined, word: number): number {
    const { said, view, country, date } = this;
    if (said === undefined) return 0;
    this.madeGround ??= groundOf(view, country, said.places, date ?? country.undatedDay);
    return this.madeGround(side, word);
  }
}

/** Sides of the actors that a document names in full. */
function sidesOf({ book, date }: ActorContext, mentions: readonly ActorMention[]): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const { how, readings } of mentions) {
    const [posting] = readings;
    if (!posting || how !== "name" || readings.length > 1) continue;
    const { entry, written } = book.nameOf(posting);
    const side = sideOn(entry, date);
    if (side && !written.needsContext) sides.add(side);
  }
  return sides;
}
