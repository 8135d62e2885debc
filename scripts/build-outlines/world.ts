/**
 * Builds the land of the world that pages draw their maps on, `pages/explorer/world.json`: countries near the wars that the gazetteers
 * know at 1:50m, the rest at 1:110m.
 *
 * @example
 * npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 * npx tsx scripts/build-outlines/world.ts package/countries-50m.json package/countries-110m.json
 */
import { writeFileSync } from "node:fs";
import type { BaseEntry, Gazetteer } from "../../src/gazetteer/types.js";
import { readJsonFile } from "../build-gazetteers/write.js";
import { labelPoint, signedArea } from "./rings.js";
import { simplify } from "./simplify.js";
import { type Arc, arcsOf, type Position, type Topology } from "./topology.js";

/** Countries that are drawn closely and named: from the Nile to the Indus, and from the Black Sea to Yemen. */
const NEAR: ReadonlyMap<string, string> = new Map(
  (
    "682:SA 887:YE 512:OM 784:AE 634:QA 048:BH 414:KW 368:IQ 364:IR 792:TR 760:SY 422:LB 376:IL 275:PS 400:JO 818:EG 434:LY 729:SD 728:SS " +
    "196:CY 300:GR 100:BG 642:RO 498:MD 804:UA 268:GE 051:AM 031:AZ 795:TM 004:AF 586:PK 231:ET 232:ER 262:DJ 706:SO 148:TD 788:TN"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Drawn closely too; it has no number. */
const NEAR_WITHOUT_ID: ReadonlySet<string> = new Set(["N. Cyprus", "Somaliland"]);
/** Degrees, and decimals of a degree: near countries, and all others. */
const CLOSE = { tolerance: 0.012, decimals: 2 } as const;
const FAR = { tolerance: 0.1, decimals: 1 } as const;
const LON_SCALE = 0.8;
const SCALE = 100;

interface Shape {
  readonly type: "Polygon" | "MultiPolygon";
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

interface Country {
  readonly name?: string;
  readonly en?: string;
  readonly label?: Position;
  /** Closed rings: the first position in hundredths of a degree, then steps. */
  readonly rings: number[][];
}

const [near, far] = process.argv.slice(2);
if (near === undefined || far === undefined)
  throw new Error("expected the paths of countries-50m.json and countries-110m.json");
const names = new Map(
  readJsonFile<Gazetteer<string, BaseEntry>>("gazetteers/countries.json").entries.map((entry) => [entry.id, entry]),
);
const isNear = ({ id, properties }: Shape): boolean => NEAR.has(id ?? "") || NEAR_WITHOUT_ID.has(properties.name);

function countries(
  path: string,
  wanted: (shape: Shape) => boolean,
  { tolerance, decimals }: typeof CLOSE | typeof FAR,
): Country[] {
  const topology = readJsonFile<Topology>(path);
  const arcs = arcsOf(topology).map((arc) => simplify(arc, tolerance, LON_SCALE));
  const shapes = topology.objects.countries!.geometries as unknown as readonly Shape[];
  return shapes.filter(wanted).map((shape) => {
    const polygons = (
      shape.type === "Polygon" ? [shape.arcs] : shape.arcs
    ) as readonly (readonly (readonly number[])[])[];
    const rings = polygons
      .flatMap((polygon) => polygon.map((ring) => ringOf(arcs, ring)))
      .filter((ring) => ring.length > 3);
    const entry = names.get(`country:${NEAR.get(shape.id ?? "")}`);
    const largest = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0]!;
    return {
      ...(entry === undefined
        ? {}
        : { name: entry.name, en: entry.en!, label: rounded(labelPoint([largest], LON_SCALE)) }),
      rings: rings.map((ring) => steps(ring, decimals)),
    };
  });
}

/** The ring of a list of arcs; index `~i` is arc `i` backwards. */
function ringOf(arcs: readonly Arc[], ring: readonly number[]): Position[] {
  return ring.flatMap((arc, i) => (arc >= 0 ? arcs[arc]! : [...arcs[~arc]!].reverse()).slice(i === 0 ? 0 : 1));
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(1)), Number(lat.toFixed(1))];
}

/** A ring as whole numbers, each position as a step from the one before. */
function steps(ring: readonly Position[], decimals: number): number[] {
  const written: number[] = [];
  let [x, y] = [0, 0];
  for (const position of ring) {
    const [toX, toY] = position.map((degrees) => Math.round(Number(degrees.toFixed(decimals)) * SCALE)) as [
      number,
      number,
    ];
    if (written.length > 0 && toX === x && toY === y) continue;
    written.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return written;
}

const world = {
  source:
    "Natural Earth, admin-0 countries 1:50m and 1:110m, public domain, as topology in the npm package world-atlas 2.0.2 (ISC); simplified",
  credit: "Natural Earth",
  countries: [...countries(near, isNear, CLOSE), ...countries(far, (shape) => !isNear(shape), FAR)],
};
const lines = world.countries.map((country) => JSON.stringify(country));
const head = `"source": ${JSON.stringify(world.source)},\n"credit": ${JSON.stringify(world.credit)},`;
writeFileSync("pages/explorer/world.json", `{\n${head}\n"countries": [\n${lines.join(",\n")}\n]\n}\n`);
