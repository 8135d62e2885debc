import { escapeXml } from "../escape.js";
import { isoDay, type Period } from "./periods.js";
import { timeTicks } from "./time-ticks.js";

/** One colour of the bars. */
export interface Series {
  readonly name: string;
  readonly colour: string;
  /** A value a bar. */
  readonly values: readonly number[];
}

/** What a chart of bars shows. Lengths are pixels. */
export interface BarChart {
  readonly per: Period;
  /** First days of the bars, as numbers since 1970-01-01, and the first day after the last bar. */
  readonly starts: readonly number[];
  readonly series: readonly Series[];
  readonly width: number;
  readonly height: number;
  /** What is counted: the title of the vertical axis. */
  readonly unit: string;
  /** Above the chart, with the date range under it (default: neither). */
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  /** Whether the names of the series stand under the chart (default: `false`). */
  readonly legend?: boolean | undefined;
  /** Names of months, January first (default: numbers). */
  readonly months?: readonly string[] | undefined;
  /** Text, lines and ground (default: dark on white). */
  readonly colours?:
    | { readonly ink: string; readonly soft: string; readonly rule: string; readonly ground: string }
    | undefined;
  /** For those who cannot see it (default: the title). */
  readonly label?: string | undefined;
  /** Whether each bar says its period, series and value where a pointer rests (default: `true`). */
  readonly tooltips?: boolean | undefined;
}

/** Where the bars stand in the chart. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LIGHT = { ink: "#23201c", soft: "#5a554c", rule: "#ded8cc", ground: "#ffffff" } as const;
export const FONTS = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif";
const [LEFT, RIGHT, TOP, BOTTOM] = [48, 12, 24, 28];
const TITLE_HEIGHT = 24;
const LEGEND_LINE = 20;
const LETTER = 7;
const SWATCH = 12;

/** Room for the bars: what axes, titles and legend leave of the chart. */
export function plotOf(chart: BarChart): Plot {
  const { width, height, title, subtitle } = chart;
  const top = TOP + (title === undefined ? 0 : TITLE_HEIGHT) + (subtitle === undefined ? 0 : TITLE_HEIGHT - 4);
  const legend = chart.legend ? legendLines(chart).length * LEGEND_LINE + 8 : 0;
  return { left: LEFT, right: width - RIGHT, top, bottom: height - BOTTOM - legend };
}

/**
 * Stacked bars over time as one SVG image: axes with titles, and title, date range and legend where they are asked for. Time runs from
 * left to right. The bars of an empty chart are missing, its axes are there.
 */
