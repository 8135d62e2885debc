import {
  type CasualtyContext,
  type CasualtyMatch,
  findCasualties,
} from "../../../src/grammar/casualties/find-casualties.js";
import { grammarLexicon } from "../../../src/lexicon/grammar-lexicon.js";
import { lexWords } from "../../../src/lexicon/lexed-words.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { readWords } from "../../../src/text/words.js";

/** Casualties as the tables write them: span, kind, min, max. */
export type Expected = readonly [span: string, kind: string, min: number, max: number | null];

/** The casualties of a text. */
export function casualties(text: string, context?: CasualtyContext): Expected[] {
  const words = lexWords(readWords(text), grammarLexicon());
  return findCasualties(words, context).map(({ from, to, kind, min, max }) => {
    const { start, end } = sourceBounds(words.folded, from, to);
    return [text.slice(start, end), kind, min, max];
  });
}

/** The first casualties of a text. */
export function firstCasualty(text: string): CasualtyMatch | undefined {
  return findCasualties(lexWords(readWords(text), grammarLexicon()))[0];
}
