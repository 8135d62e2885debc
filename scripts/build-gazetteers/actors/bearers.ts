import type { ActorEntry, NameRecord } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { readTable } from "../places/rows.js";
import { asEntryNames } from "./names.js";

/** A row of `data/actor-name-bearers.tsv`: on `day` a name passed from some actors to others. */
export interface BearerChange {
  readonly name: string;
  /** ISO 8601 day, month or year; the name means `before` until it, and `after` from it on. */
  readonly day: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The name alone proves nothing, where an entry does not say so itself. */
  readonly needsContext: boolean;
}

/** The one table of names that changed their bearer. */
export function readBearerChanges(): BearerChange[] {
  return readTable(new URL("../data/actor-name-bearers.tsv", import.meta.url), "\t").map((row) => ({
    name: row.name!,
    day: row.day!,
    before: idsOf(row.before!),
    after: idsOf(row.after!),
    needsContext: row.context === "yes",
  }));
}

const idsOf = (cell: string): string[] => cell.split(" ").filter(Boolean);
const ISO_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Dates the names of the table, and adds those that an entry lacks; refuses a row that no entry answers to. */
export function withBearers(
  entries: ReadonlyMap<string, ActorEntry>,
  changes: readonly BearerChange[],
): Map<string, ActorEntry> {
  const result = new Map(entries);
  for (const change of changes) {
    const { name, day, before, after } = change;
    const unknown = [...before, ...after].filter((id) => !entries.has(id));
    if (unknown.length > 0 || before.length === 0 || after.length === 0 || !ISO_DATE.test(day))
      throw new Error(
        `actor-name-bearers.tsv, ${name}: expected a day, and known ids on both sides; ${unknown.join(" ")}`,
      );
    for (const id of before) result.set(id, dated(result.get(id)!, change, { to: day }));
    for (const id of after) result.set(id, dated(result.get(id)!, change, { from: day }));
  }
  return result;
}

function dated(entry: ActorEntry, { name, needsContext }: BearerChange, date: Partial<NameRecord>): ActorEntry {
  const records = (entry.names ?? []).map(asRecord);
  const key = normalize(name);
  const at = records.findIndex((record) => normalize(record.name) === key);
  const known: NameRecord = records[at] ?? {
    name,
    ...((key === normalize(entry.name) ? entry.needsContext : needsContext) ? { needsContext: true } : {}),
  };
  const record = { ...known, ...date };
  if (record.from !== undefined && record.to !== undefined && record.from >= record.to)
    throw new Error(`actor-name-bearers.tsv: ${name} of ${entry.id} ends on ${record.to} before it begins`);
  if (at < 0) records.push(record);
  else records[at] = record;
  return { ...entry, names: asEntryNames(entry.name, records) };
}

function asRecord(name: string | NameRecord): NameRecord {
  return typeof name === "string" ? { name } : name;
}
