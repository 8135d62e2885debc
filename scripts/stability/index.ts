import { readFileSync } from "node:fs";
import { tag } from "../../src/syria.js";
import { rates, type Sample } from "./rates.js";

/**
 * How stable spans are under changes that say nothing new: `npx tsx scripts/stability/index.ts [--examples] FILE.jsonl …`. A line of a
 * file is `{"text", "date"?}`. Prints a table in Markdown.
 */
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const samples = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Sample),
);
const found = rates(samples, (text, date) => tag(text, { date }).spans);
console.log(
  `${samples.length} texts, ${found[0]?.spans} spans.\n\n| change | spans changed | % |\n| --- | ---: | ---: |`,
);
for (const { transform, spans, changed, examples } of found) {
  console.log(`| ${transform.name} | ${changed} | ${((100 * changed) / spans).toFixed(2)} |`);
  if (process.argv.includes("--examples")) for (const example of examples) console.log(`    ${example}`);
}
