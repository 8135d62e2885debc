import type { Folded } from "../text/fold.js";
import { HASH_INVERSE, hashUnits } from "../text/hash.js";
import { isElided, procliticsAt } from "../text/proclitics.js";
import { KIND_WORD } from "../text/scan.js";
import { TextRoom } from "../text/text-room.js";
import type { Words } from "../text/words.js";
import { CLASSES_FROM, CLASSES_TO, FACTS_WIDTH, GATES_ALONE, GATES_BEGUN, GATES_SECOND } from "./class-index.js";
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
  /** The gates that word `i` passes by its lexeme, or by it and the word after it; none for a word without a lexeme. See `wordGate`. */
  readonly gates: Int32Array;
  /** Folded units of the proclitics of word `i` before its lexeme; 0 for a word without a lexeme. */
  readonly strips: Uint8Array;
}

/**
 * Looks up all words of a text.
 *
 * @param words where they were looked up in another lexicon, their hashes are taken from there
 * @param room where the arrays of what is found lie (default: one of their own)
 */
export function lexWords(words: Words | LexedWords, lexicon: Lexicon, room: TextRoom = new TextRoom()): LexedWords {
  const { folded, count, kinds, from, to, gaps } = words;
  const { units } = folded;
  const at = room.take(17 * count);
  const buffer = room.current();
  const known = "hashes" in words ? words.hashes : undefined;
  const hashes = known ?? new Int32Array(buffer, at, count);
  const wholes = new Int32Array(buffer, at + 4 * count, count);
  const lexemes = new Int32Array(buffer, at + 8 * count, count);
  const passed = new Int32Array(buffer, at + 12 * count, count);
  const strips = new Uint8Array(buffer, at + 16 * count, count).fill(0);
  const { facts } = lexicon;
  let begun = 0; // gates of phrases that may begin with the word before
  for (let i = 0; i < count; i++) {
    const start = from[i]!;
    const end = to[i]!;
    let hash = known === undefined ? hashUnits(units, start, end) : known[i]!;
    hashes[i] = hash;
    const whole = lexicon.find(units, start, end, hash);
    wholes[i] = whole;
    lexemes[i] = whole;
    const own = whole * FACTS_WIDTH;
    if (begun !== 0) passed[i - 1]! |= begun & facts[own + GATES_SECOND]!;
    passed[i] = facts[own + GATES_ALONE]!;
    begun = facts[own + GATES_BEGUN]!;
    if (facts[own + CLASSES_TO]! > facts[own + CLASSES_FROM]! || kinds[i] !== KIND_WORD) continue;
    const most = procliticsAt(units, start, end);
    for (let strip = 1; strip <= most; strip++) {
      const letter = start + strip;
      hash = Math.imul(hash - units[letter - 1]!, HASH_INVERSE);
      // `للأول` is ل + `الأول`, though `لأول` is a row too
      let lexeme = isElided(units, letter) ? lexicon.findElided(units, letter, end, hash) : 0;
      if (lexeme === 0) lexeme = lexicon.find(units, letter, end, hash);
      if (lexeme === 0 || (whole !== 0 && !lexicon.isKnown(lexeme))) continue;
      lexemes[i] = lexeme;
      strips[i] = strip;
      const bare = lexeme * FACTS_WIDTH;
      passed[i] = facts[bare + GATES_ALONE]!;
      begun = facts[bare + GATES_BEGUN]!;
      if (facts[bare + CLASSES_TO]! > facts[bare + CLASSES_FROM]!) break;
    }
  }
  return new LexedText(words, { gaps, lexicon, hashes, wholes, lexemes, gates: passed, strips });
}

/** What was looked up of words, and the gaps between them as a grammar takes them. */
type LookedUp = Pick<LexedWords, "gaps" | "lexicon" | "hashes" | "wholes" | "lexemes" | "gates" | "strips">;

/** Words with what was looked up of them. Their forms are those of the words that they were made of. */
export class LexedText implements LexedWords {
  readonly folded: Folded;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly gaps: Uint16Array;
  readonly lexicon: Lexicon;
  readonly hashes: Int32Array;
  readonly wholes: Int32Array;
  readonly lexemes: Int32Array;
  readonly gates: Int32Array;
  readonly strips: Uint8Array;
  private readonly words: Words;

  constructor(words: Words, { gaps, lexicon, hashes, wholes, lexemes, gates, strips }: LookedUp) {
    this.words = words;
    this.folded = words.folded;
    this.count = words.count;
    this.kinds = words.kinds;
    this.from = words.from;
    this.to = words.to;
    this.gaps = gaps;
    this.lexicon = lexicon;
    this.hashes = hashes;
    this.wholes = wholes;
    this.lexemes = lexemes;
    this.gates = gates;
    this.strips = strips;
  }

  get forms(): readonly string[] {
    return this.words.forms;
  }
}
