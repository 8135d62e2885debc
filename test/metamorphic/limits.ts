import type { Rate } from "../../scripts/stability/rates.js";

/** How many of a hundred spans a change may change, by its kind. */
export const LIMITS = {
  form: 0.2,
  /** A line end may part a date, as it does in tables. */
  lines: 0.35,
  paragraphs: 0.7,
} as const;

/** Spans changed, of a hundred. */
export function percent({ changed, spans }: Rate): number {
  return (100 * changed) / spans;
}
