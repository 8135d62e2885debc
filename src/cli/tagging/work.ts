import { YaqutError } from "../../errors.js";
import { type Job, type JobResult, type JobText, jobDoer, type KeptNames } from "../../node/many/job.js";
import { openPool } from "../../node/many/pool.js";
import { batches, ordered } from "../../ordered.js";
import { KEEP_ALL } from "../inputs/fields.js";
import type { ReadText } from "../inputs/text.js";
import type { Entry } from "./entries.js";

/** An entry, and what came of it; nothing where it was no text. */
export interface Done {
  readonly entry: Entry;
  readonly result: JobResult | undefined;
}

const BATCH_UNITS = 64 * 1024;
const BATCH_ENTRIES = 128;
const BATCHES_A_WORKER = 2;

/** Which fields are kept, known with the first text. */
export class KeptFields {
  #names: KeptNames | undefined;
  readonly #asked: readonly string[];

  /** @param known the names that an interrupted run had */
  constructor(asked: readonly string[], known?: KeptNames) {
    this.#asked = asked;
    this.#names = known ?? (asked.includes(KEEP_ALL) ? undefined : asked);
  }

  /** The names, those of the text where all were asked for and it is the first. */
  of(text: ReadText): KeptNames {
    this.#names ??= Object.keys(text.kept ?? {});
    return this.#names;
  }

  get names(): KeptNames {
    return this.#names ?? this.#asked.filter((name) => name !== KEEP_ALL);
  }
}

/**
 * Does a job on entries, here or with workers; what is done comes in the order of the entries, each as soon as it can.
 *
 * @throws YaqutError `WORKER_FAILED` where no worker starts
 */
export async function* work(
  entries: AsyncIterable<Entry>,
  job: Job,
  workers: number,
  kept: KeptFields,
): AsyncGenerator<readonly Done[]> {
  if (workers > 1) yield* workWithPool(entries, job, workers, kept);
  else {
    const { taggerOf } = await import("../../node/many/tagger.js"); // with workers, the data is read by them alone
    const tag = jobDoer(job, await taggerOf(job));
    for await (const entry of entries) {
      const { item } = entry;
      yield [{ entry, result: item instanceof YaqutError ? undefined : tag(item, kept.of(item)) }];
    }
  }
}

async function* workWithPool(
  entries: AsyncIterable<Entry>,
  job: Job,
  workers: number,
  kept: KeptFields,
): AsyncGenerator<readonly Done[]> {
  const pool = await openPool(job, workers);
  const run = async (batch: readonly Sized[]): Promise<readonly Done[]> => {
    const texts = batch.flatMap(({ entry: { item } }): ReadText[] => (item instanceof YaqutError ? [] : [item]));
    const names = texts.length === 0 ? [] : kept.of(texts[0]!);
    const results = await pool.run(texts.map(toJobText), names);
    let next = 0;
    return batch.map(({ entry }) => ({
      entry,
      result: entry.item instanceof YaqutError ? undefined : results[next++]!,
    }));
  };
  try {
    yield* ordered(batches(sized(entries), BATCH_UNITS, BATCH_ENTRIES), run, workers * BATCHES_A_WORKER);
  } finally {
    await pool.close();
  }
}

interface Sized {
  readonly entry: Entry;
  readonly text: string;
}

async function* sized(entries: AsyncIterable<Entry>): AsyncGenerator<Sized> {
  for await (const entry of entries) yield { entry, text: entry.item instanceof YaqutError ? "" : entry.item.text };
}

/** What a worker needs of a text: errors can't be sent. */
function toJobText({ id, text, date, kept }: ReadText): JobText {
  return { id, text, ...(date === undefined ? {} : { date }), ...(kept === undefined ? {} : { kept }) };
}
