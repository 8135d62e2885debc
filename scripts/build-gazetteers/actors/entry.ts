import type { ActorEntry, ActorRelation, NameRecord, SidePeriod } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { type FactActor, type FactRelation, SIDES, SOURCES, sourceKey } from "./facts.js";
import { asEntryNames, countsMembers, holdsTypography, toRecord, withNames } from "./names.js";

/** An edit of `data/actors-corrections.jsonl`: what the build changes in an actor of the list, and why. */
export interface Correction {
  readonly id: string;
  /** The entry goes, for this reason. */
  readonly drop?: string;
  /** New id, where the list's says nothing. */
  readonly rename?: string;
  /** Another canonical name. */
  readonly name?: string;
  readonly en?: string;
  readonly actorType?: string;
  /** Another parent; empty where the list names a predecessor as parent, which is a relation. */
  readonly parent?: string;
  /** When it began or ended, where the list is wrong; empty where the list says a day that is none. */
  readonly from?: string;
  readonly to?: string;
  /** Relations that the list lacks. */
  readonly relations?: readonly ActorRelation[];
  /** Ids elsewhere, and former ids (`also`). */
  readonly ids?: Readonly<Record<string, string>>;
  /** What the canonical name is besides. */
  readonly ambiguity?: ActorEntry["ambiguity"];
  /** Strings that are no name of this actor. */
  readonly dropNames?: readonly string[];
  /** Names to add, and records that replace what the list says of a name. */
  readonly names?: readonly (string | NameRecord)[];
  readonly side?: readonly SidePeriod[];
}

/** Turns an actor of the list and the edit of it into an entry; parents and relations keep the ids of the list. */
export function toEntry(
  actor: FactActor,
  relations: readonly FactRelation[],
  known: ReadonlySet<string>,
  edit: Partial<Correction> = {},
): ActorEntry {
  const sources = sourceKeys(actor);
  const name = edit.name ?? actor.nameAr;
  const dropped = new Set((edit.dropNames ?? []).map((form) => normalize(form)));
  const found = actor.forms
    .filter(({ form }) => !holdsTypography(form) && !countsMembers(form, known) && !dropped.has(normalize(form)))
    .map((form) => toRecord(form, sources !== "editorial"));
  const names = withNames(found, edit.names ?? []);
  const canonical = names.find((record) => normalize(record.name) === normalize(name));
  return {
    id: edit.rename ?? actor.id,
    name,
    en: edit.en ?? actor.nameEn,
    actorType: edit.actorType ?? actor.type.replaceAll("_", "-"),
    side: edit.side ?? sideOf(actor),
    ...optional("parent", edit.parent ?? actor.parent),
    ...optional("from", edit.from ?? actor.validFrom),
    ...optional("to", edit.to ?? actor.validTo),
    ...(canonical?.needsContext ? { needsContext: true } : {}),
    ...(edit.ambiguity ? { ambiguity: edit.ambiguity } : {}),
    names: asEntryNames(name, names),
    relations: [
      ...relations.filter((relation) => relation.from === actor.id).flatMap(toRelation),
      ...(edit.relations ?? []),
    ],
    ids: { ...externalIds(actor), ...edit.ids },
    source: sources,
    ...optional(
      "note",
      actor.note && /^[ -~À-ɏ\u0600-\u06FF“”‘’–—=]*$/.test(actor.note) ? note(actor.note) : undefined,
    ),
  };
}

function sideOf(actor: FactActor): string {
  const side = SIDES[actor.side];
  if (side === undefined) throw new Error(`no neutral word for the side ${actor.side} of ${actor.id}`);
  return side;
}

/** A relation that leads nowhere (`dissolved`) is said by the entry's `to` already. */
function toRelation(relation: FactRelation): ActorRelation[] {
  if (relation.to === null) return [];
  return [{ type: relation.type, to: relation.to, date: relation.date, source: relationSource(relation.source) }];
}

function relationSource(source: string): string {
  const key = sourceKey(source);
  return key === "press" ? source : key;
}

function externalIds(actor: FactActor): Record<string, string> {
  const { acled, gtd, ucdp, wikidata } = actor.externalIds;
  return {
    ...optional("acled", acled?.name),
    ...optional("gtd", gtd?.name),
    ...optional("ucdp", ucdp?.actorId?.toString()),
    ...optional("ucdpName", ucdp?.name),
    ...optional("wikidata", wikidata?.id),
  };
}

/** The keys of the sources of an entry, in the order of {@link SOURCES}, parted by spaces. */
function sourceKeys(actor: FactActor): string {
  const notes = Object.values(actor.sources).flat();
  const found = new Set([...notes.map(sourceKey), ...Object.keys(actor.externalIds)]);
  return Object.keys(SOURCES)
    .filter((key) => found.has(key))
    .join(" ");
}

/** Notes without the ids of an older list. */
function note(text: string): string | undefined {
  return /_[a-z]|[A-Z]_/.test(text) ? undefined : text;
}

function optional<Key extends string>(key: Key, value: string | null | undefined): Partial<Record<Key, string>> {
  return value ? ({ [key]: value } as Record<Key, string>) : {};
}
