import {
  type CasualtyContext,
  type CasualtyMatch,
  findCasualties,
} from "../../../src/detect/casualties/find-casualties.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { readWords } from "../../../src/text/words.js";
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

/** The casualties of a text in which braces mark what other spans hold: `قتلت {القوات} 3 مدنيين`. */
export function casualtiesAmong(marked: string): Expected[] {
  return casualties(marked.replace(/[{}]/g, ""), { blocked: heldWords(marked) });
}

/** The first casualties of such a text. */
export function firstAmong(marked: string): CasualtyMatch | undefined {
  return findCasualties(lexed(marked.replace(/[{}]/g, "")), { blocked: heldWords(marked) })[0];
}

/** The word ranges between braces. */
function heldWords(marked: string): { first: number; last: number }[] {
  const parts = marked.split(/([{}])/);
  const held: { first: number; last: number }[] = [];
  let count = 0;
  let inside = false;
  for (const part of parts) {
    if (part === "{" || part === "}") {
      inside = part === "{";
      continue;
    }
    const words = readWords(part).count;
    if (inside) held.push({ first: count, last: count + words - 1 });
    count += words;
  }
  return held;
}
