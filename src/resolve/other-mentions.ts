import type { Gazetteer } from "../gazetteer/types.js";
import type { View } from "../grammar/view.js";
import { ACTING } from "../lexicon/parts/actors.js";
import { FLIGHT, KEEPING, MEANS, MUNITION } from "../lexicon/parts/weapons.js";
import { isOf, isOfAfter, isWholly } from "../lexicon/read.js";
import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import type { NameBook } from "../match/name-book.js";
import { isSpaced } from "../text/adjacency.js";
import * as cp from "../text/code-points.js";
import { KIND_NUMBER } from "../text/scan.js";
import { nameRecord } from "./name-record.js";

/** A name of a gazetteer that is neither place nor actor: a weapon, a user's own thing. */
export interface OtherMention {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly posting: Posting;
}

/**
 * Names of all other gazetteers. A weapon that needs context stands only as the means of an attack (`بالكيماوي`, `قصف مدافع`), none
 * stands as something kept or banned, and a munition goes with what it belongs to (`قذائف مدفع جهنم`).
 */
export function otherMentions(view: View, names: NameBook, gazetteers: readonly Gazetteer[]): OtherMention[] {
  const found: OtherMention[] = [];
  /** Last words of the weapons so far. */
  const ends = new Set<number>();
  /** Munitions in the construct, by the word after them. */
  const constructs = new Map<number, OtherMention>();
  for (const candidates of view.starting) {
    for (const candidate of candidates) {
      const posting = names(candidate.name).other[0];
      if (!posting) continue;
      const gazetteer = gazetteers[posting.gazetteer]!;
      const { needsContext } = nameRecord(gazetteer.entries[posting.entry]!, posting.record);
      if (needsContext && !isMeans(view, candidate, ends)) continue;
      const { first, last, from, to, proclitic } = candidate;
      const mention: OtherMention = { first, last, from, to, posting };
      if (gazetteer.type === "weapon") {
        if (isKept(view, first)) continue;
        ends.add(last);
        const munition = proclitic === "" && isSpaced(view.words, first) ? constructs.get(first) : undefined;
        if (munition) found.push({ ...mention, first: munition.first, from: munition.from });
        if (first === last && isOfAfter(view.words, first, proclitic.length, MUNITION))
          constructs.set(last + 1, mention);
      }
      found.push(mention);
    }
  }
  return found;
}

/** After `ب`, a word of attack or another weapon, with a number between them or not; before a verb of flight. */
function isMeans({ words }: View, { first, last, proclitic }: Candidate, ends: ReadonlySet<number>): boolean {
  if (proclitic.charCodeAt(proclitic.length - 1) === cp.BEH) return true;
  const before = words.kinds[first - 1] === KIND_NUMBER ? first - 2 : first - 1;
  if (before >= 0 && isSpaced(words, first))
    if (isOf(words, before, MEANS) || isOf(words, before, ACTING) || ends.has(before)) return true;
  return isSpaced(words, last + 1) && isWholly(words, last + 1, FLIGHT);
}

const KEEPING_REACH = 3;
/** A word of having or banning governs word `first`. */
function isKept({ words }: View, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - KEEPING_REACH) && isSpaced(words, i + 1); i--)
    if (isOf(words, i, KEEPING)) return true;
  return false;
}
