import type { Problem } from "../../errors.js";

/** One field of a table, with where it begins: line and column from 1, as editors count. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The fields of a table, record by record; records of nothing are left out. */
export interface Records {
  readonly records: readonly (readonly Cell[])[];
  readonly delimiter: string;
  readonly problems: Problem[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const QUOTE = '"';
const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Excel's own first line, which names the delimiter. */
const SEP_LINE = /^sep=(.)\r?\n?/i;

/**
 * Splits a table by RFC 4180: fields in quotes may hold delimiters, line breaks and doubled quotes.
 *
 * - the delimiter is given, named by a `sep=;` line, or the one of `, ; tab |` that stands most in the first record;
 * - a byte-order mark and any of the three line breaks are taken.
 *
 * @param text the table
 * @param file what the problems call it
 */
export function readCells(text: string, file: string, delimiter?: string): Records {
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const sep = SEP_LINE.exec(text.slice(at));
  const separator = delimiter ?? sep?.[1] ?? likelyDelimiter(text.slice(at));
  let line = 1;
  if (sep) {
    at += sep[0].length;
    line++;
  }
  let lineStart = at;
  const records: Cell[][] = [];
  const problems: Problem[] = [];
  let record: Cell[] = [];
  const endRecord = (): void => {
    if (record.some((cell) => cell.text.trim() !== "")) records.push(record);
    record = [];
  };
  for (;;) {
    const start = { line, column: at - lineStart + 1 };
    let value: string;
    if (text[at] === QUOTE) {
      const quoted = readQuoted(text, at);
      value = quoted.value;
      if (!quoted.closed)
        problems.push({
          at: `${file}:${start.line}:${start.column}`,
          expected: "a closing quote",
          received: "the end",
        });
      for (let i = at; i < quoted.end; i++) {
        if (!isLineBreak(text, i)) continue;
        line++;
        lineStart = i + 1;
      }
      at = quoted.end;
      const stray = fieldEnd(text, at, separator);
      if (stray > at) {
        const received = JSON.stringify(text.slice(at, stray));
        problems.push({
          at: `${file}:${line}:${at - lineStart + 1}`,
          expected: "a delimiter or a line break after a quote",
          received,
        });
        at = stray;
      }
    } else {
      const end = fieldEnd(text, at, separator);
      value = text.slice(at, end);
      at = end;
    }
    record.push({ text: value, ...start });
    if (at >= text.length) break;
    if (text[at] === separator) {
      at++;
      continue;
    }
    endRecord();
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line++;
    lineStart = at;
  }
  endRecord();
  return { records, delimiter: separator, problems };
}

function readQuoted(text: string, at: number): { value: string; end: number; closed: boolean } {
  let value = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, closed: false };
    value += text.slice(from, quote);
    if (text[quote + 1] !== QUOTE) return { value, end: quote + 1, closed: true };
    value += QUOTE;
    from = quote + 2;
  }
}

function fieldEnd(text: string, at: number, delimiter: string): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
}

/** The candidate that stands most often outside quotes in the first record; the earlier one of equals. */
function likelyDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (character === "\n" || character === "\r") break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return [...counts].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0];
}
