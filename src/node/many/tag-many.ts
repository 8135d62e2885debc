import { availableParallelism } from "node:os";
import { wrongArgument } from "../../arguments.js";
import { show, YaqutError } from "../../errors.js";
import type { CorrectionRow } from "../../gazetteer/corrections/types.js";
import type { Gazetteer } from "../../gazetteer/types.js";
import type { Incident } from "../../incident.js";
import { batches, ordered } from "../../ordered.js";
import { type ReportDate, readReportDate } from "../../report-date.js";
import type { OwnSpan, Span } from "../../span.js";
import type { DocumentResult, JobText } from "./job.js";
import { failure, openPool } from "./pool.js";

/** A text for {@link tagMany}: alone, or with what it is called and its day. */
export type ManyText = string | { readonly text: string; readonly id?: string; readonly date?: ReportDate };

/** A tagged text of {@link tagMany}: plain data, as all formats take it. */
export interface ManyDocument {
  /** What the text is called; its number from 1 where it has no name. */
  readonly id: string;
  /** The text as it was given. */
  readonly text: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
  /** Its spans; none where it failed. */
  readonly spans: readonly (Span | OwnSpan)[];
  /** What it tells of, where incidents are asked for. */
  readonly incidents?: readonly Incident[];
  /**
   * Why it could not be tagged: it is no text (`ARGUMENT_INVALID`), or its worker died of it (`WORKER_FAILED`); or why it was tagged without
   * its date (`OPTION_INVALID`).
   */
  readonly error?: YaqutError;
}

/** Options of {@link tagMany}. */
export interface TagManyOptions {
  /** How many threads tag (default: the cores less one, one at least). */
  readonly workers?: number | undefined;
  /** Ends the work; the iteration then throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Gazetteers of one's own, beside the Syrian ones (default: none). */
  readonly gazetteers?: readonly Gazetteer[] | undefined;
  /** Corrections of the Syrian gazetteers, see `readCorrections` (default: none). */
  readonly corrections?: readonly CorrectionRow[] | undefined;
  /** Names of built-in detectors to leave out (default: none). */
  readonly disable?: readonly string[] | undefined;
  /** Spans below this confidence are left out, 0 to 1 (default: 0). */
  readonly minConfidence?: number | undefined;
  /** Day of the texts that have none of their own (default: none). */
  readonly date?: ReportDate | undefined;
  /** Whether documents hold their incidents (default: `false`). */
  readonly incidents?: boolean | undefined;
  /** Path or `file:` address of a module whose default export is the tagger of each worker, for detectors of one's own (default: the Syrian tagger). */
  readonly tagger?: string | URL | undefined;
}

const BATCH_UNITS = 64 * 1024;
const BATCH_TEXTS = 64;
/** Batches that wait at each worker, so that none is idle. */
const BATCHES_A_WORKER = 2;

/**
 * Tags many texts on several cores. The documents come in the order of the texts; texts are taken as they are needed, so that memory stays
 * the same however many there are. The gazetteers are compiled once, and shared. A record that is no text, or whose date can't be read, comes with
 * its `error`, and the next ones are tagged.
 *
 * @param texts any iterable of texts: a list, a generator, a stream of lines
 * @throws YaqutError `OPTION_INVALID` for bad options, `WORKER_FAILED` where no worker starts; the reason of the signal
 * @example
 * for await (const { id, spans } of tagMany(["قصف على مدينة دوما"], { workers: 2 })) console.log(id, spans.length);
 */
export async function* tagMany(
  texts: Iterable<ManyText> | AsyncIterable<ManyText>,
  options: TagManyOptions = {},
): AsyncGenerator<ManyDocument> {
  const { signal, gazetteers = [], corrections, disable = [], minConfidence = 0, incidents, tagger } = options;
  const workers = checkWorkers(options.workers);
  const date = readReportDate(options.date);
  signal?.throwIfAborted();
  const module = tagger?.toString();
  const job = {
    gazetteers,
    corrections,
    disable,
    minConfidence,
    date,
    incidents,
    module,
    output: "documents",
  } as const;
  const pool = await openPool(job, workers, signal);
  const tag = async (batch: readonly Checked[]): Promise<ManyDocument[]> => {
    const results = await pool.run(
      batch.map(({ error, ...text }) => text),
      [],
    );
    return batch.map(({ id, text, error }, i) => {
      const result = results[i]!;
      if ("failed" in result) return { id, text, spans: [], error: failure(result.failed, id) };
      const { date, ...found } = result as DocumentResult & Pick<ManyDocument, "spans">;
      return { id, text, ...(date === undefined ? {} : { date }), ...found, ...(error ? { error } : {}) };
    });
  };
  try {
    const input = batches(checked(texts), BATCH_UNITS, BATCH_TEXTS);
    for await (const documents of ordered(input, tag, workers * BATCHES_A_WORKER)) {
      signal?.throwIfAborted();
      yield* documents;
    }
  } finally {
    await pool.close();
  }
}

/** A text, and what is wrong with its record. */
interface Checked extends JobText {
  readonly error?: YaqutError;
}

async function* checked(texts: Iterable<ManyText> | AsyncIterable<ManyText>): AsyncGenerator<Checked> {
  let number = 0;
  for await (const given of texts) yield checkedText(given, number++);
}

function checkedText(given: ManyText, index: number): Checked {
  const at = `texts[${index}]`;
  const { text, id = String(index + 1), date } = typeof given === "string" ? { text: given } : (given ?? {});
  if (typeof text !== "string") {
    const error = wrongArgument({ at, expected: "a text, or { text, id?, date? }", received: show(given) });
    return { id: String(id), text: "", error };
  }
  try {
    return { id, text, date: readReportDate(date, `${at}.date`) };
  } catch (error) {
    if (!(error instanceof YaqutError)) throw error;
    return { id, text, error };
  }
}

/** A number of workers. @throws YaqutError `OPTION_INVALID` */
export function checkWorkers(workers: number = Math.max(1, availableParallelism() - 1)): number {
  if (Number.isInteger(workers) && workers >= 1) return workers;
  throw new YaqutError("OPTION_INVALID", "not a number of workers", [
    { at: "options.workers", expected: "a whole number from 1", received: show(workers) },
  ]);
}
