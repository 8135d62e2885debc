/**
 * What a token is:
 * - `word`: a run of Arabic letters, with their marks; a word cut against moderation is one token;
 * - `number`: digits of any of the three kinds, with groups of three (`1,200`); dates stay separable;
 * - `latin`: letters of any other script, and digits behind them (`YPG`, `T72`);
 * - `url`, `handle` (`@name`), `hashtag` (`#name_name`), `emoji` (a whole sequence);
 * - `punctuation` and `symbol`: one mark each.
 */
export type TokenKind = "word" | "number" | "latin" | "punctuation" | "url" | "handle" | "hashtag" | "emoji" | "symbol";

/** A token of a text. Offsets are UTF-16 code units. */
export interface Token {
  /** What the token is. */
  readonly kind: TokenKind;
  /** Where the token begins in the text. */
  readonly start: number;
  /** The offset behind it. */
  readonly end: number;
  /** `text.slice(start, end)` of the source, marks and all. */
  readonly text: string;
  /** The token as folded by the profile: what names are compared by. */
  readonly form: string;
  /** The words, numbers and Latin runs of a hashtag. */
  readonly segments?: readonly Token[];
}
