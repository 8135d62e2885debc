import { HASH_INVERSE } from "../text/hash.js";
import { isElided, procliticsAt } from "../text/proclitics.js";
import { KIND_WORD } from "../text/scan.js";
import { hashWords, type Words } from "../text/words.js";
import type { Lexicon } from "./lexicon.js";

/**
 * The words of a text, each looked up once in a lexicon.
 *
 * A word that the lexicon knows is never read as a proclitic and another word; else it is read after its proclitics.
 */
export interface LexedWords extends Words {
  /** What the words were looked up in. */
  readonly lexicon: Lexicon;
  /** Hash of each whole word, see `hashUnits`. */
  readonly hashes: Int32Array;
  /** Lexeme of the whole word `i`; 0: not in the lexicon. */
  readonly wholes: Int32Array;
  /** Lexeme of word `i` after its proclitics; 0: not in the lexicon. */
  readonly lexemes: Int32Array;
  /** Folded units of the proclitics of word `i` before its lexeme; 0 for a word without a lexeme. */
  readonly strips: Uint8Array;
}

/** Looks up all words of a text. */
export function lexWords(words: Words, lexicon: Lexicon): LexedWords {
  const { folded, count, kinds, from, to, gaps } = words;
  const { units } = folded;
  const hashes = hashWords(words);
  const wholes = new Int32Array(count);
  const lexemes = new Int32Array(count);
  const strips = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const start = from[i]!;
    const end = to[i]!;
    let hash = hashes[i]!;
    const whole = lexicon.find(units, start, end, hash);
    wholes[i] = whole;
    lexemes[i] = whole;
    if (lexicon.isKnown(whole) || kinds[i] !== KIND_WORD) continue;
    const most = procliticsAt(units, start, end);
    for (let strip = 1; strip <= most; strip++) {
      const at = start + strip;
      hash = Math.imul(hash - units[at - 1]!, HASH_INVERSE);
      // `للأول` is ل + `الأول`, though `لأول` is a row too
      let lexeme = isElided(units, at) ? lexicon.findElided(units, at, end, hash) : 0;
      if (lexeme === 0) lexeme = lexicon.find(units, at, end, hash);
      if (lexeme === 0 || (whole !== 0 && !lexicon.isKnown(lexeme))) continue;
      lexemes[i] = lexeme;
      strips[i] = strip;
      if (lexicon.isKnown(lexeme)) break;
    }
  }
  return {
    folded,
    count,
    get forms(): readonly string[] {
      return words.forms;
    },
    kinds,
    from,
    to,
    gaps,
    lexicon,
    hashes,
    wholes,
    lexemes,
    strips,
  };
}
