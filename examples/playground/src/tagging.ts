import { makeWorker } from "./make-worker.js";
import type { Answer, PageRequest, TagRequest, TagResult } from "./messages.js";

/** What becomes of requests. */
export interface TaggingEvents {
  readonly busy: () => void;
  readonly done: (result: TagResult) => void;
  readonly failed: () => void;
  /** Of the page of many reports: so many are tagged. */
  readonly progress: (done: number, of: number) => void;
  readonly page: (html: string) => void;
}

/** What a page asks of its worker. */
export interface Tagging {
  readonly tag: (request: TagRequest) => void;
  readonly makePage: (request: PageRequest) => void;
}

/** Tags in a worker: one request at a time, and of those that wait only the newest. */
export function createTagging(events: TaggingEvents): Tagging {
  const worker = makeWorker();
  let busy = false;
  let waiting: TagRequest | undefined;

  const send = (request: TagRequest): void => {
    if (busy) {
      waiting = request;
      return;
    }
    busy = true;
    events.busy();
    worker.postMessage(request);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.kind === "progress") return events.progress(data.done, data.of);
    if (data.kind === "page") return events.page(data.html);
    busy = false;
    const next = waiting;
    waiting = undefined;
    if (next) send(next);
    else events.done(data);
  });
  worker.addEventListener("error", () => {
    busy = false;
    events.failed();
  });
  return { tag: send, makePage: (request) => worker.postMessage(request) };
}
