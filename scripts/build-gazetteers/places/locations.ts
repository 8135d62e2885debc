import { type Draft, locate } from "./draft.js";
import { bare, nameKey } from "./names.js";
import { type Point, pointOf } from "./points.js";
import { readTable } from "./rows.js";

const HEAD =
  /^(?:مطار|قاعدة|معبر|سد|جسر|حقل|حقول|محطة|معمل|صوامع|مشفى|مستشفى|سجن|مخيم|مخيمات|حاجز|معسكر|كتيبة|جبل|تل|تلة|بحيرة|قلعة|سوق|مطحنة|نقطة) /;
const TAIL = / (?:العسكري|الوطني|الدولي|الحدودي|النفطي|الزراعي|للغاز|الشمالي|الجنوبي|الشرقي|الغربي)$/;

/** Parents of features whose table gives none, and of such as lie in two units. */
const PARENTS = readTable(new URL("../data/places/parents.tsv", import.meta.url), "\t");

/** Points that no table has and that are certain to a few kilometres. */
const POINTS = readTable(new URL("../data/places/points.tsv", import.meta.url), "\t");

/** Gives every feature a parent. Returns the ids that have none but the country. */
export function setParents(features: readonly Draft[], byId: ReadonlyMap<string, Draft>): string[] {
  const given = new Map(PARENTS.map((row) => [row.id!, row.parent!]));
  for (const id of given.keys()) if (!byId.has(id)) throw new Error(`expected a place with the id ${id} (parents.tsv)`);
  const without: string[] = [];
  for (const place of features) {
    place.parent = given.get(place.id) ?? place.parent;
    if (place.parent === "" || (!byId.has(place.parent) && !place.parent.startsWith("country:"))) {
      without.push(place.id);
      place.parent = "country:SY";
    }
  }
  return without;
}

/**
 * Gives features without a point of their own the best that is known, and says how good it is: the settlement of their
 * unit after which they are named (`approximate`), else the point of the parent (`parent`).
 */
export function locateFeatures(
  features: readonly Draft[],
  settlements: readonly Draft[],
  byId: ReadonlyMap<string, Draft>,
  ancestors: (id: string) => readonly string[],
): void {
  const byName = new Map<string, Draft[]>();
  for (const place of settlements) {
    const key = bare(nameKey(place.name));
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  for (const row of POINTS) locate(byId.get(row.id!)!, pointOf(row.lat, row.lon), "approximate", Number(row.radiusKm));
  for (const place of features) {
    if (place.point) continue;
    const parent = byId.get(place.parent);
    if (!parent) continue;
    if (/^SY/.test(parent.id)) {
      const after = place.name.replace(HEAD, "").replace(TAIL, "");
      const namesakes = (HEAD.test(place.name) ? (byName.get(bare(nameKey(after))) ?? []) : []).filter((settlement) =>
        ancestors(settlement.id).includes(parent.id),
      );
      if (namesakes.length === 1) locate(place, namesakes[0]!.point, "approximate", NAMED_AFTER_KM);
    }
    if (!place.point) locate(place, parent.point, "parent");
  }
}

/** How far a facility may lie from the settlement whose name it bears. */
const NAMED_AFTER_KM = 5;

/**
 * A feature whose point is that of a settlement has no point of its own: it says `parent`, and the settlement is its parent where
 * only a unit around both was. What stands in a quarter of another town keeps its parent.
 */
export function ownUpToSettlements(
  features: readonly Draft[],
  settlements: readonly Draft[],
  ancestors: (id: string) => readonly string[],
): void {
  const key = ({ lat, lon }: Point): string => `${lat.toFixed(3)},${lon.toFixed(3)}`;
  const byPoint = new Map(settlements.flatMap((place) => (place.point ? [[key(place.point), place] as const] : [])));
  for (const place of features) {
    if (!place.point || place.precision !== "approximate") continue;
    const settlement = byPoint.get(key(place.point));
    if (!settlement) continue;
    if (settlement.id !== place.parent) {
      if (!ancestors(settlement.id).includes(place.parent)) continue;
      place.parent = settlement.id;
    }
    place.precision = "parent";
  }
}

/** Points of tables that are wrong: `points-corrected.tsv`. Throws on a row of no place. */
export function correctPoints(byId: ReadonlyMap<string, Draft>): void {
  for (const row of readTable(new URL("../data/places/points-corrected.tsv", import.meta.url), "\t")) {
    const place = byId.get(row.id!);
    if (!place) throw new Error(`expected a place with the id ${row.id} (points-corrected.tsv)`);
    place.point = pointOf(row.lat, row.lon)!;
    place.sources.add(row.source!);
  }
}

/** Remarks for readers: `notes.tsv`. Throws on a row of no place. */
export function addNotes(byId: ReadonlyMap<string, Draft>): void {
  for (const row of readTable(new URL("../data/places/notes.tsv", import.meta.url), "\t")) {
    const place = byId.get(row.id!);
    if (!place) throw new Error(`expected a place with the id ${row.id} (notes.tsv)`);
    place.note = row.note!;
  }
}
