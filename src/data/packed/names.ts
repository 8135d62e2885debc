import type { BaseEntry, NameRecord } from "../../gazetteer/types.js";

type Names = BaseEntry["names"];

/** The further names of all entries. */
export interface PackedNames {
  /** A line an entry; a record is its name and, after {@link SHAPE}, in base 36 which of the shapes says the rest. */
  readonly lines: string;
  /** What records say beside their name, as JSON: a few hundred records say the same. */
  readonly shapes: readonly string[];
}

/** Between two names of an entry: no name holds it. */
const SEPARATOR = "\t";
/** Between the name of a record and the number of its shape. */
const SHAPE = "{";
const BASE = 36;

/** Packs the names of entries. */
export function packNames(lists: readonly Names[]): PackedNames {
  const shapes = new Map<string, number>();
  const shapeOf = (rest: object): string => {
    const key = JSON.stringify(rest);
    if (!shapes.has(key)) shapes.set(key, shapes.size);
    return shapes.get(key)!.toString(BASE);
  };
  const write = (item: string | NameRecord): string => {
    if (typeof item === "string") return item;
    const { name, ...rest } = item;
    return name + SHAPE + shapeOf(rest);
  };
  const lines = lists.map((names = []) => names.map(write).join(SEPARATOR)).join("\n");
  return { lines, shapes: [...shapes.keys()] };
}

/** The names that {@link packNames} packed; `undefined` where there are none. */
export function unpackNames({ lines, shapes }: PackedNames): Names[] {
  const rests = shapes.map((shape) => JSON.parse(shape) as Omit<NameRecord, "name">);
  const read = (text: string): string | NameRecord => {
    const at = text.indexOf(SHAPE);
    return at < 0 ? text : { name: text.slice(0, at), ...rests[Number.parseInt(text.slice(at + 1), BASE)] };
  };
  return lines.split("\n").map((line) => (line === "" ? undefined : line.split(SEPARATOR).map(read)));
}
