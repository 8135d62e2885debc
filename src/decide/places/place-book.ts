import type { Country } from "../../countries/country.js";
import { entryAt, entryFinder } from "../../gazetteer/entry-source.js";
import { type NameFacts, nameRecord } from "../../gazetteer/name-record.js";
import type { Gazetteer, PlaceEntry, PlaceType, Precision } from "../../gazetteer/types.js";
import { isPointLike, surroundings } from "./surroundings.js";

/** A place entry made ready for decisions: ancestors, point and rank at hand. */
export interface PlaceFacts {
  readonly entry: PlaceEntry;
  /** Facts of its names so far asked for, by number; see {@link nameOf}. */
  readonly names: (NameFacts | undefined)[];
  readonly id: string;
  /** Number of its id: equal for equal ids. */
  readonly number: number;
  readonly type: PlaceType;
  /** Degrees; NaN where unknown. */
  readonly lat: number;
  readonly lon: number;
  /** How exact the point is: that of the entry, or `parent` where it is the point of something that contains it. */
  readonly precision: Precision;
  /** Cosine of `lat`: how much shorter a degree of longitude is than one of latitude. */
  readonly lonScale: number;
  /** 1 (capital) to 9 (hamlet). */
  readonly rank: number;
  readonly low: boolean;
  /** Ids of all that contains it, the nearest first; of a place without a parent, those that its point lies among. */
  readonly ancestors: readonly string[];
  /** The numbers of these ids. */
  readonly ancestorNumbers: readonly number[];
  /** A bit for the last five bits of each of these numbers: where it lacks one, no such number is among them. */
  readonly ancestorBits: number;
  /** Numbers of the ids of the settlements that are the seats of its ancestors. */
  readonly seats: readonly number[];
  readonly radiusKm: number;
  readonly domestic: boolean;
  /** Number of the id of the country that it is or lies in; -1 where none is known. */
  readonly country: number;
  /** Whether it is a row of the user's own. */
  readonly own: boolean;
  /** Administrative level: 0 for countries, 1 for the highest units; undefined for what is no unit. */
  readonly level: number | undefined;
}

/** All places of some gazetteers, by position and by id. */
export interface PlaceBook {
  /** Facts of entry `entry` of gazetteer `gazetteer`. */
  at(gazetteer: number, entry: number): PlaceFacts;
  byId(id: string): PlaceFacts | undefined;
}

const DEFAULT_RANKS: Partial<Record<PlaceType, number>> = {
  city: 3,
  town: 5,
  village: 7,
  neighbourhood: 6,
  region: 4,
};
/** The same by administrative level; deeper units have that of the last one. */
const LEVEL_RANKS: readonly number[] = [2, 2, 4, 5];
const ANCESTORS_MAX = 8;

