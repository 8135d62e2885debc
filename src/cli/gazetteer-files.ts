import { YaqutError } from "../errors.js";
import { readCsv } from "../gazetteer/read-csv.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { concat } from "../node/encoding/decode-stream.js";
import { gazetteerFromBytes } from "../node/gazetteer-bytes.js";
import { say } from "./complain.js";
import type { Io } from "./io.js";

/** How a gazetteer file is read. */
export interface GazetteerOptions {
  readonly type?: string | undefined;
  readonly encoding?: string | undefined;
  /** Which column of a table is which field. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads a gazetteer file by its extension.
 *
 * @param options type of its entries (default: what a JSON gazetteer says; `place` for a table or a map) and encoding
 * @throws YaqutError `FILE_UNREADABLE`, or what {@link gazetteerFromBytes} throws
 */
export async function readGazetteerFile(io: Io, path: string, options: GazetteerOptions = {}): Promise<Gazetteer> {
  if (/\.xlsx$/i.test(path)) return readWorkbook(io, path, options);
  const onRecognised = (encoding: string): void => say(io, `${path}: read as ${encoding}, which its letters say`);
  return gazetteerFromBytes(await readBytes(io, path), path, { ...options, onRecognised });
}

/** The first sheet of a workbook as a table. */
async function readWorkbook(io: Io, path: string, { type = "place", columns }: GazetteerOptions): Promise<Gazetteer> {
  const { xlsxRows } = await import("./inputs/xlsx.js");
  const lines: string[] = [];
  for await (const { cells } of xlsxRows(io.open(path), path)) {
    if (cells instanceof YaqutError) throw cells;
    lines.push(Array.from(cells, quoted).join(","));
  }
  const name = path
    .replace(/^.*[/\\]/, "")
    .replace(/\.xlsx$/i, "")
    .replace(/\s+/g, "-");
  return readCsv(lines.join("\r\n"), { name, type, file: path, columns, delimiter: "," });
}

function quoted(cell: unknown): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, "2017-10-31".length) : String(cell ?? "");
  return `"${text.replaceAll('"', '""')}"`;
}

async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of io.open(path)) chunks.push(chunk);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the gazetteer", [
      { at: path, expected: "a readable file", received },
    ]);
  }
  return concat(chunks);
}
