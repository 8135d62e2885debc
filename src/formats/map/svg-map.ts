import { optionsOf } from "../../arguments.js";
import type { AnnotatedText } from "../annotated.js";
import type { OneOrMore } from "../documents.js";
import { entitiesOf } from "../entities.js";
import { escapeXml } from "../escape.js";
import { denseBounds } from "./detail.js";
import { type Bounds, boundsOf, frameOf, inBounds, withMargin } from "./frame.js";
import { type MapPlace, mapPlaces } from "./map-place.js";
import { type Outlines, ringsOf } from "./outlines.js";
import { panel } from "./panel.js";

/** Options of {@link toSvgMap}. */
export interface SvgMapOptions {
  /** The areas to draw on, such as the governorates of a country (default: none, the points alone). */
  readonly outlines?: Outlines | undefined;
  /** What the map is called, for those who cannot see it (default: how many places it shows). */
  readonly title?: string | undefined;
}

/** What pages add to a map. */
export interface LinkedMapOptions extends SvgMapOptions {
  readonly describe?: ((place: MapPlace) => string) | undefined;
  /** Where a click on a circle leads. */
  readonly link?: ((place: MapPlace) => string) | undefined;
}

const WIDTH = 680;
const WHOLE_HEIGHT_MAX = 680;
const DETAIL_HEIGHT_MIN = 300;
const DETAIL_HEIGHT_MAX = 480;
const PANEL_GAP = 10;
const CREDIT_HEIGHT = 22;
const RADIUS_OF_ONE = 5.5;
const RADIUS_MAX = 26;
const FONTS = "'Noto Naskh Arabic', 'Noto Sans Arabic', Amiri, 'Segoe UI', Tahoma, sans-serif";
/** Where nothing is to be shown at all. */
const NOWHERE: Bounds = { west: -180, south: -60, east: 180, north: 75 };

/**
 * The places of documents on a map, as one SVG image that needs nothing else: no tiles, no network, no script.
 *
 * - a circle a place, its area by how often the place is named; where the point is not the place's own, it is pale and dashed;
 * - where most places lie close together, a second map below shows them closer;
 * - places outside the areas are not drawn; without areas the map is as large as its places.
 */
export function toSvgMap(documents: OneOrMore<AnnotatedText>, options: SvgMapOptions = {}): string {
  return svgMap(mapPlaces(entitiesOf(documents)), optionsOf(options, "an object { outlines, title }"));
}

/** Bounds of the map: of the areas, else of the places. */
export function mapBounds(places: readonly MapPlace[], outlines: Outlines | undefined): Bounds {
  const areas = outlines ? boundsOf(ringsOf(outlines).flat(2)) : undefined;
  if (areas) return withMargin(areas, 0.05, 0);
  const around = boundsOf(places.map(({ lon, lat }) => [lon, lat]));
  return around ? withMargin(around, 0.15, 0.1) : NOWHERE;
}

/** A map of places, see {@link toSvgMap}. */
export function svgMap(places: readonly MapPlace[], options: LinkedMapOptions = {}): string {
  const { outlines, describe = describePlace, link } = options;
  const bounds = mapBounds(places, outlines);
  const shown = places.filter(({ lon, lat }) => inBounds(bounds, lon, lat));
  const { title = `Map of ${shown.length} places` } = options;
  const most = shown.reduce((count, place) => Math.max(count, place.count), 1);
  const unit = Math.min(RADIUS_OF_ONE, RADIUS_MAX / Math.sqrt(most));
  const closer = outlines && denseBounds(shown, bounds);
  const whole = frameOf(bounds, WIDTH, DETAIL_HEIGHT_MIN, WHOLE_HEIGHT_MAX);
  const common = { places: shown, outlines, unit, describe, link };
  const panels = [panel({ ...common, frame: whole, top: 0, closer })];
  let height = whole.height;
  if (closer) {
    const frame = frameOf(closer, WIDTH, DETAIL_HEIGHT_MIN, DETAIL_HEIGHT_MAX);
    panels.push(panel({ ...common, frame, top: height + PANEL_GAP }));
    height += PANEL_GAP + frame.height;
  }
  const credit = outlines?.credit;
  if (credit !== undefined) {
    const at = `x="${WIDTH - 6}" y="${height + CREDIT_HEIGHT - 7}"`;
    panels.push(
      `<text class="yq-credit" ${at} font-size="12" text-anchor="end" fill="#4a4538">${escapeXml(`Outlines: ${credit}`)}</text>`,
    );
    height += CREDIT_HEIGHT;
  }
  const role = link ? "group" : "img";
  return `<svg xmlns="http://www.w3.org/2000/svg" class="yq-map" role="${role}" aria-label="${escapeXml(title)}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}">\n<rect class="yq-paper" width="${WIDTH}" height="${height}" fill="#ffffff"/>\n${panels.join("\n")}\n</svg>`;
}

function describePlace({ name, en, count, precision }: MapPlace): string {
  const times = count === 1 ? "named once" : `named ${count} times`;
  return [name, en, times, precision === "exact" ? undefined : `point: ${precision}`]
    .filter((part) => part !== undefined)
    .join("\n");
}
