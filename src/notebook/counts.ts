import type { AnnotatedText } from "../formats/annotated.js";
import { type CountOptions, type CountRow, countRows } from "../formats/counts/count.js";
import { countFigure, type FigureOptions } from "../formats/counts/figure.js";
import { CONSOLE } from "../formats/text/style.js";
import { table } from "../formats/text/table.js";
import { csvTable } from "../table-cells.js";
import { INSPECT, JUPYTER_DISPLAY, type MimeBundle } from "./display.js";

/** Counts that show themselves: a figure in notebooks, a table in consoles; and plain rows for all else. */
export interface Counts extends Iterable<CountRow> {
  /** Plain objects, each with all keys. */
  readonly rows: readonly CountRow[];
  /** A figure with title, axes, legend and date range, to be pasted into a report. */
  toSvg(options?: FigureOptions): string;
  /** The figure as a fragment of HTML. */
  toHtml(options?: FigureOptions): string;
  /** The rows as a table for spreadsheets. */
  toCsv(): string;
  /** The rows: what `JSON.stringify` writes. */
  toJSON(): readonly CountRow[];
}

const COLUMNS = [
  { title: "from", width: 10 },
  { title: "to", width: 10 },
  { title: "name", width: 30 },
  { title: "English", width: 36 },
  { title: "n", width: 6, right: true },
] as const;
const FIELDS = ["from", "to", "key", "name", "en", "count"] as const;
const SHOWN_MAX = 200;

const CountTable = /* @__PURE__ */ (() =>
  class CountTable implements Counts {
    readonly rows: readonly CountRow[];
    readonly #options: CountOptions;

    constructor(rows: readonly CountRow[], options: CountOptions) {
      this.rows = rows;
      this.#options = options;
    }
    [Symbol.iterator](): Iterator<CountRow> {
      return this.rows[Symbol.iterator]();
    }
    toSvg(options?: FigureOptions): string {
      return countFigure(this.rows, this.#options, options);
    }
    toHtml(options?: FigureOptions): string {
      return `<figure style="margin:0">${this.toSvg(options)}</figure>`;
    }
    toCsv(): string {
      return csvTable(FIELDS, this.rows);
    }
    toJSON(): readonly CountRow[] {
      return this.rows;
    }
    [JUPYTER_DISPLAY](): MimeBundle {
      return { "image/svg+xml": this.toSvg(), "text/plain": this[INSPECT]() };
    }
    [INSPECT](): string {
      const cells = this.rows
        .slice(0, SHOWN_MAX)
        .map(({ from, to, key, name, en, count }) => [
          from ?? "",
          to ?? "",
          name ?? key ?? "",
          en ?? "",
          String(count),
        ]);
      return table(COLUMNS, cells, CONSOLE);
    }
  })();

/** Counts of documents, as a value that shows itself; see {@link countRows}. */
export function countsOf(documents: readonly AnnotatedText[], options: CountOptions): Counts {
  return new CountTable(countRows(documents, options), options);
}
