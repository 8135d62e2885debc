/** One part of a token pattern, which one word, one name or one quoted name matches. */
export interface Element {
  /** What may stand there: any of these. */
  readonly choices: readonly Choice[];
  /** It may be missing. */
  readonly optional: boolean;
  /** Name under which what it matched is told, `undefined` for none. */
  readonly capture: string | undefined;
  /** A dash or slash stands before it. */
  readonly dashed: boolean;
  /** A bracket may stand before it. */
  readonly bracketed: boolean;
}

/** Classes of words that a choice does not take. */
interface Barring {
  readonly not: readonly string[];
}

/** One thing that may stand at a part of a pattern. */
export type Choice =
  /** A word, folded. */
  | { readonly kind: "word"; readonly form: string }
  /** A word of a class of the lexicon, after exactly these proclitics; as the first part of a pattern, after any. */
  | ({ readonly kind: "class"; readonly name: string; readonly proclitic: string } & Barring)
  /** A name of a gazetteer of a type, behind exactly these proclitics. */
  | { readonly kind: "name"; readonly type: string; readonly proclitic: string }
  /** A number in digits. */
  | { readonly kind: "number" }
  /** Words in quotes or brackets. */
  | { readonly kind: "quoted" }
  /** Any one word of a shape. */
  | ({ readonly kind: "any"; readonly shape: Shape; readonly proclitic: string } & Barring);

/**
 * What the letters of a word say: nothing (`any`), it has the article (`definite`), it is a definite adjective of relation (`relational`), a
 * feminine one (`feminine`), it has no article (`indefinite`).
 */
export type Shape = "any" | "definite" | "relational" | "feminine" | "indefinite";

/** What a pattern is made of. */
export interface Parts {
  readonly elements: readonly Element[];
  /** A colon or bar must follow. */
  readonly labels: boolean;
}

/** The most elements of a pattern, its repeated ones counted as often as they may stand. */
export const ELEMENTS_MAX = 24;
