import { expect } from "vitest";
import { tag } from "../../src/syria.js";

/** What might be read again and again, what comes before it, and how often `npm run test:long` repeats it. */
export const REPEATED: readonly (readonly [name: string, before: string, unit: string, times: number])[] = [
  ["one letter", "", "ا", 1 << 20],
  ["the conjunction", "", "و", 1 << 20],
  ["quotes", "", "“", 100_000],
  ["a cue", "", "قرى ", 50_000],
  ["a name", "", "دير الزور ", 20_000],
  ["a coordination", "قرى ", "والمشيرفة ", 5_000],
  ["countrysides", "", "ريفي حلب وإدلب ", 5_000],
];

/** Tags a text; its spans must slice back, in order. */
export function checkSpans(text: string): void {
  const { spans } = tag(text, { date: "2017-10-31" });
  let before = 0;
  for (const span of spans) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBeGreaterThanOrEqual(before);
    expect(span.confidence).toBeGreaterThanOrEqual(0);
    expect(span.confidence).toBeLessThanOrEqual(1);
    before = span.start;
  }
}
