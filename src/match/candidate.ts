/**
 * A name found in a text, before anything is decided: words `first` to `last` (inclusive, see `Words`) read as a name of
 * the index. One candidate stands for all entries that share the name; `names` of the index tells which.
 */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Folded offset at which the name starts inside the first word: after the proclitics. */
  readonly from: number;
  /** Folded offset after the name. */
  readonly to: number;
  /** The proclitics read before the name: `""`, `"و"`, `"ب"`, `"وب"` … */
  readonly proclitic: string;
  /** ل + ال: the written `لل` of `للتنظيم` stands for the name's `ال`. */
  readonly elided: boolean;
  /** Number of the folded name in the index. */
  readonly name: number;
}
