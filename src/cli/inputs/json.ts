import { YaqutError } from "../../errors.js";
import { parseLine, readInputText } from "../../formats/input.js";
import { parseJson } from "../../gazetteer/read-json.js";
import { type Line, readLines, readWhole, type StreamOptions } from "../../node/encoding/decode-stream.js";
import { type FieldOptions, FieldReader, saysFields } from "./fields.js";
import type { Item } from "./text.js";

/** Fields of the contract, where the user names none. */
const CONTRACT = { id: "id", text: "text", date: "date" } as const;

/** The texts of JSON Lines; empty lines are passed over. */
export async function* textsOfLines(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  fields: FieldOptions,
): AsyncGenerator<Item> {
  const read = objectReader(fields);
  const itemOf = (line: Line): Item | undefined => {
    const { number, text } = line;
    line.text = ""; // a long one is not held while its text is tagged
    const at = `${options.file}:${number}`;
    if (text instanceof YaqutError) return text;
    return /\S/.test(text) ? attempt(() => read(parseLine(text, at), at)) : undefined;
  };
  for await (const line of readLines(chunks, options)) {
    const item = itemOf(line);
    if (item !== undefined) yield item;
  }
}

/** The texts of a JSON list, or of one object. */
export async function* textsOfList(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  fields: FieldOptions,
): AsyncGenerator<Item> {
  const { file } = options;
  const read = objectReader(fields);
  const { value } = parseJson(await readWhole(chunks, options), file);
  if (!Array.isArray(value)) yield attempt(() => read(value, file));
  else for (const [i, item] of value.entries()) yield attempt(() => read(item, `${file}: [${i}]`));
}

/** Reads objects by the contract, strictly; by fields that the user names, as tables are read. */
function objectReader(fields: FieldOptions): (value: unknown, at: string) => Item {
  if (!saysFields(fields)) return readInputText;
  const { id = CONTRACT.id, text = CONTRACT.text, date = CONTRACT.date } = fields;
  const reader = new FieldReader({ id, text, date }, fields);
  return (value, at) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? reader.read(value as Record<string, unknown>, at)
      : readInputText(value, at);
}

function attempt(read: () => Item): Item {
  try {
    return read();
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw error;
  }
}
