import * as cp from "./code-points.js";

// Proclitics: the conjunctions و and ف, then the prepositions ب, ل and ك, are written onto the word that they stand before.
// Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 16 and 18.

/** و or ف. */
export function isConjunction(unit: number): boolean {
  return unit === cp.WAW || unit === cp.FEH;
}

/** ب, ل or ك. */
export function isPreposition(unit: number): boolean {
  return unit === cp.BEH || unit === cp.LAM || unit === cp.KAF;
}

/** Proclitics end in the ب or ل that places stand after. */
export function endsInPlacing(proclitics: string): boolean {
  const last = proclitics.charCodeAt(proclitics.length - 1);
  return last === cp.BEH || last === cp.LAM;
}

/** Proclitics end in ب, ل or ك. */
export function endsInPreposition(proclitics: string): boolean {
  return isPreposition(proclitics.charCodeAt(proclitics.length - 1));
}

/** The most proclitics that are written onto one word: a conjunction and a preposition. */
export const PROCLITICS_MAX = 2;

/** How many of the first units of a folded word may be proclitics: 0, 1 or 2. */
export function procliticsAt(units: Uint16Array, from: number, to: number): number {
  if (to - from <= PROCLITICS_MAX) return 0;
  const first = units[from]!;
  if (isConjunction(first)) return isPreposition(units[from + 1]!) ? 2 : 1;
  return isPreposition(first) ? 1 : 0;
}

/** Whether the word that goes on at `at` lost the alef of its article to the ل before it: `للتنظيم` is ل + `التنظيم`. */
export function isElided(units: Uint16Array, at: number): boolean {
  return units[at - 1] === cp.LAM && units[at] === cp.LAM;
}