/** @param own the gazetteers among them whose entries outweigh others of the same name */
export function createPlaceBook(
  gazetteers: readonly Gazetteer[],
  { levels, placeId }: Country,
  own: readonly Gazetteer[] = [],
): PlaceBook {
  const cache: (PlaceFacts | undefined)[][] = gazetteers.map(() => []);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const finders = gazetteers.map((gazetteer) => (gazetteer.type === "place" ? entryFinder(gazetteer) : undefined));
  const positions = new Map<string, readonly [number, number] | null>();
  const position = (id: string): readonly [number, number] | null => {
    let at = positions.get(id);
    if (at === undefined) {
      at = find(id);
      positions.set(id, at);
    }
    return at;
  };
  const find = (id: string): readonly [number, number] | null => {
    for (let g = 0; g < finders.length; g++) {
      const entry = finders[g]?.(id) ?? -1;
      if (entry >= 0) return [g, entry];
    }
    return null;
  };
  const entryOf = (id: string): PlaceEntry | undefined => {
    const at = position(id);
    return at ? entryAt(gazetteers[at[0]]!, at[1]) : undefined;
  };
  let around: ReturnType<typeof surroundings> | undefined;
  const parentsOf = ({ parent, location, placeType }: PlaceEntry): readonly string[] => {
    if (parent !== undefined && position(parent)) return [parent];
    if (!location || !isPointLike(placeType)) return [];
    around ??= surroundings(gazetteers);
    return around(location);
  };
  const make = (entry: PlaceEntry, isOwn: boolean): PlaceFacts => {
    const ancestors: string[] = [];
    const seats: number[] = [];
    let point = entry.location;
    for (const first of parentsOf(entry)) {
      const below = ancestors.length;
      for (let id: string | undefined = first; id !== undefined && ancestors.length - below < ANCESTORS_MAX; ) {
        const parent = entryOf(id);
        if (parent === undefined || ancestors.includes(id)) break;
        ancestors.push(id);
        if (parent.seat) seats.push(numberOf(parent.seat));
        point ??= parent.placeType !== "country" ? parent.location : undefined;
        id = parent.parent;
      }
    }
    const ancestorNumbers = ancestors.map(numberOf);
    const lat = point?.[1] ?? Number.NaN;
    const level = levels.get(entry.placeType);
    return {
      entry,
      names: [],
      id: entry.id,
      number: numberOf(entry.id),
      type: entry.placeType,
      lat,
      lonScale: Math.cos(lat * RADIANS),
      lon: point?.[0] ?? Number.NaN,
      precision: entry.location ? (entry.precision ?? "exact") : "parent",
      rank: entry.rank ?? defaultRank(entry.placeType, level),
      low: entry.tier === "low",
      ancestors,
      ancestorNumbers,
      ancestorBits: ancestorNumbers.reduce((bits, number) => bits | (1 << (number & 31)), 0),
      seats,
      radiusKm: entry.radiusKm ?? 0,
      domestic: isDomestic(entry.id, ancestors, placeId),
      country: countryOf(entry.id, ancestors, numberOf),
      own: isOwn,
      level,
    };
  };
  const at = (gazetteer: number, entry: number): PlaceFacts => {
    const known = cache[gazetteer]![entry];
    if (known) return known;
    const facts = make(entryAt(gazetteers[gazetteer]!, entry), own.includes(gazetteers[gazetteer]!));
    cache[gazetteer]![entry] = facts;
    return facts;
  };
  return {
    at,
    byId(id) {
      const found = position(id);
      return found ? at(found[0], found[1]) : undefined;
    },
  };
}

/** The facts of name number `record` of a place, read once. */
export function nameOf({ entry, names }: PlaceFacts, record: number): NameFacts {
  const known = names[record];
  if (known) return known;
  const facts = nameRecord(entry, record);
  names[record] = facts;
  return facts;
}

/** Whether a place lies in the country: its units say so, and where none of them is a country, its id. */
function isDomestic(id: string, ancestors: readonly string[], country: string | undefined): boolean {
  if (id.startsWith(STATE)) return false;
  const state = ancestors.find((ancestor) => ancestor.startsWith(STATE));
  return state === undefined || country === undefined ? !id.startsWith("foreign:") : state === country;
}

function countryOf(id: string, ancestors: readonly string[], numberOf: (id: string) => number): number {
  const state = id.startsWith(STATE) ? id : ancestors.find((ancestor) => ancestor.startsWith(STATE));
  return state === undefined ? -1 : numberOf(state);
}
const STATE = "country:";

function defaultRank(type: PlaceType, level: number | undefined): number {
  if (level === undefined) return DEFAULT_RANKS[type] ?? 6;
  return LEVEL_RANKS[Math.min(level, LEVEL_RANKS.length - 1)]!;
}

/** Whether a place lies in a unit, by the tree of units. */
export function liesIn({ ancestorNumbers, ancestorBits }: PlaceFacts, { number }: PlaceFacts): boolean {
  if ((ancestorBits & (1 << (number & 31))) === 0) return false;
  for (let i = 0; i < ancestorNumbers.length; i++) if (ancestorNumbers[i] === number) return true;
  return false;
}

/** Kilometres of a degree of latitude. */
export const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Distance in kilometres on a plane that fits the country within one in a hundred; NaN when a point is unknown. */
export function distanceKm(a: PlaceFacts, b: { readonly lat: number; readonly lon: number }): number {
  const north = b.lat - a.lat;
  const east = (b.lon - a.lon) * a.lonScale;
  return KM_PER_DEGREE * Math.sqrt(north * north + east * east);
}
