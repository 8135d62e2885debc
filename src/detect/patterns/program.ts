import type { WordClass } from "../../lexicon/word-class.js";
import type { Choice, Element, Shape } from "./element.js";

/** A pattern made ready for texts of one lexicon. */
export interface Program {
  readonly elements: readonly ReadyElement[];
  /** A colon or bar must follow. */
  readonly labels: boolean;
}

/** An element whose words and classes are looked up. */
export interface ReadyElement extends Omit<Element, "choices"> {
  readonly choices: readonly ReadyChoice[];
}

/** A choice whose words and classes are looked up. */
export type ReadyChoice =
  | Extract<Choice, { readonly kind: "name" | "number" | "quoted" }>
  /** Lexeme of the word, -1 for one that the lexicon does not have. */
  | { readonly kind: "word"; readonly lexeme: number }
  | { readonly kind: "class"; readonly classes: Classes; readonly proclitic: string; readonly not: Classes }
  | { readonly kind: "any"; readonly shape: Shape; readonly proclitic: string; readonly not: Classes };

/** Classes of words; a word is of them when it is of one. */
export type Classes = readonly WordClass<unknown>[];
