import { ACTING } from "../../lexicon/parts/actors.js";
import { NAME_LINK, PARTICLE, STOP } from "../../lexicon/parts/common.js";
import { GROUP, NAME_STARTER, NO_NAME } from "../../lexicon/parts/groups.js";
import { CUE, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import { KIND_WORD } from "../../text/scan.js";
import { hasArticle, isDefiniteOf, isDefiniteRelational, lettersOf } from "../../text/word-shape.js";
import { isStructural } from "../names/structure.js";
import type { View } from "../view.js";

/**
 * Index of the last word of the unquoted name after the head in word `i`, or -1: a starter with its complement
 * (`كتيبة شهداء تلدو`), a definite noun (`لواء التوحيد`), a person (`كتيبة خالد بن الوليد`).
 */
export function groupNameEnd(view: View, i: number): number {
  const { words } = view;
  const head = valueAt(words, i, GROUP);
  const first = i + 1;
  if (!head || head === "quoted") return -1;
  if (continues(words, first) && isWholly(words, first, NAME_STARTER)) {
    const isTime = isOf(words, first, STOP) && isOf(words, first + 1, NO_NAME); // `فجر الجمعة`
    return isName(view, first + 1) && !isTime ? complementEnd(view, first + 1) : -1;
  }
  if (!isName(view, first)) return -1;
  if (isStructural(words, first) && !isOf(words, first, NAME_LINK)) return -1;
  if (hasArticle(words, first))
    return isOf(words, first, NO_NAME) || isDefiniteRelational(words, first) ? -1 : adjectiveEnd(view, first);
  return head === "person" && isPerson(view, first) ? complementEnd(view, first + 1) : -1;
}

/** A word that can stand in a name: no verb, preposition or cue of the grammar. */
function isName({ words }: View, i: number): boolean {
  if (!continues(words, i) || words.kinds[i] !== KIND_WORD || lettersOf(words, i) < 2) return false;
  if (isOf(words, i, NAME_LINK)) return true;
  return (
    !isOf(words, i, STOP) &&
    !(isOf(words, i, CUE) && !hasArticle(words, i)) &&
    !isOf(words, i, PREPOSITION) &&
    !isOf(words, i, ACTING)
  );
}

/** The end of a complement that begins in word `i`: link words take the next, a definite adjective is taken along. */
function complementEnd(view: View, i: number): number {
  const { words } = view;
  let last = i;
  while ((isOf(words, last, NAME_LINK) || isWholly(words, last, NAME_STARTER)) && isName(view, last + 1)) last++;
  if (wholeAt(words, last + 1, PARTICLE) === "son" && isName(view, last + 2)) last += 2;
  return adjectiveEnd(view, last);
}

function adjectiveEnd(view: View, last: number): number {
  const next = last + 1;
  const isAdjective = isDefiniteRelational(view.words, next) && isName(view, next) && !isStructural(view.words, next);
  return isAdjective ? next : last;
}

/** A given name and its second part: `عمر المختار`, `خالد بن الوليد`. */
function isPerson(view: View, i: number): boolean {
  const { words } = view;
  return isName(view, i + 1) && (wholeAt(words, i + 1, PARTICLE) === "son" || isDefiniteOf(words, i + 1, 3));
}
