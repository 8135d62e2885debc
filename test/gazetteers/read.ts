import { readFileSync } from "node:fs";
import type { BaseEntry, Gazetteer, NameRecord } from "../../src/gazetteer/index.js";

/** The text of a file of the data. */
export function dataText(file: string): string {
  return readFileSync(`gazetteers/${file}`, "utf8");
}

/** A gazetteer of the project, as it is shipped. */
export function data<Entry extends BaseEntry = BaseEntry>(name: string): Gazetteer<string, Entry> {
  return JSON.parse(dataText(`${name}.json`)) as Gazetteer<string, Entry>;
}

/** Whether the list of everyday words has a folded word. */
export function everydayWords(): (folded: string) => boolean {
  const { words } = JSON.parse(dataText("everyday-words.json")) as { words: Record<string, number> };
  return (folded) => Object.hasOwn(words, folded);
}

/** The names of an entry as records; where one says more about the canonical name, it stands for it. */
export function recordsOf(entry: BaseEntry): NameRecord[] {
  const further = (entry.names ?? []).map((name): NameRecord => (typeof name === "string" ? { name } : name));
  if (further.some(({ name }) => name === entry.name)) return further;
  return [{ name: entry.name, use: "canonical", ...(entry.needsContext ? { needsContext: true } : {}) }, ...further];
}
