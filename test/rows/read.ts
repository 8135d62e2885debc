import { readdirSync, readFileSync } from "node:fs";

/** A text and every span of one type that it holds, in order. */
export interface SpanRow {
  readonly about: string;
  readonly text: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
  /** `entity text`; `*` stands for any entity. */
  readonly spans: readonly string[];
}

/**
 * Reads the tables of a folder of `test/rows`. In a file `#` begins a topic, `@` a date for the rows that follow (none: no date), a
 * line at the margin is a text, and each indented line under it a span: entity (`null` for none, `*` for any), then its words.
 */
export function spanRows(folder: string): SpanRow[] {
  const path = `test/rows/${folder}`;
  return readdirSync(path).flatMap((file) => fileRows(readFileSync(`${path}/${file}`, "utf8")));
}

function fileRows(content: string): SpanRow[] {
  const rows: (SpanRow & { spans: string[] })[] = [];
  let about = "";
  let date = "";
  for (const line of content.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("#")) about = line.slice(1).trim();
    else if (line.startsWith("@")) date = line.slice(1).trim();
    else if (line.startsWith(" ")) rows.at(-1)!.spans.push(line.trim());
    else rows.push({ about, text: line, ...(date ? { date } : {}), spans: [] });
  }
  return rows;
}
