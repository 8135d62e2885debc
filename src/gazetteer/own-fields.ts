import { type Problem, show } from "../errors.js";
import type { EntryOf } from "./define.js";

/** What a column or property of the owner's own holds; `list` is several texts, in a cell parted by `|` or `؛`. */
export type FieldKind = "text" | "number" | "flag" | "list";
/** The owner's own columns or properties, by name. */
export type OwnFields = Readonly<Record<string, FieldKind>>;

interface FieldValues {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly list: readonly string[];
}

/** An entry of a type with fields of the owner's own, any of which an entry may lack. */
export type EntryWith<Type extends string, Fields extends OwnFields> = EntryOf<Type> & {
  readonly [Field in keyof Fields]?: FieldValues[Fields[Field]];
};

/** The words for what a field of a kind must be. */
export const EXPECTED: Readonly<Record<FieldKind, string>> = {
  text: "text",
  number: "a number",
  flag: "true or false",
  list: "a list of texts",
};

const HOLDS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  flag: (value) => typeof value === "boolean",
  list: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
};

/** What in a list of entries is not what the owner said of the fields; each at `entries[12].beds`. */
export function ownFieldProblems(entries: readonly unknown[], fields: OwnFields): Problem[] {
  return entries.flatMap((entry, index) =>
    Object.entries(fields).flatMap(([field, kind]): Problem[] => {
      const value = (entry as Readonly<Record<string, unknown>> | null)?.[field];
      if (value === undefined || HOLDS[kind](value)) return [];
      return [{ at: `entries[${index}].${field}`, expected: EXPECTED[kind], received: show(value) }];
    }),
  );
}
