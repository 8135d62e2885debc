import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { AhoCorasick } from "@monyone/aho-corasick/fast";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { tag } from "../src/syria.js";
import { fold } from "../src/text/fold.js";
import type { Kind } from "./kinds.js";
import { flat } from "./texts.js";

/** Something that reads a text; returns a number that depends on what it read. */
type Engine = (text: string) => number;

const ROUNDS = 7;
const WARM_MS = 4000;

/**
 * Whole `tag()` beside version 0.1.0, the peer matcher with the same names and the bare pipeline of `wink-nlp`, on each kind of text, in one
 * process and in turns. A time is the sum of the least time of each text: other work on the machine only ever adds.
 */
export async function wholeTable(
  print: (line: string) => void,
  kinds: readonly Kind[],
  first: string | undefined,
  peer: AhoCorasick | undefined,
): Promise<void> {
  const before = first === undefined ? undefined : ((await import(pathToFileURL(first).href)) as { tag: typeof tag });
  const nlp = winkNLP(model, []);
  print("\n## Whole `tag()`\n");
  print(
    "Million characters a second, and in brackets how many times 0.1.0. English of the same length for wink-nlp.\n",
  );
  print("| text | characters each | `tag()` | 0.1.0 | peer, bare matching | wink-nlp, bare pipeline |");
  print("| --- | ---: | ---: | ---: | ---: | ---: |");
  const english = flat(readFileSync("README.md", "utf8").repeat(8));
  for (const { title, texts } of kinds) {
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    const folded = texts.map((text) => flat(fold(text).text));
    const alike = texts.map(({ length }, i) => flat(english.slice(i * 97, i * 97 + length)));
    const runs: (readonly [Engine, readonly string[]] | undefined)[] = [
      [(text) => tag(text).spans.length, texts],
      before && [(text) => before.tag(text).spans.length, texts],
      peer && [(text) => peer.matchInText(text).length, folded],
      [(text) => nlp.readDoc(text).tokens().length(), alike],
    ];
    const times = leastTimes(runs);
    const cells = times.map((ms) =>
      ms === undefined ? "–" : `${rate(characters, ms)} (${times[1] ? (times[1] / ms).toFixed(2) : "–"})`,
    );
    print(`| ${title} | ${(characters / texts.length).toFixed(0)} | ${cells.join(" | ")} |`);
  }
}

function rate(characters: number, ms: number): string {
  return (characters / ms / 1000).toFixed(2);
}

/** Milliseconds of each engine over its texts. */
function leastTimes(runs: readonly (readonly [Engine, readonly string[]] | undefined)[]): (number | undefined)[] {
  for (const run of runs) if (run) warm(run);
  const least = runs.map((run) => run?.[1].map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++)
    for (const [r, run] of runs.entries())
      for (const [i, text] of (run?.[1] ?? []).entries()) {
        const start = performance.now();
        sink += run![0](text);
        least[r]![i] = Math.min(least[r]![i]!, performance.now() - start);
      }
  return least.map((times) => times?.reduce((sum, time) => sum + time, 0));
}

/** Keeps results alive, so that no compiler leaves out the work. */
export let sink: number = 0;

/** Runs until the compiler has seen enough; by the processor's time, as others may run as well. */
function warm([engine, texts]: readonly [Engine, readonly string[]]): void {
  const start = process.cpuUsage();
  do for (const text of texts) sink += engine(text);
  while (process.cpuUsage(start).user < WARM_MS * 1000);
}
