import { optionsOf, wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import { checkGazetteers } from "../gazetteer/check.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { csvTable } from "../table-cells.js";
import { fieldsOf, type KeptText, type MarkedSpan, precisionOf } from "./annotated.js";
import { documentsOf, type OneOrMore } from "./documents.js";
import { type Units, unitFinder } from "./units.js";

/** The columns of a flat row, always all of them and in this order; columns that are kept come after. */
export const ROW_COLUMNS = [
  "id",
  "date",
  "type",
  "text",
  "start",
  "end",
  "entity",
  "name",
  "en",
  "entity_kind",
  "governorate",
  "governorate_pcode",
  "district",
  "district_pcode",
  "subdistrict",
  "subdistrict_pcode",
  "lat",
  "lon",
  "precision",
  "value",
  "kind",
  "min",
  "max",
  "confidence",
] as const;

/** What a cell holds; `null` where nothing is known, or the column is none of the span's type. */
export type RowValue = string | number | boolean | null;

/**
 * A span as a flat row. `entity_kind` is the kind of place, the type of actor or the class of weapon; `governorate` and the other units
 * are those that the place lies in, itself included, with their codes (OCHA's p-codes); `value` is the day of a date; `kind`, `min` and
 * `max` are those of casualties.
 */
export type SpanRow = { readonly [column in (typeof ROW_COLUMNS)[number]]: RowValue } & {
  readonly [kept: string]: RowValue;
};

/** Options of {@link toRows}. */
export interface RowOptions {
  /** Where the units of places are looked up, such as `tagger.index.gazetteers` (default: none, and units are `null`). */
  readonly gazetteers?: readonly Gazetteer[] | undefined;
}

/**
 * Flat rows for a table or a database: one a span, each with all of {@link ROW_COLUMNS}, and the kept fields of its document. A kept field
 * that is called as one of the columns stands as `kept_date`; lists and objects are JSON.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @throws YaqutError `ARGUMENT_INVALID` for what are no documents, `OPTION_INVALID` for what are no gazetteers
 * @example
 * toRows({ id: "r1", ...tag("قصف على مدينة دوما") }, { gazetteers: [syriaPlaces] })[0]?.governorate //=> "ريف دمشق"
 */
export function toRows(documents: OneOrMore<KeptText>, options?: RowOptions): SpanRow[] {
  const write = rowWriter(rowOptions(options));
  return documentsOf(documents).flatMap((document, i) => write(document, document.id ?? String(i + 1)));
}

/** The options of rows, checked. @throws YaqutError `OPTION_INVALID` */
export function rowOptions(given: RowOptions | undefined): RowOptions {
  const options = optionsOf(given, "an object { gazetteers }");
  checkGazetteers(options.gazetteers ?? []);
  return options;
}

/** Writes the rows of one document after the other. */
export function rowWriter({ gazetteers = [] }: RowOptions): (document: KeptText, id: string) => SpanRow[] {
  const unitsOf = unitFinder(gazetteers);
  return (document, id) => {
    const kept = keptColumns(document, ROW_COLUMNS);
    return document.spans.map((span) => ({
      id,
      date: document.date ?? null,
      ...cellsOf(span, unitsOf(fieldsOf(span).entry)),
      ...kept,
    })) as SpanRow[];
  };
}

function cellsOf(span: MarkedSpan, units: Units): Readonly<Record<string, RowValue>> {
  const fields = fieldsOf(span);
  const { type, text, start, end } = span;
  return {
    type,
    text,
    start,
    end,
    entity: fields.entity ?? null,
    name: fields.entry?.name ?? null,
    en: fields.entry?.en ?? null,
    entity_kind: fields.placeType ?? fields.actorType ?? fields.weaponClass ?? null,
    ...units,
    lat: fields.lat ?? null,
    lon: fields.lon ?? null,
    precision: precisionOf(fields) ?? null,
    value: fields.value ?? null,
    kind: fields.kind ?? null,
    min: fields.min ?? null,
    max: fields.max ?? null,
    confidence: fields.confidence ?? null,
  };
}

/** The kept fields of a document as columns beside those of the table. */
export function keptColumns(
  { kept = {} }: Pick<KeptText, "kept">,
  columns: readonly string[],
): Readonly<Record<string, RowValue>> {
  const cells: Record<string, RowValue> = Object.create(null); // a field may be called `__proto__`
  for (const [name, value] of Object.entries(kept)) cells[keptColumn(name, columns)] = cellOf(value);
  return cells;
}

/** The column of a kept field. */
export function keptColumn(name: string, columns: readonly string[]): string {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase()) ? `kept_${name}` : name;
}

function cellOf(value: unknown): RowValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  try {
    return JSON.stringify(value) ?? show(value);
  } catch {
    return show(value); // what JSON can't hold: a circle, a big integer
  }
}

/**
 * Rows as a table for spreadsheets, as `toCsv` writes it: with a byte-order mark, and formulas guarded. The columns are those of the
 * first row.
 *
 * @example
 * rowsToCsv(toRows(tag("قصف على مدينة دوما"))).startsWith("\uFEFFid,date,type,text,start,end") //=> true
 */
export function rowsToCsv(rows: readonly Readonly<Record<string, RowValue>>[]): string {
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === "object" && row !== null))
    throw wrongArgument({ at: "rows", expected: "a list of rows", received: show(rows) });
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return "";
  return csvTable(columns, rows);
}
