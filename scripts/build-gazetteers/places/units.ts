import type { PlaceType } from "../../../src/gazetteer/types.js";
import { addName, type Draft, draft, locate } from "./draft.js";
import { nameKey, withoutOutsideHead } from "./names.js";
import { pointOf } from "./points.js";
import { type PlaceTables, parts, readTable } from "./rows.js";

const LEVELS: readonly PlaceType[] = ["country", "governorate", "district", "subdistrict"];
const CENTRE_OF = /^مركز /;

/** Aliases of units that name another place; see the file for the reasons. */
const DROPPED = new Set(
  readTable(new URL("../data/places/unit-aliases-dropped.tsv", import.meta.url), "\t").map(
    (row) => `${row.id} ${nameKey(row.name!)}`,
  ),
);

/** Governorates, districts and sub-districts, each by its bare name. */
export function unitDrafts({ units }: PlaceTables): Draft[] {
  const pcodes = new Map(units.map((row) => [row.id!, row.pcode!]));
  return units.map((row) => {
    const id = row.pcode!;
    const parent = row.parent ? pcodes.get(row.parent)! : "country:SY";
    const place = draft(id, row.name_ar!, LEVELS[Number(row.level)]!, parent, "opensyria");
    place.en = row.name_en!;
    locate(place, pointOf(row.lat, row.lon), "centre");
    for (const raw of [row.name_ar!, ...parts(row.aliases_ar)]) {
      const name = withoutOutsideHead(raw.replace(/\p{Script=Latin}+/gu, "")).trim();
      if (raw.match(/\p{Script=Latin}/u) || DROPPED.has(`${id} ${nameKey(name)}`)) continue;
      addName(place, name);
      if (CENTRE_OF.test(name)) addName(place, name.replace(CENTRE_OF, ""));
    }
    if (row.wikidata) place.ids.wikidata = row.wikidata;
    if (row.geonames) place.ids.geonames = row.geonames;
    return place;
  });
}
