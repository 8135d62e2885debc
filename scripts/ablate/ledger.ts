import { type Measures, NEWS_ACTORS, NEWS_PLACES, ROWS } from "./measure.js";

/** What one switch changes. */
export interface Entry {
  readonly name: string;
  /** What is lost without it, in points over all measures: the higher, the more it pays. */
  readonly pays: number;
  /** Changes without it by measure; those that are none are left out. */
  readonly changes: Measures;
}

/** So many false places per 1,000 words of the news, or actors, weigh as much as one point of another measure. */
const NEWS_POINT: Readonly<Record<string, number>> = { [NEWS_PLACES]: 0.05, [NEWS_ACTORS]: 1 };
/** Changes below this are noise of rounding. */
const LEAST = 0.0005;

/** Compares what is reached without a rule with what is reached with it. */
export function entryOf(name: string, base: Measures, without: Measures): Entry {
  const changes: Record<string, number> = {};
  let pays = 0;
  for (const [measure, value] of Object.entries(base)) {
    const change = without[measure]! - value;
    if (Math.abs(change) < LEAST) continue;
    changes[measure] = change;
    const unit = NEWS_POINT[measure];
    if (unit !== undefined) pays += change / unit;
    else if (measure !== ROWS) pays -= change;
  }
  return { name, pays, changes };
}

/** The ledger as Markdown, sorted by what pays. */
export function ledger(base: Measures, entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => b.pays - a.pays || (a.name < b.name ? -1 : 1));
  const isIdle = ({ changes }: Entry): boolean => Object.keys(changes).length === 0;
  const rows = sorted.filter((entry) => !isIdle(entry));
  const idle = sorted.filter(isIdle).map(({ name }) => `\`${name}\``);
  return [
    ...INTRODUCTION,
    "## With everything",
    "",
    "| measure | value |",
    "|---|---:|",
    ...Object.entries(base).map(([measure, value]) => `| ${measure} | ${round(value)} |`),
    "",
    "## What is lost without a rule",
    "",
    "| rule | pays | changes without it |",
    "|---|---:|---|",
    ...rows.map(({ name, pays, changes }) => `| \`${name}\` | ${signed(pays)} | ${told(changes)} |`),
    "",
    "## Rules that change nothing on any set",
    "",
    idle.length === 0 ? "None." : `${idle.join(", ")}.`,
    "",
  ].join("\n");
}

const INTRODUCTION = [
  "# What each rule is worth",
  "",
  "Written by `npm run ablate`: each class of the lexicon, feature, kind of mention, pattern, spelling rule and field of the country is",
  "left out in turn, and all development sets are read again. `pays` is what is lost without the rule, in points over all measures",
  `(${NEWS_POINT[NEWS_PLACES]} false places, or ${NEWS_POINT[NEWS_ACTORS]} linked actor, per 1,000 words of unrelated news count as a point; rows of the tests count nothing). A rule`,
  "below 0 costs more than it brings on these texts; it may still be right, where the tests have rows that need it.",
  "Rows are those of `test/rows`: places, actors, weapons. Dates and casualties have their tests in `test/detect`.",
  "",
];

function told(changes: Measures): string {
  return Object.entries(changes)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([measure, change]) => `${measure} ${change > 0 ? "+" : "−"}${round(Math.abs(change))}`)
    .join("; ");
}

function signed(value: number): string {
  const shown = Math.abs(value).toFixed(1);
  return value < 0 && Number(shown) > 0 ? `−${shown}` : shown;
}

function round(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(1);
}
