import type { Arc, Position } from "./topology.js";

/**
 * A line with the fewest points that stays within `tolerance` of the original (Douglas and Peucker 1973). Its ends are kept, so
 * that the arcs of a topology still meet.
 *
 * @param tolerance degrees of latitude; a degree of longitude counts as `lonScale` of one
 */
export function simplify(arc: Arc, tolerance: number, lonScale: number): Position[] {
  const kept = new Set([0, arc.length - 1]);
  const halve = (from: number, to: number): void => {
    let farthest = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(arc[i]!, arc[from]!, arc[to]!, lonScale);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest === from) return;
    kept.add(farthest);
    halve(from, farthest);
    halve(farthest, to);
  };
  halve(0, arc.length - 1);
  return arc.filter((_, i) => kept.has(i));
}

/** Distance of a point from a segment, in degrees of latitude. */
export function distanceToSegment(point: Position, from: Position, to: Position, lonScale: number): number {
  const [px, py] = [(point[0] - from[0]) * lonScale, point[1] - from[1]];
  const [sx, sy] = [(to[0] - from[0]) * lonScale, to[1] - from[1]];
  const length = sx * sx + sy * sy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * sx + py * sy) / length));
  return Math.hypot(px - along * sx, py - along * sy);
}
