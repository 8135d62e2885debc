import { distanceKm } from "../../gazetteer/geo.js";
import type { Gazetteer, PlaceEntry, PlaceType } from "../../gazetteer/types.js";

/** Cells of a grid, in parts of a degree: none is narrower than {@link REACH_KM} up to 50° of latitude. */
const CELLS_PER_DEGREE = 2;
/** From a place to the nearest known one: farther than that, nothing is said. */
const REACH_KM = 35;
/** All places so near may lie in another unit, since a border may run between them. */
const BORDER_KM = 5;
/** Places no farther than so many times the nearest one may do so, too. */
const BORDER_SHARE = 1.25;

/** Kinds whose point says little of where they lie. */
const EXTENDED: ReadonlySet<PlaceType> = new Set<PlaceType>([
  "country",
  "governorate",
  "district",
  "subdistrict",
  "region",
  "countryside",
  "river",
  "road",
  "sea",
  "desert",
  "plain",
  "mountain",
]);

/** Whether the point of a place of this kind tells in which units it lies. */
export function isPointLike(type: PlaceType): boolean {
  return !EXTENDED.has(type);
}

/**
 * The parents of the places around a point, by which a place without a parent is known to lie in their units; more than one where a
 * border may be near.
 *
 * @param gazetteers places with parents among them are looked at
 */
export function surroundings(gazetteers: readonly Gazetteer[]): (location: readonly [number, number]) => string[] {
  const cells = new Map<string, PlaceEntry[]>();
  for (const { type, entries } of gazetteers) {
    if (type !== "place") continue;
    for (const entry of entries as readonly PlaceEntry[]) {
      if (!entry.location || entry.parent === undefined || !isPointLike(entry.placeType)) continue;
      const key = keyOf(cellOf(entry.location[0]), cellOf(entry.location[1]));
      const cell = cells.get(key);
      if (cell) cell.push(entry);
      else cells.set(key, [entry]);
    }
  }
  return (location) => {
    const around: { readonly parent: string; readonly km: number }[] = [];
    const [x, y] = [cellOf(location[0]), cellOf(location[1])];
    let nearest = REACH_KM;
    for (const i of [x - 1, x, x + 1])
      for (const j of [y - 1, y, y + 1])
        for (const entry of cells.get(keyOf(i, j)) ?? []) {
          const km = distanceKm(location, entry.location!);
          nearest = Math.min(nearest, km);
          if (km <= REACH_KM * BORDER_SHARE) around.push({ parent: entry.parent!, km });
        }
    const reach = nearest < REACH_KM ? Math.max(BORDER_KM, nearest * BORDER_SHARE) : 0;
    return [...new Set(around.filter(({ km }) => km <= reach).map(({ parent }) => parent))];
  };
}

function cellOf(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}

function keyOf(x: number, y: number): string {
  return `${x},${y}`;
}
