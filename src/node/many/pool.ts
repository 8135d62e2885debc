import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Tinypool } from "tinypool";
import { YaqutError } from "../../errors.js";
import type { Job, JobResult, JobText, KeptNames } from "./job.js";
import type { Task, TaskResult } from "./worker.js";

/** Workers that do one job. */
export interface TagPool {
  /**
   * The results of texts, in their order. When a worker dies the texts that it had are tried again, fewer at a time, in a new one: the text
   * that it dies of is the only one that fails.
   *
   * @throws whatever reason the signal has
   */
  run(texts: readonly JobText[], kept: KeptNames): Promise<readonly JobResult[]>;
  /** How many workers died so far. */
  readonly deaths: number;
  close(): Promise<void>;
}

/**
 * Starts workers. The first one compiles the gazetteers, the others read what it compiled.
 *
 * @throws YaqutError `WORKER_FAILED` where none starts
 */
export async function openPool(job: Job, workers: number, signal?: AbortSignal): Promise<TagPool> {
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    isolateWorkers: false,
    workerData: job,
  });
  const send = (task: Task): Promise<TaskResult> => pool.run(task, { signal: signal ?? null }) as Promise<TaskResult>;
  let index: SharedArrayBuffer | undefined;
  try {
    ({ index } = await send({ share: workers > 1, texts: [], kept: [] }));
  } catch (error) {
    await pool.destroy();
    throw signal?.aborted ? signal.reason : failure(messageOf(error));
  }
  let deaths = 0;
  const run = async (texts: readonly JobText[], kept: KeptNames): Promise<readonly JobResult[]> => {
    try {
      return (await send({ index, texts, kept })).results;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      deaths++;
      if (texts.length <= 1) return texts.map(() => ({ failed: `its worker died: ${messageOf(error)}` }));
      const half = texts.length >> 1;
      return [...(await run(texts.slice(0, half), kept)), ...(await run(texts.slice(half), kept))];
    }
  };
  return {
    run,
    get deaths() {
      return deaths;
    },
    close: () => pool.destroy(),
  };
}

/** The built worker beside the package, whichever of its files asks. */
function workerFile(): string {
  const here = typeof __filename === "string" ? __filename : import.meta.url;
  return join(dirname(createRequire(here).resolve("yaqut/package.json")), "dist/node/worker.js");
}

/** The error of a text that no worker could tag. */
export function failure(received: string, at = "worker"): YaqutError {
  return new YaqutError("WORKER_FAILED", "a worker failed", [{ at, expected: "a tagged text", received }]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
