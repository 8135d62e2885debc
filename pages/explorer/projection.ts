/** A position on the plane of the map: Mercator's projection, lengths in degrees of longitude at the equator, south below. */
export type PlanePoint = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;
/** Beyond it Mercator's projection has no end. */
const LATITUDE_MAX = 84;
export const KILOMETRES_PER_DEGREE = 111.32;

export function project(lon: number, lat: number): PlanePoint {
  const bounded = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, lat));
  return [lon, -Math.log(Math.tan((45 + bounded / 2) * RADIANS)) / RADIANS];
}

/** The latitude of a y. */
export function latitudeOf(y: number): number {
  return 2 * (Math.atan(Math.exp(-y * RADIANS)) / RADIANS - 45);
}

/** Rings of positions in degrees as the data of an SVG path on the plane. */
export function pathOf(rings: readonly (readonly (readonly number[])[])[]): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map(([lon = 0, lat = 0]) =>
            project(lon, lat)
              .map((c) => c.toFixed(3))
              .join(" "),
          )
          .join("L")}Z`,
    )
    .join("");
}

/** A country of `world.json`. */
interface Country {
  readonly name?: string;
  readonly en?: string;
  readonly label?: readonly [number, number];
  readonly rings: readonly (readonly number[])[];
}

export interface World {
  readonly credit: string;
  readonly countries: readonly Country[];
}

const HUNDREDTH = 100;

/** The rings of a country in degrees. */
export function ringsOfCountry({ rings }: Country): (readonly [number, number])[][] {
  return rings.map((steps) => {
    let [x, y] = [0, 0];
    return Array.from({ length: steps.length / 2 }, (_, i) => {
      x += steps[2 * i]!;
      y += steps[2 * i + 1]!;
      return [x / HUNDREDTH, y / HUNDREDTH] as const;
    });
  });
}
