import InlineWorker from "./worker.ts?worker&inline";

/** The worker inside the page, for the page that is one file: it takes the place of `make-worker.ts` there. */
export function makeWorker(): Worker {
  return new InlineWorker();
}
