/** A position in degrees: longitude, latitude. */
export type Position = readonly [lon: number, lat: number];

/** A border between two polygons, or between a polygon and the outside. */
export type Arc = readonly Position[];

/** What we read of a TopoJSON file: quantized arcs, and polygons of arcs. Index `~i` is arc `i` backwards. */
export interface Topology {
  readonly transform: { readonly scale: Position; readonly translate: Position };
  readonly arcs: readonly (readonly Position[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface Geometry {
  readonly type: string;
  readonly id: string;
  readonly arcs: readonly (readonly number[])[];
}

/** The arcs of a topology in degrees. */
export function arcsOf({ arcs, transform: { scale, translate } }: Topology): Arc[] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The rings around several polygons together, as lists of arcs: a border that lies between two of them is in neither. */
export function mergedRings(
  geometries: readonly Geometry[],
  ends: (arc: number) => readonly [string, string],
): number[][] {
  const all = geometries.flatMap(({ arcs }) => arcs.flat());
  const left = all.filter((arc) => !all.includes(~arc));
  const rings: number[][] = [];
  while (left.length > 0) {
    const ring = [left.shift()!];
    for (;;) {
      const tail = ends(ring.at(-1)!)[1];
      if (tail === ends(ring[0]!)[0]) break;
      const next = left.findIndex((arc) => ends(arc)[0] === tail);
      if (next < 0) throw new Error(`expected an arc that begins where arc ${ring.at(-1)} ends`);
      ring.push(...left.splice(next, 1));
    }
    rings.push(ring);
  }
  return rings;
}
