import { connectTagger } from "yaqut/worker";
import { makeWorker } from "./make-worker.js";
import type { PageAnswer, PageRequest, TagRequest, TagResult } from "./messages.js";
import type { Row } from "./rows.js";

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

/** Tags in a worker; of the requests that wait only the newest is done. */
export function createTagging(events: TaggingEvents): Tagging {
  const worker = makeWorker();
  const tagger = connectTagger<readonly Row[]>(worker);
  let key = JSON.stringify([]);
  let newest = new AbortController();

  /** The worker makes its tagger anew where the rows changed. */
  const use = async (rows: readonly Row[]): Promise<void> => {
    const asked = JSON.stringify(rows);
    if (asked === key) return;
    key = asked;
    await tagger.setup(rows);
  };
  const tag = async ({ text, date, rows }: TagRequest): Promise<void> => {
    newest.abort();
    newest = new AbortController();
    const { signal } = newest;
    try {
      events.busy();
      await use(rows);
      const began = performance.now();
      const { spans, incidents = [] } = await tagger.tag(text, { date, incidents: true, signal });
      const took = performance.now() - began;
      events.done({ text, spans, incidents, took, ...(date === undefined ? {} : { date }) });
    } catch {
      if (!signal.aborted) events.failed();
    }
  };
  const makePage = async (request: PageRequest): Promise<void> => {
    try {
      await use(request.rows);
      worker.postMessage(request);
    } catch {
      events.failed();
    }
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Partial<PageAnswer>>) => {
    if (data.kind === "progress") events.progress(data.done!, data.of!);
    if (data.kind === "page") events.page(data.html!);
  });
  return { tag: (request) => void tag(request), makePage: (request) => void makePage(request) };
}
