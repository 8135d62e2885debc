import { distanceToSegment } from "./simplify.js";
import type { Position } from "./topology.js";

/** A closed ring: its last point is its first. */
export type Ring = readonly Position[];

/** Rings as RFC 7946 wants them: the outer one first and counterclockwise, holes clockwise. */
export function rewound(rings: readonly Ring[]): Ring[] {
  const sorted = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  return sorted.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
}

/** Area in square degrees, positive where the ring runs counterclockwise. */
export function signedArea(ring: Ring): number {
  return segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);
}

/** Whether a point lies inside a polygon (even-odd rule). */
export function contains(rings: readonly Ring[], [x, y]: Position): boolean {
  const crossings = rings
    .flatMap(segments)
    .filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1);
  return crossings.length % 2 === 1;
}

const GRID_STEPS = 48;

/** Where a polygon has room for its name: of a grid's points, the one farthest from any border. */
export function labelPoint(rings: readonly Ring[], lonScale: number): Position {
  const lons = rings[0]!.map(([lon]) => lon);
  const lats = rings[0]!.map(([, lat]) => lat);
  const steps = Array.from({ length: GRID_STEPS }, (_, i) => (i + 0.5) / GRID_STEPS);
  const along = (values: readonly number[], share: number): number =>
    Math.min(...values) + share * (Math.max(...values) - Math.min(...values));
  const inside = steps
    .flatMap((u) => steps.map((v): Position => [along(lons, u), along(lats, v)]))
    .filter((point) => contains(rings, point));
  const room = inside.map((point) =>
    Math.min(...rings.flatMap(segments).map(([from, to]) => distanceToSegment(point, from, to, lonScale))),
  );
  return inside[room.indexOf(Math.max(...room))]!;
}

function segments(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((to, i) => [ring[i]!, to]);
}
