import { type BrushBehavior, brushX } from "d3-brush";
import { select as d3Select } from "d3-selection";
import { type BarChart, barChart, periodName, plotOf, type Series } from "../../src/formats/chart/bar-chart.js";
import { isoDay, periodIndex } from "../../src/formats/chart/periods.js";
import type { App } from "./app.js";
import { byId, element } from "./dom.js";
import { keyName } from "./names.js";
import { PAPER, type Palette, palette, SERIES_MAX } from "./palette.js";
import { NONE } from "./tally.js";

/** A series of the bars, and the key of a facet that it stands for. */
interface KeyedSeries extends Series {
  readonly key: number | undefined;
}

const HEIGHT = 230;
const WIDTH_MIN = 280;
const TIP_WIDTH = 220;
const UNIT_KEYS = { incidents: "incidentsUnit", mentions: "mentionsUnit", reports: "reportsUnit" } as const;

/** Types of spans keep their colours; see the marks in the texts. */
const TYPE_COLOURS: readonly string[] = ["place", "actor", "weapon", "casualty", "date"];

/** The most frequent keys have bars of their own, the rest are put together. */
export function seriesOf(app: App, palette: Palette): KeyedSeries[] {
  const { series: colours, others, none } = palette;
  const { selection, words, bars } = app;
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const keyed = [...selection.bars].filter(([key]) => key !== NONE).sort((a, b) => sum(b[1]) - sum(a[1]));
  const first = keyed.slice(0, SERIES_MAX);
  const colourOf = coloursOf(
    app,
    palette,
    first.map(([key]) => key),
  );
  const shown = first.map(([key, values]): KeyedSeries => {
    const name = keyName(app.model, app.filters.unit, bars.by as Exclude<typeof bars.by, "none">, key, words);
    return { key, name, colour: colourOf.get(key)!, values: [...values] };
  });
  const rest = keyed.slice(SERIES_MAX);
  if (rest.length > 0) {
    const values = Array.from({ length: bars.starts.length - 1 }, (_, i) =>
      rest.reduce((total, [, each]) => total + each[i]!, 0),
    );
    shown.push({ key: undefined, name: words.t("others"), colour: others, values });
  }
  const unnamed = selection.bars.get(NONE);
  if (unnamed) {
    const alone = bars.by === "none";
    const name = words.t(alone ? UNIT_KEYS[app.filters.unit] : "unnamed");
    shown.push({ key: undefined, name, colour: alone ? colours[0]! : none, values: [...unnamed] });
  }
  return shown;
}

/** The colour of each key: it goes by its place among all that the page holds, so no filter changes it. */
function coloursOf(app: App, { series, more }: Palette, shown: readonly number[]): ReadonlyMap<number, string> {
  const { by } = app.bars;
  if (by === "none") return new Map();
  if (by === "type" && app.filters.unit !== "incidents") {
    const at = (key: number): number => TYPE_COLOURS.indexOf(app.model.spanTypes[key]!);
    return new Map(shown.map((key) => [key, series[at(key) < 0 ? TYPE_COLOURS.length : at(key)]!]));
  }
  const ranks = app.ranksOf(by);
  const colours = new Map<number, string>();
  const taken = new Set<number>();
  for (const key of [...shown].sort((a, b) => ranks.get(a)! - ranks.get(b)!)) {
    const rank = ranks.get(key)!;
    if (rank < series.length) {
      colours.set(key, series[rank]!);
      continue;
    }
    let at = (rank - series.length) % more.length;
    while (taken.has(at)) at = (at + 1) % more.length;
    taken.add(at);
    colours.set(key, more[at]!);
  }
  return colours;
}

/** The chart of a view: as the page shows it, or as a file with title, range and legend. */
export function chartOf(app: App, width: number, file: boolean): BarChart {
  const { words, bars, per } = app;
  const colours = file ? PAPER : palette();
  const days = app.filters.days ?? app.model.range;
  const unit = words.t(UNIT_KEYS[app.filters.unit]);
  const range = days ? [...new Set(days.map(isoDay))].join(" – ") : "";
  const label = `${unit}, ${words.t("per")} ${words.t(per)}, ${range}`;
  const starts = file && app.filters.days ? within(bars.starts, app.filters.days) : bars.starts;
  const first = bars.starts.indexOf(starts[0]!);
  const series = seriesOf(app, colours).map((one) => ({
    ...one,
    values: one.values.slice(first, first + starts.length - 1),
  }));
  return {
    per,
    starts,
    series,
    width,
    height: file ? HEIGHT + 110 : HEIGHT,
    unit,
    label,
    months: words.months,
    colours: colours.chart,
    tooltips: file,
    ...(file
      ? { title: `${titleOf(app)}: ${unit}`, subtitle: `${range} · ${words.t("per")} ${words.t(per)}`, legend: true }
      : {}),
  };
}

export function titleOf({ model: { data }, words }: App): string {
  return data.title ?? words.t("reports", data.reports.length);
}

/** The bars of the chosen days. */
function within(starts: readonly number[], [from, to]: readonly [number, number]): readonly number[] {
  const first = Math.max(0, periodIndex(starts, from));
  const last = periodIndex(starts, to);
  return starts.slice(first, (last < 0 ? starts.length - 2 : last) + 2);
}

