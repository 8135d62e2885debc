import type { PlaceEntry } from "../../gazetteer/types.js";

/** Points are kept to 0.0001 degrees, some ten metres. */
const UNITS_PER_DEGREE = 1e4;
/** Most points are kept to 0.001: a difference that is a multiple of this is written as two digits. */
const UNITS_PER_STEP = 10;

/** Digits of differences: printable characters of ASCII that JSON writes as they are. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_!#$%&()*+,./:;<=>?@[]^`{|}";
/** The lower digit has this base, and the higher one any of {@link DIGITS}. */
const LOW_BASE = 64;
/** In place of the higher digit: there is no point, and the difference is one of `others`. */
const NONE = " ";
const OTHER = "~";

type Located = Pick<PlaceEntry, "parent" | "location">;

/**
 * One coordinate of all places: how far each lies from the mean of those before it that have its parent. The two digits of a difference
 * stand apart, since higher ones are like each other and lower ones are not.
 */
interface Axis {
  readonly high: string;
  readonly low: string;
  /** Differences that two digits do not hold. */
  readonly others: readonly number[];
}
/** Longitudes and latitudes. */
export type PackedPoints = readonly [longitudes: Axis, latitudes: Axis];

/** Points by axis. */
export function packPoints(entries: readonly Located[]): PackedPoints {
  return [packAxis(entries, 0), packAxis(entries, 1)];
}

/** The points that {@link packPoints} wrote, for entries with their parents. */
export function unpackPoints(
  [longitudes, latitudes]: PackedPoints,
  parents: readonly (string | undefined)[],
): (PlaceEntry["location"] | undefined)[] {
  const lat = unpackAxis(latitudes, parents);
  return unpackAxis(longitudes, parents).map((lon, i) => (lon === undefined ? undefined : [lon, lat[i]!]));
}

function packAxis(entries: readonly Located[], axis: 0 | 1): Axis {
  const means = new Means();
  const others: number[] = [];
  let [high, low] = ["", ""];
  for (const { parent, location } of entries) {
    if (!location) {
      high += NONE;
      continue;
    }
    const units = Math.round(location[axis] * UNITS_PER_DEGREE);
    const difference = units - means.of(parent);
    means.add(parent, units);
    const steps = difference / UNITS_PER_STEP;
    const number = steps < 0 ? -2 * steps - 1 : 2 * steps; // 0, -1, 1, -2, 2 …
    if (Number.isInteger(steps) && number < DIGITS.length * LOW_BASE) {
      high += DIGITS[Math.floor(number / LOW_BASE)];
      low += DIGITS[number % LOW_BASE];
    } else {
      high += OTHER;
      others.push(difference);
    }
  }
  return { high, low, others };
}

function unpackAxis({ high, low, others }: Axis, parents: readonly (string | undefined)[]): (number | undefined)[] {
  const means = new Means();
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let [lowAt, otherAt] = [0, 0];
  return [...high].map((digit, i) => {
    if (digit === NONE) return undefined;
    const units = means.of(parents[i]) + (digit === OTHER ? others[otherAt++]! : difference(digit));
    means.add(parents[i], units);
    return units / UNITS_PER_DEGREE;
  });

  function difference(digit: string): number {
    const number = values.get(digit)! * LOW_BASE + values.get(low[lowAt++]!)!;
    return (number % 2 === 0 ? number / 2 : -(number + 1) / 2) * UNITS_PER_STEP;
  }
}

/** Means of coordinates by parent, in whole steps, so that packing and unpacking agree to the bit. */
class Means {
  readonly #sums = new Map<string | undefined, { sum: number; count: number }>();

  of(parent: string | undefined): number {
    const { sum, count } = this.#sums.get(parent || undefined) ?? { sum: 0, count: 1 };
    return Math.round(sum / count / UNITS_PER_STEP) * UNITS_PER_STEP;
  }

  add(parent: string | undefined, units: number): void {
    const key = parent || undefined;
    const known = this.#sums.get(key);
    if (known) {
      known.sum += units;
      known.count++;
    } else this.#sums.set(key, { sum: units, count: 1 });
  }
}
