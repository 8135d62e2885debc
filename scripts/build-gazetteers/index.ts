/**
 * Builds everything in `gazetteers/` that a person did not write: the gazetteers, their packed forms, the JSON Schema, the lists
 * for readers and the statistics. The same facts give the same bytes. Findings of the lint that no row of
 * `data/lint-accepted.tsv` accepts are printed and end it with status 1; the files are written nevertheless, to look at.
 *
 * @example
 * npx tsx scripts/build-gazetteers/index.ts --facts ../shared/facts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./build-all.js";

const { values } = parseArgs({
  options: {
    facts: { type: "string" },
    out: { type: "string", default: "gazetteers" },
    /** Print the entries that rule made one of two, for review. */
    merges: { type: "boolean" },
  },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
const { files, findings, merges } = buildAll(values.facts);
for (const [file, text] of files) {
  const path = join(values.out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (values.merges) for (const { kept, dropped, name, km } of merges) console.log([kept, dropped, name, km].join("\t"));
for (const { severity, code, id, path, message } of findings)
  console.error(`${severity} ${code} ${id} ${path} ${message}`);
if (findings.length > 0) process.exitCode = 1;
