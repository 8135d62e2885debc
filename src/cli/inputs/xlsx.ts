import { YaqutError } from "../../errors.js";
import { concat } from "../../node/encoding/decode-stream.js";
import { optionalPackage } from "../optional.js";
import type { Row } from "./table.js";

type ExcelReader = typeof import("read-excel-file/node");

/**
 * The rows of the first sheet of a workbook. It is read whole: a sheet has a million rows at most.
 *
 * @throws YaqutError `PACKAGE_MISSING`; `FILE_UNREADABLE` where it is no workbook
 */
export async function* xlsxRows(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Row> {
  const { readSheet } = await optionalPackage<ExcelReader>("read-excel-file/node", "reading Excel workbooks");
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  let rows: readonly (readonly unknown[])[];
  try {
    rows = (await readSheet(Buffer.from(concat(parts).buffer))) as readonly (readonly unknown[])[];
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the workbook", [
      { at: file, expected: "an .xlsx file", received },
    ]);
  }
  for (const [i, cells] of rows.entries()) yield { number: i + 1, cells };
}
