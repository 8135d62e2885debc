import { type Problem, show } from "../../errors.js";
import type { OwnFields } from "../own-fields.js";
import { adminFields, adminTitle, hxlField, isHxlRow } from "./admin-titles.js";
import { fieldOf } from "./aliases.js";
import type { Cell } from "./cells.js";

/** Which column of a table is which field: `{ name: "ADM4_AR" }`; a value for all rows begins with `=`: `{ placeType: "=village" }`. */
export type ColumnChoice = Readonly<Record<string, string>>;

/** What the columns of a table stand for. */
export interface Assigned {
  /** The field of each column that has one by its title, by its hashtag, or because the owner says so. */
  readonly fields: readonly (string | undefined)[];
  /** Values that all rows have. */
  readonly constants: Readonly<Record<string, string>>;
  /** Whether the row under the titles holds hashtags. */
  readonly hasHashtags: boolean;
}

const ALL_ROWS = "=";

/** Assigns the columns of a table to fields. What is asked for and not there is added to the problems. */
export function assignColumns(
  header: readonly Cell[],
  below: readonly Cell[] | undefined,
  { type, own, columns, file }: { type: string; own: OwnFields; columns: ColumnChoice; file: string },
  problems: Problem[],
): Assigned {
  const titles = header.map(({ text }) => text.trim());
  const tags = below?.map(({ text }) => text.trim()) ?? [];
  const hasHashtags = isHxlRow(tags);
  const tagAt = (column: number): string => (hasHashtags ? (tags[column] ?? "") : "");
  const admin = adminFields(
    titles.map((title, i) => (type === "place" ? (adminTitle(title) ?? adminTitle(tagAt(i))) : undefined)),
  );
  const chosen = new Map<number, string>();
  const constants: Record<string, string> = {};
  for (const [given, title] of Object.entries(columns)) {
    const field = fieldOf(given, type, own);
    const at = titles.indexOf(title.trim());
    if (title.startsWith(ALL_ROWS)) constants[field] = title.slice(ALL_ROWS.length).trim();
    else if (at >= 0) chosen.set(at, field);
    else
      problems.push({
        at: `${file}:1:1`,
        expected: `a column ${show(title)} for ${given}`,
        received: titles.join(", "),
      });
  }
  const taken = new Set([...chosen.values(), ...Object.keys(constants)]);
  const fields = titles.map((title, i) => {
    const asked = chosen.get(i);
    if (asked !== undefined || title === "") return asked;
    const named = admin.fields[i] ?? hxlField(tagAt(i)) ?? fieldOf(title, type, own);
    return taken.has(named) ? title : named; // what the owner says comes first
  });
  if (type === "place" && admin.kind !== undefined && !fields.includes("placeType")) constants.placeType ??= admin.kind;
  return { fields, constants, hasHashtags };
}
