import { normalize } from "../../text/fold.js";
import { lines } from "../lines.js";

/** Titles of columns that hold latitude and longitude in one cell, in an order that nobody can know. */
const POINT_TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  lines(`
    coordinates
    coordinate
    coords
    latlon
    lat lon
    latlng
    gps
    geo
    geometry
    point
    الاحداثيات
    احداثيات
    الاحداثيه
    الموقع الجغرافي
  `),
);

/** Whether a column holds a whole point. */
export function isPointTitle(title: string): boolean {
  return POINT_TITLES.has(normalize(title).replace(/[_\s,/-]+/g, " "));
}
