/** A stretch of the globe in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A stretch of the globe on paper: Mercator's projection, which keeps shapes and has north above. Lengths are pixels. */
export interface Frame {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  /** Pixels of a kilometre in the middle. */
  readonly kilometre: number;
}

const RADIANS = Math.PI / 180;
const KILOMETRES_PER_DEGREE = 111.2;
/** Beyond it Mercator's projection has no end. */
const LATITUDE_MAX = 85;

/** Mercator's y of a latitude, in degrees of longitude at the equator. */
function mercator(lat: number): number {
  const bounded = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, lat));
  return Math.log(Math.tan((45 + bounded / 2) * RADIANS)) / RADIANS;
}

/** The smallest bounds around positions; `undefined` when there are none. */
export function boundsOf(positions: readonly (readonly number[])[]): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const [lon = 0, lat = 0] of positions) {
    const { west, south, east, north } = bounds ?? { west: lon, south: lat, east: lon, north: lat };
    bounds = {
      west: Math.min(west, lon),
      south: Math.min(south, lat),
      east: Math.max(east, lon),
      north: Math.max(north, lat),
    };
  }
  return bounds;
}

/** Bounds with room on every side: a share of their size, and no smaller than `least` degrees each way. */
export function withMargin(bounds: Bounds, share: number, least: number): Bounds {
  const { west, south, east, north } = bounds;
  const x = Math.max((east - west) * share, (least - (east - west)) / 2);
  const y = Math.max((north - south) * share, (least - (north - south)) / 2);
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

/** Whether a position lies in bounds. */
export function inBounds({ west, south, east, north }: Bounds, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Puts bounds on paper: as wide as `width`; what is too flat or too tall for the limits gets more room beside it. */
export function frameOf(bounds: Bounds, width: number, heightMin: number, heightMax: number): Frame {
  const { west, south, east, north } = bounds;
  const span = mercator(north) - mercator(south);
  const scale = Math.min(width / (east - west), heightMax / span);
  const height = Math.round(Math.max(heightMin, span * scale));
  const left = (width - (east - west) * scale) / 2;
  const top = (height - span * scale) / 2;
  const middle = Math.cos(((south + north) / 2) * RADIANS);
  return {
    bounds,
    width,
    height,
    x: (lon) => left + (lon - west) * scale,
    y: (lat) => top + (mercator(north) - mercator(lat)) * scale,
    kilometre: scale / (KILOMETRES_PER_DEGREE * middle),
  };
}
