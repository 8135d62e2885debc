import type { Gazetteer } from "../gazetteer/types.js";
import type { View } from "../grammar/view.js";
import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import type { NameBook } from "../match/name-book.js";
import { nameRecord } from "./name-record.js";

/** A name of a gazetteer that is neither place nor actor: a weapon, a user's own thing. */
export interface OtherMention {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly posting: Posting;
}

/** Words behind which a name that needs context is meant as the means of an attack. */
const MEANS = new Set(["قصف", "غاره", "غارات", "اطلاق", "اسقاط", "استخدام", "تحليق", "القاء", "استهداف"]);

/** Names of all other gazetteers; one that needs context stands only as the means of an attack (`بالكيماوي`, `قصف مدافع`). */
export function otherMentions(view: View, names: NameBook, gazetteers: readonly Gazetteer[]): OtherMention[] {
  const found: OtherMention[] = [];
  for (const candidates of view.starting) {
    for (const candidate of candidates) {
      const posting = names(candidate.name).other[0];
      if (!posting) continue;
      const entry = gazetteers[posting.gazetteer]!.entries[posting.entry]!;
      if (nameRecord(entry, posting.record).needsContext && !isMeans(view, candidate)) continue;
      const { first, last, from, to } = candidate;
      found.push({ first, last, from, to, posting });
    }
  }
  return found;
}

function isMeans(view: View, candidate: Candidate): boolean {
  if (candidate.proclitic.endsWith("ب")) return true;
  const previous = view.words.forms[candidate.first - 1];
  return previous !== undefined && (MEANS.has(previous) || view.facts[candidate.first - 1]?.acting === true);
}
