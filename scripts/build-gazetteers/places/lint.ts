import type { PlaceEntry, PlaceGazetteer, PlaceType } from "../../../src/gazetteer/types.js";
import { nameKey, ruleKey } from "./names.js";
import { distanceKm } from "./points.js";

/** Something that a reader of the data should know or mend. */
export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly id: string;
  readonly message: string;
}

/** How far the parts of a unit may lie from its point, in kilometres: the largest of Syria with room to spare. */
const REACH: Readonly<Partial<Record<PlaceType, number>>> = {
  governorate: 260,
  district: 180,
  subdistrict: 130,
  city: 25,
  town: 15,
  village: 12,
  neighbourhood: 5,
  camp: 5,
};
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LATIN = /\p{Script=Latin}/u;
/** Roads, pumping stations and the like bear a Latin letter and a number: `M4`, `T2`. */
const CODE_NAME = /(?:^|\s)[A-Z]\d{1,3}(?:\s|$)/;
/** Types whose entries are lines or wide areas: no single point says where they are. */
const POINTLESS: ReadonlySet<PlaceType> = new Set<PlaceType>([
  "road",
  "river",
  "region",
  "mountain",
  "archaeological-site",
]);

/** Checks the gazetteers of places against one another. Errors stop a release; warnings are listed with their reasons. */
export function lintPlaces(gazetteers: readonly PlaceGazetteer[]): Finding[] {
  const findings: Finding[] = [];
  const byId = new Map<string, PlaceEntry>();
  for (const { entries } of gazetteers)
    for (const entry of entries) {
      if (byId.has(entry.id)) findings.push(error("duplicate-id", entry.id, "stands twice"));
      byId.set(entry.id, entry);
    }
  for (const { entries, sources } of gazetteers)
    for (const entry of entries) findings.push(...lintEntry(entry, byId, sources ?? {}));
  return [...findings, ...homonyms(gazetteers)];
}

function lintEntry(entry: PlaceEntry, byId: ReadonlyMap<string, PlaceEntry>, sources: object): Finding[] {
  const findings: Finding[] = [];
  const names = namesOf(entry);
  const parent = entry.parent === undefined ? undefined : byId.get(entry.parent);
  if (entry.parent !== undefined && !parent)
    findings.push(error("parent-missing", entry.id, `no entry ${entry.parent}`));
  if (inCircle(entry, byId)) findings.push(error("parent-circle", entry.id, "is its own ancestor"));
  if (entry.seat !== undefined && !byId.has(entry.seat)) findings.push(error("seat-missing", entry.id, entry.seat));
  for (const source of (entry.source ?? "").split(" "))
    if (source !== "editorial" && !(source in sources)) findings.push(error("source-unknown", entry.id, source));
  const seen = new Set<string>();
  for (const name of names) {
    if (BIDI_CONTROL.test(name)) findings.push(error("bidi-control", entry.id, JSON.stringify(name)));
    if (LATIN.test(name) && !CODE_NAME.test(name)) findings.push(error("latin-name", entry.id, name));
    if (nameKey(name) === "") findings.push(error("empty-name", entry.id, JSON.stringify(name)));
    if (seen.has(nameKey(name))) findings.push(error("name-twice", entry.id, name));
    seen.add(nameKey(name));
  }
  if (!entry.location && entry.placeType !== "country" && !POINTLESS.has(entry.placeType))
    findings.push(warning("no-location", entry.id, entry.name));
  if (entry.location && parent?.location && parent.placeType in REACH) {
    const [lon, lat] = entry.location;
    const km = distanceKm({ lat, lon }, { lat: parent.location[1], lon: parent.location[0] });
    const reach = REACH[parent.placeType]! + (entry.radiusKm ?? 0);
    if (km > reach)
      findings.push(warning("far-from-parent", entry.id, `${entry.name}: ${Math.round(km)} km from ${parent.id}`));
  }
  return findings;
}

/** Entries of one type, name and parent: either one place twice, or two that no text can tell apart. */
function homonyms(gazetteers: readonly PlaceGazetteer[]): Finding[] {
  const groups = new Map<string, PlaceEntry[]>();
  for (const { entries } of gazetteers)
    for (const entry of entries) {
      const key = `${entry.parent} ${entry.placeType} ${ruleKey(entry.name)}`;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      warning("homonyms-in-parent", group[0]!.id, `${group[0]!.name}: ${group.map((e) => e.id).join(" ")}`),
    );
}

function inCircle(entry: PlaceEntry, byId: ReadonlyMap<string, PlaceEntry>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = entry.id; id !== undefined; id = byId.get(id)?.parent) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

/** All names of an entry, the canonical one first. */
export function namesOf(entry: PlaceEntry): string[] {
  return [entry.name, ...(entry.names ?? []).map((name) => (typeof name === "string" ? name : name.name))];
}

const error = (code: string, id: string, message: string): Finding => ({ code, severity: "error", id, message });
const warning = (code: string, id: string, message: string): Finding => ({ code, severity: "warning", id, message });
