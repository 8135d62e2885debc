import { escapeXml } from "../escape.js";
import { type Bounds, type Frame, inBounds } from "./frame.js";
import { type Box, circleBox, placeLabel } from "./labels.js";
import { type MapPlace, stacked } from "./map-place.js";
import { type Outlines, ringsOf } from "./outlines.js";
import { scaleLength } from "./scale-bar.js";

/** What a panel shows, and how. */
export interface PanelOptions {
  readonly frame: Frame;
  /** Distance from the top of the image. */
  readonly top: number;
  readonly places: readonly MapPlace[];
  readonly outlines: Outlines | undefined;
  /** Pixels of the radius of a circle of one mention. */
  readonly unit: number;
  /** A rectangle around what another panel shows closer. */
  readonly closer?: Bounds | undefined;
  /** What a circle says when it is pointed at. */
  readonly describe: (place: MapPlace) => string;
  /** Where a click on a circle leads. */
  readonly link: ((place: MapPlace) => string | undefined) | undefined;
}

const NAME_PX = 15;
const AREA_NAME_PX = 13;
const MARGIN = 6;

/** One map: areas, circles, names, a scale bar. Colours are attributes, so that a style sheet can change them. */
export function panel(options: PanelOptions): string {
  const { frame, top, places, outlines, unit, closer } = options;
  const { width, height, x, y } = frame;
  const shown = places.filter(({ lon, lat }) => inBounds(frame.bounds, lon, lat));
  const circles = shown.map((place) => ({
    place,
    x: x(place.lon),
    y: y(place.lat),
    r: unit * Math.sqrt(place.count),
  }));
  const area: Box = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const taken = [scaleBox(frame), ...circles.map(circleBox)];
  const names = stacked(shown).map(([place, ...more]) => {
    const circle = circles.find((other) => other.place === place)!;
    const name = more.length === 0 ? circle.place.name : `${circle.place.name} +${more.length}`;
    const label = placeLabel(name, NAME_PX, circle, area, taken);
    return label ? text("yq-name", NAME_PX, "#1a1a1a", label, name) : "";
  });
  const parts = [
    `<rect class="yq-sea" width="${width}" height="${height}" fill="#e8edf1"/>`,
    ...(outlines ? areas(outlines, frame) : []),
    ...(outlines ? areaNames(outlines, frame, area, taken) : []),
    closer ? closerBox(closer, frame) : "",
    ...circles.map((circle) => dot(circle, options)),
    ...names,
    scaleBar(frame),
  ];
  const lines = parts.filter((part) => part !== "").join("\n");
  return `<svg y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${lines}\n</svg>`;
}

function areas(outlines: Outlines, { x, y }: Frame): string[] {
  return ringsOf(outlines).map((rings) => {
    const path = rings.map((ring) => `M${ring.map(([lon, lat]) => `${px(x(lon!))} ${px(y(lat!))}`).join("L")}Z`);
    return `<path class="yq-area" d="${path.join("")}" fill="#fbf9f4" fill-rule="evenodd" stroke="#b5ad9c" stroke-linejoin="round"/>`;
  });
}

/** The names of areas, where places leave room for them. */
function areaNames({ features }: Outlines, { bounds, x, y }: Frame, area: Box, taken: Box[]): string[] {
  return features.map(({ properties: { name, label } }) => {
    const [lon, lat] = label ?? [];
    if (lon === undefined || lat === undefined || !inBounds(bounds, lon, lat)) return "";
    const at = placeLabel(name, AREA_NAME_PX, { x: x(lon), y: y(lat), r: -AREA_NAME_PX }, area, taken);
    return at ? text("yq-area-name", AREA_NAME_PX, "#6b6455", at, name) : "";
  });
}

interface Circle {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function dot({ place, x, y, r }: Circle, { describe, link }: PanelOptions): string {
  const exact = place.precision === "exact";
  const about = exact ? "" : ' stroke-dasharray="3 2"';
  const opacity = exact ? 0.55 : 0.2;
  const circle = `<circle class="yq-dot" cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="#2f6fae" fill-opacity="${opacity}" stroke="#1d4d80" stroke-width="1.5"${about}><title>${escapeXml(describe(place))}</title></circle>`;
  const href = link?.(place);
  if (href === undefined) return circle;
  return `<a href="${escapeXml(href)}" aria-label="${escapeXml(describe(place))}">${circle}</a>`;
}

function text(
  kind: string,
  size: number,
  colour: string,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: string },
  content: string,
): string {
  return `<text class="${kind}" x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}" stroke="#fbf9f4" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(content)}</text>`;
}

function closerBox({ west, south, east, north }: Bounds, { x, y }: Frame): string {
  const size = `width="${px(x(east) - x(west))}" height="${px(y(south) - y(north))}"`;
  return `<rect class="yq-closer" x="${px(x(west))}" y="${px(y(north))}" ${size} fill="none" stroke="#8a3b12" stroke-width="1.5"/>`;
}

const BAR_BOTTOM = 16;
const BAR_SIZE = 12;

function scaleBar(frame: Frame): string {
  const { height, kilometre } = frame;
  const length = scaleLength(frame);
  const y = height - BAR_BOTTOM;
  const right = 2 * MARGIN + length * kilometre;
  const line = `<path class="yq-scale" d="M${2 * MARGIN} ${y - 4}V${y}H${px(right)}V${y - 4}" fill="none" stroke="#4a4538" stroke-width="1.5"/>`;
  const at = { x: 2 * MARGIN, y: y - 8, anchor: "start" };
  return `${line}\n${text("yq-area-name", BAR_SIZE, "#4a4538", at, `${length} km`)}`;
}

function scaleBox(frame: Frame): Box {
  const { height, kilometre } = frame;
  const right = 2 * MARGIN + scaleLength(frame) * kilometre;
  return { left: 0, top: height - BAR_BOTTOM - 24, right, bottom: height };
}

/** A length in pixels, to a tenth. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
