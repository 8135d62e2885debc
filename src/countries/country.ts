import type { ActorEntry, PlaceType } from "../gazetteer/types.js";
import type { LexiconPart } from "../lexicon/part.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { COUNTRYSIDE_ADJECTIVE } from "../lexicon/parts/places.js";
import { normalize } from "../text/fold.js";
import type { Arms, CountryProfile, Party, PartyKind, Side, SideRole, Zone } from "./profile.js";
import { COMMON_OWNERS, COMMON_PARTIES } from "./states.js";

/** What the adjectives of parties are to the country that the tagger is of. */
export interface PartyAdjectives {
  /** Party of the country's own adjective: another one says more. */
  readonly nationality: string | undefined;
  /** Parties whose adjectives say a leaning, not an origin: they stay outside a name that is whole. */
  readonly leaning: ReadonlySet<string>;
}

/** A profile made ready for decisions: laid over what is common to all countries, and indexed. */
export interface Country {
  /** Id of the country among the places; undefined where the tagger is of no country. */
  readonly placeId: string | undefined;
  /** What its adjectives say to the grammar. */
  readonly adjectives: PartyAdjectives;
  /** The words that the country brings. */
  readonly words: LexiconPart;
  readonly parties: ReadonlyMap<string, Party>;
  readonly owners: ReadonlyMap<string, string>;
  readonly sides: ReadonlyMap<string, Side>;
  /** In order of time; never empty. */
  readonly governments: readonly StateArms[];
  /** The day on which the government changed last. */
  readonly latestChange: string | undefined;
  readonly zones: readonly Zone[];
  /** Ids among the places of the countries that take part in the war. */
  readonly involved: ReadonlySet<string>;
  readonly undatedDay: string | undefined;
  /** Place type to its administrative level: 0 for countries, 1 for the highest units. */
  readonly levels: ReadonlyMap<PlaceType, number>;
}

/** What the two keys of the state's own arms stand for under one government. */
interface StateArms {
  readonly from: string | undefined;
  readonly byParty: ReadonlyMap<string, Arms>;
}

/** Key of the party that `الحكومي` names in every country. */
const GOVERNMENT = "government";
const LEVELS: readonly PlaceType[] = ["governorate", "district", "subdistrict"];
const LEANINGS: ReadonlySet<PartyKind | undefined> = new Set(["ruler", "cause"]);
/** Key of adjectives that name no party (`الدولي`). */
export const VAGUE = "vague";

/** Makes a profile ready; without one, a country of which nothing is known. */
export function createCountry(profile?: CountryProfile): Country {
  const parties = mergeParties(profile?.parties ?? {});
  const nationality = profile?.nationality;
  const governments = stateArms(profile?.governments ?? [], nationality, parties);
  const leaning = [...parties].flatMap(([key, { kind }]) => (LEANINGS.has(kind) ? [key] : []));
  return {
    placeId: profile && (profile.placeId ?? placeIdOf(profile.code)),
    adjectives: { nationality, leaning: new Set([VAGUE, ...leaning]) },
    words: countryWords(parties, profile?.countrysideAdjectives ?? {}),
    parties,
    owners: new Map(Object.entries({ ...COMMON_OWNERS, ...profile?.owners })),
    sides: new Map(Object.entries(profile?.sides ?? {})),
    governments,
    latestChange: governments.flatMap(({ from }) => from ?? []).at(-1),
    zones: profile?.zones ?? [],
    involved: new Set((profile?.involvedCountries ?? []).map(placeIdOf)),
    undatedDay: profile?.undatedDay,
    levels: new Map([...(profile?.levels ?? LEVELS).map((type, i) => [type, i + 1] as const), ["country", 0]]),
  };
}

function placeIdOf(code: string): string {
  return `country:${code}`;
}

/** Adjectives of the parties, and of the countryside of units with their ids, as words of the lexicon. */
function countryWords(parties: ReadonlyMap<string, Party>, countryside: Readonly<Record<string, string>>): LexiconPart {
  const rows = [
    ...[...parties].flatMap(([key, { adjectives = [] }]) => adjectives.map((form) => [NISBA.name, key, form] as const)),
    ...Object.entries(countryside).map(([form, unit]) => [COUNTRYSIDE_ADJECTIVE.name, unit, form] as const),
  ];
  const table = rows.map(([name, value, form]) => `@${name}\t${value}\n${normalize(form)}`).join("\n");
  return { name: "country", classes: [NISBA, COUNTRYSIDE_ADJECTIVE], table };
}

