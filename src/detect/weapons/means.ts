import type { WeaponEntry } from "../../gazetteer/types.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACTING } from "../../lexicon/parts/actors.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { NUMBER } from "../../lexicon/parts/numbers.js";
import { ATTACK, FLIGHT, MEANS, OUT_OF, QUANTITY, UNNAMED_OWNER } from "../../lexicon/parts/weapons.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { hasArticle, isRelational } from "../../text/word-shape.js";
import type { NameAt, TextView } from "../text-view.js";

/**
 * Whether a name that needs context is the means of an attack, or its target: after `ب`, a word of attack or another weapon, with a number
 * or `من` between them or not; before a verb of flight, with its owner between them or not; coordinated with a weapon after it.
 *
 * @param ends last words of the weapons before it
 */
export function isMeans(view: TextView, name: NameAt, ends: ReadonlySet<number>): boolean {
  const { words } = view;
  const { first, last, proclitic } = name;
  if (proclitic.charCodeAt(proclitic.length - 1) === cp.BEH) return !isShortMake(words, name);
  if (isFlying(words, last + 1) || isJoined(view, last + 1)) return true;
  const before = beforeQuantity(words, first);
  if (before < 0 || !continues(words, first)) return false;
  if (ends.has(before)) return true;
  if (isWholly(words, before, OUT_OF) && isSpaced(words, before) && isAttack(words, before - 1)) return true;
  return (isOf(words, before, MEANS) || isOf(words, before, ACTING)) && !qualifies(words, before, name);
}

const QUANTITY_WORDS = 4;
/** The word before a weapon and how many there are: `إسقاط نحو 20 (مسيرة)`, `إسقاط عشرات من (المسيرات)`. */
function beforeQuantity(words: LexedWords, first: number): number {
  let at = first - 1;
  for (let n = 0; n < QUANTITY_WORDS && continues(words, at + 1); n++) {
    const many = words.kinds[at] === KIND_NUMBER || isWholly(words, at, QUANTITY) || isWholly(words, at, NUMBER);
    const of = isWholly(words, at, OUT_OF) && isWholly(words, at - 1, QUANTITY);
    if (!many && !of) break;
    at--;
  }
  return at;
}

function isAttack(words: LexedWords, i: number): boolean {
  return isOf(words, i, ATTACK) || isOf(words, i, MEANS);
}

/** The name of a make without its article is too short to be known after `ب`, which may be a letter of the word. */
function isShortMake(words: LexedWords, { first, entry, skip }: NameAt): boolean {
  return (entry as WeaponEntry).model !== undefined && !hasArticle(words, first, skip);
}

function isFlying(words: LexedWords, next: number): boolean {
  const isOwner = continues(words, next) && (isWholly(words, next, NISBA) || isWholly(words, next, UNNAMED_OWNER));
  const verb = isOwner ? next + 1 : next;
  return continues(words, verb) && isWholly(words, verb, FLIGHT);
}

/** A weapon that needs no context is joined to it: `المدافع` and `راجمات الصواريخ`. Ammunition is joined to what lies in a store. */
function isJoined(view: TextView, next: number): boolean {
  if (!isSpaced(view.words, next)) return false;
  return view
    .namesAt(next, "weapon")
    .some(
      ({ proclitic, needsContext, entry }) =>
        proclitic === AND && !needsContext && (entry as WeaponEntry).weaponClass !== "ammunition",
    );
}
const AND = String.fromCharCode(cp.WAW);

/** `القصف الكيميائي`, `هجوم كيماوي`: an adjective that agrees with the noun says how the attack was, and names no weapon. */
function qualifies(words: LexedWords, before: number, { first, last, proclitic }: NameAt): boolean {
  if (proclitic !== "" || first !== last || !isRelational(words, first)) return false;
  return hasArticle(words, first) === hasArticle(words, before, words.strips[before]);
}
