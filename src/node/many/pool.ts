import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Tinypool } from "tinypool";
import { YaqutError } from "../../errors.js";
import type { Job, JobResult, JobText, KeptNames } from "./job.js";
import type { Task, TaskResult } from "./worker.js";

/** Workers that do one job. */
export interface TagPool {
  /**
   * The results of texts, in their order. When a worker dies the texts that it had are tried again, fewer at a time, and the one that it dies of
   * in a worker with much more memory; if that one dies too, the text fails, and no other.
   *
   * @throws whatever reason the signal has
   */
  run(texts: readonly JobText[], kept: KeptNames): Promise<readonly JobResult[]>;
  close(): Promise<void>;
}

/** Memory of a worker in MB: enough for texts of some hundred thousand code units beside the data, and little enough for many workers. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 } as const;
/** Memory of the worker that a text gets alone: enough for the longest that the command takes. */
const SPARE_LIMITS = { maxOldGenerationSizeMb: 1536 } as const;

/**
 * Starts workers. The first one compiles the gazetteers, the others read what it compiled.
 *
 * @throws YaqutError `WORKER_FAILED` where none starts
 */
export async function openPool(job: Job, workers: number, signal?: AbortSignal): Promise<TagPool> {
  const pool = startWorkers(job, workers, LIMITS);
  let spare: Tinypool | undefined;
  const send = (to: Tinypool, task: Task): Promise<TaskResult> =>
    to.run(task, { signal: signal ?? null }) as Promise<TaskResult>;
  let index: SharedArrayBuffer | undefined;
  try {
    ({ index } = await send(pool, { share: workers > 1, texts: [], kept: [] }));
  } catch (error) {
    await pool.destroy();
    throw signal?.aborted ? signal.reason : failure(messageOf(error));
  }
  const runAlone = async (text: JobText, kept: KeptNames): Promise<readonly JobResult[]> => {
    spare ??= startWorkers(job, 1, SPARE_LIMITS);
    try {
      return (await send(spare, { index, texts: [text], kept })).results;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      return [{ failed: `its worker died: ${messageOf(error)}` }];
    }
  };
  const run = async (texts: readonly JobText[], kept: KeptNames): Promise<readonly JobResult[]> => {
    if (texts.length === 0) return [];
    try {
      return (await send(pool, { index, texts, kept })).results;
    } catch {
      if (signal?.aborted) throw signal.reason;
      if (texts.length === 1) return runAlone(texts[0]!, kept);
      const half = texts.length >> 1;
      return [...(await run(texts.slice(0, half), kept)), ...(await run(texts.slice(half), kept))];
    }
  };
  return {
    run,
    async close() {
      await Promise.all([pool.destroy(), spare?.destroy()]);
    },
  };
}

function startWorkers(job: Job, workers: number, resourceLimits: object): Tinypool {
  return new Tinypool({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    isolateWorkers: false,
    resourceLimits,
    workerData: job,
  });
}

/** The built worker beside the package, whichever of its files asks. */
function workerFile(): string {
  const here = typeof __filename === "string" ? __filename : import.meta.url;
  return join(dirname(createRequire(here).resolve("yaqut/package.json")), "dist/files/node/worker.js");
}

/** The error of a text that no worker could tag. */
export function failure(received: string, at = "worker"): YaqutError {
  return new YaqutError("WORKER_FAILED", "a worker failed", [{ at, expected: "a tagged text", received }]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