function mergeParties(own: Readonly<Record<string, Party>>): ReadonlyMap<string, Party> {
  const merged = new Map(Object.entries(COMMON_PARTIES));
  for (const [key, party] of Object.entries(own)) {
    const common = merged.get(key);
    merged.set(key, { ...common, ...party, arms: { ...common?.arms, ...party.arms } });
  }
  return merged;
}

/** The arms of the state under each government: those of all governments so far, laid over the party's own. */
function stateArms(
  governments: NonNullable<CountryProfile["governments"]>,
  nationality: string | undefined,
  parties: ReadonlyMap<string, Party>,
): StateArms[] {
  const keys = nationality === undefined ? [GOVERNMENT] : [nationality, GOVERNMENT];
  const list = governments.length > 0 ? governments : [{ arms: {} }];
  return list.map(({ from }, i) => {
    const arms = Object.assign({}, ...list.slice(0, i + 1).map((government) => government.arms)) as Arms;
    return { from, byParty: new Map(keys.map((key) => [key, { ...parties.get(key)?.arms, ...arms }])) };
  });
}

/** Which actors the arms of a party were on a day (ISO 8601); without a day, under the first government. */
export function armsOf(country: Country, party: string, day: string | undefined): Arms {
  return armsUnder(country, party, governmentsUntil(country, day).at(-1));
}

/** The same under the government before that of the day. */
export function armsBefore(country: Country, party: string, day: string | undefined): Arms {
  return armsUnder(country, party, governmentsUntil(country, day).at(-2));
}

function governmentsUntil({ governments }: Country, day: string | undefined): StateArms[] {
  return governments.filter(({ from }) => from === undefined || (day !== undefined && day >= from));
}

function armsUnder({ governments, parties }: Country, party: string, government = governments[0]!): Arms {
  return government.byParty.get(party) ?? parties.get(party)?.arms ?? {};
}

/** The arms of the government of a day. */
export function armsOfState(country: Country, day: string | undefined): Arms {
  return armsOf(country, GOVERNMENT, day);
}

/** The arms of the party that an actor is of, undefined where no table says. */
export function armsOfOwner(country: Country, actor: ActorEntry): Arms | undefined {
  const party = country.owners.get(actor.id);
  return party === undefined ? undefined : country.parties.get(party)?.arms;
}

/** The party that an actor is, or is an arm of, by its id; undefined where no table says. */
export function partyOf(country: Country, id: string): string | undefined {
  let known = PARTY_OF.get(country);
  if (!known) {
    known = new Map(country.owners);
    for (const [key, { kind = "named", arms = {} }] of country.parties)
      if (kind === "named") for (const actor of Object.values(arms)) if (!known.has(actor)) known.set(actor, key);
    PARTY_OF.set(country, known);
  }
  return known.get(id);
}
const PARTY_OF = new WeakMap<Country, Map<string, string>>();

/** A body of the country itself can bear the adjective of this party. */
export function isOwnAdjective({ adjectives, parties }: Country, party: string): boolean {
  return party === adjectives.nationality || parties.get(party)?.domestic === true;
}

/** Whether actors are on a side of the country's war, asked once for each: by country, then by entry. */
const DOMESTIC = new WeakMap<Country, WeakMap<ActorEntry, boolean>>();

/** It is on a side of the country's war; the others (states, media, bodies) act elsewhere too. */
export function isDomestic(actor: ActorEntry, country: Country): boolean {
  let known = DOMESTIC.get(country);
  if (!known) {
    known = new WeakMap();
    DOMESTIC.set(country, known);
  }
  let domestic = known.get(actor);
  if (domestic === undefined) {
    const role = roleOf(country, sideOn(actor, undefined));
    domestic = role === "domestic" || role === "transnational";
    known.set(actor, domestic);
  }
  return domestic;
}

/** The side of an actor on a day (ISO 8601); without a day, the first one stated. */
export function sideOn(actor: ActorEntry, date: string | undefined): string | undefined {
  const { side } = actor;
  if (side === undefined || typeof side === "string") return side;
  if (date)
    for (const period of side)
      if ((!period.from || period.from <= date) && (!period.to || date < period.to)) return period.side;
  return side[0]?.side;
}

/** What a side is to the country; undefined where it has no part in its war. */
export function roleOf({ sides }: Country, side: string | undefined): SideRole | undefined {
  return side === undefined ? undefined : sides.get(side)?.role;
}
