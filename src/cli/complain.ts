import { YaqutError } from "../errors.js";
import { harmless } from "../formats/text/cells.js";
import type { Io } from "./io.js";

/** Says on the standard error what went wrong. What is no error of ours is a defect, and thrown on. */
export function complain(io: Io, error: unknown): void {
  if (!(error instanceof YaqutError)) throw error;
  say(io, error.message);
}

/** A message for people, beside the data. */
export function say(io: Io, message: string): void {
  void io.stderr.write(`yaqut: ${harmless(message)}\n`);
}
