import type { Rate } from "../../scripts/stability/rates.js";

/** How many of a hundred spans a change may change, by its kind. */
export const LIMITS = {
  form: 0.2,
  lines: 0.2,
  paragraphs: 0.7,
} as const;

/** Spans changed, of a hundred. */
export function percent({ changed, spans }: Rate): number {
  return (100 * changed) / spans;
}
