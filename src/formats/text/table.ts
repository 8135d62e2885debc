import { clip, displayWidth, isolate } from "./cells.js";
import type { Style } from "./style.js";

const GAP = "  ";

/** A column: its title, and the most cells that it takes. */
export interface Column {
  readonly title: string;
  readonly width: number;
  /** Numbers stand at the right. */
  readonly right?: boolean;
}

/**
 * A table whose lines run from left to right, whatever the script of the cells; columns that are empty throughout are left out.
 *
 * @param rows cells by column
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  const shown = columns.map((_, c) => c).filter((c) => rows.some((row) => row[c] !== ""));
  const limits = columnLimits(columns, rows, shown, style);
  const cells = rows.map((row) => shown.map((c, i) => clip(row[c] ?? "", limits[i]!)));
  const widths = shown.map((c, i) =>
    Math.max(displayWidth(columns[c]!.title), greatest(cells.map((row) => displayWidth(row[i]!)))),
  );
  const line = (row: readonly string[], paint: (text: string) => string): string => {
    const padded = row.map((cell, i) => {
      const padding = " ".repeat(widths[i]! - displayWidth(cell));
      const safe = style.rich ? isolate(cell) : cell;
      return columns[shown[i]!]!.right ? padding + paint(safe) : paint(safe) + padding;
    });
    return padded.join(GAP).trimEnd();
  };
  const head = line(
    shown.map((c) => columns[c]!.title),
    (text) => style.paint(["dim"], text),
  );
  return [head, ...cells.map((row) => line(row, (text) => text))].map((row) => `${row}\n`).join("");
}

/** `Math.max` of any number of values: as arguments, a hundred thousand are too many. */
export function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

const WIDTH_MIN = 8;

/** The most cells of each column: on a terminal the widest give way until a line fits. */
function columnLimits(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  shown: readonly number[],
  style: Style,
): number[] {
  const limits = shown.map((c) => {
    const needed = Math.max(displayWidth(columns[c]!.title), greatest(rows.map((row) => displayWidth(row[c] ?? ""))));
    return Math.min(needed, columns[c]!.width);
  });
  const room = style.rich ? style.columns - GAP.length * (shown.length - 1) : Number.POSITIVE_INFINITY;
  for (let total = limits.reduce((sum, n) => sum + n, 0); total > room; total--) {
    const widest = limits.indexOf(Math.max(...limits));
    if (limits[widest]! <= WIDTH_MIN) break;
    limits[widest]!--;
  }
  return limits;
}
