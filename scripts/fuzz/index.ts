import { appendFileSync, readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { mutant } from "./mutate.js";
import { checkReader, checkText, FILES } from "./promises.js";
import { randomOf } from "./random.js";

/**
 * Tags texts that are mutated from seeds and from every input that ever failed, with all options, writes them in all formats, and
 * reads them back; and gives damaged files to all readers. A broken promise is printed, and kept in `failed.jsonl`.
 *
 * `npm run fuzz -- --minutes 5 --seed 1 [--keep]`; the same seed gives the same inputs. Ends with "N passed, N failed".
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    keep: { type: "boolean", default: false },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  process.stderr.write("fuzz: expected --minutes N (a number above 0) and --seed S (a whole number)\n");
  process.exit(2);
}

const FAILED = new URL("failed.jsonl", import.meta.url);
const linesOf = (file: URL): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
const failed = linesOf(FAILED).map((line) => JSON.parse(line) as string);
const seeds = [...linesOf(new URL("seeds.txt", import.meta.url)), ...failed];

/** A text or a file that takes longer than this for each of its code units, and a second, is one that does not end. */
const SLOW_MS = 1000;
let [passed, broken] = [0, 0];

function run(check: (text: string, random: ReturnType<typeof randomOf>) => void, text: string, number: number): void {
  const began = performance.now();
  try {
    check(text, randomOf(number ^ seed));
    const took = performance.now() - began;
    if (took > SLOW_MS + text.length) throw new Error(`took ${Math.round(took)} ms`);
    passed++;
  } catch (error) {
    broken++;
    const reason = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join("\n  ") : error;
    process.stdout.write(`FAILED ${check.name} ${JSON.stringify(text)} (input ${number})\n  ${reason}\n`);
    if (values.keep) appendFileSync(FAILED, `${JSON.stringify(text)}\n`);
  }
}

const random = randomOf(seed);
const end = performance.now() + minutes * 60_000;
for (const [i, text] of failed.entries()) {
  run(checkText, text, i);
  run(checkReader, text, i);
}
for (let number = failed.length; performance.now() < end; number++) {
  run(checkText, mutant(seeds, random), number);
  for (let i = 1; i <= 3; i++) run(checkReader, mutant(FILES, random), 3 * number + i);
}
process.stdout.write(`seed ${seed}\n${passed} passed, ${broken} failed\n`);
process.exitCode = broken > 0 ? 1 : 0;
