import { readFileSync } from "node:fs";
import { KERNELS, type Kernel, readCells } from "./cells.js";
import { type Notebook, toNotebook } from "./notebook.js";

const FOLDER = "examples/notebooks";

/** The notebook files, and what they are before they run: one a kernel, all of the one source. */
export const NOTEBOOKS: readonly { readonly kernel: Kernel; readonly file: string }[] = KERNELS.map((kernel) => ({
  kernel,
  file: `${FOLDER}/tour.${kernel}.ipynb`,
}));

/** The tour for a kernel, from its source. */
export function tourFor(kernel: Kernel): Notebook {
  return toNotebook(readCells(readFileSync(`${FOLDER}/tour.ts`, "utf8")), kernel);
}

/** The code and text of a notebook, without what it wrote. */
export function sourcesOf(notebook: Notebook): readonly string[] {
  return notebook.cells.map(({ cell_type, source }) => `${cell_type}\n${source.join("")}`);
}
