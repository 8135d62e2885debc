import { fieldsOf } from "../formats/annotated.js";
import { distanceKm } from "../gazetteer/geo.js";
import type { Incident } from "../incident.js";
import type { PlaceSpan } from "../span.js";

/** Kinds of places in which others lie. */
const WIDE: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict", "region", "countryside"]);
/** P-codes of units, which begin with those of the units above them: governorate, district, subdistrict. */
const UNIT = /^[A-Z]{2}\d{2,6}$/;
const UNIT_LENGTHS = [4, 6, 8] as const;
const KM_A_DEGREE = 111;
/** Nearer to a pole no cell is narrow enough. */
const LATITUDE_MAX = 80;

/** How far the places of two incidents agree, 0 to 1, or -1 where they differ; with the reason. */
export function placesAgree(a: Incident, b: Incident, reach: number): { share: number; detail: string } {
  if (a.places.length === 0 || b.places.length === 0) return { share: 0, detail: "one names no place" };
  if (a.places.some((p) => b.places.some((q) => nameOf(p) === nameOf(q)))) return { share: 1, detail: "same place" };
  let nearest = Number.POSITIVE_INFINITY;
  for (const left of a.places)
    for (const right of b.places) {
      if (lies(left, right) || lies(right, left))
        return { share: 0.6, detail: `«${left.text}» and «${right.text}»: one lies in the other` };
      const [p, q] = [pointOf(left), pointOf(right)];
      if (p && q && !isWide(left) && !isWide(right)) nearest = Math.min(nearest, distanceKm(p, q));
    }
  if (nearest <= reach) return { share: 0.8, detail: `places ${nearest.toFixed(1)} km apart` };
  return { share: -1, detail: "no place in common" };
}

const nameOf = ({ entity, text }: PlaceSpan): string => entity ?? text;
const isWide = ({ placeType }: PlaceSpan): boolean => WIDE.has(placeType);

function pointOf(place: PlaceSpan): [lon: number, lat: number] | undefined {
  const { lat, lon } = fieldsOf(place);
  return lat === undefined || lon === undefined ? undefined : [lon, lat];
}

/** The units that a place lies in, its own entity included. */
function unitsOf(place: PlaceSpan): string[] {
  const parent = (place as { entry?: { parent?: string } }).entry?.parent;
  const units = UNIT_LENGTHS.flatMap((length) =>
    parent && UNIT.test(parent) && parent.length >= length ? [parent.slice(0, length)] : [],
  );
  return [...new Set([...(place.entity ? [place.entity] : []), ...(parent ? [parent] : []), ...units])];
}

/** A place lies in a wide one, or in the town that the other names. */
function lies(inner: PlaceSpan, outer: PlaceSpan): boolean {
  return outer.entity !== null && inner.entity !== outer.entity && unitsOf(inner).includes(outer.entity);
}

/**
 * Under what the places of an incident are kept and looked up, so that those that can agree share a key: their names, the cells of a grid
 * around their points, the units that they lie in.
 *
 * @param reach the width of a cell, in kilometres
 * @param around also the cells beside the own, which is what is looked up
 */
export function placeKeys({ places }: Incident, reach: number, around: boolean): string[] {
  const keys = new Set<string>();
  for (const place of places) {
    keys.add(`name ${nameOf(place)}`);
    for (const unit of unitsOf(place)) keys.add(around ? `outer ${unit}` : `inner ${unit}`);
    if (place.entity) keys.add(around ? `inner ${place.entity}` : `outer ${place.entity}`);
    const point = isWide(place) ? undefined : pointOf(place);
    if (point) for (const cell of cellsOf(point, reach, around)) keys.add(cell);
  }
  return [...keys];
}

function cellsOf([lon, lat]: readonly [number, number], reach: number, around: boolean): string[] {
  const height = Math.max(reach, 0.1) / KM_A_DEGREE;
  const y = Math.floor(lat / height);
  const cells: string[] = [];
  for (let row = y - (around ? 1 : 0); row <= y + (around ? 1 : 0); row++) {
    // a cell is as wide as the reach in its own row, at its end nearer to the pole
    const edge = Math.min(LATITUDE_MAX, Math.max(Math.abs(row * height), Math.abs((row + 1) * height)));
    const width = height / Math.cos((edge * Math.PI) / 180);
    const x = Math.floor(lon / width);
    for (let column = x - (around ? 1 : 0); column <= x + (around ? 1 : 0); column++)
      cells.push(`cell ${row} ${column}`);
  }
  return cells;
}
