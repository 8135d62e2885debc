import { addName, allNames, type Draft, draft, locate } from "./draft.js";
import { paired } from "./english.js";
import { bare, cleanName, nameKey, skeleton, splitNames } from "./names.js";
import { distanceKm, Grid, type Point, pointOf } from "./points.js";
import { type PlaceTables, parts, readTable } from "./rows.js";

/** A settlement of the same name within this distance is the same settlement. */
const SAME_NAME_KM = 3;
/** Within this distance it is the same settlement where no other settlement of the name lies farther off. */
const ONLY_NAME_KM = 10;
/** A settlement of the same consonants within this distance is the same settlement, written differently. */
const SAME_SOUND_KM = 1.5;
/** How far the settlement may lie whose sub-district a locality is given. */
const PARENT_KM = 30;

/** Units of localities whose nearest settlement lies in another one. */
const PARENTS = new Map(
  readTable(new URL("../data/places/locality-parents.tsv", import.meta.url), "\t").map((row) => [row.id!, row.parent!]),
);

/** What became of the localities of GeoNames; counted in the build's report. */
export interface LocalityCounts {
  dead: number;
  known: number;
  spelling: number;
  secondName: number;
  nameless: number;
  added: number;
}

/** The key of a name for sameness of settlements: the article and the final `ه` / `ا` make no difference. */
export function settlementKey(name: string): string {
  return nameKey(name)
    .split(" ")
    .map((word) => bare(word).replace(/[هاي]$/, ""))
    .join(" ");
}

/**
 * The settlements of GeoNames that no other list has, as entries of the low tier.
 *
 * A locality that `reviewed` says is another entry, or that is among the `dropped`, is left out. One that another settlement or quarter
 * close by has under the same name is left out too; one of the same consonants gives its spelling to that settlement.
 */
export function localityDrafts(
  tables: PlaceTables,
  known: readonly Draft[],
  reviewed: ReadonlyMap<string, string>,
  dropped: ReadonlySet<string>,
  counts: LocalityCounts,
): Draft[] {
  const grid = new Grid<Draft>();
  for (const place of known) if (place.point && place.precision !== "parent") grid.add(place.point, place);
  const owners = ownersOf(known.filter(({ id }) => /^C\d/.test(id)));
  const joined = new Set(tables.communities.map((row) => row.geonames_id).filter(Boolean));
  const added: Draft[] = [];
  for (const row of tables.localities) {
    if (row.superseded_or_dead !== "0" || dropped.has(`gn:${row.gn_id}`)) counts.dead++;
    else if (!row.gn_id || joined.has(row.gn_id) || reviewed.has(`gn:${row.gn_id}`)) counts.known++;
    else {
      const point = pointOf(row.lat, row.lon)!;
      const written = [...parts(row.ara_preferred), ...parts(row.ara_variant)].flatMap(splitNames).map(cleanName);
      const names = paired(written, row.name!);
      if (names.length === 0) counts.nameless++;
      else if (sameSettlement(grid, point, names) || onlySettlement(owners, point, names)) counts.known++;
      else if (giveSpelling(grid, point, names)) counts.spelling++;
      else if (giveSecondName(grid, point, names, row.gn_id)) counts.secondName++;
      else {
        const place = draft(
          `gn:${row.gn_id}`,
          names[0]!,
          "village",
          PARENTS.get(`gn:${row.gn_id}`) ?? nearestUnit(grid, point),
          "geonames",
        );
        place.tier = "low";
        place.en = row.name!;
        locate(place, point, "exact");
        for (const name of names.slice(1)) addName(place, name);
        grid.add(point, place);
        added.push(place);
        counts.added++;
      }
    }
  }
  return added;
}

function sameSettlement(grid: Grid<Draft>, point: Point, names: readonly string[]): boolean {
  const keys = new Set(names.map(settlementKey));
  return grid
    .near(point, SAME_NAME_KM)
    .some(({ item }) => allNames(item).some((name) => keys.has(settlementKey(name))));
}

type Owners = ReadonlyMap<string, readonly Draft[]>;

function ownersOf(settlements: readonly Draft[]): Owners {
  const owners = new Map<string, Draft[]>();
  for (const place of settlements)
    for (const key of new Set(allNames(place).map(settlementKey))) owners.set(key, [...(owners.get(key) ?? []), place]);
  return owners;
}

/** Whether all settlements of OCHA that bear one of the names lie close by: one village, measured twice. */
function onlySettlement(owners: Owners, point: Point, names: readonly string[]): boolean {
  return names.some((name) => {
    const bearers = owners.get(settlementKey(name)) ?? [];
    return bearers.length > 0 && bearers.every((place) => distanceKm(place.point!, point) <= ONLY_NAME_KM);
  });
}

const SKELETON_MIN = 3;

function giveSpelling(grid: Grid<Draft>, point: Point, names: readonly string[]): boolean {
  const sounds = new Set(names.map(skeleton).filter((sound) => sound.length >= SKELETON_MIN));
  const settlement = grid
    .near(point, SAME_SOUND_KM)
    .map(({ item }) => item)
    .find((item) => /^(?:C|gn:)/.test(item.id) && allNames(item).some((name) => sounds.has(skeleton(name))));
  if (!settlement) return false;
  for (const name of names) addName(settlement, name);
  settlement.sources.add("geonames");
  return true;
}

/** On one spot stands one settlement: the two lists measure the same centre, mostly to 50 m. */
const SAME_SPOT_KM = 0.15;

/** A settlement of OCHA that GeoNames has only under another name: an older, Turkish or Kurdish one. */
function giveSecondName(grid: Grid<Draft>, point: Point, names: readonly string[], id: string): boolean {
  const settlement = grid
    .near(point, SAME_SPOT_KM)
    .find(({ item }) => /^C\d/.test(item.id) && !item.ids.geonames)?.item;
  if (!settlement) return false;
  for (const name of names) addName(settlement, name);
  settlement.ids.geonames = id;
  settlement.sources.add("geonames");
  return true;
}

/** The sub-district of the nearest settlement of OCHA. */
function nearestUnit(grid: Grid<Draft>, point: Point): string {
  const nearest = [SAME_NAME_KM, PARENT_KM, PARENT_KM * 4]
    .map((km) => grid.near(point, km).find(({ item }) => /^C\d/.test(item.id)))
    .find((found) => found !== undefined);
  return nearest?.item.parent ?? "country:SY";
}
