import type { ExplorerArea } from "../../src/explorer/data-types.js";
import { type PlanePoint, pathOf, project, ringsOfCountry, type World } from "./projection.js";

/** A name on the ground of the map. */
export interface GroundName {
  readonly at: PlanePoint;
  readonly kind: "area" | "country";
  readonly name: string;
  readonly en: string;
}

const SVG = "http://www.w3.org/2000/svg";

export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/** Land and areas as paths on the plane. */
export function groundPaths(world: World, areas: readonly ExplorerArea[]): SVGPathElement[] {
  const land = world.countries.map((country) => pathOf(ringsOfCountry(country))).join("");
  return [
    svgElement("path", { class: "land", d: land }),
    ...areas.map(({ rings }, i) => svgElement("path", { class: "area", d: pathOf(rings), "data-area": i })),
  ];
}

/** The names of areas, and those of countries that are not drawn as areas. */
export function groundNames(world: World, areas: readonly ExplorerArea[]): GroundName[] {
  const names: GroundName[] = areas.flatMap(({ name, en, label }) =>
    label === undefined ? [] : [{ at: project(label[0]!, label[1]!), kind: "area" as const, name, en: en ?? name }],
  );
  const taken = areas.flatMap(({ rings }) => rings);
  for (const { name, en, label } of world.countries) {
    if (name === undefined || label === undefined || taken.some((ring) => isInside(ring, label))) continue;
    names.push({ at: project(...label), kind: "country", name, en: en ?? name });
  }
  return names;
}

function isInside(ring: readonly (readonly number[])[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1]!;
    const [x2 = 0, y2 = 0] = ring[i]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
