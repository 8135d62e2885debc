import type { PlaceEntry, PlaceGazetteer } from "../../../src/gazetteer/types.js";
import type { Page } from "../index-readme.js";
import { compare, GENERATED } from "../write.js";

/** Types in the order of the pages; what is not listed comes after. */
const ORDER = ["governorate", "district", "subdistrict", "city", "town", "village", "neighbourhood"];

/** Pages that list the places of each governorate. */
export function placePages(gazetteer: PlaceGazetteer): Page[] {
  const byId = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
  const groups = new Map<string, PlaceEntry[]>();
  for (const entry of gazetteer.entries) {
    const governorate = governorateOf(entry, byId) ?? "elsewhere";
    groups.set(governorate, [...(groups.get(governorate) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, entries]) => {
      const unit = byId.get(id);
      const title = unit ? `${unit.name} (${unit.en})` : "More than one governorate, or abroad";
      const file = `places-${slug(unit?.en ?? id)}.md`;
      return { file, title, text: page(title, entries, byId), entries: entries.length };
    });
}

function page(title: string, entries: readonly PlaceEntry[], byId: ReadonlyMap<string, PlaceEntry>): string {
  const firm = entries.filter((entry) => entry.tier !== "low");
  const low = entries.filter((entry) => entry.tier === "low");
  const rank = (entry: PlaceEntry): number =>
    ORDER.includes(entry.placeType) ? ORDER.indexOf(entry.placeType) : ORDER.length;
  const rows = [...firm]
    .sort((a, b) => rank(a) - rank(b) || compare(a.placeType, b.placeType) || compare(a.id, b.id))
    .map((entry) => {
      const parent = byId.get(entry.parent ?? "")?.name ?? entry.parent ?? "";
      return `| ${entry.id} | ${entry.name} | ${(entry.names ?? []).map((name) => (typeof name === "string" ? name : name.name)).join("، ")} | ${entry.placeType} | ${parent} |`;
    });
  const more = [...low].sort((a, b) => compare(a.id, b.id)).map((entry) => `${entry.name} (${entry.id.slice(3)})`);
  return [
    GENERATED,
    "",
    `# ${title}`,
    "",
    "| id | name | other names | kind | in |",
    "|---|---|---|---|---|",
    ...rows,
    ...(more.length > 0 ? ["", "## Low tier (GeoNames ids)", "", `${more.join("، ")}`] : []),
    "",
  ].join("\n");
}

function governorateOf(entry: PlaceEntry, byId: ReadonlyMap<string, PlaceEntry>): string | undefined {
  for (let at: PlaceEntry | undefined = entry; at; at = byId.get(at.parent ?? ""))
    if (at.placeType === "governorate") return at.id;
  return undefined;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, "-");
}
