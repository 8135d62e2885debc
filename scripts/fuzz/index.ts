import { appendFileSync, readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { checkCommand } from "./check-command.js";
import { checkReader } from "./check-reader.js";
import { checkText } from "./check-text.js";
import { FILES } from "./files.js";
import { mutant } from "./mutate.js";
import { type Random, randomOf } from "./random.js";

/**
 * Tags texts that are mutated from seeds and from every input that ever failed, with all options, writes them in all formats and
 * reads them back; gives damaged files to all readers and uses what they read; runs the command on both. A broken promise is
 * printed, and kept in `failed.jsonl`.
 *
 * `npm run fuzz -- --minutes 5 --seed 1 [--texts 1000000] [--units 60] [--commands 0.1] [--keep]`; ends after so many minutes, or so many texts
 * where they are given; `--units` is the length of the longest text, `--commands` the part of the texts that the command is run on, which
 * takes most of the time. The same options give the same inputs. Ends with "N passed, N failed".
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    texts: { type: "string", default: "Infinity" },
    units: { type: "string", default: "4000" },
    commands: { type: "string", default: "0.1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    keep: { type: "boolean", default: false },
  },
});
const [seed, texts, units] = [Number(values.seed), Number(values.texts), Number(values.units)];
const commands = Number(values.commands);
const minutes = texts === Number.POSITIVE_INFINITY ? Number(values.minutes) : Number.POSITIVE_INFINITY;
if (!(minutes > 0 && texts > 0 && units > 0 && commands >= 0 && Number.isInteger(seed))) {
  process.stderr.write(
    "fuzz: expected --minutes, --texts, --units above 0, --commands from 0 to 1, and --seed S, a whole number\n",
  );
  process.exit(2);
}

const FAILED = new URL("failed.jsonl", import.meta.url);
const linesOf = (file: URL): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
const failed = linesOf(FAILED).map((line) => JSON.parse(line) as string);
const seeds = [...linesOf(new URL("seeds.txt", import.meta.url)), ...failed];

/** A text or a file that takes the processor longer than this, and a millisecond a code unit, is one that does not end. */
const SLOW_MS = 1000;
/** The same for a run of the command: with a gazetteer of the user it indexes the whole country again, which takes a second by itself. */
const COMMAND_SLOW_MS = 5000;
const FILE_UNITS_MAX = 4000;
const REPORT_EVERY = 10_000;
let [passed, broken] = [0, 0];

type Check = (text: string, random: Random) => void | Promise<void>;

async function run(check: Check, text: string, number: number): Promise<void> {
  const began = process.cpuUsage();
  try {
    await check(text, randomOf(number ^ seed));
    const took = process.cpuUsage(began).user / 1000;
    if (took > (check === command ? COMMAND_SLOW_MS : SLOW_MS) + text.length)
      throw new Error(`took ${Math.round(took)} ms`);
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
/** The command on a text, and on a gazetteer that is a damaged file. */
function command(text: string, random: Random): Promise<void> {
  return checkCommand(text, mutant(FILES, random, FILE_UNITS_MAX), random);
}

for (const [i, text] of failed.entries())
  for (const check of [checkText, checkReader, command]) await run(check, text, i);
let number = failed.length;
for (; number < texts && performance.now() < end; number++) {
  await run(checkText, mutant(seeds, random, units), number);
  await run(checkReader, mutant(FILES, random, FILE_UNITS_MAX), number);
  if (random.chance(commands)) await run(command, mutant(seeds, random, units), number);
  if (number % REPORT_EVERY === 0) process.stderr.write(`${number} texts, ${broken} failed\n`);
}
process.stdout.write(`seed ${seed}: ${number} texts, as many files\n${passed} passed, ${broken} failed\n`);
process.exitCode = broken > 0 ? 1 : 0;
