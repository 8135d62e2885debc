import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { WEAPON_ADJECTIVE } from "../../lexicon/parts/weapons.js";
import { isOfAfter, isWholly, wholePhraseAt } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import { hasArticle } from "../../text/word-shape.js";
import type { NameAt } from "../text-view.js";

/** Where the adjectives of a weapon end. */
export interface KindEnd {
  readonly last: number;
  /** One of them proves that it is a weapon: `انتحارية` after `مسيرة`. */
  readonly proves: boolean;
}

/**
 * The adjectives of kind after word `last` of a weapon: `الأسلحة الآلية` + `الثقيلة`. One adjective of nationality may stand before them
 * (`مسيرة` + `تركية انتحارية`); one that ends the name is the owner's, and outside.
 */
export function kindEnd(words: LexedWords, last: number): KindEnd {
  let end = last;
  let proves = false;
  for (let i = last + 1; continues(words, i); i++) {
    const kind = wholePhraseAt(words, i, WEAPON_ADJECTIVE);
    if (kind) {
      i = kind.last;
      end = i;
      proves ||= kind.value;
    } else if (i > last + 1 || !isWholly(words, i, NISBA)) break;
  }
  return { last: end, proves };
}

/** The end of a make with its noun, which ends with word `last`: one adjective that leaves no doubt is its (`طائرات شاهد المسيرة`). */
export function madeEnd(words: LexedWords, last: number): number {
  const kind = kindEnd(words, last);
  return kind.last === last + 1 && kind.proves ? kind.last : last;
}

const WAW = 1;

/**
 * The word of a second kind under the head of a weapon that ends in word `last` with an adjective: `قذائف مدفعية` و`صاروخية` are two weapons.
 * -1 where there is none.
 */
export function secondKind(words: LexedWords, { first, last }: Pick<NameAt, "first" | "last">): number {
  const next = last + 1;
  if (last === first || !isSpaced(words, next) || !isOfAfter(words, next, WAW, WEAPON_ADJECTIVE)) return -1;
  if (!isWholly(words, last, WEAPON_ADJECTIVE)) return -1;
  return hasArticle(words, next, WAW) === hasArticle(words, last) ? next : -1;
}
