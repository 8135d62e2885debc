import { classCount, type WordClass } from "./word-class.js";

/** Words that a grammar can begin at: a bit of the gates of a word, see `LexedWords`. */
export type WordGate = number;

/** As many as a number has bits. */
const GATES_MAX = 32;
// biome-ignore lint/suspicious/noExplicitAny: classes of many values
const gates: (readonly WordClass<any>[])[] = [];

/**
 * The words of some classes, alone or as the first word of a phrase that seems to go on. Each word of a text is asked for its gates once, as
 * it is looked up; a grammar asks its classes of the words that pass its gate alone.
 *
 * @param classes classes of many values
 */
// biome-ignore lint/suspicious/noExplicitAny: classes of many values
export function wordGate(classes: readonly WordClass<any>[]): WordGate {
  if (gates.length === GATES_MAX) throw new Error(`more than ${GATES_MAX} gates`);
  return 1 << (gates.push(classes) - 1);
}

/** Number of a class to the gates of its words. */
export function gatesOfClasses(): Int32Array {
  const ofClasses = new Int32Array(classCount());
  for (const [i, classes] of gates.entries()) for (const { bit } of classes) ofClasses[bit]! |= 1 << i;
  return ofClasses;
}
