import { normalize } from "../../text/fold.js";
import type { OwnFields } from "../own-fields.js";
import { COLUMN_ALIASES } from "./columns.js";
import { KIND_ALIASES } from "./kinds.js";

const columns = inverse(COLUMN_ALIASES);
const kinds = inverse(KIND_ALIASES);

/**
 * The field of an entry that a column header or property name stands for, in English or Arabic, whatever its case, spaces and
 * low lines; a header that is none of these is the owner's own field and keeps its name. What the owner said to be a field is one
 * before all others. `type` is the place type in a table of places.
 */
export function fieldOf(header: string, type: string, own: OwnFields): string {
  const key = keyOf(header);
  const declared = Object.keys(own).find((field) => keyOf(field) === key);
  if (declared !== undefined) return declared;
  if (key === "type") return type === "place" ? "placeType" : type === "actor" ? "actorType" : header;
  return columns.get(key) ?? header;
}

/** A place type by its English or Arabic word; an unknown word is left as it is, for the schema to refuse. */
export function kindOf(word: string): string {
  return kinds.get(keyOf(word)) ?? keyOf(word).replaceAll(" ", "-");
}

/** From the lines of a table to a word's field; the field's own name is a word for it too. */
function inverse(table: readonly string[]): ReadonlyMap<string, string> {
  const pairs = table.map((line): [string, string] => [
    line.slice(0, line.indexOf(" ")),
    line.slice(line.indexOf(" ") + 1),
  ]);
  return new Map(
    pairs.flatMap(([field, word]) => [field, word].map((alias): [string, string] => [keyOf(alias), field])),
  );
}

/** `placeType`, `Place Type`, `place_type` are one. */
function keyOf(word: string): string {
  return normalize(
    word
      .trim()
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[_\s-]+/g, " "),
  );
}
