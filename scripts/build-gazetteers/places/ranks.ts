import type { PlaceType } from "../../../src/gazetteer/types.js";
import type { Draft } from "./draft.js";
import { settlementKey } from "./localities.js";
import { nameKey } from "./names.js";
import { distanceKm } from "./points.js";
import { type GeoNamesTown, type PlaceTables, readTable } from "./rows.js";

const CITY_POPULATION = 30_000;
const TOWN_POPULATION = 5_000;
const CENTRE_OF = /^مركز /;

/** Seats that no name tells, or that a name tells wrongly; an empty seat says that there is none. */
const SEATS = new Map(
  readTable(new URL("../data/places/seats.tsv", import.meta.url), "\t").map((row) => [row.unit!, row.seat!]),
);

/** Gives every unit its seat: the settlement inside it that bears its name. Returns the units without one. */
export function setSeats(units: readonly Draft[], settlements: readonly Draft[], inside: Inside): Draft[] {
  const byName = new Map<string, Draft[]>();
  for (const place of settlements)
    for (const name of [place.name, ...[...place.names.values()].map((record) => record.name)]) {
      const key = seatKey(name);
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  for (const unit of units) {
    const given = SEATS.get(unit.id);
    const names = [unit.name, ...[...unit.names.values()].map((record) => record.name)];
    const seat =
      given ??
      names
        .flatMap((name) => byName.get(seatKey(name.replace(CENTRE_OF, ""))) ?? [])
        .filter((place) => inside(place, unit.id))
        .sort(
          (a, b) =>
            (b.population ?? 0) - (a.population ?? 0) || Number(a.name !== unit.name) - Number(b.name !== unit.name),
        )[0]?.id;
    if (seat) unit.seat = seat;
  }
  return units.filter((unit) => !unit.seat && SEATS.get(unit.id) !== "");
}

/** Puts every unit that has a seat at the point of its seat; the middle of a governorate is as often as not desert. */
export function locateAtSeats(units: readonly Draft[], byId: ReadonlyMap<string, Draft>): void {
  for (const unit of units) {
    const point = unit.seat && byId.get(unit.seat)?.point;
    if (!point) continue;
    unit.point = point;
    unit.precision = "seat";
  }
}

/** A town of GeoNames of the same name within this distance is the settlement. */
const SAME_TOWN_KM = 4;

export type Inside = (place: Draft, unit: string) => boolean;

function seatKey(name: string): string {
  return nameKey(name)
    .split(" ")
    .map((word) => word.replace(/^ال/, "").replace(/[هاي]$/, ""))
    .join("");
}

/** Tells city, town and village apart by seat, population and GeoNames feature code; sets population and rank. */
export function classifySettlements(units: readonly Draft[], settlements: readonly Draft[], tables: PlaceTables): void {
  const seatLevel = new Map<string, number>();
  const levels = ["governorate", "district", "subdistrict"];
  for (const unit of units)
    if (unit.seat) {
      const level = levels.indexOf(unit.placeType);
      seatLevel.set(unit.seat, Math.min(level, seatLevel.get(unit.seat) ?? level));
    }
  const townsByName = new Map<string, GeoNamesTown[]>();
  for (const town of tables.towns.values())
    for (const key of new Set(town.names.map(settlementKey)))
      townsByName.set(key, [...(townsByName.get(key) ?? []), town]);
  for (const place of settlements) {
    const town =
      tables.towns.get(place.ids.geonames ?? "") ??
      townsByName
        .get(settlementKey(place.name))
        ?.find((other) => place.point && !place.tier && distanceKm(place.point, other) <= SAME_TOWN_KM);
    if (town?.population) place.population = town.population;
    const population = place.population ?? 0;
    const level = seatLevel.get(place.id) ?? levels.length;
    const code = town?.code ?? "";
    if (place.placeType === "camp" || place.placeType === "island") {
      place.rank = 5;
      continue;
    }
    if (level <= 1 || population >= CITY_POPULATION || /^PPL[AC]2?$/.test(code)) place.placeType = "city";
    else if (level === 2 || population >= TOWN_POPULATION || code === "PPLA3") place.placeType = "town";
    place.rank = settlementRank(place, level);
    const known = CLASSES.get(place.id);
    if (known && place.placeType !== "city") place.placeType = known.type;
    if (known) place.rank = Math.min(place.rank, known.rank);
  }
  for (const unit of units) unit.rank = UNIT_RANKS[unit.placeType] ?? 5;
}

/** Settlements whose class the lists miss; the column `name` is for the reader. */
const CLASSES = new Map(
  readTable(new URL("../data/places/settlement-classes.tsv", import.meta.url), "\t").map((row) => [
    row.id!,
    { type: row.type as PlaceType, rank: Number(row.rank) },
  ]),
);

const UNIT_RANKS: Readonly<Record<string, number>> = { governorate: 2, district: 4, subdistrict: 5 };
/** The two great cities stand before the other capitals. */
const GREAT_CITIES = new Set(["C1001", "C1007"]);

function settlementRank(place: Draft, level: number): number {
  if (GREAT_CITIES.has(place.id)) return 1;
  if (level === 0) return 2;
  if (place.placeType === "city") return 3;
  if (place.placeType === "town") return (place.population ?? 0) >= TOWN_POPULATION * 2 ? 4 : 5;
  return place.tier === "low" ? 9 : 7;
}

/** Ranks of quarters, regions and facilities by what they are; those of {@link NOTABLE} stand higher. */
const FEATURE_RANKS: Readonly<Record<string, number>> = {
  neighbourhood: 6,
  region: 4,
  desert: 5,
  airbase: 5,
  airport: 4,
  crossing: 5,
  dam: 6,
  river: 5,
  mountain: 5,
  camp: 5,
  prison: 6,
  road: 6,
  lake: 6,
  street: 8,
};
const NOTABLE = new Map(
  readTable(new URL("../data/places/notable.tsv", import.meta.url), "\t").map((row) => [row.id!, Number(row.rank)]),
);

export function rankFeatures(features: readonly Draft[]): void {
  for (const place of features) place.rank = NOTABLE.get(place.id) ?? FEATURE_RANKS[place.placeType] ?? 7;
}
