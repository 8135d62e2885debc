import { readFile } from "node:fs/promises";
import { checkText, optionsOf } from "../arguments.js";
import { YaqutError } from "../errors.js";
import type { EntryWith, OwnFields } from "../gazetteer/own-fields.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { type GazetteerFileOptions, gazetteerFromBytes } from "./gazetteer-bytes.js";

/**
 * A gazetteer from a file, read by its extension: `.json`, `.geojson`, or a table in `.csv`, `.tsv`, `.txt`.
 *
 * @throws YaqutError `ARGUMENT_INVALID` where the path is no text, `FILE_UNREADABLE`; `FORMAT_UNKNOWN` for another extension; `TEXT_ENCODING` where the bytes are no text, or of an encoding
 *   that is not safe to say (see `decodeText`); or what
 *   `readJson`, `readGeoJson` and `readCsv` throw, with file, line and column of every problem
 * @example
 * const clinics = await readGazetteerFile("clinics.csv", { type: "clinic", fields: { beds: "number" } });
 * const tagger = createTagger({ gazetteers: [clinics] });
 */
export async function readGazetteerFile<
  const Type extends string = string,
  const Fields extends OwnFields = Record<never, never>,
>(path: string, options: GazetteerFileOptions<Type, Fields> = {}): Promise<Gazetteer<Type, EntryWith<Type, Fields>>> {
  checkText(path, "path");
  const given = optionsOf(options, "an object { name, type }");
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the gazetteer", [
      { at: path, expected: "a readable file", received },
    ]);
  }
  return gazetteerFromBytes(bytes, path, given);
}
