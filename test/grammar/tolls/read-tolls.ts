import { findTolls, type TollContext, type TollMatch } from "../../../src/grammar/tolls/find-tolls.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { lexed } from "../lexed.js";

/** A toll as the tables write it: span, kind, min, max. */
export type Expected = readonly [span: string, kind: string, min: number, max: number | null];

/** The tolls of a text. */
export function tolls(text: string, context?: TollContext): Expected[] {
  const words = lexed(text);
  return findTolls(words, context).map(({ from, to, kind, min, max }) => {
    const { start, end } = sourceBounds(words.folded, from, to);
    return [text.slice(start, end), kind, min, max];
  });
}

/** The first toll of a text. */
export function firstToll(text: string): TollMatch | undefined {
  return findTolls(lexed(text))[0];
}
