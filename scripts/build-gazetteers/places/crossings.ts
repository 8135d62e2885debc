import { addName, type Draft, draft, locate } from "./draft.js";
import { cleanName } from "./names.js";
import { distanceKm, pointOf } from "./points.js";
import { type PlaceTables, parts } from "./rows.js";

const SAME_KM = 3;
const AIRPORT_KM = 2;

/** Adds what the lists of crossings, airports and stations know beyond the facilities. */
export function addCrossings(tables: PlaceTables, features: Draft[]): void {
  for (const row of tables.crossings) {
    const point = pointOf(row.lat, row.lon)!;
    const type = row.kind === "port" ? "port" : "crossing";
    const names = [row.name_ar!, ...parts(row.variant_ar)].map(cleanName);
    const known = features.find(
      (place) => place.placeType === type && place.point && distanceKm(place.point, point) <= SAME_KM,
    );
    if (!known) throw new Error(`expected a facility for ${row.name_ar} (border-crossings.csv)`);
    for (const name of names) addName(known, name);
    known.sources.add("gabc");
  }
  for (const airport of tables.airports) {
    const point = pointOf(airport.latitude_deg, airport.longitude_deg)!;
    const known = features.find(
      (place) => /^air/.test(place.placeType) && place.point && distanceKm(place.point, point) <= AIRPORT_KM,
    );
    if (!known) throw new Error(`expected an air base for ${airport.name} (airports.json)`);
    known.ids.icao ??= airport.ident;
    known.sources.add("ourairports");
  }
  for (const row of tables.transport) addTransport(row, features);
}

/** Stations and ports with an Arabic name of their own; crossings and airports only give their ids. */
function addTransport(row: PlaceTables["transport"][number], features: Draft[]): void {
  const point = { lat: row.coordinates.latitude, lon: row.coordinates.longitude };
  const names = [row.name.ar, ...row.aliases.filter((alias) => alias.language === "ar").map((alias) => alias.value)]
    .map((name) => cleanName(name ?? ""))
    .filter((name) => name !== "");
  const types = row.locationTypes.map((type) => TYPES[type]);
  const near = features.find(
    (place) =>
      types.includes(place.placeType) &&
      place.point &&
      place.precision !== "parent" &&
      distanceKm(place.point, point) <= (place.placeType === "facility" ? 0.5 : AIRPORT_KM) &&
      (place.placeType !== "facility" || /محطة|كراج/.test(place.name)),
  );
  const ids = Object.fromEntries(Object.entries(row.externalIds).filter(([key]) => KEPT_IDS.has(key)));
  if (near) {
    for (const [key, id] of Object.entries(ids)) near.ids[key] ??= id;
    near.sources.add("opensyria");
    return;
  }
  const station = names.find((name) => /^(?:محطة|كراج|كراجات) /.test(name));
  if (!station) return;
  const place = draft(`X-${row.id.replace(/^sy-/, "")}`, station, "facility", "", "opensyria");
  place.en = row.name.en;
  for (const name of names) addName(place, name);
  for (const [key, id] of Object.entries(ids)) place.ids[key] = id;
  locate(place, point, "exact");
  features.push(place);
}

const KEPT_IDS = new Set(["wikidata", "geonames", "icao"]);
const TYPES: Readonly<Record<string, string>> = {
  airport: "airport",
  border_crossing: "crossing",
  seaport: "port",
  rail_terminal: "facility",
  road_terminal: "facility",
};
