import { addName, type Draft, draft, locate, rename } from "./draft.js";
import { setEnglish } from "./english.js";
import { featureNames, markByNote } from "./features.js";
import { placeTypeOf } from "./kinds.js";
import { cleanName, splitNames } from "./names.js";
import { pointOf } from "./points.js";
import { type PlaceTables, parts } from "./rows.js";
import { sourceKeys } from "./sources.js";

/** From this uncertainty on the point of a quarter is only its city's. */
const CITY_POINT_KM = 5;

/** City quarters: OCHA's by N-code, completed by the names and corrected points of the press table, and the press's own. */
export function quarterDrafts({ ochaQuarters, pressQuarters }: PlaceTables): Draft[] {
  const quarters = new Map<string, Draft>();
  for (const row of ochaQuarters) {
    const names = splitNames(row.name_ar!);
    const place = draft(row.pcode!, names[0]!, "neighbourhood", row.city_pcode!, "ocha");
    setEnglish(place, row.name_en!);
    locate(place, pointOf(row.lat, row.lon), "approximate", 1);
    for (const name of [...names, ...parts(row.alt_ar)]) addName(place, name);
    quarters.set(place.id, place);
  }
  for (const row of pressQuarters) {
    const id = row.id!;
    const type = placeTypeOf(row.kind!);
    const names = featureNames([row.name_ar!, ...parts(row.variants_ar)].flatMap(splitNames), type);
    const sources = sourceKeys(row.source!);
    const known = quarters.get(id);
    const place = known ?? draft(id, names[0]!, type, row.city_pcode!, sources[0]!);
    for (const source of sources) place.sources.add(source);
    const radius = Number(row.precision_km);
    const point = pointOf(row.lat, row.lon);
    if (known) {
      place.placeType = type;
      if (point) place.point = point;
      const press = /press (?:name(?: is)?|says only) ([\p{Script=Arabic} ]+)/u.exec(row.note!)?.[1];
      if (press) rename(place, cleanName(press));
    } else {
      place.en = row.name_en!;
      locate(place, point, radius >= CITY_POINT_KM ? "parent" : "approximate", radius);
    }
    for (const name of names) addName(place, name);
    markByNote(place, row.note!);
    quarters.set(id, place);
  }
  return [...quarters.values()];
}
