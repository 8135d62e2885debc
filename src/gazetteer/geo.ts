/** `[longitude, latitude]` in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres (haversine, mean radius). */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const sinLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
  const sinLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * The centroid of polygons by the area of their rings in the plane of longitude and latitude (holes count against it); of rings
 * without area, the mean of their points.
 *
 * @param polygons each a list of rings, the outer one first; a ring ends at its first point
 * @returns `undefined` where there is no point
 */
export function centroid(polygons: readonly (readonly (readonly LonLat[])[])[]): LonLat | undefined {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const rings of polygons) {
    for (const [r, ring] of rings.entries()) {
      const part = ringMoments(ring);
      const sign = r === 0 ? Math.sign(part.area) : -Math.sign(part.area);
      area += sign * part.area;
      x += sign * part.x;
      y += sign * part.y;
    }
  }
  if (area !== 0) return [x / (3 * area), y / (3 * area)];
  const points = polygons.flat(2);
  if (points.length === 0) return undefined;
  return [mean(points.map(([lon]) => lon)), mean(points.map(([, lat]) => lat))];
}

/** Twice the signed area of a ring, and its moments. */
function ringMoments(ring: readonly LonLat[]): { area: number; x: number; y: number } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { area, x, y };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Polygons, each a list of rings, the outer one first; a ring ends at its first point. */
export type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

/** How far a point lies outside of polygons, in kilometres; 0 inside. Good for some hundred kilometres: the plane of the point is flat. */
export function areaDistanceKm(point: LonLat, polygons: Polygons): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  const kmLat = EARTH_RADIUS_KM * RADIANS;
  const kmLon = kmLat * Math.cos(point[1] * RADIANS);
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1]![0]! - point[0]) * kmLon, (ring[i - 1]![1]! - point[1]) * kmLat];
      const [bx, by] = [(ring[i]![0]! - point[0]) * kmLon, (ring[i]![1]! - point[1]) * kmLat];
      if (ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0) inside = !inside; // a hole turns it back
      least = Math.min(least, fromOrigin(ax, ay, bx, by));
    }
  return inside ? 0 : least;
}

/** How far the segment from `a` to `b` passes the origin. */
function fromOrigin(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
