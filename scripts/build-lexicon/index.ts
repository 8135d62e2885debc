/**
 * Builds `src/lexicon/tables` from the tables of words in `src/lexicon/words`: folded, grouped, checked for duplicates and contradictions.
 *
 * @example
 * npx tsx scripts/build-lexicon/index.ts
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { moduleOf } from "./module.js";
import { readRows, repeated } from "./rows.js";

const WORDS = fileURLToPath(new URL("../../src/lexicon/words", import.meta.url));
const TABLES = fileURLToPath(new URL("../../src/lexicon/tables", import.meta.url));

let failed = false;
mkdirSync(TABLES, { recursive: true });
for (const file of readdirSync(WORDS).sort()) {
  const { rows, problems } = readRows(readFileSync(join(WORDS, file), "utf8"));
  for (const problem of [...problems, ...repeated(rows)]) {
    console.error(`${file}:${problem}`);
    failed = true;
  }
  const name = file.replace(/\.tsv$/, "");
  writeFileSync(join(TABLES, `${name}.ts`), moduleOf(name, rows));
}
process.exitCode = failed ? 1 : 0;
