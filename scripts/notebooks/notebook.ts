import type { Cell, Kernel } from "./cells.js";

/** What a cell wrote: a part of the notebook format 4.5. */
export interface Output {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly text?: string | readonly string[];
}
export interface NotebookCell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: object;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

const DISPLAY_NAMES: Readonly<Record<Kernel, string>> = { deno: "Deno", tslab: "TypeScript" };

/** The notebook of the cells that are for a kernel, not executed (notebook format 4.5). */
export function toNotebook(cells: readonly Cell[], kernel: Kernel): Notebook {
  const own = cells.filter((cell) => cell.kernel === undefined || cell.kernel === kernel);
  return {
    cells: own.map(({ kind, source }, i) => ({
      cell_type: kind,
      id: `cell-${i + 1}`,
      metadata: {},
      source: source.split(/(?<=\n)/),
      ...(kind === "code" ? { execution_count: null, outputs: [] } : {}),
    })),
    metadata: {
      kernelspec: { name: kernel, display_name: DISPLAY_NAMES[kernel], language: "typescript" },
      language_info: { name: "typescript", file_extension: ".ts" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A notebook as its file: signs that reorder a line are escaped, so that the file reads as it is. */
export function notebookFile(notebook: Notebook): string {
  const json = JSON.stringify(notebook, null, 1);
  return `${json.replace(BIDI_CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
