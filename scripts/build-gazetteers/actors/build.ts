import { join } from "node:path";
import type { ActorEntry, ActorGazetteer, NameRecord } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { LICENCE, readJsonFile, readJsonLines, VERSION } from "../write.js";
import { type Correction, toEntry } from "./entry.js";
import { type Facts, SOURCES } from "./facts.js";
import { asEntryNames, knownForms, withNames } from "./names.js";
import { type State, stateActors } from "./states.js";

const data = (file: string): URL => new URL(`../data/${file}`, import.meta.url);

/** The gazetteer, from the folder of facts. */
export function buildActors(factsFolder: string): ActorGazetteer {
  const facts = readJsonFile<Facts>(join(factsFolder, "actors", "actors.json"));
  const corrections = new Map(
    readJsonLines<Correction>(data("actors-corrections.jsonl")).map((edit) => [edit.id, edit]),
  );
  const editorial = readJsonLines<ActorEntry>(data("actors-editorial.jsonl"));
  const states = readJsonLines<State>(data("states.jsonl"));
  checkIds(corrections, facts);

  const known = knownForms(facts.actors);
  const listed = facts.actors
    .filter(({ id }) => corrections.get(id)?.drop === undefined)
    .map((actor) => toEntry(actor, facts.relations, known, corrections.get(actor.id)));
  const entries = new Map<string, ActorEntry>();
  for (const entry of [...listed, ...editorial]) {
    if (entries.has(entry.id)) throw new Error(`two entries with the id ${entry.id}`);
    entries.set(entry.id, tidy(entry));
  }
  const taken = new Map(
    [...entries.values()].flatMap((entry) => namesOf(entry).map((name) => [normalize(name), entry.id])),
  );
  for (const composed of stateActors(states)) {
    const other = entries.get(composed.id);
    const free = (record: string | NameRecord): boolean =>
      (taken.get(normalize(asRecord(record).name)) ?? composed.id) === composed.id;
    const entry = { ...composed, names: (composed.names ?? []).filter(free) };
    entries.set(entry.id, other ? completed(other, entry) : tidy(entry));
  }
  const renamed = (id: string): string => corrections.get(id)?.rename ?? id;
  const linked = [...entries.values()].map((entry) => withLinks(entry, renamed, (id) => entries.has(id)));
  return {
    name: "actors",
    type: "actor",
    version: VERSION,
    licence: LICENCE,
    sources: SOURCES,
    entries: linked,
  };
}

/** Two entries of one id: the first is the fuller and keeps its words; the second adds names and ids. */
function completed(first: ActorEntry, second: ActorEntry): ActorEntry {
  const added = [{ name: second.name }, ...(second.names ?? []).map(asRecord)].map(
    (record): NameRecord => ({ ...record, ...(first.source === "editorial" ? {} : { source: "editorial" }) }),
  );
  const names = withNames([{ name: first.name }, ...(first.names ?? []).map(asRecord)], added, true);
  return {
    ...first,
    names: asEntryNames(first.name, restoreFirst(first, names)),
    ids: { ...second.ids, ...first.ids },
  };
}

/** The canonical record, where the entry said more about it than its name. */
function restoreFirst(entry: ActorEntry, names: readonly NameRecord[]): NameRecord[] {
  const said = (entry.names ?? []).map(asRecord).find((record) => record.name === entry.name);
  return names.map((record) => (said && record.name === entry.name ? said : record));
}

function namesOf(entry: ActorEntry): string[] {
  return [entry.name, ...(entry.names ?? []).map((name) => asRecord(name).name)];
}

function tidy(entry: ActorEntry): ActorEntry {
  return { ...entry, names: asEntryNames(entry.name, (entry.names ?? []).map(asRecord)) };
}

/** Parents and relations by their new ids; what leads to a dropped actor goes. */
function withLinks(entry: ActorEntry, renamed: (id: string) => string, has: (id: string) => boolean): ActorEntry {
  const { parent, relations, ...rest } = entry;
  const kept = (relations ?? []).map((r) => ({ ...r, to: renamed(r.to) })).filter((r) => has(r.to));
  const to = parent === undefined ? undefined : renamed(parent);
  return { ...rest, ...(to !== undefined && has(to) ? { parent: to } : {}), relations: kept };
}

/** Refuses an edit that edits nothing: a mistyped id would go unseen otherwise. */
function checkIds(corrections: ReadonlyMap<string, Correction>, facts: Facts): void {
  const ids = new Set(facts.actors.map((actor) => actor.id));
  const unknown = [...corrections.keys()].filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`corrections of unknown actors: ${unknown.join(", ")}`);
}

function asRecord(name: string | NameRecord): NameRecord {
  return typeof name === "string" ? { name } : name;
}
