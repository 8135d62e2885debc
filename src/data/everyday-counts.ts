import data from "../../gazetteers/packed/everyday-words.json" with { type: "json" };
import type { EverydayWords } from "./everyday-words.js";
import { type PackedWords, unpackWords } from "./packed/words.js";

type Header = Omit<EverydayWords, "words">;
const { words, ...header } = data as unknown as Header & { readonly words: PackedWords };

/** What is said of the list as a whole. */
export const everydayHeader: Header = header;

let counts: ReadonlyMap<string, number> | undefined;

/** The words of the list with their numbers: the map that a tagger reads, made when first asked for. */
export function everydayCounts(): ReadonlyMap<string, number> {
  counts ??= unpackWords(words);
  return counts;
}
