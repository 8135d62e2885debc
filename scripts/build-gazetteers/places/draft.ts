import type { NameRecord, PlaceEntry, PlaceType, Precision } from "../../../src/gazetteer/types.js";
import { cleanName, isComposed, nameKey } from "./names.js";
import { distanceKm, type Point } from "./points.js";

/** A place while it is put together: names and sources may still be added. */
export interface Draft {
  readonly id: string;
  name: string;
  /** Further names by {@link nameKey}; the canonical one is not among them. */
  readonly names: Map<string, NameRecord>;
  en: string;
  /** Further English names. */
  enNames?: readonly string[];
  placeType: PlaceType;
  parent: string;
  point?: Point;
  precision?: Precision;
  radiusKm?: number;
  population?: number;
  rank?: number;
  tier?: "low";
  seat?: string;
  needsContext?: boolean;
  readonly ids: Record<string, string>;
  readonly sources: Set<string>;
  note?: string;
}

export function draft(id: string, name: string, placeType: PlaceType, parent: string, source: string): Draft {
  return { id, name, names: new Map(), en: "", placeType, parent, ids: {}, sources: new Set([source]) };
}

/** Adds a name unless the place has it already, or has one that the index composes it from. */
export function addName(place: Draft, raw: string, more: Omit<NameRecord, "name"> = {}): void {
  const name = cleanName(raw);
  if (name === "" || nameKey(name) === "") return;
  if (nameKey(name) === nameKey(place.name) && seats(name) > seats(place.name)) place.name = name;
  if (isComposed(name, place.name)) return;
  for (const [key, other] of place.names) {
    if (!isComposed(name, other.name)) continue;
    if (nameKey(name) === `ال${key}`) {
      place.names.delete(key);
      place.names.set(nameKey(name), { ...other, name });
    }
    return;
  }
  place.names.set(nameKey(name), { name, ...more });
}

/** How many letters of a name carry their hamza or dots: of two spellings the fuller is shown (`إزرع`, not `ازرع`). */
function seats(name: string): number {
  return name.match(/[أإآؤئة]/g)?.length ?? 0;
}

/** Makes another name the canonical one; the old one stays as a name unless `drop`. */
export function rename(place: Draft, raw: string, drop = false): void {
  const name = cleanName(raw);
  if (name === "" || name === place.name) return;
  const old = place.name;
  place.names.delete(nameKey(name));
  place.name = name;
  for (const [key, record] of place.names) if (isComposed(record.name, name)) place.names.delete(key);
  if (!drop) addName(place, old);
}

/** All names of a draft, canonical first. */
export function allNames(place: Draft): string[] {
  return [place.name, ...[...place.names.values()].map((record) => record.name)];
}

/** Sets the point when it is more exact than the one that stands. */
export function locate(place: Draft, point: Point | undefined, precision: Precision, radiusKm?: number): void {
  if (!point || (place.point && EXACTNESS[place.precision ?? "exact"] <= EXACTNESS[precision])) return;
  place.point = point;
  place.precision = precision;
  if (radiusKm === undefined) delete place.radiusKm;
  else place.radiusKm = radiusKm;
}

const EXACTNESS: Readonly<Record<Precision, number>> = { exact: 0, approximate: 1, centre: 1, seat: 1, parent: 2 };

export function distanceBetween(a: Draft, b: Draft): number {
  return a.point && b.point ? distanceKm(a.point, b.point) : Number.NaN;
}

/** Decimals of stored degrees: four, 11 m, where the point is that of a site; three where it stands for an area. */
const SITE_DECIMALS = 4;
const AREA_DECIMALS = 3;
const SETTLEMENT_ID = /^(?:C\d|gn:)/;

function decimalsOf({ id, precision = "exact" }: Draft): number {
  return precision === "exact" && !SETTLEMENT_ID.test(id) ? SITE_DECIMALS : AREA_DECIMALS;
}

/** The entry as it is written: nothing that says only the default. */
export function toEntry(place: Draft): PlaceEntry {
  const names = [...place.names.values()].map((record) => (Object.keys(record).length === 1 ? record.name : record));
  const entry: { -readonly [Key in keyof PlaceEntry]: PlaceEntry[Key] } = {
    id: place.id,
    name: place.name,
    placeType: place.placeType,
    source: [...place.sources].sort().join(" "),
  };
  if (place.en) entry.en = place.en;
  if (place.enNames) entry.enNames = place.enNames;
  if (place.parent) entry.parent = place.parent;
  if (place.point) {
    const round = (degrees: number): number => Number(degrees.toFixed(decimalsOf(place)));
    entry.location = [round(place.point.lon), round(place.point.lat)];
  }
  if (place.point && place.precision && place.precision !== "exact") entry.precision = place.precision;
  if (place.radiusKm !== undefined) entry.radiusKm = place.radiusKm;
  if (place.population) entry.population = place.population;
  if (place.rank !== undefined) entry.rank = place.rank;
  if (place.tier) entry.tier = place.tier;
  if (place.seat) entry.seat = place.seat;
  if (place.needsContext) entry.needsContext = true;
  if (names.length > 0) entry.names = names;
  if (Object.keys(place.ids).length > 0) entry.ids = { ...place.ids };
  if (place.note) entry.note = place.note;
  return entry;
}
