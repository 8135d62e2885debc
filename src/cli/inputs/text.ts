import { YaqutError } from "../../errors.js";
import type { InputText } from "../../formats/input.js";

/** A text that was read, with what is to be kept of its row. */
export interface ReadText extends InputText {
  /** Fields of the user's own, by name. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What could not be read of it, though the text could: its date. */
  readonly flaw?: YaqutError;
}

/** A text, or why it can't be read. */
export type Item = ReadText | YaqutError;

/** A longer text is passed over: tagging takes about a hundred bytes of memory a code unit. */
export const TEXT_UNITS_MAX: number = 8 * 1024 * 1024;

/** Why a text can't be tagged, where it can't. */
export function checkLength({ id, text }: InputText): YaqutError | undefined {
  if (text.length <= TEXT_UNITS_MAX) return undefined;
  return new YaqutError("TEXT_TOO_LONG", "too long to be tagged as one text: part it", [
    { at: id, expected: `at most ${TEXT_UNITS_MAX} UTF-16 code units`, received: String(text.length) },
  ]);
}
