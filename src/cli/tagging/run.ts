import { YaqutError } from "../../errors.js";
import { failure } from "../../node/many/pool.js";
import { say } from "../complain.js";
import { BAD_DATA, type Io, OK } from "../io.js";
import type { LastingSink, Sink } from "../outputs/sink.js";
import { type Entry, EntryCount } from "./entries.js";
import type { Rejects } from "./rejects.js";
import { type RunState, resumeError } from "./run-state.js";
import type { Done, KeptFields } from "./work.js";

/** U+FFFD REPLACEMENT CHARACTER: what decoders make of bytes that are no text. */
const REPLACEMENT = "\uFFFD";
/** What is done is made to last so often. */
const COMMIT_MS = 2000;

/** What a run writes to. */
export interface Outputs {
  readonly sink: Sink | LastingSink;
  readonly rejects: Rejects;
  readonly kept: KeptFields;
  /** What decides on the output, for the one who goes on with it. */
  readonly options: RunState["options"];
  /** How far an interrupted run came. */
  readonly before: RunState | undefined;
}

/** A run over texts: writes what was done in its order, and knows how far it is. */
export class Run {
  status: number = OK;
  texts: number;
  skipped: number;
  /** Id of the text that was written last. */
  last: string | undefined;
  readonly #count = new EntryCount();
  readonly #io: Io;
  readonly #to: Outputs;
  #opened = false;
  #committed = Date.now();

  constructor(io: Io, outputs: Outputs) {
    this.#io = io;
    this.#to = outputs;
    this.texts = outputs.before?.texts ?? 0;
    this.skipped = outputs.before?.skipped ?? 0;
    if (this.skipped > 0) this.status = BAD_DATA;
  }

  /** The entries that an interrupted run did not come to. @throws YaqutError `RESUME_INVALID` where those before are others now */
  async *rest(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
    const { before } = this.#to;
    const done = before?.entries ?? 0;
    const checkDone = (): void => {
      if (before && (this.#count.count !== done || this.#count.digest !== before.digest))
        throw resumeError("the inputs", `the same ${done} texts at their beginning`, `${this.#count.count}, others`);
    };
    if (done === 0) yield* entries;
    else {
      let checked = false;
      for await (const entry of entries) {
        if (this.#count.count < done) this.#count.add(entry);
        else {
          if (!checked) checkDone();
          checked = true;
          yield entry;
        }
      }
      if (!checked) checkDone();
    }
  }

  /** Writes an entry and what came of it. A text that is none, or that can't be written, is named and skipped. */
  async take({ entry, result }: Done): Promise<void> {
    const { sink, rejects } = this.#to;
    const { item, kind } = entry;
    this.#count.add(entry);
    if (item instanceof YaqutError) return this.#skip(item);
    if (item.text.includes(REPLACEMENT))
      say(this.#io, `${item.id}: has replacement characters (U+FFFD): the text was damaged before it came here`);
    if (item.flaw) {
      this.status = Math.max(this.status, BAD_DATA);
      await rejects.add(item.flaw, false);
    }
    if (result === undefined || "failed" in result) return this.#skip(failure(result?.failed ?? "nothing", item.id));
    await this.open(kind);
    const refused = await sink.add(item, result, this.#count.count);
    if (refused) return this.#skip(refused);
    this.texts++;
    this.last = item.id;
  }

  /** Begins the output, once. */
  async open(kind: Entry["kind"]): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    await this.#to.sink.open(kind, this.#to.kept.names);
  }

  /** Makes what is done last, where the output can, and now and then only. */
  async commitSometimes(): Promise<void> {
    if (Date.now() - this.#committed >= COMMIT_MS) await this.commit(false);
  }

  async commit(done: boolean): Promise<void> {
    const { sink, rejects, kept, options, before } = this.#to;
    const { count: entries, digest } = this.#count;
    // until it has come to where the run before it was, what that one wrote down stands
    if (!("commit" in sink) || entries < (before?.entries ?? 0)) return;
    const { texts, skipped } = this;
    const rejectBytes = await rejects.sync();
    await sink.commit({ version: 1, options, entries, texts, skipped, digest, rejectBytes, kept: kept.names, done });
    this.#committed = Date.now();
  }

  /** Ends the output. What of it could not be written as it is, is named. */
  async close(): Promise<void> {
    const flaw = await this.#to.sink.close();
    if (flaw === undefined) return;
    this.status = Math.max(this.status, BAD_DATA);
    await this.#to.rejects.add(flaw, false);
  }

  async #skip(error: YaqutError): Promise<void> {
    this.skipped++;
    this.status = Math.max(this.status, BAD_DATA);
    await this.#to.rejects.add(error, true);
  }
}
