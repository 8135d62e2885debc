import { escapeXml } from "../escape.js";
import { FONTS, LIGHT } from "./bar-chart.js";

/** Names with their counts, the largest first. */
export interface RankChart {
  readonly title: string;
  /** What is counted. */
  readonly unit: string;
  readonly width: number;
  readonly colour: string;
  readonly rows: readonly { readonly name: string; readonly value: number }[];
}

const [TOP, LINE, BAR, BOTTOM] = [58, 24, 14, 12];
/** Share of the width that names take. */
const NAMES = 0.36;
const VALUE_ROOM = 56;
const LETTERS_MAX = 42;

/** Ranked bars as one SVG image: a name, a bar and its count a line. */
export function rankChart({ title, unit, width, colour, rows }: RankChart): string {
  const height = TOP + rows.length * LINE + BOTTOM;
  const left = Math.round(width * NAMES);
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  const lines = rows.map(({ name, value }, i) => {
    const y = TOP + i * LINE;
    const length = Math.max(1, Math.round(((width - left - VALUE_ROOM) * value) / most));
    const shown = name.length > LETTERS_MAX ? `${name.slice(0, LETTERS_MAX - 1)}…` : name;
    return [
      `<text x="${left - 8}" y="${y + BAR - 2}" text-anchor="end" fill="${LIGHT.ink}">${escapeXml(shown)}<title>${escapeXml(name)}</title></text>`,
      `<rect x="${left}" y="${y}" width="${length}" height="${BAR}" fill="${colour}"/>`,
      `<text x="${left + length + 6}" y="${y + BAR - 2}" fill="${LIGHT.soft}">${value}</text>`,
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" font-size="13" direction="ltr">`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.ground}"/>`,
    `<text x="12" y="22" font-size="17" font-weight="600" fill="${LIGHT.ink}">${escapeXml(title)}</text>`,
    `<text x="${left}" y="${TOP - 12}" fill="${LIGHT.soft}">${escapeXml(unit)}</text>`,
    ...lines,
    "</svg>",
  ].join("\n");
}
