import type { TagRequest, TagResult } from "./messages.js";

/** What becomes of requests. */
export interface TaggingEvents {
  readonly busy: () => void;
  readonly done: (result: TagResult) => void;
  readonly failed: () => void;
}

/** Tags in a worker: one request at a time, and of those that wait only the newest. */
export function createTagging(events: TaggingEvents): (request: TagRequest) => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
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
  worker.addEventListener("message", ({ data }: MessageEvent<TagResult>) => {
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
  return send;
}
