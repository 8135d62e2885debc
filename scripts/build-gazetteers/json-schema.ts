/**
 * Writes `gazetteers/gazetteer.schema.json` from the run-time schema, so that editors check a gazetteer by its `$schema`.
 *
 * @example
 * npx tsx scripts/build-gazetteers/json-schema.ts
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildJsonSchema } from "./json-schema/build.js";

const { values } = parseArgs({
  options: { out: { type: "string", default: "gazetteers/gazetteer.schema.json" } },
});
writeFileSync(values.out, `${JSON.stringify(buildJsonSchema(), null, 1)}\n`);
