import fc from "fast-check";

/**
 * Runs before every test file: gives all properties one seed, so that two runs of the suite try the same texts. A property
 * that fails prints its seed and its input.
 *
 * - `YAQUT_SEED`, an integer: the random texts start from it (default: {@link SEED}). `npm run test:long` draws one.
 * - `YAQUT_RUNS`, an integer: how many times as many texts are tried (default: 1).
 */
const SEED = 20171031;

function integerFrom(name: string, fallback: number): number {
  const value = process.env[name] ?? String(fallback);
  if (!/^-?\d+$/.test(value)) throw new Error(`${name}: expected an integer, got ${JSON.stringify(value)}`);
  return Number(value);
}

const TIMES: number = integerFrom("YAQUT_RUNS", 1);
fc.configureGlobal({ seed: integerFrom("YAQUT_SEED", SEED) });

/** Options of a property: how many texts it tries in `npm test`; `npm run test:long` tries many times as many. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: count * TIMES };
}
