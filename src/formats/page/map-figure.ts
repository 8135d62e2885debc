import { fieldsOf } from "../annotated.js";
import { escapeHtml } from "../escape.js";
import { inBounds } from "../map/frame.js";
import { mapPlaces } from "../map/map-place.js";
import type { Outlines } from "../map/outlines.js";
import { mapBounds, svgMap } from "../map/svg-map.js";
import type { Linked } from "./links.js";
import { heading } from "./shell.js";

/** The map of a page; its circles lead to the rows of the places. Nothing where no place has a point. */
export function mapFigure({ entities, rowOf }: Linked, outlines: Outlines | undefined): string {
  const places = mapPlaces(entities);
  if (places.length === 0) return "";
  const svg = svgMap(places, { ...(outlines ? { outlines } : {}), link: ({ entity }) => `#${rowOf(entity)}` });
  const bounds = mapBounds(places, outlines);
  const outside = places.filter(({ lon, lat }) => !inBounds(bounds, lon, lat)).length;
  const unlocated = entities.filter(({ first }) => first.type === "place" && fieldsOf(first).lat === undefined).length;
  const notes = [
    "A circle's area says how often a place is named; pale, dashed circles stand near the place or at its parent.",
    ...(outside > 0 ? [`${outside} outside the map.`] : []),
    ...(unlocated > 0 ? [`${unlocated} without a known point.`] : []),
    ...(outlines?.note === undefined ? [] : [outlines.note]),
  ];
  return `<section class="map">\n${heading("Map", undefined, "الخريطة")}\n<figure>\n${svg}\n<figcaption>${escapeHtml(notes.join(" "))}</figcaption>\n</figure>\n</section>`;
}