export function barChart(chart: BarChart): string {
  const { width, height, starts, series, unit, title, subtitle, colours = LIGHT } = chart;
  const plot = plotOf(chart);
  const bars = starts.length - 1;
  const totals = Array.from({ length: bars }, (_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const ticks = countTicks(
    totals.reduce((most, total) => Math.max(most, total), 1),
    plot.bottom - plot.top,
  );
  const most = ticks.at(-1)!;
  const x = (bar: number): number => plot.left + ((plot.right - plot.left) * bar) / bars;
  const y = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / most;
  const text = (at: string, fill: string, content: string): string =>
    `<text ${at} fill="${fill}">${escapeXml(content)}</text>`;
  const grid = ticks.map((tick) => {
    const at = fixed(y(tick));
    const line = `<path d="M${plot.left} ${at}H${plot.right}" stroke="${tick === 0 ? colours.soft : colours.rule}"/>`;
    return `${line}${text(`x="${plot.left - 6}" y="${fixed(y(tick) + 4)}" text-anchor="end"`, colours.soft, String(tick))}`;
  });
  const labels = timeTicks(chart, plot.right - plot.left).map(({ bar, label }) => {
    const centred = x(1) - x(0) > BAR_MAX; // few bars: a label stands below its bar
    const at = fixed(x(centred ? bar + 0.5 : bar));
    const end = centred ? "middle" : bar > bars * 0.95 ? "end" : "start";
    const tick = `<path d="M${at} ${plot.bottom}v5" stroke="${colours.soft}"/>`;
    return `${tick}${text(`x="${at}" y="${plot.bottom + 19}" text-anchor="${end}"`, colours.soft, label)}`;
  });
  const heads = [
    ...(title === undefined ? [] : [text(`x="12" y="22" font-size="17" font-weight="600"`, colours.ink, title)]),
    ...(subtitle === undefined ? [] : [text(`x="12" y="${TITLE_HEIGHT + 18}"`, colours.soft, subtitle)]),
    text(`x="12" y="${plot.top - 10}"`, colours.soft, unit),
  ];
  const label = escapeXml(chart.label ?? [title, subtitle, unit].filter((part) => part !== undefined).join(", "));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" font-size="13" direction="ltr">`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...heads,
    ...grid,
    ...stacks(chart, x, y),
    ...labels,
    ...(chart.legend ? [legend(chart, plot, colours.ink)] : []),
    "</svg>",
  ].join("\n");
}

/** A bar alone is still a bar, and no wall. */
const BAR_MAX = 72;

/** The bars, one group a series; a bar of nothing is left out. */
function stacks(chart: BarChart, x: (bar: number) => number, y: (value: number) => number): string[] {
  const { series, starts, tooltips = true } = chart;
  const bars = starts.length - 1;
  const gap = x(1) - x(0) > 4 ? 1 : 0;
  const below = new Array<number>(bars).fill(0);
  return series.map((one) => {
    const rects = one.values.map((value, bar) => {
      if (value === 0) return "";
      const base = below[bar]!;
      below[bar] = base + value;
      const slot = Math.max(x(bar + 1) - x(bar) - gap, 0.5);
      const wide = Math.min(slot, BAR_MAX);
      const [left, top] = [fixed(x(bar) + (slot - wide) / 2), fixed(y(base + value))];
      const [width, height] = [fixed(wide), fixed(y(base) - y(base + value))];
      if (!tooltips) return `M${left} ${top}h${width}v${height}h-${width}z`;
      const title = escapeXml(`${periodName(chart, bar)}\n${one.name}: ${value}`);
      return `<rect x="${left}" y="${top}" width="${width}" height="${height}"><title>${title}</title></rect>`;
    });
    if (!tooltips) return `<path fill="${one.colour}" d="${rects.join("")}"/>`;
    return `<g fill="${one.colour}">${rects.join("")}</g>`;
  });
}

/** The days of a bar. */
export function periodName({ starts, per }: Pick<BarChart, "starts" | "per">, bar: number): string {
  const first = isoDay(starts[bar]!);
  return per === "day" ? first : `${first} – ${isoDay(starts[bar + 1]! - 1)}`;
}

/** Round numbers from 0 to at least `most`: steps of 1, 2 or 5 times a power of ten. */
export function countTicks(most: number, height: number): number[] {
  const wanted = Math.max(2, Math.floor(height / 40));
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((round) => round >= rough)!);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

/** The series in lines that fit the width. */
function legendLines({ series, width }: BarChart): { readonly series: Series; readonly x: number }[][] {
  const lines: { series: Series; x: number }[][] = [[]];
  let x = 12;
  for (const one of series) {
    const wide = SWATCH + 6 + one.name.length * LETTER + 16;
    if (x + wide > width && lines.at(-1)!.length > 0) {
      lines.push([]);
      x = 12;
    }
    lines.at(-1)!.push({ series: one, x });
    x += wide;
  }
  return lines;
}

function legend(chart: BarChart, plot: Plot, ink: string): string {
  const rows = legendLines(chart).map((line, i) => {
    const y = plot.bottom + BOTTOM + 18 + i * LEGEND_LINE;
    return line.map(
      ({ series: { name, colour }, x }) =>
        `<rect x="${x}" y="${y - 10}" width="${SWATCH}" height="${SWATCH}" fill="${colour}"/><text x="${x + SWATCH + 6}" y="${y}" fill="${ink}">${escapeXml(name)}</text>`,
    );
  });
  return rows.flat().join("\n");
}

function fixed(length: number): string {
  return String(Math.round(length * 10) / 10);
}
