import type { Io } from "./io.js";

/** Says on the standard error what went wrong. What is no error of ours is a defect, and thrown on. */
export function complain(io: Io, error: unknown): void {
  if (!(error instanceof Error && error.name === "YaqutError")) throw error;
  void io.stderr.write(`yaqut: ${error.message}\n`);
}
