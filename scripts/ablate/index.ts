/**
 * Writes the ledger of rules: what every development set loses when a class of the lexicon, a feature, a pattern or another rule is left
 * out. `--only` takes a regular expression over names such as `class event` and prints the ledger; without it `bench/LEDGER.md` is written.
 *
 * @example
 * npx tsx scripts/ablate/index.ts --eval ../shared/eval --only "^class means" --quick
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { standardDetectors } from "../../src/detectors/standard.js";
import { compileIndex } from "../../src/match/compile.js";
import { spanOf } from "../../src/pipeline/item.js";
import { createPipeline, type PipelineOptions } from "../../src/pipeline/pipeline.js";
import { everydayWords, syria, syriaGazetteers } from "../../src/syria.js";
import { cached } from "./cached.js";
import { entryOf, ledger } from "./ledger.js";
import { type Find, measure } from "./measure.js";
import type { ScoredSpan } from "./score.js";
import { readSets } from "./sets.js";
import { allSwitches } from "./switches.js";

const { values } = parseArgs({
  options: {
    eval: { type: "string", default: "../shared/eval" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
/** Run from the root of the project. */
const FILE = "bench/LEDGER.md";
/** Width of the line that tells how far it is. */
const WIDTH = 60;

const options: PipelineOptions = {
  gazetteers: syriaGazetteers,
  detectors: standardDetectors(),
  country: syria,
  everydayWords: everydayWords.words,
  index: compileIndex(syriaGazetteers),
};

function finderOf(given: PipelineOptions): Find {
  const pipeline = createPipeline(given);
  return (text, date) => pipeline.analyse(text, date).chosen.map((item): ScoredSpan => spanOf(item));
}

const sets = readSets(values.eval, values.quick);
const only = new RegExp(values.only ?? "", "u");
const switches = allSwitches(options).filter(({ name }) => only.test(name));
const known = cached(options);
const base = measure(sets, known.find);
const entries = switches.map(({ name, without, touches }, i) => {
  process.stderr.write(`\r${`${i + 1} of ${switches.length}: ${name}`.padEnd(WIDTH)}`);
  const find = finderOf(without(options));
  return entryOf(name, base, measure(sets, touches ? known.except(touches, find) : find));
});
process.stderr.write("\n");
const text = ledger(base, entries);
if (values.only === undefined && !values.quick) writeFileSync(FILE, text);
else process.stdout.write(text);
