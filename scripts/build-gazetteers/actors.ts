/**
 * Builds `gazetteers/actors.json` from the list of actors of the facts folder, the edits of it, and editorial additions.
 *
 * @example
 * npx tsx scripts/build-gazetteers/actors.ts --facts ../shared/facts
 */
import { parseArgs } from "node:util";
import { buildActors } from "./actors/build.js";
import { writeGazetteer } from "./write.js";

const { values } = parseArgs({
  options: { facts: { type: "string" }, out: { type: "string", default: "gazetteers/actors.json" } },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
writeGazetteer(values.out, buildActors(values.facts));
