import type { Problem } from "../errors.js";
import { checkGazetteers } from "./check.js";
import { correctEntry } from "./merge.js";
import { gazetteerProblems, invalidGazetteer } from "./parse.js";
import type { BaseEntry, Gazetteer } from "./types.js";

/** A row of one's own that bears the id of an entry that is known already. */
export interface Correction {
  /** Name of the gazetteer of one's own. */
  readonly by: string;
  /** Name of the gazetteer that is corrected. */
  readonly of: string;
  /** Id of the entry. */
  readonly id: string;
}

/** Gazetteers that go together, and what was corrected. */
export interface Corrected {
  /** The known gazetteers, then those of one's own, without the rows that were worked into the others. */
  readonly gazetteers: readonly Gazetteer[];
  /** The rows that were worked into the others, in their order. */
  readonly corrections: readonly Correction[];
}

/**
 * Puts gazetteers of one's own beside known ones. A row that bears the id of a known entry of the same type corrects that entry
 * field by field (see `correctEntry`) instead of standing beside it. A gazetteer that nothing changes stays the object that it is.
 *
 * @throws YaqutError `OPTION_INVALID` where there is no list, `GAZETTEER_INVALID` where a gazetteer or a corrected entry is none
 */
export function correctGazetteers(known: readonly Gazetteer[], own: readonly Gazetteer[]): Corrected {
  checkGazetteers(known, "known");
  checkGazetteers(own, "own");
  const owners = ownersOf(known, own);
  if (owners.size === 0) return { gazetteers: [...known, ...own], corrections: [] };
  const changed = new Map<Gazetteer, Map<string, BaseEntry>>();
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  const rest = own.map((gazetteer) => {
    const entries = gazetteer.entries.filter((entry, i) => {
      const owner = owners.get(keyOf(gazetteer, entry));
      if (owner === undefined) return true;
      const before = changed.get(owner.gazetteer) ?? new Map<string, BaseEntry>();
      changed.set(owner.gazetteer, before);
      const corrected = correctEntry(before.get(entry.id) ?? owner.entry, entry)!;
      before.set(entry.id, corrected);
      corrections.push({ by: gazetteer.name, of: owner.gazetteer.name, id: entry.id });
      for (const problem of gazetteerProblems({ name: gazetteer.name, type: gazetteer.type, entries: [corrected] }))
        problems.push({ ...problem, at: `${gazetteer.name}: ${problem.at.replace("entries[0]", `entries[${i}]`)}` });
      return false;
    });
    return entries.length === gazetteer.entries.length ? gazetteer : { ...gazetteer, entries };
  });
  if (problems.length > 0) throw invalidGazetteer(problems);
  const base = known.map((gazetteer) => {
    const entries = changed.get(gazetteer);
    if (!entries) return gazetteer;
    return { ...gazetteer, entries: gazetteer.entries.map((entry) => entries.get(entry.id) ?? entry) };
  });
  return { gazetteers: [...base, ...rest], corrections };
}

interface Owner {
  readonly gazetteer: Gazetteer;
  readonly entry: BaseEntry;
}

/** The known entries whose ids and types rows of one's own bear. */
function ownersOf(known: readonly Gazetteer[], own: readonly Gazetteer[]): ReadonlyMap<string, Owner> {
  const wanted = new Set(own.flatMap((gazetteer) => gazetteer.entries.map((entry) => keyOf(gazetteer, entry))));
  const owners = new Map<string, Owner>();
  if (wanted.size === 0) return owners;
  for (const gazetteer of known)
    for (const entry of gazetteer.entries) {
      const key = keyOf(gazetteer, entry);
      if (wanted.has(key) && !owners.has(key)) owners.set(key, { gazetteer, entry });
    }
  return owners;
}

function keyOf({ type }: Gazetteer, { id }: BaseEntry): string {
  return `${type}\n${id}`;
}
