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
}

/** One thing that may stand at a part of a pattern. */
export type Choice =
  /** A word, folded. */
  | { readonly kind: "word"; readonly form: string }
  /** A word of a class of the lexicon. */
  | { readonly kind: "class"; readonly name: string }
  /** A name of a gazetteer of a type, behind exactly these proclitics. */
  | { readonly kind: "name"; readonly type: string; readonly proclitic: string }
  /** A number in digits. */
  | { readonly kind: "number" }
  /** Words in quotes or brackets. */
  | { readonly kind: "quoted" }
  /** Any one word. */
  | { readonly kind: "any" };

/** The most elements of a pattern, its repeated ones counted as often as they may stand. */
export const ELEMENTS_MAX = 24;
