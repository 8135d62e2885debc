import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/** The text of `everyday-words.json`: how many unrelated articles hold each word, for guards at run time. */
export function formatEverydayWords(words: ReadonlyMap<string, number>, version: string): string {
  const listed = [...words].filter(([word, articles]) => articles >= LISTED_FROM && ARABIC_WORD.test(word));
  const lines = listed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, articles]) => `${JSON.stringify(word)}:${articles}`);
  const header = {
    name: "everyday-words",
    version,
    licence: "CC-BY-4.0",
    source: "Number of articles that hold a folded word, of 13,259 Arabic news articles that never mention Syria",
  };
  const head = Object.entries(header).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${head.join("\n")}\n"words": {\n${lines.join(",\n")}\n}\n}\n`;
}
