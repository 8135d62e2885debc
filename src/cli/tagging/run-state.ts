import { open, readFile, rename } from "node:fs/promises";
import { show, YaqutError } from "../../errors.js";
import { attempt } from "../outputs/append-file.js";

/** How far a run came: all that is needed to go on with it, and to see that it goes on with the same texts. */
export interface RunState {
  /** The version of this record. */
  readonly version: 1;
  /** What decides on the output: options, inputs, version of the package. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Texts and rejected rows that are done. */
  readonly entries: number;
  readonly texts: number;
  readonly skipped: number;
  /** SHA-256 of their content. */
  readonly digest: string;
  /** Bytes of the output, and of the file of rejects, that belong to them. */
  readonly bytes: number;
  readonly rejectBytes: number;
  /** Names of the kept fields. */
  readonly kept: readonly string[];
  /** Whether all is done. */
  readonly done: boolean;
}

/** The file beside an output that says how far it is. */
export function stateFile(out: string): string {
  return `${out}.run.json`;
}

/** The state that stands beside an output, where there is one. @throws YaqutError `RESUME_INVALID` for a damaged one */
export async function readState(out: string): Promise<RunState | undefined> {
  let text: string;
  try {
    text = await readFile(stateFile(out), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw resumeError(stateFile(out), "a readable file", error instanceof Error ? error.message : String(error));
  }
  return parseState(text, stateFile(out));
}

/** @throws YaqutError `RESUME_INVALID` */
export function parseState(text: string, at: string): RunState {
  try {
    const state = JSON.parse(text) as RunState;
    if (state.version === 1 && Number.isInteger(state.entries)) return state;
  } catch {} // said below
  throw resumeError(at, "the state of a run", show(text));
}

/** Puts a state in place of the one before, whole or not at all. @throws YaqutError `FILE_UNWRITABLE` */
export async function writeState(out: string, state: RunState): Promise<void> {
  const path = stateFile(out);
  await attempt(path, async () => {
    const file = await open(`${path}.new`, "w");
    try {
      await file.writeFile(`${JSON.stringify(state)}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  });
}

/** @throws YaqutError `RESUME_INVALID` where a run had other options */
export function checkSameOptions(at: string, before: RunState["options"], now: RunState["options"]): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [JSON.stringify(before[name]), JSON.stringify(now[name])];
    if (was !== is) throw resumeError(at, `${name} ${was ?? "none"}, as the run began`, is ?? "none");
  }
}

export function resumeError(at: string, expected: string, received: string): YaqutError {
  return new YaqutError("RESUME_INVALID", "cannot go on with this run", [{ at, expected, received }]);
}
