/** A point in WGS 84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_DIAMETER_KM = 12742;
const RADIANS = Math.PI / 180;

/** Great-circle distance. */
export function distanceKm(a: Point, b: Point): number {
  const x =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(x));
}

/** The point of two cells; nothing where one is empty. */
export function pointOf(lat: string | undefined, lon: string | undefined): Point | undefined {
  if (!lat || !lon) return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  if (Number.isNaN(point.lat) || Number.isNaN(point.lon)) throw new Error(`expected degrees, got ${lat}, ${lon}`);
  return point;
}

/** Side of a cell of the grid in degrees: about 11 km. */
const CELL = 0.1;
const cellKey = (lat: number, lon: number): string => `${Math.floor(lat / CELL)},${Math.floor(lon / CELL)}`;

/** Finds what lies near a point without looking at everything. */
export class Grid<Item> {
  readonly #cells = new Map<string, [Point, Item][]>();

  add(point: Point, item: Item): void {
    const key = cellKey(point.lat, point.lon);
    const cell = this.#cells.get(key);
    if (cell) cell.push([point, item]);
    else this.#cells.set(key, [[point, item]]);
  }

  /** Items within `km` of a point, the nearest first. */
  near(point: Point, km: number): { item: Item; km: number }[] {
    const reach = Math.ceil(km / (CELL * 90)) * CELL;
    const found: { item: Item; km: number }[] = [];
    for (let lat = point.lat - reach; lat <= point.lat + reach + CELL / 2; lat += CELL)
      for (let lon = point.lon - reach; lon <= point.lon + reach + CELL / 2; lon += CELL)
        for (const [at, item] of this.#cells.get(cellKey(lat, lon)) ?? []) {
          const away = distanceKm(point, at);
          if (away <= km) found.push({ item, km: away });
        }
    return found.sort((a, b) => a.km - b.km);
  }
}
