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

/** Tells the units of entries, by the parents that the gazetteers give them. */
export function unitFinder(gazetteers: readonly Gazetteer[]): (entry: BaseEntry | undefined) => Units {
  const byId = new Map<string, Placed>();
  for (const { type, entries } of gazetteers)
    if (type === "place") for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const known = new WeakMap<BaseEntry, Units>();
  return (entry) => {
    if (entry === undefined) return NONE;
    let units = known.get(entry);
    if (units === undefined) {
      units = unitsOf(entry, byId);
      known.set(entry, units);
    }
    return units;
  };
}

function unitsOf(entry: Placed, byId: ReadonlyMap<string, Placed>): Units {
  const units: Record<string, string | null> = { ...NONE };
  let at: Placed | undefined = entry;
  for (let depth = 0; at !== undefined && depth < DEPTH_MAX; depth++) {
    const { placeType, name, id, parent }: Placed = at;
    if (UNIT_KINDS.includes(placeType as UnitKind)) {
      units[placeType!] = name;
      units[`${placeType}_pcode`] = id;
    }
    at = parent === undefined ? undefined : byId.get(parent);
  }
  return units as Units;
}
