import type { DocumentView, NameAt } from "../detect/text-view.js";
import { constructMunitions, flightVerbs, keepingWords, meansWords } from "../grammar/lexicon/weapons.js";
import { continues, type View } from "../grammar/view.js";
import { KIND_NUMBER } from "../text/scan.js";
import { GAP_SPACE } from "../text/words.js";

/** A weapon: its name, and the word in which its span begins. */
export interface WeaponMention {
  readonly name: NameAt;
  /** The munition before it, where that goes with it (`قذائف مدفع جهنم`). */
  readonly munition?: NameAt;
}

/**
 * The weapons among the names of a text. One that needs context stands only as the means of an attack (`بالكيماوي`, `قصف مدافع`), none
 * stands as something kept or banned, and a munition goes with what it belongs to (`قذائف مدفع جهنم`).
 */
export function weaponMentions(view: DocumentView): WeaponMention[] {
  const found: WeaponMention[] = [];
  /** Last words of the weapons so far. */
  const ends = new Set<number>();
  /** Munitions in construct, by the word after them. */
  const constructs = new Map<number, NameAt>();
  for (let i = 0; i < view.words.count; i++) {
    let candidate = -1;
    for (const name of view.namesAt(i, "weapon")) {
      if (name.candidate === candidate) continue;
      candidate = name.candidate; // of several weapons of one name, the first
      if (name.needsContext && !isMeans(view, name, ends)) continue;
      const { first, last, proclitic } = name;
      if (isKept(view, first)) continue;
      ends.add(last);
      const munition = proclitic === "" && isSpaced(view, first) ? constructs.get(first) : undefined;
      if (munition) found.push({ name, munition });
      if (first === last && constructMunitions.has(view.words.forms[first]!.slice(proclitic.length)))
        constructs.set(last + 1, name);
      found.push({ name });
    }
  }
  return found;
}

function isSpaced(view: View, i: number): boolean {
  return continues(view, i) && view.words.gaps[i] === GAP_SPACE;
}

/** Behind `ب`, a word of attack or another weapon, with a number between them or not; before a verb of flight. */
function isMeans(view: View, { first, last, proclitic }: NameAt, ends: ReadonlySet<number>): boolean {
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
