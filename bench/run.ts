import { readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { cpus } from "node:os";
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import type { Gazetteer } from "../src/gazetteer/types.js";
import { type CompiledIndex, compileIndex, loadIndex, matchNames, serializeIndex } from "../src/match/index.js";
import { tag } from "../src/syria.js";
import { fold } from "../src/text/fold.js";
import { readWords, wordsOf } from "../src/text/words.js";
import { coldStart, memoryTable } from "./built.js";
import { firstVersion } from "./history.js";
import { kindsOf } from "./kinds.js";
import { linearTable, tagTable } from "./linear.js";
import { namesTable } from "./many-names.js";
import { bestMs, onceMs, rate } from "./measure.js";
import { allNames, gazetteerOf, makeNames, readGazetteers } from "./names.js";
import { readersTable } from "./readers.js";
import { flat, mixed, repeated } from "./texts.js";
import { wholeTable } from "./whole.js";

/**
 * Prints, as Markdown, what folding, reading words, matching and tagging cost beside the fastest matcher on npm, beside the floor, beside
 * version 0.1.0 and beside a complete pipeline for English, in one run.
 *
 * `node build/bench.mjs [--quick] [--whole] [--profile] [--eval=directory] [directory of gazetteers]`
 *
 * - `--quick` leaves out the peer with 100,000 names, whose build takes minutes, and texts of 8 million characters;
 * - `--whole` measures whole `tag()`, cold start and memory alone;
 * - `--profile` writes a profile of whole `tag()` to `build/bench.cpuprofile`, and measures nothing.
 */
const quick = process.argv.includes("--quick");
const evaluation = process.argv.find((argument) => argument.startsWith("--eval="))?.slice("--eval=".length);
const directory = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "gazetteers";
const LENGTH = 1 << 20;
const NONE = { variants: () => [] };

const report = readFileSync("examples/reports/deir-ez-zor-2017-10-31.txt", "utf8");
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** One `charCodeAt` and one table read a character: no matcher that reads its text can be faster. */
const floorTable = new Uint8Array(0x10000).map((_, unit) => unit & 7);
function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += floorTable[text.charCodeAt(i)]!;
  return sum;
}

interface Engines {
  readonly index: CompiledIndex;
  readonly peer: AhoCorasick | undefined;
}

function printStages(title: string, source: string, { index, peer }: Engines): void {
  const folded = fold(source);
  const text = flat(folded.text);
  const words = wordsOf(folded);
  const stages: (readonly [string, () => number])[] = [
    ["floor", () => floor(text)],
    ["fold", () => fold(source).text.length],
    ["words (of folded text)", () => wordsOf(folded).count],
    ["match (of words)", () => matchNames(index, words).length],
    ["fold + words + match", () => matchNames(index, readWords(source)).length],
    ["whole `tag()`, Syrian gazetteers, page by page", () => tags(source)],
    ...(peer ? [["peer (of folded text)", () => peer.matchInText(text).length] as const] : []),
  ];
  const times = stages.map(([stage, work]) => [stage, bestMs(work)] as const);
  const floorMs = times[0]![1];
  const peerMs = peer ? times.at(-1)![1] : Number.NaN;
  const counts = peer ? `; the peer finds ${peer.matchInText(text).length} strings, parts of words too` : "";
  print(`\n### ${title}: ${matchNames(index, words).length} candidates${counts}\n`);
  print("| stage | Mchar/s | share of the floor | times the peer |");
  print("| --- | ---: | ---: | ---: |");
  for (const [stage, ms] of times) {
    const times = peer ? (peerMs / ms).toFixed(1) : "–";
    print(`| ${stage} | ${rate(source.length, ms).toFixed(1)} | ${((100 * floorMs) / ms).toFixed(0)} % | ${times} |`);
  }
}

/** Writes a profile of whole `tag()` over all kinds of text. */
async function profile(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  const pass = (): void => {
    for (const { texts } of kinds) for (const text of texts) tag(text);
  };
  for (let i = 0; i < 10; i++) pass();
  await session.post("Profiler.start");
  for (let i = 0; i < 10; i++) pass();
  const { profile } = await session.post("Profiler.stop");
  writeFileSync("build/bench.cpuprofile", JSON.stringify(profile));
  progress("wrote build/bench.cpuprofile");
}

/** Tags a long text as reports come: page by page. Numbers of spans. */
function tags(source: string): number {
  let spans = 0;
  for (let i = 0; i < source.length; i += PAGE) spans += tag(source.slice(i, i + PAGE)).spans.length;
  return spans;
}
const PAGE = 4096;

/** Compiles, builds the peer, and says how long both took. */
function prepare(gazetteer: Gazetteer, names: readonly string[]): Engines {
  const first = onceMs(() => compileIndex([gazetteer], NONE), 1);
  const warm = onceMs(() => compileIndex([gazetteer], NONE), 7);
  const index = compileIndex([gazetteer], NONE);
  print(`Compiling, folding included: ${first.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms at best.`);
  if (quick && names.length > 10_000) return { index, peer: undefined };
  progress(`building the peer with ${names.length} names${names.length > 10_000 ? ", which takes minutes" : ""} …`);
  const folded = names.map((name) => fold(name).text);
  let peer: AhoCorasick | undefined;
  const build = onceMs(() => {
    peer = new AhoCorasick(folded);
    return peer;
  }, 1);
  print(`The peer's build, of folded names: ${build.toFixed(0)} ms, ${(build / first).toFixed(0)} times our first.`);
  return { index, peer };
}

const gazetteers = readGazetteers(directory);
const real = allNames(gazetteers);
print(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}.`);
print(`Texts of ${LENGTH} UTF-16 code units; best of several rounds. Peer: \`@monyone/aho-corasick/fast\`.\n`);
print("## The gazetteers themselves\n");
const once = onceMs(() => compileIndex(gazetteers), 1);
const again = onceMs(() => compileIndex(gazetteers), 5);
const own = compileIndex(gazetteers);
print(
  `${real.length} names as written, ${own.nameCount} with spelling variants: ${once.toFixed(0)} ms the first time,`,
);
print(`${again.toFixed(0)} ms at best.`);
const bytes = serializeIndex(own);
const load = onceMs(() => loadIndex(bytes, gazetteers), 1);
print(`Loading it from its ${(bytes.byteLength / 1e6).toFixed(1)} MB, checked, the first time: ${load.toFixed(0)} ms.`);
const kinds = kindsOf(evaluation ?? "../shared/eval", report);
if (process.argv.includes("--profile")) {
  await profile();
  process.exit();
}
progress("building 0.1.0 …");
const first = firstVersion();
coldStart(print, first);
memoryTable(print, report);
progress("measuring whole `tag()` …");
await wholeTable(print, kinds, first, new AhoCorasick(real.map((name) => fold(name).text)));
if (process.argv.includes("--whole")) process.exit();

progress("measuring matching …");
namesTable(print, report, real);
readersTable(print);
stages(10_000);
if (!quick) tagTable(print, report, (text) => tag(text).spans.length);
stages(100_000);

/** All stages with so many names; how their time grows with the text, too, where they are many. */
function stages(count: number): void {
  print(`\n## ${count.toLocaleString("en")} names\n`);
  const names = makeNames(real, count);
  const engines = prepare(gazetteerOf(names), names);
  progress("measuring …");
  printStages("A report, repeated", repeated(report, LENGTH), engines);
  printStages("A mixed text", mixed(report, names, LENGTH), engines);
  if (count === 100_000) linearTable(print, report, names, engines.index);
}
