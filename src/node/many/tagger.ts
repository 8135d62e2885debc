import { correctGazetteers } from "../../gazetteer/correct.js";
import { loadIndex, serializeIndex } from "../../match/index.js";
import type { BaseSpan } from "../../span.js";
import { syriaGazetteers, syriaTagger } from "../../syria.js";
import type { Tagger } from "../../tagger.js";
import type { Job } from "./job.js";

/** What a worker needs of a job to make its tagger. */
type TaggerJob = Pick<Job, "gazetteers" | "further" | "corrections" | "disable" | "module">;

/**
 * The tagger of a job.
 *
 * @param shared a compiled index as {@link shareIndex} gives it: half of the warm-up is saved
 */
export async function taggerOf(job: TaggerJob, shared?: SharedArrayBuffer): Promise<Tagger<BaseSpan>> {
  const { gazetteers, further = [], corrections = [], disable, module } = job;
  if (module !== undefined) return ((await import(module)) as { readonly default: Tagger<BaseSpan> }).default;
  const isPlain = gazetteers.length + further.length + corrections.length + disable.length === 0;
  if (isPlain && !shared) return syriaTagger();
  const index = shared && loadIndex(new Uint8Array(shared), [...syriaGazetteers, ...further, ...gazetteers]);
  return syriaTagger({ gazetteers, further, corrections, disable, index }) as unknown as Tagger<BaseSpan>;
}

/** The index of a tagger in memory that threads share; `undefined` where it is not of the gazetteers as they stand. */
export function shareIndex(
  { gazetteers, further = [], corrections = [], disable, module }: TaggerJob,
  { index }: Tagger<BaseSpan>,
): SharedArrayBuffer | undefined {
  const corrected =
    corrections.length > 0 || correctGazetteers([...syriaGazetteers, ...further], gazetteers).corrections.length > 0;
  if (module !== undefined || disable.length > 0 || corrected) return undefined;
  const bytes = new Uint8Array(serializeIndex(index));
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}
