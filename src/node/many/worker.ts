import process from "node:process";
import { type Job, type JobResult, type JobText, jobDoer, type KeptNames } from "./job.js";
import { shareIndex, taggerOf } from "./tagger.js";

/** What a worker is sent: to get ready and give its index to the others, or texts. */
export interface Task {
  /** Compile, and share the index. */
  readonly share?: boolean;
  /** The index that another worker shared. */
  readonly index?: SharedArrayBuffer | undefined;
  readonly texts: readonly JobText[];
  readonly kept: KeptNames;
}

/** What comes back. */
export interface TaskResult {
  readonly index?: SharedArrayBuffer | undefined;
  readonly results: readonly JobResult[];
}

type PoolProcess = typeof process & { readonly __tinypool_state__: { readonly workerData: Job } };

// a thread that ended by itself would be waited for in vain: what it does not survive must be an error
process.exit = (code) => {
  throw new Error(`its tagger called process.exit(${code ?? ""})`);
};

let ready: Promise<{ readonly do: ReturnType<typeof jobDoer>; readonly share: () => SharedArrayBuffer | undefined }>;

async function prepare(shared: SharedArrayBuffer | undefined): typeof ready {
  const job = (process as PoolProcess).__tinypool_state__.workerData;
  const tagger = await taggerOf(job, shared);
  return { do: jobDoer(job, tagger), share: () => shareIndex(job, tagger) };
}

/** The entry of a worker thread. */
export default async function work({ share, index, texts, kept }: Task): Promise<TaskResult> {
  ready ??= prepare(index);
  const worker = await ready;
  return { index: share ? worker.share() : undefined, results: texts.map((text) => worker.do(text, kept)) };
}
