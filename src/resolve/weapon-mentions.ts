import type { NameAt, TextView } from "../detect/text-view.js";
import type { LexedWords } from "../lexicon/lexed-words.js";
import { ACTING } from "../lexicon/parts/actors.js";
import { FLIGHT, KEEPING, MEANS, MUNITION } from "../lexicon/parts/weapons.js";
import { isOf, isOfAfter, isWholly } from "../lexicon/read.js";
import { isSpaced } from "../text/adjacency.js";
import * as cp from "../text/code-points.js";
import { KIND_NUMBER } from "../text/scan.js";

/** A weapon: its name, and the munition before it, where that goes with it (`قذائف مدفع جهنم`). */
export interface WeaponMention {
  readonly name: NameAt;
  readonly munition?: NameAt;
}

/**
 * The weapons among the names of a text. One that needs context stands only as the means of an attack (`بالكيماوي`, `قصف مدافع`), none
 * stands as something kept or banned, and a munition goes with what it belongs to (`قذائف مدفع جهنم`).
 */
export function weaponMentions(view: TextView): WeaponMention[] {
  const { words } = view;
  const found: WeaponMention[] = [];
  /** Last words of the weapons so far. */
  const ends = new Set<number>();
  /** Munitions in the construct, by the word after them. */
  const constructs = new Map<number, NameAt>();
  for (let i = 0; i < words.count; i++) {
    let candidate = -1;
    for (const name of view.namesAt(i, "weapon")) {
      if (name.candidate === candidate) continue;
      candidate = name.candidate; // of several weapons of one name, the first
      if (name.needsContext && !isMeans(words, name, ends)) continue;
      const { first, last, proclitic } = name;
      if (isKept(words, first)) continue;
      ends.add(last);
      const munition = proclitic === "" && isSpaced(words, first) ? constructs.get(first) : undefined;
      if (munition) found.push({ name, munition });
      if (first === last && isOfAfter(words, first, proclitic.length, MUNITION)) constructs.set(last + 1, name);
      found.push({ name });
    }
  }
  return found;
}

/** After `ب`, a word of attack or another weapon, with a number between them or not; before a verb of flight. */
function isMeans(words: LexedWords, { first, last, proclitic }: NameAt, ends: ReadonlySet<number>): boolean {
  if (proclitic.charCodeAt(proclitic.length - 1) === cp.BEH) return true;
  const before = words.kinds[first - 1] === KIND_NUMBER ? first - 2 : first - 1;
  if (before >= 0 && isSpaced(words, first))
    if (isOf(words, before, MEANS) || isOf(words, before, ACTING) || ends.has(before)) return true;
  return isSpaced(words, last + 1) && isWholly(words, last + 1, FLIGHT);
}

const KEEPING_REACH = 3;
/** A word of having or banning governs word `first`. */
function isKept(words: LexedWords, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - KEEPING_REACH) && isSpaced(words, i + 1); i--)
    if (isOf(words, i, KEEPING)) return true;
  return false;
}
