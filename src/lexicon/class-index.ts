import { type FormList, type FormsByLexeme, PHRASE } from "./form-list.js";
import { classCount } from "./word-class.js";
import { gatesOfClasses } from "./word-gate.js";

/** The classes of each lexeme, and the gates that it passes. */
export interface ClassIndex {
  /** A row a lexeme of two halves: the classes that it is in, alone or as the first word of a phrase, and those that it is in alone. */
  readonly bits: Int32Array;
  /** Numbers in a half. */
  readonly half: number;
  /** A row a lexeme, see {@link GATES_WIDTH}. */
  readonly gates: Int32Array;
  /** Lexeme to the first of its classes in `classes`, which has those of all lexemes one after another. */
  readonly firsts: Int32Array;
  readonly classes: Uint16Array;
}

const BITS = 32;

/** What a row of gates holds: all that is asked of a word as it is looked up lies together. */
export const GATES_WIDTH = 4;
/** The gates that a lexeme passes alone. */
export const GATES_ALONE = 0;
/** The gates that it passes as the first word of a phrase. */
export const GATES_BEGUN = 1;
/** The gates that phrases pass whose second word it is. */
export const GATES_SECOND = 2;
/** Not 0 where it is in any class, alone or as the first word of a phrase. */
export const IS_KNOWN = 3;

/** Finds the classes of each lexeme. @param size how many lexemes there are */
export function classIndex(
  { rows, rowOf, shapes, rests }: FormList,
  { starts, forms }: FormsByLexeme,
  size: number,
): ClassIndex {
  const half = Math.ceil(classCount() / BITS);
  const bits = new Int32Array((size + 1) * 2 * half);
  const gates = new Int32Array((size + 1) * GATES_WIDTH);
  const firsts = new Int32Array(size + 1);
  const classes = new Uint16Array(forms.length);
  const ofClasses = gatesOfClasses();
  let count = 0;
  for (let lexeme = 1; lexeme <= size; lexeme++) {
    const own = lexeme * GATES_WIDTH;
    firsts[lexeme] = count;
    for (let i = starts[lexeme]!; i < starts[lexeme + 1]!; i++) {
      const form = forms[i]!;
      const { bit } = rows[rowOf[form]!]!.wordClass;
      const passed = ofClasses[bit]!;
      const mask = 1 << (bit & 31);
      const part = lexeme * 2 * half + (bit >>> 5);
      if ((shapes[form]! & PHRASE) === 0) {
        bits[part + half]! |= mask;
        gates[own + GATES_ALONE]! |= passed;
      } else if (passed !== 0) {
        gates[own + GATES_BEGUN]! |= passed;
        gates[rests.get(form)![0]! * GATES_WIDTH + GATES_SECOND]! |= passed;
      }
      if ((bits[part]! & mask) !== 0) continue;
      bits[part]! |= mask;
      classes[count++] = bit;
    }
    gates[own + IS_KNOWN] = count - firsts[lexeme]!;
  }
  return { half, bits, gates, firsts, classes: classes.slice(0, count) };
}
