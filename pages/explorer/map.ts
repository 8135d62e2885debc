import { type Selection as D3Selection, select as d3Select } from "d3-selection";
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type Supercluster from "supercluster";
import { type Box, circleBox, placeLabel } from "../../src/formats/map/labels.js";
import type { App } from "./app.js";
import { byId, element } from "./dom.js";
import { circlesIn, clustersOf, type Marks } from "./map-circles.js";
import { type GroundName, groundNames, groundPaths, svgElement } from "./map-ground.js";
import { entityName } from "./names.js";
import { KILOMETRES_PER_DEGREE, latitudeOf, project, type World } from "./projection.js";

type Svg = D3Selection<SVGSVGElement, unknown, null, undefined>;

const HEIGHT_SHARE = 0.86;
const [HEIGHT_MIN, HEIGHT_MAX] = [300, 620];
const ZOOM_STEP = 1.8;
const PAN_STEP = 60;
/** Pixels of a degree at most: a village fills the map. */
const SCALE_MAX = 40_000;
const LABEL_SIZE = 12;
const LABEL_MAX = 40;
const SCALE_BAR_MAX = 110;
/** Under the map, so that the scale covers nothing. */
const FOOT_HEIGHT = 26;
/** Between a circle and any name. */
const LABEL_GAP = 3;
const RADIUS_LEAST = 4;
const RADIUS_MOST = 26;

/** The map: made once, shown anew when the selection changes and when it is moved. */
export class PlaceMap {
  readonly #svg: Svg;
  readonly #ground: SVGGElement;
  readonly #names: readonly GroundName[];
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #layer: SVGGElement;
  readonly #app: App;
  #clusters: Supercluster<Marks, Marks> | undefined;
  #most = 1;
  #drawing = 0;
  #width = 0;
  #height = 0;

