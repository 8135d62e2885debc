/** How a piece of text may be dressed on a terminal. */
export type Dress = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

/** What the reader of a text can show. */
export interface Style {
  /** Dresses a text, or leaves it as it is. */
  readonly paint: (dress: readonly Dress[], text: string) => string;
  /** Whether `paint` does anything. */
  readonly colour: boolean;
  /** For people: bidi isolates around names and labels; else plain text that other programs read. */
  readonly rich: boolean;
  /** Width of a line in cells. */
  readonly columns: number;
}

const CONSOLE_COLUMNS = 120;

/** A console, and the plain text of a notebook: isolates, no colours. */
export const CONSOLE: Style = { paint: (_, text) => text, colour: false, rich: true, columns: CONSOLE_COLUMNS };

const DRESSES: ReadonlyMap<string, readonly Dress[]> = /* @__PURE__ */ new Map<string, readonly Dress[]>([
  ["place", ["bold", "cyan"]],
  ["actor", ["bold", "yellow"]],
  ["date", ["bold", "green"]],
  ["casualty", ["bold", "red"]],
  ["weapon", ["bold", "magenta"]],
]);

/** The colour of a span's type. */
export function dressOf(type: string): readonly Dress[] {
  return DRESSES.get(type) ?? ["bold", "blue"];
}
