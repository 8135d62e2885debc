import type { YaqutError } from "../../errors.js";
import type { JobResult, KeptNames } from "../../node/many/job.js";
import type { InputKind } from "../inputs/kinds.js";
import type { ReadText } from "../inputs/text.js";
import type { RunState } from "../tagging/run-state.js";

/** Where tagged texts go. */
export interface Sink {
  /** Before the first text, or at the end where there is none. @param kind what the first input is */
  open(kind: InputKind, kept: KeptNames): Promise<void>;
  /**
   * Takes a text, with its number among all entries from 1. What keeps just this text from being written is returned.
   *
   * @throws YaqutError `FILE_UNWRITABLE` where nothing can be written any more
   */
  add(text: ReadText, result: JobResult, number: number): Promise<YaqutError | undefined>;
  /** Tells at once what the output will have no room for, where that is known. @throws YaqutError `FILE_UNWRITABLE` */
  check?(result: JobResult): void;
  /** Ends the output. @returns what of it could not be written as it is */
  close(): Promise<YaqutError | undefined>;
}

/** A sink that an interrupted run can go on with. */
export interface LastingSink extends Sink {
  /** Writes all that was taken to the disk, and with it how far the run is: both, or none of them. */
  commit(state: Omit<RunState, "bytes">): Promise<void>;
  /** Lets go of the output after an error: what was committed stands. */
  abandon(): Promise<void>;
}
