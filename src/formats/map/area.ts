import type { SpanFields } from "../annotated.js";
import { type Outlines, ringsOf } from "./outlines.js";

/** Finds the area of a place, as its index among the outlines. */
export type AreaOf = (place: SpanFields) => number | undefined;

/**
 * The area in which a place lies: the one that it is; the one whose p-code begins that of its parent (p-codes are built so); else the one whose
 * lines its point lies in. A countryside belongs where its base place does.
 */
export function areaFinder(outlines: Outlines | undefined): AreaOf {
  if (!outlines) return () => undefined;
  const rings = ringsOf(outlines);
  const codes = outlines.features.map(({ id }) => (id === undefined ? undefined : String(id)));
  const byCode = (code: string | null | undefined): number =>
    code == null ? -1 : codes.findIndex((area) => area !== undefined && code.startsWith(area));
  return ({ entity, entry, lat, lon }) => {
    const parent = (entry as { readonly parent?: string } | undefined)?.parent;
    for (const code of [entity, parent]) {
      const at = byCode(code);
      if (at >= 0) return at;
    }
    if (lat === undefined || lon === undefined) return undefined;
    const at = rings.findIndex((area) => area.reduce((inside, ring) => inside !== crosses(ring, lon, lat), false));
    return at < 0 ? undefined : at;
  };
}

/** Whether a line from the point to the east crosses the ring an odd number of times. */
function crosses(ring: readonly (readonly number[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1]!;
    const [x2 = 0, y2 = 0] = ring[i]!;
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
