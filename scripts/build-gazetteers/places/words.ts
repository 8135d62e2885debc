import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EverydayWords } from "../../../src/data/everyday-words.js";
import { compare, LICENCE } from "../write.js";
import type { Frequency } from "./ambiguity.js";

/** Reads the word frequencies: folded word to number of articles. */
export function readWords(facts: string): Map<string, number> {
  const rows = readFileSync(join(facts, "word-frequency.tsv"), "utf8").split("\n");
  return new Map(
    rows
      .filter((row) => row !== "" && !row.startsWith("#"))
      .map((row): [string, number] => {
        const [word, articles] = row.split("\t");
        return [word!, Number(articles)];
      }),
  );
}

export function frequencyOf(words: ReadonlyMap<string, number>): Frequency {
  return (word) => words.get(word) ?? 0;
}

/** From so many articles on a word is in the run-time list. */
const LISTED_FROM = 30;
/** What an Arabic text can hold: letters of the script, two at least. */
const ARABIC_WORD = /^\p{Script=Arabic}{2,}$/u;

/** Steps of a count to its double: a count is right to a tenth, which is all that a measure of commonness needs, and packs well. */
const STEPS = 4;
const rounded = (articles: number): number =>
  Math.max(LISTED_FROM, Math.round(2 ** (Math.round(STEPS * Math.log2(articles)) / STEPS)));

/** How many unrelated articles hold each word, for guards at run time. */
export function everydayWords(words: ReadonlyMap<string, number>, version: string): EverydayWords {
  const listed = [...words].filter(([word, articles]) => articles >= LISTED_FROM && ARABIC_WORD.test(word));
  return {
    name: "everyday-words",
    version,
    licence: LICENCE,
    source:
      "Number of articles that hold a folded word, of 13,259 Arabic news articles that never mention Syria; right to a tenth",
    corpus:
      "Articles of 2018 in Arabic from Sky News Arabia, Al Arabiya, France 24, BBC and CNN: international news, the Middle East, economy, technology and sport",
    sources: { counts: "Own counts; no sentence of the articles is here" },
    words: Object.fromEntries(
      listed.sort(([a], [b]) => compare(a, b)).map(([word, articles]) => [word, rounded(articles)]),
    ),
  };
}

/** The text of `everyday-words.json`, a word a line. */
export function formatEverydayWords({ words, ...header }: EverydayWords): string {
  const lines = Object.entries(words).map(([word, articles]) => `${JSON.stringify(word)}:${articles}`);
  const head = Object.entries(header).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${head.join("\n")}\n"words": {\n${lines.join(",\n")}\n}\n}\n`;
}
