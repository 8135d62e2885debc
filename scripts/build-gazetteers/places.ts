/**
 * Builds the gazetteers of places from the facts folder: Syrian places, countries, foreign places, and the list of everyday
 * words; lints them, writes their indexes, and prints counts.
 *
 * @example
 * npx tsx scripts/build-gazetteers/places.ts --facts ../shared/facts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./places/build-all.js";

const { values } = parseArgs({
  options: { facts: { type: "string" }, out: { type: "string", default: "gazetteers" }, merges: { type: "boolean" } },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
const { files, report } = buildAll(values.facts);
for (const [file, text] of files) writeFileSync(join(values.out, file), text);
console.log(report.text);
if (values.merges) console.log(report.merges);
if (report.errors > 0) process.exitCode = 1;
