/** Colours of the most frequent series, told apart by those who see fewer colours too; each stands out from the ground by 3 to 1. */
const LIGHT = ["#1b5a94", "#c2571a", "#2f7d4f", "#9d2370", "#6f5900", "#5b4bb5", "#0e7c86"] as const;
const DARK = ["#7fb8ea", "#f0a07a", "#7fcf9b", "#f08cc0", "#e3c860", "#b3a6f5", "#6fd0d8"] as const;

/** Colours of those that come to the front when the reader filters. */
const LIGHT_MORE = [
  ["#a83232", "#4d7d00", "#8c6bc0", "#7a3b0c", "#2d3a80", "#c0398a", "#5583b5"],
  ["#a8701f", "#0b4d3a", "#5c1030", "#008a5e", "#d13f5a", "#74502f", "#a12fd0"],
].flat();
const DARK_MORE = [
  ["#ff8a80", "#b6e36a", "#d6b8ff", "#d9a06c", "#8fa2ff", "#ff9fd8", "#a8d4ff"],
  ["#ffd08a", "#4fbf9f", "#d98aa0", "#5ee0a0", "#ff7d94", "#c9b08a", "#d98cff"],
].flat();

/** So many series have a colour of their own. */
export const SERIES_MAX: number = LIGHT.length;

export interface Palette {
  readonly series: readonly string[];
  readonly more: readonly string[];
  readonly others: string;
  readonly none: string;
  readonly chart: { readonly ink: string; readonly soft: string; readonly rule: string; readonly ground: string };
}

const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    series: LIGHT,
    more: LIGHT_MORE,
    others: "#8a857c",
    none: "#b9b3a7",
    chart: { ink: "#1d1b18", soft: "#5a554c", rule: "#ddd6c9", ground: "#fffdf9" },
  },
  dark: {
    series: DARK,
    more: DARK_MORE,
    others: "#9c958a",
    none: "#6b655b",
    chart: { ink: "#ece8e0", soft: "#b3ac9f", rule: "#38342d", ground: "#1c1a17" },
  },
};

export const dark: MediaQueryList = matchMedia("(prefers-color-scheme: dark)");

/** The colours of the page as it is shown. */
export function palette(): Palette {
  return PALETTES[dark.matches && !matchMedia("print").matches ? "dark" : "light"];
}

/** The colours of files, which are put on white. */
export const PAPER: Palette = { ...PALETTES.light, chart: { ...PALETTES.light.chart, ground: "#ffffff" } };
