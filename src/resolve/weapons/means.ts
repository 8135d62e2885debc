import type { NameAt, TextView } from "../../detect/text-view.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACTING } from "../../lexicon/parts/actors.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { FLIGHT, MEANS } from "../../lexicon/parts/weapons.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { hasArticle, isRelational } from "../../text/word-shape.js";

/**
 * Whether a name that needs context is the means of an attack, or its target: after `ب`, a word of attack or another weapon, with a number
 * between them or not; before a verb of flight, with its nation between them or not; coordinated with a weapon after it.
 *
 * @param ends last words of the weapons before it
 */
export function isMeans(view: TextView, name: NameAt, ends: ReadonlySet<number>): boolean {
  const { words } = view;
  const { first, last, proclitic } = name;
  if (proclitic.charCodeAt(proclitic.length - 1) === cp.BEH) return true;
  if (isFlying(words, last + 1) || isJoined(view, last + 1)) return true;
  const before = words.kinds[first - 1] === KIND_NUMBER ? first - 2 : first - 1;
  if (before < 0 || !continues(words, first)) return false;
  if (ends.has(before)) return true;
  return (isOf(words, before, MEANS) || isOf(words, before, ACTING)) && !qualifies(words, before, name);
}

function isFlying(words: LexedWords, next: number): boolean {
  const verb = continues(words, next) && isWholly(words, next, NISBA) ? next + 1 : next;
  return continues(words, verb) && isWholly(words, verb, FLIGHT);
}

/** A weapon that needs no context is joined to it: `المدافع` و`راجمات الصواريخ`. */
function isJoined(view: TextView, next: number): boolean {
  if (!isSpaced(view.words, next)) return false;
  return view.namesAt(next, "weapon").some(({ proclitic, needsContext }) => proclitic === AND && !needsContext);
}
const AND = String.fromCharCode(cp.WAW);

/** `القصف الكيميائي`: a definite adjective after a definite noun says how the attack was, and names no weapon. */
function qualifies(words: LexedWords, before: number, { first, last, proclitic }: NameAt): boolean {
  if (proclitic !== "" || first !== last || !isRelational(words, first)) return false;
  return hasArticle(words, first) && hasArticle(words, before, words.strips[before]);
}
