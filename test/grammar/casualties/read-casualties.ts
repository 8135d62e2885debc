import {
  type CasualtyContext,
  type CasualtyMatch,
  findCasualties,
} from "../../../src/grammar/casualties/find-casualties.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { lexed } from "../lexed.js";

/** Casualties as the tables write them: span, kind, min, max. */
export type Expected = readonly [span: string, kind: string, min: number, max: number | null];

/** The casualties of a text. */
export function casualties(text: string, context?: CasualtyContext): Expected[] {
  const words = lexed(text);
  return findCasualties(words, context).map(({ from, to, kind, min, max }) => {
    const { start, end } = sourceBounds(words.folded, from, to);
    return [text.slice(start, end), kind, min, max];
  });
}

/** The first casualties of a text. */
export function firstCasualty(text: string): CasualtyMatch | undefined {
  return findCasualties(lexed(text))[0];
}
