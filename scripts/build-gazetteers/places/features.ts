import type { PlaceType } from "../../../src/gazetteer/types.js";
import { addName, allNames, type Draft, draft, locate } from "./draft.js";
import { NATURAL, placeTypeOf } from "./kinds.js";
import { cleanName, nameKey, withoutOutsideHead } from "./names.js";
import { pointOf } from "./points.js";
import { type PlaceTables, parts, type Row, readList } from "./rows.js";
import { sourceKeys } from "./sources.js";

const words = (file: string): Set<string> =>
  new Set(readList(new URL(`../data/words/${file}`, import.meta.url)).map(nameKey));
/** Names that are no place: an organisation, an agreement, a phrase. */
export const NOT_PLACES: ReadonlySet<string> = words("not-places.txt");
const GENERIC = words("generic-features.txt");

/** Rows that the grammar composes: countryside and direction of a governorate or town. */
const COMPOSED_ID = /^X-rif-/;
const COMPOSED_NAME = /^(?:ريف|أرياف|الريف) /;
/** "North of X" where X is a place of its own: only X is a span (span guidelines, "place"). */
const DIRECTION_OF = /^(?:شمال|شمالي|جنوب|جنوبي|شرق|شرقي|غرب|غربي|وسط) (?!الفرات|نهر)/;
/** Heads that make no part of the name of a region. */
const REGION_HEADS = /^(?:مدن وبلدات|قرى|بلدات|أحياء|مدن|أرض|مناطق|منطقة|محافظتي|سفح|سفوح|قمة|محيط|معارك|محور) /;

/** Regions, facilities and natural features; rows of one id become one draft, the more exact point wins. */
export function featureDrafts(tables: PlaceTables): Draft[] {
  const features = new Map<string, Draft>();
  for (const row of tables.regions) if (!COMPOSED_ID.test(row.id!)) addRow(features, row, row.radius_km!, "centre");
  for (const row of tables.facilities) addRow(features, row, row.precision_km!, "exact");
  for (const row of tables.seed) addRow(features, row, "", "exact");
  return [...features.values()];
}

const APPROXIMATE_FROM_KM = 2;

function addRow(features: Map<string, Draft>, row: Row, radius: string, precision: "centre" | "exact"): void {
  const type = placeTypeOf(row.kind!);
  const written = [row.name_ar!, ...parts(row.variants_ar)].map(cleanName);
  const names = featureNames(written, type);
  const known = features.get(row.id!);
  const [first, ...others] = sourceKeys(row.source!);
  const place = known ?? draft(row.id!, names[0]!, type, mainParent(row.parent_pcode ?? ""), first!);
  for (const source of [first!, ...others]) place.sources.add(source);
  for (const name of names) addName(place, name);
  if (known && precision === "exact" && type !== "region" && type !== "neighbourhood") place.placeType = type;
  if (!place.parent || place.parent.length < (row.parent_pcode ?? "").length) {
    const finer = mainParent(row.parent_pcode ?? "");
    if (finer) place.parent = finer;
  }
  place.en ||= row.name_en ?? "";
  const km = Number(radius || 0);
  const exactness = precision === "centre" ? "centre" : km >= APPROXIMATE_FROM_KM ? "approximate" : "exact";
  locate(place, pointOf(row.lat, row.lon), exactness, exactness === "exact" ? undefined : km || undefined);
  if (row.icao_or_code?.match(/^OS/)) place.ids.icao = row.icao_or_code;
  markByNote(place, row.note ?? "");
  features.set(place.id, place);
}

/** Marks what a remark says needs context: one name (`المرج alone needs الغوطة`) or the place. */
export function markByNote(place: Draft, note: string): void {
  const alone = /(?:^|[;:,] )([\p{Script=Arabic} ]+?) alone/u.exec(note)?.[1];
  const record = alone === undefined ? undefined : place.names.get(nameKey(alone));
  if (record) place.names.set(nameKey(record.name), { ...record, needsContext: true });
  else if (/needs |common word|needs حي|ordinal|direction word/.test(note) && !alone) place.needsContext = true;
}

/** The first of several parents: `SY08|SY11` lies mostly in the first. */
function mainParent(cell: string): string {
  return parts(cell)[0] ?? "";
}

/**
 * The names of a feature as spans bear them: without `منطقة`, `حي`, `قرى` before a proper name, and without the names that
 * the grammar composes (`ريف X الشمالي`, `شمال X`).
 */
export function featureNames(written: readonly string[], type: PlaceType): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const raw of written) {
    let name = type === "region" || type === "desert" || type === "mountain" ? raw.replace(REGION_HEADS, "") : raw;
    name = cleanName(withoutOutsideHead(name));
    if (name === "" || NOT_PLACES.has(nameKey(name)) || COMPOSED_NAME.test(name)) continue;
    if (type === "region" && DIRECTION_OF.test(name)) continue;
    if (!seen.has(nameKey(name))) names.push(name);
    seen.add(nameKey(name));
  }
  return names.length > 0 ? names : [cleanName(written[0]!)];
}

/** From so many features on that share a name, the name alone does not say which. */
const SHARED_FROM = 3;

/** Marks the names that many towns have a feature of. */
export function markGenericNames(features: readonly Draft[]): void {
  const count = new Map<string, number>();
  for (const place of features)
    for (const key of new Set(allNames(place).map(nameKey))) count.set(key, (count.get(key) ?? 0) + 1);
  for (const place of features) {
    const built = place.placeType !== "neighbourhood" && !NATURAL.has(place.placeType);
    const generic = (name: string): boolean =>
      GENERIC.has(nameKey(name)) || (built && count.get(nameKey(name))! >= SHARED_FROM);
    if (generic(place.name)) place.needsContext = true;
    for (const [key, record] of place.names)
      if (generic(record.name)) place.names.set(key, { ...record, needsContext: true });
  }
}
