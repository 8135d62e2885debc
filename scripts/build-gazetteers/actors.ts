/**
 * Builds `gazetteers/actors.json` from the list of actors of the facts folder, the edits of it, and editorial additions; and the
 * readable lists by side in `gazetteers/index/`.
 *
 * @example
 * npx tsx scripts/build-gazetteers/actors.ts --facts ../shared/facts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildActors } from "./actors/build.js";
import { actorIndexes } from "./actors/indexes.js";
import { compare, writeGazetteer } from "./write.js";

const { values } = parseArgs({
  options: { facts: { type: "string" }, out: { type: "string", default: "gazetteers" } },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
const actors = buildActors(values.facts);
writeGazetteer(join(values.out, "actors.json"), actors);
mkdirSync(join(values.out, "index"), { recursive: true });
const sorted = { ...actors, entries: [...actors.entries].sort((a, b) => compare(a.id, b.id)) };
for (const [file, text] of actorIndexes(sorted)) writeFileSync(join(values.out, "index", file), text);
