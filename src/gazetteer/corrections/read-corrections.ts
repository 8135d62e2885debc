import { type Problem, show, YaqutError } from "../../errors.js";
import { kindOf } from "../csv/aliases.js";
import { type Cell, readCells } from "../csv/cells.js";
import { damagedText } from "../csv/damaged-text.js";
import { namesIn } from "../csv/names.js";
import { readCell } from "../csv/rows.js";
import { EXPECTED, type FieldKind } from "../own-fields.js";
import { checkReading } from "../reading.js";
import { CORRECTION_TITLES, type CorrectionField, correctionField } from "./columns.js";
import type { CorrectedValue, CorrectionRow } from "./types.js";

/** Options of {@link readCorrections}. */
export interface ReadCorrectionsOptions {
  /** What the errors call the text (default: `corrections`). */
  readonly file?: string | undefined;
  /** What parts the fields (default: named by a `sep=` line, or detected among comma, semicolon, tab and bar). */
  readonly delimiter?: string | undefined;
}

/** In a cell: the field has no value. */
const NOTHING = /^[-–—]$/;
const KINDS: ReadonlyMap<CorrectionField, FieldKind> = /* @__PURE__ */ new Map<CorrectionField, FieldKind>([
  ["latitude", "number"],
  ["longitude", "number"],
  ["radiusKm", "number"],
  ["population", "number"],
  ["rank", "number"],
  ["needsContext", "flag"],
]);

/**
 * Corrections of entries from a table: a row names an entry by its id, and says what changes.
 *
 * - columns in English or Arabic, in any order: `id`, `name`, `add names`, `remove names`, `en`, `kind`, `parent`, `lat`, `lon`, `source`,
 *   `note` and the other fields of an entry; several names in a cell are parted by `|` or `؛`;
 * - an empty cell changes nothing, `-` takes the value away;
 * - a new `name` leaves the former one among the further names; `remove names` drops it.
 *
 * @param text the table, as `readCsv` takes it
 * @param options see {@link ReadCorrectionsOptions}
 * @throws YaqutError `CSV_SYNTAX` or `CSV_INVALID` with all problems, each as `file:line:column`. Whether the ids are there is seen when
 *   they are applied.
 * @example
 * const fixes = readCorrections("id,lat,lon,add names,remove names\nC2338,33.571,36.402,دوما البلد,-");
 * fixes[0].fields //=> { location: [36.402, 33.571] }
 */
export function readCorrections(text: string, options?: ReadCorrectionsOptions): readonly CorrectionRow[] {
  checkReading(text, options, []);
  const { file = "corrections", delimiter } = options ?? {};
  const { records, problems: syntax } = readCells(text, file, delimiter);
  const damaged = [...syntax, ...damagedText(records, file)];
  if (damaged.length > 0) throw new YaqutError("CSV_SYNTAX", "not a table", damaged);
  const [header, ...rows] = records;
  const problems: Problem[] = [];
  const fields = readHeader(header ?? [], file, problems);
  const read = fields.includes("id") ? rows.map((row) => readRow(row, fields, file, problems)) : [];
  if (problems.length > 0) {
    const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    throw new YaqutError("CSV_INVALID", `${count} in the table of corrections`, problems);
  }
  return read;
}

function readHeader(header: readonly Cell[], file: string, problems: Problem[]): (CorrectionField | undefined)[] {
  const fields = header.map(({ text, line, column }) => {
    const title = text.trim();
    if (title === "") return undefined;
    const field = correctionField(title);
    if (field === undefined)
      problems.push({
        at: `${file}:${line}:${column}`,
        expected: `one of the columns ${CORRECTION_TITLES.join(", ")}`,
        received: show(title),
      });
    return field;
  });
  for (const [i, field] of fields.entries()) {
    const first = fields.indexOf(field);
    if (field === undefined || first === i) continue;
    const { text, line, column } = header[i]!;
    const expected = `one column for ${field} (${show(header[first]!.text.trim())} is one)`;
    problems.push({ at: `${file}:${line}:${column}`, expected, received: show(text.trim()) });
  }
  if (!fields.includes("id")) {
    const received = header.length === 0 ? "nothing" : header.map(({ text }) => text.trim()).join(", ");
    problems.push({ at: `${file}:1:1`, expected: 'a column "id"', received });
  }
  return fields;
}

function readRow(
  row: readonly Cell[],
  fields: readonly (CorrectionField | undefined)[],
  file: string,
  problems: Problem[],
): CorrectionRow {
  const { line } = row[0]!;
  const said: Record<string, CorrectedValue> = {};
  const names: { addNames: string[]; removeNames: string[] } = { addNames: [], removeNames: [] };
  const refuse = (at: string, expected: string, received: string): void =>
    void problems.push({ at, expected, received });
  for (const [i, cell] of row.entries()) {
    const value = cell.text.trim();
    const field = fields[i];
    const at = `${file}:${line}:${cell.column}`;
    if (value === "") continue;
    if (field === undefined) refuse(at, "a title above the cell", show(value));
    else if (field === "addNames" || field === "removeNames") {
      if (!NOTHING.test(value)) names[field] = namesIn(value);
    } else if (NOTHING.test(value)) {
      if (field === "id" || field === "name" || field === "kind")
        refuse(at, `a value, since every entry has ${field}`, show(value));
      else said[field] = null;
    } else {
      const kind = KINDS.get(field) ?? "text";
      const read = field === "kind" ? kindOf(value) : readCell(value, kind);
      if (read === undefined) refuse(at, `${kind === "flag" ? "yes or no" : EXPECTED[kind]} for ${field}`, show(value));
      else said[field] = read as CorrectedValue;
    }
  }
  const { id, latitude, longitude, ...rest } = said;
  const at = `${file}:${line}`;
  if (id === undefined) refuse(at, "the id of an entry", "nothing");
  if ((latitude === undefined) !== (longitude === undefined) || (latitude === null) !== (longitude === null))
    refuse(
      at,
      "a latitude and a longitude",
      latitude === undefined || latitude === null ? "a longitude alone" : "a latitude alone",
    );
  const location =
    latitude === undefined ? {} : { location: latitude === null ? null : ([longitude, latitude] as [number, number]) };
  const correction = { id: String(id), fields: { ...rest, ...location }, ...names, at };
  const isEmpty = Object.keys(correction.fields).length + names.addNames.length + names.removeNames.length === 0;
  if (isEmpty && id !== undefined) refuse(at, "something that changes", `the id ${show(id)} alone`);
  return correction;
}
