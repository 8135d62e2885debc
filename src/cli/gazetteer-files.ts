import { YaqutError } from "../errors.js";
import { readCsv } from "../gazetteer/read-csv.js";
import { readGeoJson } from "../gazetteer/read-geojson.js";
import { readJson } from "../gazetteer/read-json.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { decode, readAll } from "./decode.js";
import type { Io } from "./io.js";

/**
 * Reads a gazetteer file by its extension: `.json`, `.csv` (or `.tsv`), `.geojson`.
 *
 * @param type type of the entries of a table or a map (default: `place`); a JSON gazetteer says its own
 * @throws YaqutError `FILE_UNREADABLE`, `FORMAT_UNKNOWN`, or what the reader throws
 */
export async function readGazetteerFile(io: Io, path: string, type: string = "place"): Promise<Gazetteer> {
  const file = path.replace(/^.*[/\\]/, "");
  const [, stem = file, extension = ""] = /^(.*?)\.([^.]+)$/.exec(file) ?? [];
  const named = { name: stem.replace(/[\s\p{Cc}\p{Cf}]+/gu, "-"), type, file: path };
  const text = await readText(io, path);
  switch (extension.toLowerCase()) {
    case "json":
      return readJson(text, { file: path });
    case "csv":
    case "tsv":
      return readCsv(text, named);
    case "geojson":
      return readGeoJson(text, named);
    default:
      throw new YaqutError("FORMAT_UNKNOWN", "not a gazetteer file", [
        {
          at: path,
          expected: ".json, .csv, .tsv or .geojson",
          received: extension === "" ? "no extension" : extension,
        },
      ]);
  }
}

async function readText(io: Io, path: string): Promise<string> {
  try {
    return await readAll(decode(io.open(path)));
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the gazetteer", [
      { at: path, expected: "a readable file", received },
    ]);
  }
}
