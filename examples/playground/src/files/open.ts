import { readDocx, readXlsx } from "./office.js";
import { csvCells, type Report, reportsOf } from "./table.js";

/** Decodes a text: by its byte-order mark, as UTF-8, else as Windows-1256. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
}

/** The reports of a file: of a text or a Word file one, of a table a row each. */
export async function openFile(name: string, bytes: ArrayBuffer): Promise<Report[]> {
  const ending = name.toLowerCase().split(".").at(-1);
  if (ending === "docx") return [{ id: name, text: await readDocx(bytes) }];
  if (ending === "xlsx") return reportsOf(await readXlsx(bytes));
  const text = decode(bytes);
  return ending === "csv" || ending === "tsv" ? reportsOf(csvCells(text)) : [{ id: name, text }];
}
