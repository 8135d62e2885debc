import type { PlaceEntry } from "../../gazetteer/types.js";
import { valuesOf } from "./digits.js";

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
  const numbers = numberParents(parents);
  const lon = unpackAxis(longitudes, numbers);
  const lat = unpackAxis(latitudes, numbers);
  const points: (PlaceEntry["location"] | undefined)[] = [];
  for (let i = 0; i < lon.length; i++) points.push(Number.isNaN(lon[i]) ? undefined : [lon[i]!, lat[i]!]);
  return points;
}

/** A number for each parent, 0 for none. */
function numberParents(parents: readonly (string | undefined)[]): Int32Array {
  const known = new Map<string, number>();
  const numbers = new Int32Array(parents.length);
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i];
    if (!parent) continue;
    const number = known.get(parent) ?? known.size + 1;
    known.set(parent, number);
    numbers[i] = number;
  }
  return numbers;
}

function packAxis(entries: readonly Located[], axis: 0 | 1): Axis {
  const parents = numberParents(entries.map(({ parent }) => parent));
  const means = new Means(entries.length);
  const others: number[] = [];
  let [high, low] = ["", ""];
  for (const [i, { location }] of entries.entries()) {
    if (!location) {
      high += NONE;
      continue;
    }
    const units = Math.round(location[axis] * UNITS_PER_DEGREE);
    const difference = units - means.of(parents[i]!);
    means.add(parents[i]!, units);
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

/** In degrees; NaN where there is no point. */
function unpackAxis({ high, low, others }: Axis, parents: Int32Array): Float64Array {
  const means = new Means(parents.length);
  const values = valuesOf(DIGITS);
  const degrees = new Float64Array(high.length).fill(Number.NaN);
  let [lowAt, otherAt] = [0, 0];
  for (let i = 0; i < high.length; i++) {
    const digit = high[i]!;
    if (digit === NONE) continue;
    const number = digit === OTHER ? 0 : values[digit.charCodeAt(0)]! * LOW_BASE + values[low.charCodeAt(lowAt++)]!;
    const steps = number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    const difference = digit === OTHER ? others[otherAt++]! : steps * UNITS_PER_STEP;
    const units = means.of(parents[i]!) + difference;
    means.add(parents[i]!, units);
    degrees[i] = units / UNITS_PER_DEGREE;
  }
  return degrees;
}

/** Means of coordinates by parent, in whole steps, so that packing and unpacking agree to the bit. */
class Means {
  readonly #sums: Float64Array;
  readonly #counts: Int32Array;

  /** @param parents the largest number of a parent */
  constructor(parents: number) {
    this.#sums = new Float64Array(parents + 1);
    this.#counts = new Int32Array(parents + 1);
  }

  of(parent: number): number {
    const mean = this.#sums[parent]! / (this.#counts[parent]! || 1);
    return Math.round(mean / UNITS_PER_STEP) * UNITS_PER_STEP;
  }

  add(parent: number, units: number): void {
    this.#sums[parent]! += units;
    this.#counts[parent]!++;
  }
}
