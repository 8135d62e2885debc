import type { NameRecord } from "../../../src/gazetteer/types.js";
import { addName, type Draft, distanceBetween, rename } from "./draft.js";
import { nameKey, ruleKey, splitNames, withoutOutsideHead } from "./names.js";
import { type PlaceTables, readTable } from "./rows.js";
import { sourceKeys } from "./sources.js";

/** The day from which the names of after the fall of the government are in use. */
const RENAMED_FROM = "2024-12-08";
/** The years of the provinces that the Islamic State named. */
const IS_NAMES: Omit<NameRecord, "name"> = { from: "2014", to: "2020", needsContext: true };

/** Further names and corrections of single entries: id, name, use, needsContext, from, to, source. */
const EDITORIAL = new URL("../data/places/names-added.tsv", import.meta.url);

/** Adds the second names of settlements and units. Rows that the grammar composes or that prefer another entry are left out. */
export function addAliases({ aliases }: PlaceTables, byId: ReadonlyMap<string, Draft>): void {
  for (const row of aliases) {
    const note = row.note!;
    if (row.kind === "rif" || /prefer C\d+/.test(note)) continue;
    const place = byId.get(row.pcode!);
    if (!place) throw new Error(`expected a place with the id ${row.pcode} (settlement-aliases.csv)`);
    const more = moreAbout(row.kind!, note, sourceKeys(row.source!)[0]!, place);
    for (const part of splitNames(row.alias_ar!)) {
      const name = part.startsWith("ولاية ") ? "" : withoutOutsideHead(part);
      if (name !== "" && nameKey(name) !== nameKey(place.name)) addName(place, name, more);
    }
  }
}

/** Adds the names of the editorial table. */
export function addEditorialNames(byId: ReadonlyMap<string, Draft>): void {
  for (const row of readTable(EDITORIAL, "\t")) {
    const place = byId.get(row.id!);
    if (!place) throw new Error(`expected a place with the id ${row.id} (names-added.tsv)`);
    place.names.delete(nameKey(row.name!));
    if (row.use === "canonical") rename(place, row.name!, true);
    else
      addName(place, row.name!, {
        ...(row.use ? { use: row.use as NonNullable<NameRecord["use"]> } : {}),
        ...(row.needsContext ? { needsContext: true } : {}),
        ...(row.from ? { from: row.from } : {}),
        ...(row.to ? { to: row.to } : {}),
        source: "editorial",
      });
  }
}

const DROPPED = new URL("../data/places/names-dropped.tsv", import.meta.url);

/** Takes away names that tables give to the wrong place. Throws on a row that does nothing. */
export function dropNames(byId: ReadonlyMap<string, Draft>): void {
  const idle = readTable(DROPPED, "\t").filter((row) => !byId.get(row.id!)?.names.delete(nameKey(row.name!)));
  if (idle.length > 0)
    throw new Error(
      `expected names to drop, got none (names-dropped.tsv): ${idle.map((r) => `${r.id} ${r.name}`).join(", ")}`,
    );
}

/** A settlement is no second name of a settlement this close that is listed itself. */
const NEIGHBOUR_KM = 5;

/**
 * Takes from settlements the second names that are the first name of a neighbour, or of another settlement of the sub-district: the
 * tables have mixed the two up, or name the better known one to say where the other lies.
 */
export function dropNamesOfNeighbours(settlements: readonly Draft[]): number {
  const owners = new Map<string, Draft[]>();
  for (const place of settlements) owners.set(ruleKey(place.name), [...(owners.get(ruleKey(place.name)) ?? []), place]);
  let dropped = 0;
  for (const place of settlements)
    for (const [key, record] of [...place.names]) {
      const neighbour = owners
        .get(ruleKey(record.name))
        ?.find(
          (other) =>
            other !== place && (other.parent === place.parent || distanceBetween(place, other) <= NEIGHBOUR_KM),
        );
      if (neighbour && place.names.delete(key)) dropped++;
    }
  return dropped;
}

function moreAbout(kind: string, note: string, source: string, place: Draft): Omit<NameRecord, "name"> {
  const more = place.sources.has(source) ? {} : { source };
  if (kind === "is_name") return { ...IS_NAMES, ...more };
  if (kind === "nickname") return { use: "epithet", ...more };
  if (/after December 2024/.test(note) && (kind === "renamed" || /renamed/.test(note)))
    return { from: RENAMED_FROM, ...more };
  if (/only (?:in|when|near)|alone needs|common word|alone is/.test(note)) return { needsContext: true, ...more };
  return more;
}
