/**
 * Builds the gazetteers of places from the facts folder: Syrian places, countries, foreign places, and the list of everyday
 * words; lints them, writes their indexes, and prints counts.
 *
 * @example
 * npx tsx scripts/build-gazetteers/places.ts --facts ../shared/facts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./places/build-all.js";

const { values } = parseArgs({
  options: {
    facts: { type: "string" },
    out: { type: "string", default: "gazetteers" },
    /** Print the merges that rule made. */
    merges: { type: "boolean" },
    /** Print the warnings of the lint too. */
    warnings: { type: "boolean" },
  },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
const { files, counts, findings, merges } = buildAll(values.facts);
for (const [file, text] of files) {
  const path = join(values.out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(counts);
if (values.merges) console.log(`\nmerges\n${merges.join("\n")}`);
for (const { code, severity, id, message } of findings)
  if (severity === "error" || values.warnings) console.error(`${severity} ${code} ${id} ${message}`);
if (findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
