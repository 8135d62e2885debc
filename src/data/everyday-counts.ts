import data from "../../gazetteers/packed/everyday-words.json" with { type: "json" };
import type { EverydayWords } from "./everyday-words.js";
import { type PackedWords, unpackWords } from "./packed/words.js";
import { countIn, everydayTable } from "./start/everyday-table.js";
import { startSections } from "./start/start-file.js";

type Header = Omit<EverydayWords, "words">;
const packed = data as unknown as Header & { readonly words: PackedWords };
const { name, version, licence, source, corpus, sources } = packed;

/** What is said of the list as a whole. */
export const everydayHeader: Header = { name, version, licence, source, corpus, sources };

let counts: ReadonlyMap<string, number> | undefined;

/** In how many articles a folded word of the list stands, by the table of the build where it is at hand. */
export function everydayFrequency(): (folded: string) => number {
  const sections = startSections();
  if (!sections?.has("everyday.counts")) return (folded) => everydayCounts().get(folded) ?? 0;
  const table = everydayTable(sections);
  return (folded) => countIn(table, folded);
}

/** The words of the list with their numbers, made when first asked for. */
export function everydayCounts(): ReadonlyMap<string, number> {
  counts ??= unpackWords(packed.words);
  return counts;
}
