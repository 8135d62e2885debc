import Supercluster from "supercluster";
import type { Model } from "./model.js";

/** A place of the selection. */
export interface Circle {
  readonly entity: number;
  readonly count: number;
  /** Whether the point is not the place's own. */
  readonly near: boolean;
}

/** A circle on the map: one place, or several that lie close together. */
export interface Marks extends Circle {
  /** How many places it stands for; `entity` is the one that is named most. */
  readonly places: number;
  readonly most: number;
}

type Located = Marks & { readonly point: readonly [number, number] };

const CLUSTER_RADIUS = 38;
const LEVEL_MAX = 16;

/** The places of a selection that have a point. */
export function circlesIn({ data: { entities } }: Model, places: ReadonlyMap<number, number>): Located[] {
  return [...places].flatMap(([entity, count]) => {
    const { point, precision } = entities[entity]!;
    if (!point) return [];
    return [{ entity, count, near: precision !== undefined && precision !== "exact", places: 1, most: count, point }];
  });
}

/** The places by closeness, at every level of zoom. */
export function clustersOf(circles: readonly Located[]): Supercluster<Marks, Marks> {
  const clusters = new Supercluster<Marks, Marks>({
    radius: CLUSTER_RADIUS,
    maxZoom: LEVEL_MAX,
    map: (mark) => ({ ...mark }),
    reduce(sum: { -readonly [K in keyof Marks]: Marks[K] }, mark) {
      if (mark.most > sum.most) {
        sum.most = mark.most;
        sum.entity = mark.entity;
      }
      sum.count += mark.count;
      sum.places += mark.places;
      sum.near = false;
    },
  });
  clusters.load(
    circles.map(({ point, ...properties }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...point] },
      properties,
    })),
  );
  return clusters;
}
