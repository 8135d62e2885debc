import { barChart, LIGHT, type Series } from "../chart/bar-chart.js";
import { dayNumber, isoDay, type Period, periodIndex, periodsBetween } from "../chart/periods.js";
import { rankChart } from "../chart/rank-chart.js";
import type { Counted, CountOptions, CountRow } from "./count.js";

/** Options of a figure of counts. */
export interface FigureOptions {
  /** (default: what is counted, by what) */
  readonly title?: string | undefined;
  /** Language of names and axes (default: `"en"`). */
  readonly language?: "en" | "ar" | undefined;
  /** Width in pixels (default: 840). */
  readonly width?: number | undefined;
}

const WIDTH = 840;
const HEIGHT = 380;
/** Told apart by those who see fewer colours too; what is rarer is put together. */
const COLOURS = ["#1b5a94", "#c2571a", "#2f7d4f", "#9d2370", "#6f5900", "#5b4bb5", "#0e7c86"] as const;
const OTHERS = "#8a857c";
const UNKNOWN = "#b9b3a7";
const RANKS_MAX = 20;

const WORDS = {
  en: {
    documents: "Reports",
    mentions: "Mentions",
    incidents: "Incidents",
    others: "others",
    none: "none named",
    by: "by",
    per: "per",
  },
  ar: {
    documents: "التقارير",
    mentions: "الذكر",
    incidents: "الوقائع",
    others: "غيرها",
    none: "بلا تسمية",
    by: "بحسب",
    per: "لكل",
  },
} as const;
const ARABIC: Readonly<Record<string, string>> = {
  type: "النوع",
  actor: "الجهة",
  actorType: "نوع الجهة",
  place: "المكان",
  placeType: "نوع المكان",
  governorate: "المحافظة",
  weapon: "السلاح",
  weaponClass: "نوع السلاح",
  day: "يوم",
  week: "أسبوع",
  month: "شهر",
  year: "سنة",
};
const ENGLISH: Readonly<Record<string, string>> = {
  actorType: "type of actor",
  placeType: "type of place",
  weaponClass: "type of weapon",
};

/** Counts as an SVG image: over time as stacked bars, else ranked. It holds its title, axes, legend and date range. */
export function countFigure(rows: readonly CountRow[], counted: CountOptions, options: FigureOptions = {}): string {
  const { language = "en", width = WIDTH } = options;
  const { of = "documents", by, per } = counted;
  const words = WORDS[language];
  const term = (key: string): string => (language === "ar" ? ARABIC[key]! : (ENGLISH[key] ?? key));
  const unit = words[of satisfies Counted];
  const title = options.title ?? [unit, ...(by ? [words.by, term(by)] : [])].join(" ");
  const named = (row: CountRow): string =>
    row.key === null ? (by ? words.none : unit) : ((language === "en" ? row.en : null) ?? row.name ?? row.key);
  if (per === undefined) {
    const ranked = [...rows].sort((a, b) => b.count - a.count).slice(0, RANKS_MAX);
    return rankChart({
      title,
      unit,
      width,
      colour: COLOURS[0],
      rows: ranked.map((row) => ({ name: named(row), value: row.count })),
    });
  }
  const dated = rows.filter(({ from }) => from !== null);
  const starts = startsOf(dated, per);
  const range = starts.length < 2 ? "" : [...new Set([isoDay(starts[0]!), isoDay(starts.at(-1)! - 1)])].join(" – ");
  return barChart({
    title,
    subtitle: `${range} · ${words.per} ${term(per)}`,
    unit,
    per,
    starts,
    series: seriesOf(dated, starts, named, words.others),
    width,
    height: HEIGHT,
    legend: by !== undefined,
    colours: LIGHT,
  });
}

function startsOf(rows: readonly CountRow[], per: Period): number[] {
  const days = rows.map(({ from }) => dayNumber(from!)!);
  if (days.length === 0) return [0, 1];
  return periodsBetween(days[0]!, days.at(-1)!, per);
}

/** The most frequent keys, the rest together, and what bears none. */
function seriesOf(
  rows: readonly CountRow[],
  starts: readonly number[],
  named: (row: CountRow) => string,
  others: string,
): Series[] {
  const byKey = new Map<string | null, CountRow[]>();
  for (const row of rows) {
    const list = byKey.get(row.key);
    if (list) list.push(row);
    else byKey.set(row.key, [row]);
  }
  const sum = (list: readonly CountRow[]): number => list.reduce((total, { count }) => total + count, 0);
  const unnamed = byKey.get(null) ?? [];
  const keyed = [...byKey].filter(([key]) => key !== null).map(([, list]) => list);
  keyed.sort((a, b) => sum(b) - sum(a));
  const values = (list: readonly CountRow[]): number[] => {
    const bars = new Array<number>(starts.length - 1).fill(0);
    for (const { from, count } of list) bars[periodIndex(starts, dayNumber(from!)!)]! += count;
    return bars;
  };
  const shown = keyed
    .slice(0, COLOURS.length)
    .map((list, i) => ({ name: named(list[0]!), colour: COLOURS[i]!, values: values(list) }));
  const rest = keyed.slice(COLOURS.length).flat();
  return [
    ...shown,
    ...(rest.length > 0 ? [{ name: others, colour: OTHERS, values: values(rest) }] : []),
    ...(unnamed.length > 0
      ? [{ name: named(unnamed[0]!), colour: keyed.length === 0 ? COLOURS[0] : UNKNOWN, values: values(unnamed) }]
      : []),
  ];
}
