import { YaqutError } from "../errors.js";
import type { EntryWith, OwnFields } from "../gazetteer/own-fields.js";
import { readCsv } from "../gazetteer/read-csv.js";
import { readGeoJson } from "../gazetteer/read-geojson.js";
import { readJson } from "../gazetteer/read-json.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { decodeText } from "./encoding/decode-text.js";

/** Options of `readGazetteerFile`. */
export interface GazetteerFileOptions<Type extends string = string, Fields extends OwnFields = OwnFields> {
  /** Name of the gazetteer (default: what the JSON file says, or the name of the file without its extension). */
  readonly name?: string | undefined;
  /** Type of the gazetteer (default: what the JSON file says; `place` for a table or a map). */
  readonly type?: Type | undefined;
  /** What columns or properties of the owner's own hold: they are checked, and typed on the entries. */
  readonly fields?: Fields | undefined;
  /** What parts the fields of a table (default: detected). */
  readonly delimiter?: string | undefined;
  /** Which column of a table is which field; see the options of `readCsv` (default: what the titles say). */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Encoding as `TextDecoder` names it, such as `windows-1256` (default: found out, see {@link decodeText}). */
  readonly encoding?: string | undefined;
  /** Is told of an encoding that was recognised by the letters of the file. */
  readonly onRecognised?: ((encoding: string) => void) | undefined;
}

const EXTENSIONS = [".json", ".csv", ".tsv", ".txt", ".geojson"] as const;

/**
 * The bytes of a gazetteer file, read by its extension.
 *
 * @throws YaqutError `FORMAT_UNKNOWN`, `TEXT_ENCODING`, or what the reader throws
 */
export function gazetteerFromBytes<
  const Type extends string = string,
  const Fields extends OwnFields = Record<never, never>,
>(
  bytes: Uint8Array,
  path: string,
  options: GazetteerFileOptions<Type, Fields> = {},
): Gazetteer<Type, EntryWith<Type, Fields>> {
  const file = path.replace(/^.*[/\\]/, "");
  const [, stem = file, extension = ""] = /^(.*?)(\.[^.]+)$/.exec(file) ?? [];
  const { encoding, onRecognised, columns, ...said } = options;
  const place = "place" as Type;
  const name = stem.replace(/[\s\p{Cc}\p{Cf}]+/gu, "-");
  const named = { ...said, otherwise: { name, type: place }, file: path };
  const known = EXTENSIONS.find((one) => one === extension.toLowerCase());
  if (known === undefined)
    throw new YaqutError("FORMAT_UNKNOWN", "not a gazetteer file", [
      { at: path, expected: EXTENSIONS.join(", "), received: extension === "" ? "no extension" : extension },
    ]);
  const { text, ...read } = decodeText(bytes, { encoding, file: path });
  if (read.recognised) onRecognised?.(read.encoding);
  if (known === ".json") return readJson(text, { ...said, file: path });
  return known === ".geojson" ? readGeoJson(text, named) : readCsv(text, { ...named, columns });
}
