import type { Gazetteer } from "../gazetteer/types.js";
import { constructMunitions, flightVerbs, keepingWords, meansWords } from "../grammar/lexicon/weapons.js";
import { continues, type View } from "../grammar/view.js";
import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import type { NameBook } from "../match/name-book.js";
import { KIND_NUMBER } from "../text/scan.js";
import { GAP_SPACE } from "../text/words.js";
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
  /** Munitions in construct, by the word behind them. */
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
        const munition = proclitic === "" && isSpaced(view, first) ? constructs.get(first) : undefined;
        if (munition) found.push({ ...mention, first: munition.first, from: munition.from });
        if (first === last && constructMunitions.has(view.words.forms[first]!.slice(proclitic.length)))
          constructs.set(last + 1, mention);
      }
      found.push(mention);
    }
  }
  return found;
}

function isSpaced(view: View, i: number): boolean {
  return continues(view, i) && view.words.gaps[i] === GAP_SPACE;
}

/** Behind `ب`, a word of attack or another weapon, with a number between them or not; before a verb of flight. */
function isMeans(view: View, { first, last, proclitic }: Candidate, ends: ReadonlySet<number>): boolean {
  if (proclitic.endsWith("ب")) return true;
  let before = first - 1;
  if (view.words.kinds[before] === KIND_NUMBER) before--;
  const previous = view.words.forms[before];
  if (previous !== undefined && isSpaced(view, first))
    if (meansWords.has(previous) || view.facts[before]?.acting || ends.has(before)) return true;
  return isSpaced(view, last + 1) && flightVerbs.has(view.words.forms[last + 1]!);
}

const KEEPING_REACH = 3;
/** A word of having or banning governs word `first`. */
function isKept(view: View, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - KEEPING_REACH) && isSpaced(view, i + 1); i--)
    if (keepingWords.has(view.words.forms[i]!)) return true;
  return false;
}
