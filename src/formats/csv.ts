import { type AnnotatedText, fieldsOf, type MarkedSpan, precisionOf } from "./annotated.js";

const BYTE_ORDER_MARK = "\uFEFF";
/** A cell that begins so is a formula to a spreadsheet. */
const FORMULA = /^[\s\0]*[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Columns of {@link toCsv}, and what stands in them. */
const COLUMNS: readonly (readonly [title: string, cell: (span: MarkedSpan) => unknown])[] = [
  ["type", (span) => span.type],
  ["start", (span) => span.start],
  ["end", (span) => span.end],
  ["text", (span) => span.text],
  ["entity", (span) => fieldsOf(span).entity],
  ["name", (span) => fieldsOf(span).entry?.name],
  ["en", (span) => fieldsOf(span).entry?.en],
  ["placeType", (span) => fieldsOf(span).placeType],
  ["direction", (span) => fieldsOf(span).direction],
  ["lat", (span) => fieldsOf(span).lat],
  ["lon", (span) => fieldsOf(span).lon],
  ["precision", (span) => precisionOf(fieldsOf(span))],
  ["actorType", (span) => fieldsOf(span).actorType],
  ["weaponClass", (span) => fieldsOf(span).weaponClass],
  ["value", (span) => fieldsOf(span).value],
  ["kind", (span) => fieldsOf(span).kind],
  ["min", (span) => fieldsOf(span).min],
  ["max", (span) => fieldsOf(span).max],
  ["confidence", (span) => fieldsOf(span).confidence],
];

/**
 * A table for spreadsheets (RFC 4180): a header, then a span a row, with the id and date of its document.
 *
 * - begins with a byte-order mark, without which Excel takes Arabic for something else;
 * - a cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, and is no number) gets a leading `'`;
 * - offsets are UTF-16 code units; lines end with `\r\n`.
 *
 * @param documents documents without an id are numbered from 1
 */
export function toCsv(documents: readonly AnnotatedText[]): string {
  return csvHeader() + documents.map((document, i) => csvRows(document, String(i + 1))).join("");
}

/** Byte-order mark and header. */
export function csvHeader(): string {
  return BYTE_ORDER_MARK + row(["id", "date", ...COLUMNS.map(([title]) => title)]);
}

/** The rows of one document. */
export function csvRows(document: AnnotatedText, fallbackId: string): string {
  const { id = fallbackId, date } = document;
  return document.spans.map((span) => row([id, date, ...COLUMNS.map(([, cell]) => cell(span))])).join("");
}

function row(cells: readonly unknown[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = String(value);
  const safe = typeof value !== "number" && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
