/**
 * Builds `gazetteers/weapons.json` and `gazetteers/events.json` from stem tables: the regular forms of every phrase, and what
 * the inventory of the press holds besides.
 *
 * @example
 * npx tsx scripts/build-gazetteers/words.ts --facts ../shared/facts
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildWords } from "./words/build.js";
import { writeGazetteer } from "./write.js";

const { values } = parseArgs({
  options: { facts: { type: "string" }, out: { type: "string", default: "gazetteers" } },
});
if (!values.facts) throw new Error("expected --facts FOLDER, the folder of facts");
const { weapons, events } = buildWords(values.facts);
writeGazetteer(join(values.out, "weapons.json"), weapons);
writeGazetteer(join(values.out, "events.json"), events);
