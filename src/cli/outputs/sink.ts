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
  /** Ends the output. */
  close(): Promise<void>;
}

/** A sink that an interrupted run can go on with. */
export interface LastingSink extends Sink {
  /** Writes all that was taken to the disk, and with it how far the run is: both, or none of them. */
  commit(state: Omit<RunState, "bytes">): Promise<void>;
}
