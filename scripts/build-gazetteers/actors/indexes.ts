import type { ActorEntry, ActorGazetteer, NameRecord } from "../../../src/gazetteer/types.js";
import type { Page } from "../index-readme.js";
import { compare, GENERATED } from "../write.js";
import { SIDE_TITLES } from "./facts.js";

/** Lists for readers: one page a side, one table a type of actor. */
export function actorIndexes(gazetteer: ActorGazetteer): Page[] {
  const byId = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
  const sides = [...new Set(gazetteer.entries.flatMap(sidesOf))].sort(compare);
  return sides.map((side) => {
    const entries = gazetteer.entries.filter((entry) => sidesOf(entry).includes(side));
    const text = indexOf(side, entries, gazetteer, byId);
    return { file: `actors-${side}.md`, title: titleOf(side), text, entries: entries.length };
  });
}

const titleOf = (side: string): string => SIDE_TITLES[side] ?? side;

function indexOf(
  side: string,
  entries: readonly ActorEntry[],
  gazetteer: ActorGazetteer,
  byId: ReadonlyMap<string, ActorEntry>,
): string {
  const types = [...new Set(entries.map((entry) => entry.actorType))].sort(compare);
  const tables = types.map((type) =>
    tableOf(
      type,
      entries.filter((entry) => entry.actorType === type),
      byId,
    ),
  );
  return `${GENERATED}

# Actors: ${titleOf(side)}

${entries.length} of the ${gazetteer.entries.length} entries of \`actors.json\` (version ${gazetteer.version}) have the side \`${side}\`, or had it for a time. Words used against an actor
are no names of it and stand in the last column.

${tables.join("\n\n")}
`;
}

function tableOf(type: string, entries: readonly ActorEntry[], byId: ReadonlyMap<string, ActorEntry>): string {
  const rows = entries.map((entry) => {
    const names = (entry.names ?? []).map((name): NameRecord => (typeof name === "string" ? { name } : name));
    const shown = names.filter((name) => name.use !== "epithet" && name.use !== "canonical");
    const epithets = names.filter((name) => name.use === "epithet");
    const cells = [
      entry.name,
      entry.en ?? "",
      `\`${entry.id}\``,
      active(entry),
      entry.parent === undefined ? "" : (byId.get(entry.parent)?.en ?? entry.parent),
      (entry.relations ?? []).map((relation) => lineage(relation, byId)).join("; "),
      shown.map(nameCell).join("، "),
      epithets.map(nameCell).join("، "),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `## ${type}

| Arabic name | English name | id | active | part of | lineage | other names | epithets |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}`;
}

type Relation = NonNullable<ActorEntry["relations"]>[number];

function lineage({ type, to, date }: Relation, byId: ReadonlyMap<string, ActorEntry>): string {
  return [type.replaceAll("_", " "), byId.get(to)?.en ?? to, date ? `(${date})` : ""].filter(Boolean).join(" ");
}

function active({ from, to }: ActorEntry): string {
  return from === undefined && to === undefined ? "" : `${from ?? "…"} – ${to ?? "…"}`;
}

/** A name with the dates between which the string means the actor. */
function nameCell({ name, from, to }: NameRecord): string {
  const dates = [from ? `from ${from}` : "", to ? `until ${to}` : ""].filter(Boolean).join(" ");
  return dates === "" ? name : `${name} (${dates})`;
}

function sidesOf({ side }: ActorEntry): string[] {
  return typeof side === "string" ? [side] : [...new Set((side ?? []).map((period) => period.side))];
}
