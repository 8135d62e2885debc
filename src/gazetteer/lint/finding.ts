import type { BaseEntry, Gazetteer, NameRecord } from "../types.js";
import type { LintOutlines } from "./outside.js";

/** An `error` is wrong data, a `warning` probably so. */
export type LintSeverity = "error" | "warning";

/** Stable codes of what the lint finds. */
export const LINT_CODES = [
  "duplicate-id",
  "unreachable-name",
  "shadowed-name",
  "untidy-name",
  "short-name",
  "function-word",
  "bare-noun",
  "homonym-in-parent",
  "probable-duplicate",
  "everyday-word",
  "parent-missing",
  "parent-circle",
  "seat-missing",
  "relation-missing",
  "far-from-parent",
  "outside-parent",
  "swapped-point",
  "location-missing",
  "bidi-control",
  "mixed-script",
  "latin-name",
  "arabic-in-english",
  "validity-empty",
  "validity-overlap",
  "source-unknown",
] as const;
/** One of {@link LINT_CODES}. */
export type LintCode = (typeof LINT_CODES)[number];

/** What each code means: how grave it is, and what to do. Codes are stable; words may change. */
export const LINT_RULES: Readonly<Record<LintCode, { readonly severity: LintSeverity; readonly advice: string }>> = {
  "duplicate-id": { severity: "error", advice: "give one of the two another id, or make one entry of both" },
  "unreachable-name": { severity: "error", advice: "drop the name, or write it with the letters that texts have" },
  "shadowed-name": {
    severity: "warning",
    advice: "drop the name: spelling of hamza, teh marbuta, marks and case is folded anyway",
  },
  "untidy-name": {
    severity: "warning",
    advice: "write the name without spaces at its ends and with single spaces inside",
  },
  "homonym-in-parent": {
    severity: "warning",
    advice: "merge the two if they are one place; else give them parents or names that differ",
  },
  "short-name": {
    severity: "warning",
    advice: "write the name with the noun that it stands with: one letter or a number alone is in any text",
  },
  "function-word": {
    severity: "warning",
    advice: "drop the name, or set `needsContext`: as it stands it is found in nearly every sentence",
  },
  "bare-noun": {
    severity: "warning",
    advice: "write the whole name, or set `needsContext`: the noun alone means any place of the kind",
  },
  "probable-duplicate": {
    severity: "warning",
    advice: "make one entry of the two if they are one place; a row that has the id of a built-in entry corrects it",
  },
  "everyday-word": {
    severity: "warning",
    advice: "set `ambiguity`, or `needsContext`, on the name; `[]` states that it is nothing else",
  },
  "parent-missing": { severity: "error", advice: "correct the id, or pass the gazetteer that holds it in `parents`" },
  "parent-circle": { severity: "error", advice: "break the circle: nothing lies in itself" },
  "seat-missing": {
    severity: "error",
    advice: "correct the id of the seat, or pass the gazetteer that holds it in `parents`",
  },
  "relation-missing": { severity: "error", advice: "correct the id of the relation" },
  "far-from-parent": {
    severity: "warning",
    advice: "check the point, and whether the parent is a namesake of the right one",
  },
  "outside-parent": {
    severity: "warning",
    advice: "check the point, and whether the parent is a namesake of the right one",
  },
  "swapped-point": {
    severity: "warning",
    advice: "swap longitude and latitude, if the place lies where they then point",
  },
  "location-missing": {
    severity: "warning",
    advice: "add the location where it is known; leave it out rather than guess, and name the parent instead",
  },
  "bidi-control": { severity: "error", advice: "delete the invisible character: it reorders what a reader sees" },
  "mixed-script": {
    severity: "warning",
    advice: "write each word in one script: a Latin or Cyrillic look-alike never matches",
  },
  "latin-name": {
    severity: "warning",
    advice: "give the Arabic name in `name`; Latin forms belong in `en` or among the names",
  },
  "arabic-in-english": { severity: "warning", advice: "write the English name in Latin letters" },
  "validity-empty": {
    severity: "error",
    advice: "`from` is the first day and `to` the day after the last: put `from` before `to`",
  },
  "validity-overlap": {
    severity: "warning",
    advice: "end one interval where the other begins, or mark both names `needsContext`",
  },
  "source-unknown": { severity: "warning", advice: "describe the source in the gazetteer's `sources`" },
};

/** One thing that is wrong, or likely to be. */
export interface LintFinding {
  /** Which rule found it. */
  readonly code: LintCode;
  /** How much it matters. */
  readonly severity: LintSeverity;
  /** `entries[12].names[0]` */
  readonly path: string;
  /** Id of the entry. */
  readonly id: string;
  /** What was found. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** A name of an entry with all that is known of it. */
export interface LintName {
  readonly entry: BaseEntry;
  readonly index: number;
  readonly path: string;
  readonly record: NameRecord;
  readonly folded: string;
  /** The name is the entry's canonical one. */
  readonly canonical: boolean;
}

/** What the rules look at. */
export interface LintView {
  readonly gazetteer: Gazetteer;
  readonly names: readonly LintName[];
  /** Entries by id, those of the gazetteers of parents too. */
  readonly byId: ReadonlyMap<string, BaseEntry>;
  readonly isEveryday: (foldedWord: string) => boolean;
  readonly outlines?: LintOutlines | undefined;
}

/** Notes one finding. */
type Report = (code: LintCode, entry: BaseEntry, path: string, message: string) => void;
export type LintRule = (view: LintView, report: Report) => void;