/** Shows the bars, their legend and their table. */
export function showTimeline(app: App): void {
  const { words, model, bars, selection } = app;
  const host = byId("bars");
  if (!model.range) {
    host.replaceChildren(element("p", {}, words.t("noDays")));
    for (const id of ["legend", "bars-note"]) byId(id).replaceChildren();
    byId("bars-table").hidden = true;
    return;
  }
  const chart = chartOf(app, Math.max(WIDTH_MIN, app.chartWidth), false);
  host.innerHTML = barChart(chart);
  addBrush(app, chart);
  addTip(app, chart);
  showLegend(app, chart.series as readonly KeyedSeries[]);
  const counted = bars.by !== "none" && bars.by !== "type" && app.filters.unit !== "mentions";
  byId("bars-note").textContent = [
    words.t("brush"),
    ...(counted ? [words.t("several")] : []),
    ...(selection.undated > 0 ? [words.t("undated", selection.undated)] : []),
  ].join(" ");
  const details = byId<HTMLDetailsElement>("bars-table");
  if (details.open) showTable(app, chart);
  details.ontoggle = () => details.open && showTable(app, chart);
}

/** A drag chooses days, a click one bar, a click on what is chosen drops the choice. */
function addBrush(app: App, chart: BarChart): void {
  const { starts } = chart;
  const { left, right, top, bottom } = plotOf(chart);
  const bars = starts.length - 1;
  const barAt = (x: number): number =>
    Math.max(0, Math.min(bars - 1, Math.floor(((x - left) / (right - left)) * bars)));
  const xOf = (bar: number): number => left + ((right - left) * bar) / bars;
  const { days } = app.filters;
  const brush: BrushBehavior<unknown> = brushX<unknown>().extent([
    [left, top],
    [right, bottom],
  ]);
  const group = d3Select(byId("bars")).select<SVGSVGElement>("svg").append("g").attr("class", "brush");
  group.call(brush);
  if (days) {
    const first = Math.max(0, periodIndex(starts, days[0]));
    const last = periodIndex(starts, days[1]);
    group.call(brush.move, [xOf(first), xOf((last < 0 ? bars - 1 : last) + 1)]);
  }
  brush.on("end", ({ selection, sourceEvent }: { selection: [number, number] | null; sourceEvent?: MouseEvent }) => {
    if (!sourceEvent) return;
    if (!selection) {
      const x = sourceEvent.clientX - byId("bars").querySelector("svg")!.getBoundingClientRect().left;
      const bar = barAt(x);
      const chosen: [number, number] = [starts[bar]!, starts[bar + 1]! - 1];
      app.filter({ days: days ? undefined : chosen });
      return;
    }
    const [first, last] = [barAt(selection[0]), barAt(selection[1] - 0.5)];
    app.filter({ days: [starts[first]!, starts[last + 1]! - 1] });
  });
}

/** Says what a bar holds where the pointer rests on it. */
function addTip({ words }: App, chart: BarChart): void {
  const host = byId("bars");
  const { left, right } = plotOf(chart);
  const bars = chart.starts.length - 1;
  const tip = element("div", { class: "tip", "aria-hidden": "true", hidden: true });
  host.append(tip);
  host.onpointerleave = () => {
    tip.hidden = true;
  };
  host.onpointermove = (event) => {
    const x = event.clientX - host.getBoundingClientRect().left;
    const bar = Math.floor(((x - left) / (right - left)) * bars);
    const some = bar < 0 || bar >= bars ? [] : chart.series.filter(({ values }) => values[bar]! > 0);
    tip.hidden = some.length === 0;
    if (tip.hidden) return;
    const lines = some.map(({ name, values }) =>
      element("div", {}, element("bdi", {}, name), `: ${words.number(values[bar]!)}`),
    );
    tip.replaceChildren(element("strong", { dir: "ltr" }, periodName(chart, bar)), ...lines);
    tip.style.left = `${Math.max(0, Math.min(x + 12, chart.width - TIP_WIDTH))}px`;
  };
}

/** Names of the series; those of a facet choose it. */
function showLegend(app: App, series: readonly KeyedSeries[]): void {
  const { by } = app.bars;
  const items = series.map(({ key, name, colour }) => {
    const swatch = element("i");
    swatch.style.background = colour;
    if (key === undefined || by === "none") return element("li", {}, element("span", {}, swatch, name));
    const pressed = String(app.filters.chosen[by].has(key));
    const button = element(
      "button",
      { type: "button", class: "plain", "aria-pressed": pressed },
      swatch,
      element("bdi", {}, name),
    );
    button.onclick = () => app.toggle(by, key);
    return element("li", {}, button);
  });
  byId("legend").replaceChildren(...items);
}

function showTable({ words }: App, { starts, series }: BarChart): void {
  const head = element("tr", {}, element("th", { scope: "col" }, words.t("period")));
  for (const { name } of series) head.append(element("th", { scope: "col" }, name));
  const rows = starts.slice(0, -1).flatMap((start, i) => {
    if (series.every(({ values }) => values[i] === 0)) return [];
    const cells = series.map(({ values }) => element("td", {}, words.number(values[i]!)));
    return [element("tr", {}, element("th", { scope: "row" }, isoDay(start)), ...cells)];
  });
  byId("bars-table")
    .querySelector(".scroll")!
    .replaceChildren(element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)));
}
