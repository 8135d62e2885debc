import type { ActorEntry, BaseEntry } from "../types.js";
import type { LintName, LintRule } from "./finding.js";

interface Interval {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Intervals of no day, and strings that mean two entries on the same day. */
export const lintValidity: LintRule = ({ gazetteer, names }, report) => {
  for (const [index, entry] of gazetteer.entries.entries())
    for (const [path, interval] of intervalsOf(entry))
      if (isEmpty(interval))
        report(
          "validity-empty",
          entry,
          `entries[${index}]${path}`,
          `from ${interval.from} to ${interval.to} is no day`,
        );
  const dated = new Map<string, LintName[]>();
  for (const name of names) {
    const others = dated.get(name.folded);
    if (others) others.push(name);
    else dated.set(name.folded, [name]);
    const { record, entry, path } = name;
    if (isEmpty(record)) report("validity-empty", entry, path, `from ${record.from} to ${record.to} is no day`);
  }
  for (const sharing of dated.values())
    if (sharing.length > 1) for (const [a, b] of pairs(sharing)) overlap(a, b, report);
};

type Reporting = Parameters<LintRule>[1];

/** Names that both need a context are left to it; names without any date are homonyms, which is another matter. */
function overlap(a: LintName, b: LintName, report: Reporting): void {
  if (a.entry.id === b.entry.id) return;
  const isDated = (name: LintName): boolean => name.record.from !== undefined || name.record.to !== undefined;
  if (!isDated(a) && !isDated(b)) return;
  if (a.record.needsContext && b.record.needsContext) return;
  if (supersededByRecord(a) || supersededByRecord(b)) return;
  if (before(a.record, b.record) || before(b.record, a.record)) return;
  report(
    "validity-overlap",
    b.entry,
    b.path,
    `${JSON.stringify(b.record.name)} means ${JSON.stringify(a.entry.id)} at the same time`,
  );
}

/** The canonical name counts as the record that says more about it, where there is one. */
function supersededByRecord({ entry, canonical, record }: LintName): boolean {
  return (
    canonical &&
    record.from === undefined &&
    record.to === undefined &&
    (entry.names ?? []).some((other) => typeof other !== "string" && other.name === entry.name)
  );
}

function before(a: Interval, b: Interval): boolean {
  return a.to !== undefined && b.from !== undefined && a.to <= b.from;
}

function isEmpty({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && from >= to && !from.startsWith(to) && !to.startsWith(from);
}

function* intervalsOf(entry: BaseEntry): Generator<[path: string, interval: Interval]> {
  const { from, to, side } = entry as Partial<ActorEntry>;
  yield ["", { from, to }];
  if (Array.isArray(side)) for (const [i, period] of side.entries()) yield [`.side[${i}]`, period];
}

/** Each name is held against so many that share it, so that thousands of them take no quadratic time. */
const PARTNERS_MAX = 20;

function* pairs(names: readonly LintName[]): Generator<[LintName, LintName]> {
  for (const [i, a] of names.entries()) for (const b of names.slice(i + 1, i + 1 + PARTNERS_MAX)) yield [a, b];
}
