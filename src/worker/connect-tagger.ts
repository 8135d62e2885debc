import { checkText, wrongArgument } from "../arguments.js";
import { show, YaqutError } from "../errors.js";
import type { Incident } from "../incident.js";
import { batches } from "../ordered.js";
import { type ReportDate, readReportDate } from "../report-date.js";
import type { BaseSpan, Span } from "../span.js";
import { type Answer, CHANNEL, type Failure, type RequestText } from "./messages.js";
import { type AbortSignalLike, type Ask, RequestQueue } from "./request-queue.js";

/** What is asked of a `Worker` of the browser, and all that is. */
export interface WorkerLike {
  /** Sends a message to the worker. */
  postMessage(message: unknown): void;
  /** Listens to its messages. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  /** Listens to its failures. */
  addEventListener(type: "error" | "messageerror", listener: (event: { readonly message?: string }) => void): void;
  /** Ends it. */
  terminate?(): void;
}

/** A text that a worker tagged: plain data, as all formats take it. */
export interface WorkerDocument<S extends BaseSpan = Span> {
  /** What the text is called, where it was given a name. */
  readonly id?: string;
  /** The text as it was given. */
  readonly text: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
  /** Its spans, in the order of the text. */
  readonly spans: readonly S[];
  /** What it tells of, where incidents are asked for. */
  readonly incidents?: readonly Incident[];
}

/** A text for a worker: alone, or with what it is called and its day. */
export type WorkerText = string | { readonly text: string; readonly id?: string; readonly date?: ReportDate };

/** Options of {@link WorkerTagger}. */
export interface WorkerTagOptions {
  /** Day of the report, or of the texts that have none of their own. */
  readonly date?: ReportDate | undefined;
  /** Whether documents hold their incidents (default: `false`). */
  readonly incidents?: boolean | undefined;
  /** Gives the work up: what waits is never sent, and its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignalLike | undefined;
}

/** Options of {@link WorkerTagger.tagMany}. */
export interface WorkerManyOptions extends WorkerTagOptions {
  /** Is told how many texts are done, after each few of them. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** A tagger that lives in a worker. */
export interface WorkerTagger<Setup = unknown, S extends BaseSpan = Span> {
  /**
   * Tags a text. Texts are tagged one after the other, in the order in which they were asked for.
   *
   * @throws YaqutError `ARGUMENT_INVALID`, `OPTION_INVALID`; `WORKER_FAILED` where the worker ended; the reason of the signal
   */
  tag(text: string, options?: WorkerTagOptions): Promise<WorkerDocument<S>>;
  /** Tags many texts, a few at a time; they are taken as they are needed, and their documents come in their order. @throws as `tag` */
  tagMany(
    texts: Iterable<WorkerText> | AsyncIterable<WorkerText>,
    options?: WorkerManyOptions,
  ): AsyncGenerator<WorkerDocument<S>>;
  /** Has the tagger made anew, of this setup: what is asked for from now on is tagged by it. @throws what making it threw */
  setup(setup: Setup): Promise<void>;
  /** Ends the worker; what waits is rejected. */
  close(): void;
}

/** So many texts, or code units, are in one message: an answer every few milliseconds. */
const BATCH_TEXTS = 16;
const BATCH_UNITS = 16 * 1024;

/**
 * The page's side of a tagger in a worker, whose other side is `serveTagger`. Texts and spans are sent, gazetteers never.
 *
 * @param worker a worker whose script calls `serveTagger`
 * @throws YaqutError `ARGUMENT_INVALID` for what is no worker
 * @example
 * const worker = { postMessage: () => {}, addEventListener: () => {} };
 * typeof connectTagger(worker).tag //=> "function"
 */
export function connectTagger<Setup = unknown, S extends BaseSpan = Span>(worker: WorkerLike): WorkerTagger<Setup, S> {
  if (typeof worker?.postMessage !== "function" || typeof worker.addEventListener !== "function")
    throw wrongArgument({ at: "worker", expected: "a worker", received: show(worker) });
  const queue = new RequestQueue((request) => worker.postMessage(request));
  worker.addEventListener("message", ({ data }) => {
    const answer = data as Answer;
    if (answer?.channel !== CHANNEL) return;
    queue.settle(answer, answer.failed && errorOf(answer.failed));
  });
  const die = ({ message }: { readonly message?: string }): void => queue.end(ended(message || "it ended"), false);
  worker.addEventListener("error", die);
  worker.addEventListener("messageerror", die);

  const send = async (given: readonly GivenText[], options: WorkerTagOptions): Promise<WorkerDocument<S>[]> => {
    const texts = given.map(({ text, date }): RequestText => ({ text, ...(date === undefined ? {} : { date }) }));
    const ask: Ask = { ask: "tag", texts, incidents: options.incidents === true };
    const { documents = [] } = await queue.add(ask, options.signal);
    return documents.map((document, i) => {
      const { id, text } = given[i]!;
      return { ...(id === undefined ? {} : { id }), text, ...document } as unknown as WorkerDocument<S>;
    });
  };
  return {
    async tag(text, options = {}) {
      checkText(text, "text");
      const date = readReportDate(options.date);
      return (await send([{ id: undefined, text, date }], options))[0]!;
    },
    async *tagMany(texts, options = {}) {
      const date = readReportDate(options.date);
      let done = 0;
      for await (const batch of batches(givenTexts(texts, date), BATCH_UNITS, BATCH_TEXTS)) {
        const documents = await send(batch, options);
        done += documents.length;
        options.onProgress?.(done);
        yield* documents;
      }
    },
    async setup(setup) {
      await queue.add({ ask: "make", setup });
    },
    close() {
      queue.end(ended("it was closed"), true);
      worker.terminate?.();
    },
  };
}

interface GivenText {
  readonly id: string | undefined;
  readonly text: string;
  readonly date: string | undefined;
}

async function* givenTexts(
  texts: Iterable<WorkerText> | AsyncIterable<WorkerText>,
  dateOfAll: string | undefined,
): AsyncGenerator<GivenText> {
  let number = 0;
  for await (const given of texts) {
    const at = `texts[${number++}]`;
    const {
      text,
      id,
      date = dateOfAll,
    } = (typeof given === "string" ? { text: given } : (given ?? {})) as Exclude<WorkerText, string>;
    if (typeof text !== "string")
      throw wrongArgument({ at, expected: "a text, or { text, id?, date? }", received: show(given) });
    yield { id, text, date: readReportDate(date, `${at}.date`) };
  }
}

function errorOf({ code, problems, message }: Failure): Error {
  return code === undefined ? ended(message) : new YaqutError(code as YaqutError["code"], message, problems);
}

function ended(received: string): YaqutError {
  return new YaqutError("WORKER_FAILED", "the worker did not tag", [{ at: "worker", expected: "an answer", received }]);
}
