import type { PlaceType } from "../../../src/gazetteer/types.js";

/** Kinds of the source tables (spaces and underscores as dashes) to the one list of place types. */
const KINDS: Readonly<Record<string, PlaceType>> = {
  // facilities and natural features
  "military-base": "military-site",
  "observation-post": "military-site",
  "security-branch": "facility",
  university: "school",
  station: "facility",
  silo: "facility",
  citadel: "archaeological-site",
  ruins: "archaeological-site",
  "border-crossing": "crossing",
  "internal-crossing": "crossing",
  "crossing-internal": "crossing",
  "crossing-(internal)": "crossing",
  "oil-facility": "factory",
  "gas-plant": "factory",
  refinery: "factory",
  mine: "facility",
  tunnel: "road",
  heliport: "airbase",
  wadi: "valley",
  "industrial-zone": "neighbourhood",
  "transport-hub": "facility",
  "road-junction": "roundabout",
  "facility:stadium": "stadium",
  // quarters
  district: "neighbourhood",
  "housing-project": "neighbourhood",
  "gate-quarter": "neighbourhood",
  suburb: "neighbourhood",
  area: "neighbourhood",
  "informal-settlement": "neighbourhood",
  "old-city": "neighbourhood",
  farmland: "farm",
  // regions
  "natural-region": "region",
  "political-zone": "region",
  "military-zone": "region",
  "is-wilaya": "region",
  "aanes-unit": "region",
  directional: "region",
  "directional-rif": "region",
  group: "region",
  steppe: "desert",
  "mountain-region": "mountain",
};

/** Kinds that bear the name of a place type. */
const SAME: ReadonlySet<string> = new Set<PlaceType>([
  "airbase",
  "airport",
  "archaeological-site",
  "bridge",
  "camp",
  "checkpoint",
  "church",
  "dam",
  "factory",
  "gas-field",
  "hill",
  "hospital",
  "island",
  "lake",
  "market",
  "mosque",
  "mountain",
  "neighbourhood",
  "oil-field",
  "plain",
  "port",
  "power-station",
  "prison",
  "region",
  "river",
  "road",
  "roundabout",
  "square",
  "stadium",
  "street",
  "valley",
]);

/** The place type of a kind. Throws on a kind that nobody has mapped. */
export function placeTypeOf(kind: string): PlaceType {
  const key = kind.replace(/[ _]/g, "-");
  const type = KINDS[key] ?? (SAME.has(key) ? (key as PlaceType) : undefined);
  if (!type) throw new Error(`expected a known kind of place, got "${kind}"`);
  return type;
}

/** Types that name land, not something built on it. */
export const NATURAL: ReadonlySet<PlaceType> = new Set<PlaceType>([
  "region",
  "river",
  "lake",
  "mountain",
  "hill",
  "valley",
  "plain",
  "desert",
  "island",
  "forest",
]);
