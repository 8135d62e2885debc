import { show, YaqutError } from "../errors.js";
import type { BaseSpan } from "../span.js";
import type { Tagger } from "../tagger.js";
import { type Answer, type AnswerDocument, CHANNEL, type Failure, type Request, type RequestText } from "./messages.js";

/** What is asked of the global object of a worker, and all that is. */
export interface WorkerScope {
  /** Sends a message to the page. */
  postMessage(message: unknown): void;
  /** Listens to its messages. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** What serves texts in a worker. */
export interface ServedTagger<S extends BaseSpan> {
  /** The tagger as it stands, for work of one's own in the same worker. @throws whatever making it threw */
  tagger(): Promise<Tagger<S>>;
}

/**
 * Tags the texts that a page sends to this worker, with `connectTagger` on the other side. The gazetteers are compiled here, once, and are
 * never sent. Messages that are not of that pair are left alone.
 *
 * @param make makes the tagger, at the first request, and anew when the page gives another setup; it is given what `setup` holds there
 * @param scope the global object of the worker (default: `globalThis`)
 * @throws YaqutError `ARGUMENT_INVALID` where `make` is no function, or the scope is none of a worker
 * @example
 * const scope = { postMessage() {}, addEventListener() {} };
 * typeof serveTagger(() => syriaTagger(), scope).tagger //=> "function"
 */
export function serveTagger<Setup, S extends BaseSpan>(
  make: (setup: Setup | undefined) => Tagger<S> | Promise<Tagger<S>>,
  scope: WorkerScope = globalThis as unknown as WorkerScope,
): ServedTagger<S> {
  check("make", make, "a function that makes a tagger");
  check("scope.addEventListener", scope?.addEventListener, "the global object of a worker");
  let setup: Setup | undefined;
  let made: Promise<Tagger<S>> | undefined;
  const tagger = (): Promise<Tagger<S>> => {
    made ??= (async () => make(setup))();
    return made;
  };
  const answer = async (request: Request): Promise<Partial<Answer>> => {
    if (request.ask === "make") {
      setup = request.setup as Setup;
      made = undefined;
      await tagger();
      return {};
    }
    const ready = await tagger();
    return { documents: request.texts.map((text) => documentOf(ready, text, request.incidents)) };
  };
  scope.addEventListener("message", async ({ data }) => {
    const request = data as Request;
    if (request?.channel !== CHANNEL) return;
    const { channel, number } = request;
    try {
      scope.postMessage({ channel, number, ...(await answer(request)) } satisfies Answer);
    } catch (error) {
      scope.postMessage({ channel, number, failed: failureOf(error) } satisfies Answer);
    }
  });
  return { tagger };
}

function documentOf(tagger: Tagger<BaseSpan>, { text, date }: RequestText, incidents: boolean): AnswerDocument {
  const document = tagger.tag(text, date === undefined ? undefined : { date });
  const { spans } = document;
  return {
    ...(document.date === undefined ? {} : { date: document.date }),
    spans,
    ...(incidents ? { incidents: document.incidents } : {}),
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  if (error.name !== "YaqutError") return { message: error.message };
  const { code, problems, message } = error as YaqutError;
  const [first = ""] = message.split("\n");
  return { code, problems, message: first.replace(`[${code}] `, "") };
}

function check(at: string, given: unknown, expected: string): void {
  if (typeof given === "function") return;
  throw new YaqutError("ARGUMENT_INVALID", "wrong argument", [{ at, expected, received: show(given) }]);
}
