import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { BaseEntry, Gazetteer } from "../../src/gazetteer/types.js";

/** Keys that lead an entry, in this order; any other key follows in alphabetical order. */
const ENTRY_KEYS: readonly string[] = [
  "id",
  "name",
  "en",
  "placeType",
  "actorType",
  "weaponClass",
  "eventClass",
  "parent",
  "side",
  "from",
  "to",
  "location",
  "precision",
  "radiusKm",
  "population",
  "rank",
  "tier",
  "seat",
  "acled",
  "plover",
  "needsContext",
  "ambiguity",
  "names",
  "relations",
  "ids",
  "source",
  "note",
];
const NAME_KEYS: readonly string[] = ["name", "use", "needsContext", "ambiguity", "from", "to", "source"];
const HEADER_KEYS: readonly string[] = ["$schema", "name", "type", "version", "licence", "sources"];

/** Version of the data that the scripts build: year and month, and the number of the release in that month. */
export const VERSION = "2026.11.0";
/** Licence of the data, apart from the code's. */
export const LICENCE = "CC-BY-4.0";

/** Writes a gazetteer: header line by line, one entry a line, sorted by id, so that a change is a readable diff. */
export function writeGazetteer(path: string, gazetteer: Gazetteer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatGazetteer(gazetteer));
}

/** The text that {@link writeGazetteer} writes: the same gazetteer gives the same bytes, whatever the order of its entries. */
export function formatGazetteer(gazetteer: Gazetteer): string {
  const { entries, ...header } = gazetteer;
  const sorted = [...entries].sort((a, b) => compare(a.id, b.id));
  const head = inOrder(header, HEADER_KEYS).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${head.join("\n")}\n"entries": [\n${sorted.map(formatEntry).join(",\n")}\n]\n}\n`;
}

/** Reads a JSON file of facts or of editorial data. */
export function readJsonFile<T>(path: string | URL): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Reads a JSONL file: one value a line. */
export function readJsonLines<T>(path: string | URL): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}

/** Orders by code unit: the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function formatEntry(entry: BaseEntry): string {
  const ordered = inOrder(entry, ENTRY_KEYS).map(([key, value]): [string, unknown] => [
    key,
    key === "names" ? (value as BaseEntry["names"])?.map(formatName) : value,
  ]);
  return JSON.stringify(Object.fromEntries(ordered));
}

function formatName(name: NonNullable<BaseEntry["names"]>[number]): unknown {
  if (typeof name === "string") return name;
  const ordered = inOrder(name, NAME_KEYS);
  return ordered.length === 1 ? name.name : Object.fromEntries(ordered);
}

/** The entries of an object with the known keys first, without what is undefined or empty (an empty `ambiguity` says something). */
function inOrder(value: object, keys: readonly string[]): [string, unknown][] {
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(value)
    .filter(([key, v]) => v !== undefined && (key === "ambiguity" || !isEmpty(v)))
    .sort(([a], [b]) => place(a) - place(b) || compare(a, b));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
