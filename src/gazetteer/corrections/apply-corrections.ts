import { wrongArgument } from "../../arguments.js";
import { type Problem, show, YaqutError } from "../../errors.js";
import { checkGazetteers } from "../check.js";
import type { Correction } from "../correct.js";
import type { LintCode, LintFinding } from "../lint/finding.js";
import { type LintOptions, lintGazetteer } from "../lint.js";
import { gazetteerProblems } from "../parse.js";
import type { BaseEntry, Gazetteer } from "../types.js";
import { correctedBy } from "./corrected-by.js";
import type { CorrectionCode, CorrectionRow } from "./types.js";

/** Options of {@link applyCorrections}. */
export interface ApplyCorrectionsOptions {
  /** Whether a folded word is an everyday word, so that such names are warned of (default: none is). */
  readonly isEveryday?: LintOptions["isEveryday"];
  /** Outlines by ids of entries, which points are held against (default: none). */
  readonly outlines?: LintOptions["outlines"];
}

/** Gazetteers after corrections. */
export interface AppliedCorrections {
  /** The gazetteers in their order. One that nothing changes is the object that it was. */
  readonly gazetteers: readonly Gazetteer[];
  /** What was corrected, in the order of the rows. */
  readonly corrections: readonly Correction[];
  /** What the lint says of the corrected entries that it did not say before; `at` is the row. */
  readonly warnings: readonly (LintFinding & { readonly at: string })[];
}

/**
 * Corrects entries of gazetteers, the built-in ones too, by the rows of a table (see {@link readCorrections}). Nothing is half done.
 *
 * @param gazetteers where an id stands in several, the first of them is corrected
 * @param rows the corrections; several rows may be of one entry, unless they contradict one another
 * @param options see {@link ApplyCorrectionsOptions}
 * @throws YaqutError `CORRECTIONS_INVALID` with all rows that fit no entry, have longitude and latitude swapped, lead to a parent that is
 *   not there, or contradict another; each problem has its line and a code
 * @example
 * const fixes = readCorrections("id,add names\ncountry:EG,أم الدنيا");
 * applyCorrections([countries], fixes).corrections[0] //=> { by: "corrections:2", of: "countries", id: "country:EG" }
 */
export function applyCorrections(
  gazetteers: readonly Gazetteer[],
  rows: readonly CorrectionRow[],
  options: ApplyCorrectionsOptions = {},
): AppliedCorrections {
  checkGazetteers(gazetteers, "gazetteers");
  checkRows(rows);
  if (rows.length === 0) return { gazetteers, corrections: [], warnings: [] };
  const owners = ownersOf(gazetteers, new Set(rows.map(({ id }) => id)));
  const changed = new Map<Gazetteer, Map<string, BaseEntry>>();
  const problems: CodedProblem[] = contradictions(rows);
  const corrections: Correction[] = [];
  for (const row of rows) {
    const owner = owners.get(row.id);
    if (!owner) {
      problems.push(coded(row, "unknown-id", "the id of an entry", show(row.id)));
      continue;
    }
    const { gazetteer, index } = owner;
    const ofGazetteer = changed.get(gazetteer) ?? new Map<string, BaseEntry>();
    changed.set(gazetteer, ofGazetteer);
    const before = ofGazetteer.get(row.id) ?? gazetteer.entries[index]!;
    const { entry, problems: wrong } = correctedBy(before, row, gazetteer.type);
    const invalid = gazetteerProblems({ name: gazetteer.name, type: gazetteer.type, entries: [entry] });
    for (const { code, expected, received } of wrong) problems.push(coded(row, code, expected, received));
    for (const { at, expected, received } of invalid)
      problems.push(
        coded(row, "invalid-field", `${expected} for ${at.replace(/^entries\[0\]\.| \(id .*$/gs, "")}`, received),
      );
    if (wrong.length + invalid.length > 0) continue;
    ofGazetteer.set(row.id, entry);
    corrections.push({ by: row.at, of: gazetteer.name, id: row.id });
  }
  const result = gazetteers.map((gazetteer) => {
    const entries = changed.get(gazetteer);
    return entries?.size
      ? { ...gazetteer, entries: gazetteer.entries.map((entry) => entries.get(entry.id) ?? entry) }
      : gazetteer;
  });
  const lastOf = new Map(rows.map((row) => [row.id, row]));
  const warnings: (LintFinding & { at: string })[] = [];
  for (const [g, gazetteer] of gazetteers.entries())
    for (const finding of newFindings(gazetteer, changed.get(gazetteer), result, g, options)) {
      const row = lastOf.get(finding.id)!;
      if (finding.severity === "error" || finding.code === "swapped-point")
        problems.push(
          coded(row, finding.code, WITHOUT[finding.code] ?? "an entry that the lint passes", finding.message),
        );
      else warnings.push({ ...finding, at: row.at });
    }
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 row" : `${problems.length} rows`;
    const order = new Map(rows.map(({ at }, i) => [at, i]));
    problems.sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
    throw new YaqutError("CORRECTIONS_INVALID", `${count} of corrections can't be applied`, problems);
  }
  return { gazetteers: result, corrections, warnings };
}