  constructor(app: App, world: World) {
    this.#app = app;
    const { areas } = app.model.data;
    this.#names = groundNames(world, areas);
    this.#ground = svgElement("g");
    this.#ground.append(...groundPaths(world, areas));
    this.#layer = svgElement("g");
    const svg = svgElement("svg", { role: "group", tabindex: 0, direction: "ltr" });
    svg.append(this.#ground, this.#layer);
    byId("map").prepend(svg);
    this.#svg = d3Select(svg);
    this.#zoom = zoom<SVGSVGElement, unknown>().on("zoom", () => this.#draw());
    this.#svg.call(this.#zoom).on("dblclick.zoom", null);
    byId("zoom-in").onclick = () => this.#svg.call(this.#zoom.scaleBy, ZOOM_STEP);
    byId("zoom-out").onclick = () => this.#svg.call(this.#zoom.scaleBy, 1 / ZOOM_STEP);
    byId("zoom-home").onclick = () => this.home();
    svg.addEventListener("keydown", (event) => this.#onKey(event));
    this.resize();
    this.home();
  }

  /** Fits the map to its frame. */
  resize(): void {
    const width = byId("map").clientWidth;
    if (width === this.#width || width === 0) return;
    const [oldWidth, oldHeight] = [this.#width, this.#height];
    this.#width = width;
    this.#height = Math.round(Math.max(HEIGHT_MIN, Math.min(HEIGHT_MAX, width * HEIGHT_SHARE)));
    this.#svg
      .attr("viewBox", `0 0 ${this.#width} ${this.#height + FOOT_HEIGHT}`)
      .attr("height", this.#height + FOOT_HEIGHT);
    this.#zoom.extent([
      [0, 0],
      [this.#width, this.#height],
    ]);
    if (oldWidth > 0) this.#svg.call(this.#zoom.translateBy, 0, 0);
    if (oldWidth > 0 && oldHeight !== this.#height) this.home();
  }

  /** Shows all areas; without areas all places. */
  home(): void {
    const { areas, entities } = this.#app.model.data;
    const points =
      areas.length > 0
        ? areas.flatMap(({ rings }) => rings.flat())
        : entities.flatMap(({ point }) => (point ? [point] : []));
    const plane = points.map(([lon = 0, lat = 0]) => project(lon, lat));
    if (plane.length === 0) plane.push(project(25, 10), project(60, 45));
    const [west, east] = extent(plane.map(([x]) => x));
    const [north, south] = extent(plane.map(([, y]) => y));
    const scale =
      Math.min(this.#width / Math.max(east - west, 0.5), this.#height / Math.max(south - north, 0.5)) * 0.92;
    this.#zoom.scaleExtent([Math.min(scale, this.#width / 360), SCALE_MAX]);
    const transform = zoomIdentity
      .translate(this.#width / 2, this.#height / 2)
      .scale(scale)
      .translate(-(west + east) / 2, -(north + south) / 2);
    this.#svg.call(this.#zoom.transform, transform);
  }

  /** Shows the places of the selection. */
  show(): void {
    const { selection, words, filters } = this.#app;
    const marks = circlesIn(this.#app.model, selection.places);
    this.#most = marks.reduce((most, { count }) => Math.max(most, count), 1);
    this.#clusters = clustersOf(marks);
    this.#svg.attr("aria-label", words.t("mapLabel"));
    for (const path of this.#ground.querySelectorAll("[data-area]"))
      path.classList.toggle("chosen", filters.chosen.area.has(Number(path.getAttribute("data-area"))));
    const unlocated = [...selection.places.keys()].filter((key) => !this.#app.model.data.entities[key]!.point).length;
    byId("map-note").textContent = [
      ...(marks.length === 0 ? [words.t("noPoints")] : []),
      ...(unlocated > 0 ? [words.t("unknownPoint", unlocated)] : []),
    ].join(" ");
    this.#legend();
    this.#draw();
  }

  #radius(count: number): number {
    const unit = Math.min(RADIUS_LEAST, RADIUS_MOST / Math.sqrt(this.#most));
    return Math.max(RADIUS_LEAST, Math.min(RADIUS_MOST + 8, unit * Math.sqrt(count)));
  }

  #legend(): void {
    const { words } = this.#app;
    const sizes = [...new Set([this.#most, Math.max(1, Math.round(this.#most / 4)), 1])];
    const circle = (radius: number, kind: string): HTMLElement => {
      const made = element("i", { class: kind });
      made.style.width = `${radius * 2}px`;
      made.style.height = `${radius * 2}px`;
      return made;
    };
    byId("map-legend").replaceChildren(
      element("span", {}, words.t("area2")),
      ...sizes.map((count) => element("span", {}, circle(this.#radius(count), ""), words.number(count))),
      element("span", {}, circle(7, ""), words.t("exact")),
      element("span", {}, circle(7, "near"), words.t("near")),
    );
  }

  #onKey(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [PAN_STEP, 0],
      ArrowRight: [-PAN_STEP, 0],
      ArrowUp: [0, PAN_STEP],
      ArrowDown: [0, -PAN_STEP],
    };
    const move = moves[event.key];
    const { k } = this.#transform;
    if (move) this.#svg.call(this.#zoom.translateBy, move[0] / k, move[1] / k);
    else if (event.key === "+" || event.key === "=") this.#svg.call(this.#zoom.scaleBy, ZOOM_STEP);
    else if (event.key === "-") this.#svg.call(this.#zoom.scaleBy, 1 / ZOOM_STEP);
    else if (event.key === "0") this.home();
    else return;
    event.preventDefault();
  }

  get #transform(): ZoomTransform {
    return zoomTransform(this.#svg.node()!);
  }

  /** Draws at the next frame, once however often it is asked. */
  #draw(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#redraw();
    });
  }

  #redraw(): void {
    const transform = this.#transform;
    this.#ground.setAttribute("transform", transform.toString());
    const focused = (document.activeElement as SVGElement | null)?.dataset?.key;
    const taken: Box[] = [];
    const circles = this.#circles(transform);
    const drawn = circles.map(({ mark, x, y, r }) => {
      taken.push(circleBox({ x, y, r: r + LABEL_GAP }));
      return this.#circle(mark, x, y, r);
    });
    const labels = circles
      .slice(0, LABEL_MAX)
      .map(({ mark, x, y, r }) => this.#label(this.#nameOf(mark), { x, y, r: r + LABEL_GAP }, "place-name", taken));
    const names = this.#names.map(({ at, kind, name, en }) => {
      const [x, y] = transform.apply([at[0], at[1]]);
      const shown = this.#app.view.language === "en" ? en : name;
      return this.#label(shown, { x, y, r: -8 }, `${kind}-name`, taken);
    });
    this.#layer.replaceChildren(...names.flat(), ...drawn, ...labels.flat(), ...this.#scaleBar(transform));
    if (focused !== undefined)
      (this.#layer.querySelector(`[data-key="${CSS.escape(focused)}"]`) as SVGElement | null)?.focus();
  }

  /** The circles in the frame, large ones first. */
  #circles(
    transform: ZoomTransform,
  ): { readonly mark: Marks; readonly x: number; readonly y: number; readonly r: number }[] {
    if (!this.#clusters) return [];
    const [west, top] = transform.invert([0, 0]);
    const [east, bottom] = transform.invert([this.#width, this.#height]);
    const level = Math.max(0, Math.floor(Math.log2((360 * transform.k) / 512)));
    const bounds: [number, number, number, number] = [
      Math.max(-180, west),
      latitudeOf(bottom),
      Math.min(180, east),
      latitudeOf(top),
    ];
    return this.#clusters
      .getClusters(bounds, level)
      .map(({ geometry: { coordinates }, properties }) => {
        const [x, y] = transform.apply([...project(coordinates[0]!, coordinates[1]!)] as [number, number]);
        const mark = properties as Marks & { readonly cluster_id?: number };
        return { mark, x, y, r: this.#radius(mark.count) };
      })
      .sort((a, b) => b.mark.count - a.mark.count);
  }

  #nameOf({ entity, places }: Marks): string {
    const name = entityName(this.#app.model.data.entities[entity]!, this.#app.words);
    return places === 1 ? name : `${name} +${places - 1}`;
  }

  #circle(mark: Marks & { readonly cluster_id?: number }, x: number, y: number, r: number): SVGGElement {
    const { words, filters } = this.#app;
    const several = mark.places > 1;
    const chosen = !several && filters.chosen.place.has(mark.entity);
    const kind = [several ? "cluster" : mark.near ? "near" : "", chosen ? "chosen" : ""].join(" ");
    const key = several ? `c${mark.entity}` : `p${mark.entity}`;
    const group = svgElement("g", { class: `circle ${kind}`, role: "button", tabindex: 0, "data-key": key });
    const label = `${this.#nameOf(mark)}: ${words.number(mark.count)}`;
    group.setAttribute("aria-label", label);
    if (!several) group.setAttribute("aria-pressed", String(chosen));
    const title = svgElement("title");
    title.textContent = label;
    group.append(svgElement("circle", { cx: x, cy: y, r }), title);
    if (several && r > 9) {
      const count = svgElement("text", { class: "count", x, y: y + 4, "text-anchor": "middle" });
      count.textContent = words.number(mark.count);
      group.append(count);
    }
    const choose = (): void => (several ? this.#open(mark) : this.#app.toggle("place", mark.entity));
    group.addEventListener("click", choose);
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    });
    return group;
  }

  /** Zooms to where a cluster parts; where its places share a point, all of them are chosen. */
  #open(mark: Marks & { readonly cluster_id?: number }): void {
    if (!this.#clusters || mark.cluster_id === undefined) return;
    const leaves = this.#clusters.getLeaves(mark.cluster_id, Number.POSITIVE_INFINITY);
    const plane = leaves.map(({ geometry: { coordinates } }) => project(coordinates[0]!, coordinates[1]!));
    const [west, east] = extent(plane.map(([x]) => x));
    const [north, south] = extent(plane.map(([, y]) => y));
    if (east - west < 1e-6 && south - north < 1e-6) {
      const place = new Set(leaves.map(({ properties }) => properties.entity));
      this.#app.filter({ chosen: { ...this.#app.filters.chosen, place } });
      return;
    }
    const fitting = Math.min(this.#width / (east - west || 1e-6), this.#height / (south - north || 1e-6)) * 0.7;
    const scale = Math.min(SCALE_MAX, Math.max(this.#transform.k * ZOOM_STEP, fitting));
    const transform = zoomIdentity
      .translate(this.#width / 2, this.#height / 2)
      .scale(scale)
      .translate(-(west + east) / 2, -(north + south) / 2);
    this.#svg.call(this.#zoom.transform, transform);
  }

  #label(name: string, circle: { x: number; y: number; r: number }, kind: string, taken: Box[]): SVGTextElement[] {
    const area: Box = { left: 0, top: 0, right: this.#width, bottom: this.#height };
    const ground = circle.r < 0;
    const size = kind === "country-name" ? LABEL_SIZE + 2 : LABEL_SIZE;
    // a name of the ground stands in the middle of its area
    const at = ground ? { x: circle.x, y: circle.y + 4, r: 0 } : circle;
    const width = widthOf(name, size);
    const label = ground ? centred(width, size, at, area, taken) : placeLabel(name, size + 1, at, area, taken, width);
    if (!label) return [];
    const text = svgElement("text", { class: kind, x: label.x, y: label.y, "text-anchor": label.anchor });
    text.textContent = name;
    return [text];
  }

  /** The scale, on a strip under the map. */
  #scaleBar({ k, y }: ZoomTransform): SVGElement[] {
    const latitude = latitudeOf((this.#height / 2 - y) / k);
    const kilometre = k / (KILOMETRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
    const power = 10 ** Math.floor(Math.log10(SCALE_BAR_MAX / kilometre));
    const length = [5, 2, 1].map((times) => times * power).find((each) => each * kilometre <= SCALE_BAR_MAX) ?? power;
    const [left, bottom] = [12, this.#height + FOOT_HEIGHT - 8];
    const foot = svgElement("rect", {
      class: "foot",
      x: 0,
      y: this.#height,
      width: this.#width,
      height: FOOT_HEIGHT,
    });
    const line = svgElement("path", { class: "scale-line", d: `M${left} ${bottom - 5}v5h${length * kilometre}v-5` });
    const text = svgElement("text", { class: "scale", x: left + 4, y: bottom - 5 });
    text.textContent = this.#app.words.t("km", length);
    return [foot, line, text];
  }
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

const widths = new Map<string, number>();
const pen = document.createElement("canvas").getContext("2d");
/** Names of areas are spaced, and some have a halo. */
const WIDTH_SPARE = 1.08;

/** How wide a name is in the letters of the page, in pixels. */
function widthOf(name: string, size: number): number {
  const key = `${size} ${name}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (pen) pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
    width = (pen?.measureText(name).width ?? name.length * size) * WIDTH_SPARE;
    widths.set(key, width);
  }
  return width;
}

/** A label with its middle on a point, if there is room. */
function centred(
  width: number,
  size: number,
  { x, y }: { x: number; y: number },
  area: Box,
  taken: Box[],
): { x: number; y: number; anchor: "middle" } | undefined {
  const half = width / 2;
  const box: Box = { left: x - half, top: y - size, right: x + half, bottom: y + 5 };
  const out = box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
  const covered = taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
  if (out || covered) return undefined;
  taken.push(box);
  return { x, y, anchor: "middle" };
}
