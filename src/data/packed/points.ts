import type { PlaceEntry } from "../../gazetteer/types.js";

/** Points are kept to 0.0001 degrees, some ten metres. */
const UNITS_PER_DEGREE = 1e4;

type Located = Pick<PlaceEntry, "parent" | "location">;
type Axis = readonly (number | null)[];

/** Longitudes and latitudes, each number the step from the last place of the same parent; `null` where there is no point. */
export type PackedPoints = readonly [longitudes: Axis, latitudes: Axis];

/** Points by axis, as steps. */
export function packPoints(entries: readonly Located[]): PackedPoints {
  return [steps(entries, 0), steps(entries, 1)];
}

/** The points that {@link packPoints} wrote, for entries with their parents. */
export function unpackPoints(
  [longitudes, latitudes]: PackedPoints,
  parents: readonly (string | undefined)[],
): (PlaceEntry["location"] | undefined)[] {
  const lat = sums(latitudes, parents);
  return sums(longitudes, parents).map((lon, i) => (lon === undefined ? undefined : [lon, lat[i]!]));
}

function steps(entries: readonly Located[], axis: 0 | 1): Axis {
  const last = new Map<string | undefined, number>();
  return entries.map(({ parent, location }) => {
    if (!location) return null;
    const units = Math.round(location[axis] * UNITS_PER_DEGREE);
    const step = units - (last.get(parent) ?? 0);
    last.set(parent, units);
    return step;
  });
}

function sums(axis: Axis, parents: readonly (string | undefined)[]): (number | undefined)[] {
  const last = new Map<string | undefined, number>();
  return axis.map((step, i) => {
    if (step === null) return undefined;
    const units = step + (last.get(parents[i]) ?? 0);
    last.set(parents[i], units);
    return units / UNITS_PER_DEGREE;
  });
}
