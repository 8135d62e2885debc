import { YaqutError } from "../../errors.js";
import { optionalPackage } from "../optional.js";
import type { Row } from "./table.js";

type Parquet = typeof import("hyparquet");
type Compressors = typeof import("hyparquet-compressors");

/** So many rows are in memory at a time, where row groups are larger. */
const ROWS_AT_ONCE = 10_000;

/**
 * The rows of a Parquet file, its columns first, read part by part: the file must be one that can be read at any place.
 *
 * @throws YaqutError `PACKAGE_MISSING`; `FILE_UNREADABLE` where it is damaged, or packed as nothing here unpacks
 */
export async function* parquetRows(path: string, file: string): AsyncGenerator<Row> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await optionalPackage<Parquet>(
    "hyparquet",
    "reading Parquet",
  );
  const compressors = await optionalPackage<Compressors>("hyparquet-compressors", "reading Parquet").then(
    (module) => module.compressors,
    () => undefined, // what is packed by Snappy, or not at all, needs none
  );
  try {
    const buffer = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(buffer);
    const columns = metadata.schema.filter((_, i) => i > 0).map(({ name }) => name);
    yield { number: 1, cells: columns };
    const total = Number(metadata.num_rows);
    for (let rowStart = 0; rowStart < total; rowStart += ROWS_AT_ONCE) {
      const rowEnd = Math.min(total, rowStart + ROWS_AT_ONCE);
      const rows = await parquetReadObjects({
        file: buffer,
        metadata,
        rowStart,
        rowEnd,
        ...(compressors ? { compressors } : {}),
      });
      for (const [i, row] of rows.entries())
        yield { number: rowStart + i + 2, cells: columns.map((name) => row[name]) };
    }
  } catch (error) {
    if (error instanceof YaqutError) throw error;
    const received = error instanceof Error ? error.message : String(error);
    const hint = compressors ? "" : " (other compressions than Snappy: npm install hyparquet-compressors)";
    throw new YaqutError("FILE_UNREADABLE", "cannot read the Parquet file", [
      { at: file, expected: "a whole Parquet file", received: received + hint },
    ]);
  }
}
