/** Source keys of the gazetteer of Syrian places, and what they stand for. */
export const PLACE_SOURCES: Readonly<Record<string, string>> = {
  ocha: "UN OCHA, Syrian Arab Republic populated places and neighbourhoods (2020-08), through HDX, CC BY 3.0 IGO; modified",
  opensyria: "OpenSyria Data Geography: administrative units and transport locations, CC BY 4.0",
  geonames: "GeoNames, CC BY 4.0, in part through Who's On First",
  ourairports: "OurAirports, public domain",
  gabc: "General Authority for Borders and Customs, list of crossings and ports",
  pleiades: "Pleiades, a gazetteer of past places, CC BY 3.0",
  "wikipedia-map": "Single points read from the map of the Syrian war in the English Wikipedia",
  list: "Official and public lists of facilities, hierarchies and quarters",
  press: "Names as Arabic press, monitors and local networks print them, 2012 to 2026",
  editorial: "General knowledge of the field, not verified against a document",
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/OCHA/, "ocha"],
  [/transport-locations|OpenSyria/i, "opensyria"],
  [/GeoNames/, "geonames"],
  [/OurAirports/, "ourairports"],
  [/GABC|gabc/, "gabc"],
  [/Pleiades/, "pleiades"],
  [/Wikipedia/, "wikipedia-map"],
  [/\blist\b|hierarchy|universities|Open-Syria|Syrian Archive/i, "list"],
  [/press|\.(?:com|net|org|co|info|sy|tv)\b/, "press"],
  [/editorial|unverified/, "editorial"],
];

/** The source keys that the free words of a source cell speak of. */
export function sourceKeys(cell: string): string[] {
  const keys = PATTERNS.filter(([pattern]) => pattern.test(cell)).map(([, key]) => key);
  return keys.length > 0 ? keys : ["editorial"];
}
