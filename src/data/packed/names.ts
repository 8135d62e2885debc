import type { BaseEntry, NameRecord } from "../../gazetteer/types.js";

type Names = BaseEntry["names"];

/** Between two names of an entry: no JSON text holds it. */
const SEPARATOR = "\t";

/** The further names of each entry, a line an entry; a record is written as JSON. */
export function packNames(lists: readonly Names[]): string {
  return lists
    .map((names = []) => names.map((name) => (typeof name === "string" ? name : JSON.stringify(name))).join(SEPARATOR))
    .join("\n");
}

/** The names that {@link packNames} wrote; `undefined` where there are none. */
export function unpackNames(text: string): Names[] {
  return text.split("\n").map((line) => (line === "" ? undefined : line.split(SEPARATOR).map(unpackName)));
}

function unpackName(text: string): string | NameRecord {
  return text.startsWith("{") ? (JSON.parse(text) as NameRecord) : text;
}
