import type { PointPrecision } from "../../span.js";
import { fieldsOf, precisionOf } from "../annotated.js";
import type { Entity } from "../entities.js";

/** A place with a point, as a map shows it. */
export interface MapPlace {
  readonly entity: Entity;
  readonly name: string;
  readonly en?: string;
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  /** How exact the point is: `exact` where it is the place's own, and not somewhere near, in the middle of an area, or the parent's. */
  readonly precision: PointPrecision;
}

/** What an entity is called: its entry's name; the countryside of a place is called as the text calls it. */
export function nameOf({ first }: Entity): { readonly name: string; readonly en?: string } {
  const { entry, placeType } = fieldsOf(first);
  if (placeType === "countryside" || entry === undefined) return { name: first.text };
  return { name: entry.name, ...(entry.en === undefined ? {} : { en: entry.en }) };
}

/** Places by point: quarters of a town often share the town's. The order is kept. */
export function stacked(places: readonly MapPlace[]): MapPlace[][] {
  const stacks = new Map<string, MapPlace[]>();
  for (const place of places) {
    const point = `${place.lon} ${place.lat}`;
    const stack = stacks.get(point);
    if (stack) stack.push(place);
    else stacks.set(point, [place]);
  }
  return [...stacks.values()];
}

/** Those of the entities that have a point, the most often named first. */
export function mapPlaces(entities: readonly Entity[]): MapPlace[] {
  return entities
    .flatMap((entity): MapPlace[] => {
      const fields = fieldsOf(entity.first);
      const { lat, lon } = fields;
      const precision = precisionOf(fields);
      if (lat === undefined || lon === undefined || precision === undefined) return [];
      return [{ entity, ...nameOf(entity), lon, lat, count: entity.mentions.length, precision }];
    })
    .sort((a, b) => b.count - a.count);
}
