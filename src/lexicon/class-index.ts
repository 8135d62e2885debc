import { type FormList, type FormsByLexeme, PHRASE } from "./form-list.js";
import { classCount } from "./word-class.js";
import { gatesOfClasses } from "./word-gate.js";

/** What is known of each lexeme: its classes, and the gates that it passes. */
export interface ClassIndex {
  /** A row a lexeme: all that is asked of it lies together, since memory is what a look-up waits for. See {@link FACTS_WIDTH}. */
  readonly facts: Int32Array;
  /** The classes of the lexemes one after another: the number of a class, doubled, and one more where the lexeme is in it alone. */
  readonly classes: Uint32Array;
}

/** Numbers in a row of facts. */
export const FACTS_WIDTH = 8;
/** The gates that a lexeme passes alone. */
export const GATES_ALONE = 0;
/** The gates that it passes as the first word of a phrase. */
export const GATES_BEGUN = 1;
/** The gates that phrases pass whose second word it is. */
export const GATES_SECOND = 2;
/** Two numbers with a bit for each of its classes, which other classes share: most questions are answered by them. */
const SIGNS = 3;
/** Its first class in `classes`, and the one after its last. */
export const CLASSES_FROM = 5;
export const CLASSES_TO = 6;

/** Finds the classes of each lexeme. @param size how many lexemes there are */
export function classIndex(
  { rows, rowOf, shapes, secondOf }: FormList,
  { starts, forms }: FormsByLexeme,
  size: number,
): ClassIndex {
  const facts = new Int32Array((size + 1) * FACTS_WIDTH);
  const classes = new Uint32Array(forms.length); // a process that makes words for each request declares any number of classes
  const ofClasses = gatesOfClasses();
  let count = 0;
  for (let lexeme = 1; lexeme <= size; lexeme++) {
    const own = lexeme * FACTS_WIDTH;
    const first = count;
    for (let i = starts[lexeme]!; i < starts[lexeme + 1]!; i++) {
      const form = forms[i]!;
      const { bit } = rows[rowOf[form]!]!.wordClass;
      const passed = ofClasses[bit]!;
      const isAlone = (shapes[form]! & PHRASE) === 0;
      if (isAlone) facts[own + GATES_ALONE]! |= passed;
      else if (passed !== 0) {
        facts[own + GATES_BEGUN]! |= passed;
        facts[secondOf(form) * FACTS_WIDTH + GATES_SECOND]! |= passed;
      }
      let at = first;
      while (at < count && classes[at]! >> 1 !== bit) at++;
      if (at === count) {
        classes[count++] = 2 * bit;
        facts[own + signOf(bit)]! |= 1 << bit;
      }
      if (isAlone) classes[at]! |= 1;
    }
    facts[own + CLASSES_FROM] = first;
    facts[own + CLASSES_TO] = count;
  }
  return { facts, classes: classes.slice(0, count) };
}

function signOf(bit: number): number {
  return SIGNS + ((bit >>> 5) & 1);
}

/** Where a class stands among those of a lexeme, -1 where the lexeme is not in it. */
export function placeOfClass({ facts, classes }: ClassIndex, lexeme: number, bit: number): number {
  const own = lexeme * FACTS_WIDTH;
  if ((facts[own + signOf(bit)]! & (1 << bit)) === 0) return -1;
  const to = facts[own + CLASSES_TO]!;
  for (let at = facts[own + CLASSES_FROM]!; at < to; at++) if (classes[at]! >> 1 === bit) return at;
  return -1;
}

/** Lexeme to 1 where it is in any of some classes. @param wanted numbers of classes @param size how many lexemes there are */
export function membersOf({ facts, classes }: ClassIndex, wanted: readonly number[], size: number): Uint8Array {
  const isWanted = new Uint8Array(classCount());
  for (const bit of wanted) isWanted[bit] = 1;
  const members = new Uint8Array(size + 1);
  for (let lexeme = 1; lexeme <= size; lexeme++) {
    const to = facts[lexeme * FACTS_WIDTH + CLASSES_TO]!;
    for (let at = facts[lexeme * FACTS_WIDTH + CLASSES_FROM]!; at < to; at++)
      if (isWanted[classes[at]! >> 1] !== 0) members[lexeme] = 1;
  }
  return members;
}
