import { YaqutError } from "../errors.js";
import { readCsv } from "../gazetteer/read-csv.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { concat } from "../node/encoding/decode-stream.js";
import { decodeText } from "../node/encoding/decode-text.js";
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

/** The text of a table, from a file of text or the first sheet of a workbook. @throws YaqutError `FILE_UNREADABLE`, `TEXT_ENCODING` */
export async function readTableFile(io: Io, path: string): Promise<string> {
  if (/\.xlsx$/i.test(path)) return workbookTable(io, path);
  const { text, encoding, recognised } = decodeText(await readBytes(io, path), { file: path });
  if (recognised) say(io, `${path}: read as ${encoding}, which its letters say`);
  return text;
}

async function readWorkbook(io: Io, path: string, { type, columns }: GazetteerOptions): Promise<Gazetteer> {
  const name = path
    .replace(/^.*[/\\]/, "")
    .replace(/\.xlsx$/i, "")
    .replace(/\s+/g, "-");
  return readCsv(await workbookTable(io, path), {
    type,
    otherwise: { name, type: "place" },
    file: path,
    columns,
    delimiter: ",",
  });
}

/** The first sheet of a workbook as a table. */
async function workbookTable(io: Io, path: string): Promise<string> {
  const { xlsxRows } = await import("./inputs/xlsx.js");
  const lines: string[] = [];
  for await (const { cells } of xlsxRows(io.open(path), path)) {
    if (cells instanceof YaqutError) throw cells;
    lines.push(Array.from(cells, quoted).join(","));
  }
  return lines.join("\r\n");
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
