import type { View } from "../detect/view.js";
import { writtenName } from "../gazetteer/name-record.js";
import type { BaseEntry } from "../gazetteer/types.js";
import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import { differInMarks, hasMarks } from "../text/marks.js";

/** The readings of a candidate whose names are not another word by the marks of the text: `عمّان` is Amman, `عُمان` Oman. */
export function agreeingNames(
  { words: { folded } }: View,
  { from, to }: Pick<Candidate, "from" | "to">,
  readings: readonly Posting[],
  entryOf: (posting: Posting) => BaseEntry,
): readonly Posting[] {
  if (readings.length === 0) return readings;
  const start = folded.starts[from]!;
  const end = folded.ends[to - 1]!;
  if (end - start === to - from) return readings; // nothing was dropped by the fold
  const written = folded.source.slice(start, end);
  if (!hasMarks(written)) return readings;
  return readings.filter((posting) => !differInMarks(written, writtenName(entryOf(posting), posting.record)));
}
