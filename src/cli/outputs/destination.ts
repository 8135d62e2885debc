import type { Format } from "../formats.js";
import { wrong } from "../options.js";

/** What holds the output: the standard output, a folder, one file that grows, a table in a file, a database. */
export type Container = "stdout" | "folder" | "file" | "xlsx" | "parquet" | "sqlite" | "duckdb";

/** Where tagged texts go, and as what. */
export interface Destination {
  readonly container: Container;
  /** The file or folder; none for the standard output. */
  readonly path: string | undefined;
  /** Said, or as the file's name says; of the standard output, the first input decides where nothing was said. */
  readonly format: Format | undefined;
}

const FORMAT_OF: Readonly<Record<string, Format>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "rows",
  conll: "conll",
  geojson: "geojson",
  html: "html",
  txt: "text",
};
const CONTAINER_OF: Readonly<Record<string, Container>> = {
  xlsx: "xlsx",
  parquet: "parquet",
  sqlite: "sqlite",
  sqlite3: "sqlite",
  db: "sqlite",
  duckdb: "duckdb",
};
const TABLE_FORMATS: readonly (Format | undefined)[] = ["rows", "wide", undefined];

/**
 * Where the output goes, by `--out` and `--format`.
 *
 * @throws YaqutError `OPTION_INVALID` where the name does not say what it holds, or the two don't go together
 */
export function destinationOf(out: string | undefined, format: Format | undefined): Destination {
  if (out === undefined) return { container: "stdout", path: undefined, format };
  if (out === "") throw wrong("out", format === "brat" ? "a directory" : "a file", out);
  if (format === "brat") return { container: "folder", path: out, format };
  const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? "";
  const container = CONTAINER_OF[extension];
  if (container !== undefined) {
    if (!TABLE_FORMATS.includes(format)) throw wrong("format", `rows or wide in .${extension}`, format!);
    return { container, path: out, format: format ?? "rows" };
  }
  const found = format ?? FORMAT_OF[extension];
  if (found === undefined) {
    const known = [...Object.keys(FORMAT_OF), ...Object.keys(CONTAINER_OF)].map((each) => `.${each}`).join(", ");
    throw wrong("out", `a file in ${known}, or --format beside it`, out);
  }
  return { container: "file", path: out, format: found };
}
