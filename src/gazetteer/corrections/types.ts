import type { LintCode } from "../lint/finding.js";

/** What a field is set to; `null` takes it away. */
export type CorrectedValue = string | number | boolean | readonly [longitude: number, latitude: number] | null;

/** One row of corrections: the entry that it is of, and what is to change. */
export interface CorrectionRow {
  /** Id of the entry. */
  readonly id: string;
  /** Fields and what they are from now on. `kind` is the kind of any entry: the `placeType` of a place, the `actorType` of an actor. */
  readonly fields: Readonly<Record<string, CorrectedValue>>;
  /** Further names. */
  readonly addNames: readonly string[];
  /** Names that the entry does not bear, in any spelling that folds alike. */
  readonly removeNames: readonly string[];
  /** Where the row stands: `fixes.csv:7`. */
  readonly at: string;
}

/**
 * Stable codes of what is wrong with a row of corrections, besides those of the lint.
 * - `unknown-id`: no entry has the id
 * - `unknown-name`: the entry does not bear the name that is to go
 * - `name-needed`: the canonical name is to go, and no other one is given
 * - `contradiction`: another row says something else of the same field
 * - `invalid-field`: the entry would be none with it
 */
export type CorrectionCode =
  | "unknown-id"
  | "unknown-name"
  | "name-needed"
  | "contradiction"
  | "invalid-field"
  | LintCode;
