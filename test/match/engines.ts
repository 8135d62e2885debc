import type { Gazetteer } from "../../src/gazetteer/types.js";
import type { Candidate } from "../../src/match/candidate.js";
import { type CompiledIndex, compileIndex, matchNames, nameText } from "../../src/match/index.js";
import { toSource } from "../../src/text/alignment.js";
import { readWords, type Words } from "../../src/text/words.js";
import { naiveMatches } from "./naive.js";

/** Engines that must agree on every row. */
export const ENGINES: readonly (readonly [string, (index: CompiledIndex, words: Words) => Candidate[]])[] = [
  ["compiled", matchNames],
  ["naive", naiveMatches],
];

export function gazetteerOf(names: readonly string[], name = "test"): Gazetteer {
  return { name, type: "place", entries: names.map((text, i) => ({ id: `${name}-${i}`, name: text })) };
}

/** An index of names as they are written, without spelling variants. */
export function indexOf(names: readonly string[]): CompiledIndex {
  return compileIndex([gazetteerOf(names)], { variants: () => [] });
}

/** Candidates as `proclitic+source slice=name`, sorted: what rows state. */
export function findings(
  engine: (index: CompiledIndex, words: Words) => Candidate[],
  index: CompiledIndex,
  text: string,
): string[] {
  const words = readWords(text);
  return engine(index, words)
    .map((c) => {
      const { start, end } = toSource(words.folded, c.from, c.to);
      return `${c.proclitic}+${text.slice(start, end)}=${nameText(index, c.name)}`;
    })
    .sort();
}
