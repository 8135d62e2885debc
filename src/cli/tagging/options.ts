import { availableParallelism } from "node:os";
import { DATE_ORDERS } from "../inputs/days.js";
import type { FieldOptions } from "../inputs/fields.js";
import { INPUT_KINDS } from "../inputs/kinds.js";
import type { InputFile, InputOptions } from "../inputs/open.js";
import type { Io } from "../io.js";
import { type Arguments, eitherOption, listOption, textOption, wordOption, wrong } from "../options.js";

/** What is asked for of the inputs. @throws YaqutError `OPTION_INVALID` */
export function inputOptions(args: Arguments): InputOptions {
  const fields: FieldOptions = {
    id: eitherOption(args, ["id-field", "id-column"]),
    text: eitherOption(args, ["text-field", "text-column"]),
    date: eitherOption(args, ["date-field", "date-column"]),
    keep: listOption(args, "keep").flatMap((names) => names.split(",").map((name) => name.trim())),
    dateOrder: wordOption(args, "date-order", DATE_ORDERS) ?? "dmy",
  };
  return { kind: wordOption(args, "input", INPUT_KINDS), encoding: textOption(args, "encoding"), fields };
}

/** Less is tagged before more workers are ready. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** How many workers: as said, else one for small inputs and the standard input, the cores less one for others. */
export function workersOf(args: Arguments, bytes: number | undefined): number {
  const value = textOption(args, "workers");
  if (value === undefined)
    return bytes === undefined || bytes < SMALL_BYTES ? 1 : Math.max(1, availableParallelism() - 1);
  const workers = Number(value);
  if (!(Number.isInteger(workers) && workers >= 1)) throw wrong("workers", "a whole number from 1", value);
  return workers;
}

/** How many bytes the inputs have, where that is known of all. */
export async function bytesOf(io: Io, files: readonly InputFile[]): Promise<number | undefined> {
  let sum = 0;
  for (const { path } of files) {
    const size = await io.sizeOf(path);
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}
