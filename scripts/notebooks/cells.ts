/** The kernels that a notebook is written for. */
export const KERNELS = ["deno", "tslab"] as const;
export type Kernel = (typeof KERNELS)[number];

/** A cell of a source with `//%%` lines. */
export interface Cell {
  readonly kind: "code" | "markdown";
  /** The one kernel that the cell is for; without it, the cell is for all. */
  readonly kernel?: Kernel;
  readonly source: string;
}

const MARK = /^\/\/%% ?(.*)$/;
const COMMENT = /^\/\/ ?/;

/**
 * Reads a source into cells. A cell begins with a line `//%%` and is code for all kernels; `//%% deno` and `//%% tslab` begin code
 * for one of them, `//%% md` begins Markdown, written as comments. What stands above the first such line belongs to no cell.
 *
 * @throws Error for a kind of cell that there is not
 */
export function readCells(source: string): readonly Cell[] {
  const cells: { head: string; lines: string[] }[] = [];
  for (const line of source.split("\n")) {
    const head = MARK.exec(line)?.[1];
    if (head !== undefined) cells.push({ head, lines: [] });
    else cells.at(-1)?.lines.push(line);
  }
  return cells.map(({ head, lines }) => toCell(head, lines));
}

function toCell(head: string, lines: readonly string[]): Cell {
  if (head === "md") return { kind: "markdown", source: text(lines.map((line) => line.replace(COMMENT, ""))) };
  const kernel = KERNELS.find((name) => name === head);
  if (head !== "" && kernel === undefined)
    throw new Error(`//%% ${head}: expected nothing, md, ${KERNELS.join(" or ")}`);
  return { kind: "code", source: text(lines), ...(kernel === undefined ? {} : { kernel }) };
}

function text(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
