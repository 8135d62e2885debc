import { HASH_INVERSE } from "../../text/hash.js";
import { isElided, procliticsAt } from "../../text/proclitics.js";
import { KIND_WORD } from "../../text/scan.js";
import type { Matching } from "./match.js";
import { BEGINS_UNKNOWN, BEGINS_WORD, type Table } from "./table.js";

/**
 * Reads word `i` as the first word of a pattern: as it stands; else after the fewest proclitics. A word that the lexicon knows is never
 * read as a proclitic and another word, whatever the patterns.
 *
 * @param matching takes in what it reads as
 * @returns whether a pattern begins with it
 */
export function readFirstWord<Row>({ begins }: Table<Row>, matching: Matching, i: number): boolean {
  const { wholes, lexemes, strips, folded, from } = matching.words;
  const strip = strips[i]!;
  const whole = wholes[i]!;
  if ((begins[whole]! & BEGINS_WORD) !== 0) return take(matching, whole, 0);
  if (strip === 0) return (begins[whole]! & BEGINS_UNKNOWN) !== 0 && readBehind(begins, matching, i);
  // the lexicon has read the word after its first proclitic
  if (strip === 1 && !isElided(folded.units, from[i]! + 1)) {
    const lexeme = lexemes[i]!;
    if ((begins[lexeme]! & BEGINS_WORD) !== 0) return take(matching, lexeme, 1);
    if ((begins[lexeme]! & BEGINS_UNKNOWN) === 0) return false;
  }
  return readBehind(begins, matching, i);
}

function take(matching: Matching, lexeme: number, skip: number): boolean {
  matching.firstLexeme = lexeme;
  matching.firstSkip = skip;
  return true;
}

/** The same behind proclitics, of a word that is in no class as it stands. */
function readBehind(begins: Uint8Array, matching: Matching, i: number): boolean {
  const { lexicon, folded, kinds, hashes, from, to } = matching.words;
  if (kinds[i] !== KIND_WORD) return false;
  const { units } = folded;
  const start = from[i]!;
  const end = to[i]!;
  const most = procliticsAt(units, start, end);
  let hash = hashes[i]!;
  for (let skip = 1; skip <= most; skip++) {
    const at = start + skip;
    hash = Math.imul(hash - units[at - 1]!, HASH_INVERSE);
    let lexeme = isElided(units, at) ? lexicon.findElided(units, at, end, hash) : 0;
    if ((begins[lexeme]! & BEGINS_WORD) === 0) lexeme = lexicon.find(units, at, end, hash);
    if ((begins[lexeme]! & BEGINS_WORD) !== 0) return take(matching, lexeme, skip);
    if (lexicon.isKnown(lexeme)) return false;
  }
  return false;
}
