import type { Lexicon } from "./lexicon.js";
import type { WordClass } from "./word-class.js";

/** Lexeme to 1 where it is in any of some classes, alone or as the first word of a phrase; lexeme 0 is in none. */
export type WordGate = (lexicon: Lexicon) => Uint8Array;

/**
 * The words that a grammar can begin at: it asks one table of each word of a text, and its classes of those words alone.
 *
 * @param classes classes of many values
 */
// biome-ignore lint/suspicious/noExplicitAny: classes of many values
export function wordGate(classes: readonly WordClass<any>[]): WordGate {
  const made = new WeakMap<Lexicon, Uint8Array>();
  return (lexicon) => {
    let gate = made.get(lexicon);
    if (!gate) {
      gate = lexicon.membersOf(classes);
      made.set(lexicon, gate);
    }
    return gate;
  };
}
