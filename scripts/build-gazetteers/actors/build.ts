import { join } from "node:path";
import type { ActorEntry, ActorGazetteer, NameRecord } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { LICENCE, readJsonFile, readJsonLines, VERSION } from "../write.js";
import { readBearerChanges, withBearers } from "./bearers.js";
import { type Correction, toEntry } from "./entry.js";
import { type Facts, SOURCES } from "./facts.js";
import { asEntryNames, knownForms, withNames } from "./names.js";
import { withOutlivingNames } from "./outliving.js";
import { withoutYoungerParent } from "./parents.js";
import { relationsByActor } from "./relations.js";
import { type State, stateActors } from "./states.js";
import { ACTOR_TYPES } from "./types.js";
import { worldActors } from "./world.js";

/** An entry of `actors-sourced.jsonl`: `url` is the document that names it, and stays in the table. */
type SourcedActor = ActorEntry & { readonly url: string };

const data = (file: string): URL => new URL(`../data/${file}`, import.meta.url);

/** The gazetteer, from the folder of facts. */
export function buildActors(factsFolder: string): ActorGazetteer {
  const facts = readJsonFile<Facts>(join(factsFolder, "actors", "actors.json"));
  const corrections = new Map(
    readJsonLines<Correction>(data("actors-corrections.jsonl")).map((edit) => [edit.id, edit]),
  );
  const editorial = readJsonLines<ActorEntry>(data("actors-editorial.jsonl"));
  const sourced = readJsonLines<SourcedActor>(data("actors-sourced.jsonl")).map(({ url: _, ...entry }) => entry);
  const states = readJsonLines<State>(data("states.jsonl"));
  checkIds(corrections, facts);

  const known = knownForms(facts.actors);
  const listed = facts.actors
    .filter(({ id }) => corrections.get(id)?.drop === undefined)
    .map((actor) => toEntry(actor, facts.relations, known, corrections.get(actor.id)));
  const entries = new Map<string, ActorEntry>();
  for (const entry of [...listed, ...editorial, ...sourced, ...worldActors()]) {
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
  const named = withBearers(entries, readBearerChanges());
  const related = relationsByActor(new Set(named.keys()));
  const linked = [...named.values()]
    .map((entry) => ({ ...entry, relations: [...(entry.relations ?? []), ...(related.get(entry.id) ?? [])] }))
    .map((entry) => withLinks(entry, renamed, (id) => entries.has(id)))
    .map((entry) => withoutYoungerParent(withOutlivingNames(entry), named));
  checkTypes(linked);
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

/** Refuses a kind of actor that {@link ACTOR_TYPES} does not describe. */
function checkTypes(entries: readonly ActorEntry[]): void {
  const odd = entries.filter(({ actorType }) => ACTOR_TYPES[actorType] === undefined);
  if (odd.length > 0) throw new Error(`unknown actor types: ${odd.map((e) => `${e.id} ${e.actorType}`).join(", ")}`);
}

function asRecord(name: string | NameRecord): NameRecord {
  return typeof name === "string" ? { name } : name;
}
