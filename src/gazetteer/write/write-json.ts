import { parseGazetteer } from "../parse.js";
import type { Gazetteer } from "../types.js";

/**
 * A gazetteer as JSON, a line for each field of the header and for each entry, so that a change is a readable diff. `readJson` reads it.
 *
 * @param gazetteer any gazetteer, one of the built-in ones as well
 * @throws YaqutError `GAZETTEER_INVALID` where it is none
 * @example
 * const mine = readCsv("id,name\nh1,مشفى الورد", { name: "mine", type: "hospital" });
 * readJson(writeJson(mine)).entries //=> [{ id: "h1", name: "مشفى الورد" }]
 */
export function writeJson(gazetteer: Gazetteer): string {
  const { entries, ...header } = parseGazetteer(gazetteer);
  const head = Object.entries(header).map(([field, value]) =>
    value === undefined ? "" : `${JSON.stringify(field)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${head.join("")}"entries": [\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n}\n`;
}
