/**
 * Measures `segment` on a reference of `word TAB proclitics` (joined by `+`, `#` begins a remark): the share of words whose
 * proclitics are exactly those, with the built-in stems alone and with the lexicon of the press; then the commonest errors.
 *
 * @example
 * npx tsx scripts/measure-segmentation.ts ../shared/eval/clitics/wikinews-dev.tsv
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { segment } from "../src/text/segment.js";
import { stemLexicon } from "../src/text/stem-lexicon.js";

const SHOWN = 20;
const { positionals } = parseArgs({ allowPositionals: true });
const rows = positionals
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t") as [word: string, proclitics: string | undefined]);

for (const [name, options] of Object.entries({ "built in": {}, "with the lexicon": { lexicon: stemLexicon } })) {
  const errors = new Map<string, number>();
  let right = 0;
  for (const [word, expected = ""] of rows) {
    const found = segment(word, options).proclitics.join("+");
    if (found === expected) right++;
    else {
      const error = `${word}: ${expected || "none"}, got ${found || "none"}`;
      errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  }
  console.log(`${name}: ${right} of ${rows.length}, ${((100 * right) / rows.length).toFixed(2)} %`);
  for (const [error, count] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, SHOWN))
    console.log(`  ${count} × ${error}`);
}
