import type { BaseEntry, Gazetteer } from "../gazetteer/types.js";

/** The units of a country, the largest first, as places have them for kinds. */
const UNIT_KINDS = ["governorate", "district", "subdistrict"] as const;
type UnitKind = (typeof UNIT_KINDS)[number];

/** The units that a place lies in, itself included: an Arabic name and a code (OCHA's p-code where it has one) each. */
export type Units = { readonly [kind in UnitKind as kind | `${kind}_pcode`]: string | null };

type Placed = BaseEntry & { readonly placeType?: string };

const NONE: Units = {
  governorate: null,
  governorate_pcode: null,
  district: null,
  district_pcode: null,
  subdistrict: null,
  subdistrict_pcode: null,
};
/** No unit lies deeper, and no circle of parents is longer. */
const DEPTH_MAX = 8;

type Places = ReadonlyMap<string, Placed>;

/** Made once for a gazetteer: a row is asked for many more times than gazetteers are made. */
const PLACES = new WeakMap<Gazetteer, Places>();

/** Tells the units of entries, by the parents that the gazetteers give them; of several places with one id, the first counts. */
export function unitFinder(gazetteers: readonly Gazetteer[]): (entry: BaseEntry | undefined) => Units {
  const places = gazetteers.filter(({ type }) => type === "place").map(placesOf);
  const known = new WeakMap<BaseEntry, Units>();
  return (entry) => {
    if (entry === undefined) return NONE;
    let units = known.get(entry);
    if (units === undefined) {
      units = unitsOf(entry, places);
      known.set(entry, units);
    }
    return units;
  };
}

function placesOf(gazetteer: Gazetteer): Places {
  const known = PLACES.get(gazetteer);
  if (known) return known;
  const byId = new Map<string, Placed>();
  for (const entry of gazetteer.entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  PLACES.set(gazetteer, byId);
  return byId;
}

function unitsOf(entry: Placed, places: readonly Places[]): Units {
  const units: Record<string, string | null> = { ...NONE };
  let at: Placed | undefined = entry;
  for (let depth = 0; at !== undefined && depth < DEPTH_MAX; depth++) {
    const { placeType, name, id, parent }: Placed = at;
    if (UNIT_KINDS.includes(placeType as UnitKind)) {
      units[placeType!] = name;
      units[`${placeType}_pcode`] = id;
    }
    at = parent === undefined ? undefined : entryOf(parent, places);
  }
  return units as Units;
}

function entryOf(id: string, places: readonly Places[]): Placed | undefined {
  for (const byId of places) {
    const entry = byId.get(id);
    if (entry) return entry;
  }
  return undefined;
}
