import type { WeaponEntry } from "../../gazetteer/types.js";
import { MUNITION, WEAPON_NOUN } from "../../lexicon/parts/weapons.js";
import { isOf, isOfAfter } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import type { NameAt, TextView } from "../text-view.js";
import { calibreEnd } from "./calibre.js";
import { kindEnd, madeEnd, secondKind } from "./kind-end.js";
import { makesOf } from "./make-patterns.js";
import { isMeans } from "./means.js";
import { isUnused, shownWords } from "./unused.js";

/** A weapon in words `first` to `last`, from `skip` folded units into the first. */
export interface WeaponMention {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly entry: WeaponEntry;
  /** The pattern that it was read by; none where it is a name alone. */
  readonly pattern?: string;
}

/**
 * The weapons of a text: names of gazetteers with the adjectives of their kind, and makes with their nouns. A name that needs context stands
 * only as the means of an attack (`بالكيماوي`, `قصف مدافع`); none stands as something that is kept, banned, shown or on the way; and a
 * munition goes with what it belongs to (`قذائف مدفع جهنم`).
 */
export function weaponMentions(view: TextView): WeaponMention[] {
  const names = weaponNames(view);
  if (names.length === 0) return [];
  const shown = shownWords(view.words);
  const named = namedWeapons(view, names, shown);
  return [...named, ...secondKinds(view, named), ...madeWeapons(view, shown)];
}

/** The names of weapons of a text, those that begin at one word together. */
function weaponNames(view: TextView): (readonly NameAt[])[] {
  const names: (readonly NameAt[])[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const starting = view.namesAt(i, "weapon");
    if (starting.length > 0) names.push(starting);
  }
  return names;
}

function namedWeapons(view: TextView, names: readonly (readonly NameAt[])[], shown: Uint8Array): WeaponMention[] {
  const { words } = view;
  const found: WeaponMention[] = [];
  /** Last words of the weapons so far. */
  const ends = new Set<number>();
  /** Those of weapons that nobody uses. */
  const unused = new Set<number>();
  /** Munitions in the construct, by the word after them. */
  const constructs = new Map<number, NameAt>();
  for (const starting of names) {
    let candidate = -1;
    for (const name of starting) {
      if (name.candidate === candidate) continue;
      candidate = name.candidate; // of several weapons of one name, the first
      const { first, proclitic, skip } = name;
      const entry = name.entry as WeaponEntry;
      if (entry.model !== undefined && isLetter(name)) continue;
      const kind =
        entry.model === undefined ? kindEnd(words, name.last) : { last: modelEnd(view, name), proves: false };
      const { proves } = kind;
      const last = calibreEnd(words, kind.last);
      if (name.needsContext && !proves && !isMeans(view, name, ends)) continue;
      if (isUnused(words, { first, last }, shown) || isJoinedTo(unused, name)) {
        unused.add(last);
        continue;
      }
      ends.add(last);
      const munition = proclitic === "" && isSpaced(words, first) ? constructs.get(first) : undefined;
      if (munition) found.push({ first: munition.first, last, skip: munition.skip, entry });
      if (first === last && isOfAfter(words, first, proclitic.length, MUNITION)) constructs.set(last + 1, name);
      found.push({ first, last, skip, entry });
    }
  }
  return found;
}

/** The end of a make: with the adjectives after it where it has its noun. */
function modelEnd({ words }: TextView, { first, last, skip }: NameAt): number {
  return last > first && isOfAfter(words, first, skip, WEAPON_NOUN) ? madeEnd(words, last) : last;
}

/** `(مستودع ذخيرة) وأسلحة`: what `و` joins to a weapon that nobody uses is used no more. */
function isJoinedTo(unused: ReadonlySet<number>, { first, proclitic }: NameAt): boolean {
  return proclitic === AND && unused.has(first - 1);
}
const AND = "\u0648"; // و

/** `لاف 14`: what looks like a proclitic before a designation of some words is a letter of its first. */
function isLetter({ first, last, proclitic }: NameAt): boolean {
  return last > first && proclitic !== "" && !DESIGNATION_PROCLITICS.has(proclitic);
}
const DESIGNATION_PROCLITICS: ReadonlySet<string> = new Set(["\u0648", "\u0628", "\u0648\u0628"]); // و, ب, وب

/** What the evidence of a second kind under one head names. */
export const SECOND_KIND = "second-kind";

/** Kinds coordinated with the adjective of a weapon under one head. */
function secondKinds(view: TextView, named: readonly WeaponMention[]): WeaponMention[] {
  return named.flatMap(({ first, last, entry }) => {
    const at = isOf(view.words, first, WEAPON_NOUN) ? secondKind(view.words, { first, last }) : -1;
    if (at < 0 || view.namesAt(at, "weapon").length > 0) return [];
    return { first: at, last: kindEnd(view.words, at).last, skip: 1, entry, pattern: SECOND_KIND };
  });
}

/** Makes with their nouns. One that no gazetteer has is of the kind of its noun. */
function madeWeapons(view: TextView, shown: Uint8Array): WeaponMention[] {
  const found: WeaponMention[] = [];
  for (const { first, last: named, skip, make, pattern } of makesOf(view)) {
    const last = madeEnd(view.words, calibreEnd(view.words, named));
    if (isUnused(view.words, { first, last }, shown)) continue;
    const entry = (make ?? view.namesAt(first, "weapon").at(-1))?.entry as WeaponEntry | undefined;
    if (entry) found.push({ first, last, skip, entry, pattern });
  }
  return found;
}
