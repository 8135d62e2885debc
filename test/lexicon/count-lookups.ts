/**
 * Prints, as JSON, how often tagging a report looks a word up: `tsx count-lookups.ts REPORT DATE`. A program of its own, because the
 * runner of the tests looks up each imported name in a Set as well. With `--stacks`, where the look-ups are made is told too.
 */
import { readFileSync } from "node:fs";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { spanOf } from "../../src/pipeline/item.js";
import { createPipeline } from "../../src/pipeline/pipeline.js";
import type { BaseSpan } from "../../src/span.js";
import { everydayWords, standardDetectors, syria, syriaGazetteers } from "../../src/syria.js";
import { readWords } from "../../src/text/words.js";

/** Look-ups of a word by kind: in Maps and Sets by a string, in the lexicon, in the list of everyday words. */
interface Lookups {
  strings: number;
  lexicon: number;
  everyday: number;
}

/** Counts the look-ups that tagging a text makes. @param seen called at each, for a stack */
function countLookups(text: string, date: string, seen: () => void): Lookups {
  const tally: Lookups = { strings: 0, lexicon: 0, everyday: 0 };
  let isOn = false;
  const note = (kind: keyof Lookups): void => {
    if (!isOn) return;
    tally[kind]++;
    isOn = false; // making a stack looks things up too
    seen();
    isOn = true;
  };
  const words = new Proxy(everydayWords.words, {
    get(target, key) {
      note("everyday");
      return Reflect.get(target, key);
    },
  });
  const detectors = standardDetectors();
  const pipeline = createPipeline({ gazetteers: syriaGazetteers, country: syria, detectors, everydayWords: words });
  const tag = (): BaseSpan[] => pipeline.analyse(text, date).chosen.map((item) => spanOf(item));
  tag(); // what is made at first use is made
  const lexicon = pipeline.lexicon as { -readonly [Key in keyof Lexicon]: unknown };
  const restore = [
    watch(lexicon, "find", () => note("lexicon")),
    watch(lexicon, "findElided", () => note("lexicon")),
    watch(Map.prototype, "get", (key) => typeof key === "string" && note("strings")),
    watch(Map.prototype, "has", (key) => typeof key === "string" && note("strings")),
    watch(Set.prototype, "has", (key) => typeof key === "string" && note("strings")),
  ];
  isOn = true;
  try {
    tag();
  } finally {
    isOn = false;
    for (const each of restore) each();
  }
  return tally;
}

/** Calls `note` with the first argument before each call of a method. @returns undoes it */
function watch(holder: object, name: string, note: (argument: unknown) => void): () => void {
  const methods = holder as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name]!;
  methods[name] = function (this: unknown, ...args) {
    note(args[0]);
    return original.apply(this, args);
  };
  return () => {
    methods[name] = original;
  };
}

const [file, date, option] = process.argv.slice(2);
const text = readFileSync(file!, "utf8");
const places = new Map<number | string, number>();
const lookups = countLookups(text, date!, () => {
  if (option !== "--stacks") return;
  const caller = new Error().stack!.split("\n").find((line, at) => at > 0 && !line.includes("count-lookups")) ?? "";
  const place = caller.replace(/^.*\/(src\/.*?)\)?$/, "$1");
  places.set(place, (places.get(place) ?? 0) + 1);
});
console.log(JSON.stringify({ words: readWords(text).count, ...lookups }));
for (const [place, count] of [...places].sort((a, b) => b[1] - a[1])) console.log(count, place);
