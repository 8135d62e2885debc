import { normalize } from "../../text/fold.js";
import { distanceKm } from "../geo.js";
import { nameText } from "../name-text.js";
import type { NameRecord, PlaceEntry } from "../types.js";
import type { LintName, LintRule } from "./finding.js";
import { kindOf } from "./names.js";

/** Two places of one name and kind that lie so near to each other are likely to be one. */
const NEAR_KM = 2;
/** Each name is held against so many that share it, so that thousands of them take no quadratic time. */
const PARTNERS_MAX = 20;

/**
 * Places of one name and kind that lie next to one another, in this gazetteer or in those of the parents; without a point, in the same
 * parent of another gazetteer. What shares its parent here is a finding of its own already, `homonym-in-parent`.
 */
export const lintDuplicates: LintRule = ({ gazetteer, names, byId }, report) => {
  if (gazetteer.type !== "place") return;
  const own = new Set(gazetteer.entries.map(({ id }) => id));
  const seen = new Map<string, Bearer[]>();
  for (const entry of byId.values() as Iterable<PlaceEntry>)
    if (!own.has(entry.id) && entry.placeType !== undefined)
      for (const item of [entry.name, ...(entry.names ?? [])])
        add(seen, keyOf(entry, normalize(nameText(item))), { entry, vague: isVague(item) });
  const told = new Set<string>();
  for (const name of names) {
    const entry = name.entry as PlaceEntry;
    if (name.folded === "") continue;
    const key = keyOf(entry, name.folded);
    const vague = name.record.needsContext === true;
    const others = seen.get(key) ?? [];
    const other = others
      .slice(-PARTNERS_MAX)
      .find((one) => !(vague && one.vague) && isSame(entry, one.entry, own.has(one.entry.id)));
    if (other && !told.has(entry.id)) {
      told.add(entry.id);
      report("probable-duplicate", entry, name.path, messageOf(name, other.entry));
    }
    if (others.at(-1)?.entry !== entry) add(seen, key, { entry, vague });
  }
};

/** Who bears a name; a `vague` one needs a context. Where both do, it is known that they share it. */
interface Bearer {
  readonly entry: PlaceEntry;
  readonly vague: boolean;
}

function isVague(item: string | NameRecord): boolean {
  return typeof item !== "string" && item.needsContext === true;
}

function add(seen: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const bearers = seen.get(key);
  if (bearers) bearers.push(bearer);
  else seen.set(key, [bearer]);
}

function keyOf(entry: PlaceEntry, folded: string): string {
  return `${kindOf({ entry })}\n${folded}`;
}

function isSame(entry: PlaceEntry, other: PlaceEntry, isOwn: boolean): boolean {
  if (other.id === entry.id) return false;
  const sameParent = entry.parent !== undefined && entry.parent === other.parent;
  if (isOwn && sameParent) return false;
  if (entry.location === undefined) return !isOwn && sameParent;
  if (other.location === undefined || entry.precision === "parent" || other.precision === "parent") return false;
  return distanceKm(entry.location, other.location) <= NEAR_KM;
}

function messageOf({ record, entry }: LintName, other: PlaceEntry): string {
  const { location } = entry as PlaceEntry;
  const near = location && other.location ? `, ${distanceKm(location, other.location).toFixed(1)} km away` : "";
  return `${JSON.stringify(record.name)} is ${JSON.stringify(other.id)} too${near}`;
}