/** @throws YaqutError `ARGUMENT_INVALID` where there are no rows of corrections */
function checkRows(rows: unknown): void {
  const isRow = (row: unknown): boolean => {
    const { id, fields, addNames, removeNames, at } = (row ?? {}) as Partial<CorrectionRow>;
    const isText = typeof id === "string" && typeof at === "string";
    return (
      isText && typeof fields === "object" && fields !== null && Array.isArray(addNames) && Array.isArray(removeNames)
    );
  };
  if (Array.isArray(rows) && rows.every(isRow)) return;
  throw wrongArgument({ at: "corrections", expected: "rows of readCorrections", received: show(rows) });
}

/** What is expected in place of what the lint finds. */
const WITHOUT: Readonly<Partial<Record<LintCode, string>>> = {
  "swapped-point": "the latitude in lat and the longitude in lon",
  "parent-missing": "the id of an entry as parent",
  "parent-circle": "a parent that does not lie in the entry",
  "bidi-control": "text without invisible characters",
};

type CodedProblem = Problem & { readonly code: CorrectionCode };

function coded(row: CorrectionRow, code: CorrectionCode, expected: string, received: string): CodedProblem {
  return { at: row.at, expected, received, code };
}

interface Owner {
  readonly gazetteer: Gazetteer;
  readonly index: number;
}

function ownersOf(gazetteers: readonly Gazetteer[], ids: ReadonlySet<string>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const gazetteer of gazetteers)
    for (const [index, { id }] of gazetteer.entries.entries())
      if (ids.has(id) && !owners.has(id)) owners.set(id, { gazetteer, index });
  return owners;
}

/** Rows that say something else of a field than an earlier row. */
function contradictions(rows: readonly CorrectionRow[]): CodedProblem[] {
  const said = new Map<string, { readonly value: string; readonly at: string }>();
  return rows.flatMap((row) =>
    Object.entries(row.fields).flatMap(([field, given]) => {
      const key = `${row.id}\n${field}`;
      const value = JSON.stringify(given);
      const other = said.get(key);
      if (!other) said.set(key, { value, at: row.at });
      if (!other || other.value === value) return [];
      return [coded(row, "contradiction", `${field} of ${show(row.id)} as ${other.at} has it, ${other.value}`, value)];
    }),
  );
}

/** What the lint says of the changed entries of a gazetteer, and did not say before. */
function newFindings(
  gazetteer: Gazetteer,
  changed: ReadonlyMap<string, BaseEntry> | undefined,
  corrected: readonly Gazetteer[],
  at: number,
  { isEveryday, outlines }: ApplyCorrectionsOptions,
): LintFinding[] {
  if (!changed?.size) return [];
  const of = (entries: readonly BaseEntry[]): LintFinding[] =>
    lintGazetteer({ ...gazetteer, entries }, { parents: corrected, isEveryday, outlines });
  const before = new Set(
    of(gazetteer.entries.filter(({ id }) => changed.has(id))).map(({ code, id }) => `${code} ${id}`),
  );
  const paths = new Map(corrected[at]!.entries.flatMap(({ id }, i) => (changed.has(id) ? [[id, i] as const] : [])));
  return of([...changed.values()])
    .filter(({ code, id }) => !before.has(`${code} ${id}`))
    .map((finding) => ({ ...finding, path: finding.path.replace(/\d+/, String(paths.get(finding.id))) }));
}
