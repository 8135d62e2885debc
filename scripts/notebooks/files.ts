import { readFileSync } from "node:fs";
import { KERNELS, type Kernel, readCells } from "./cells.js";
import { type Notebook, toNotebook } from "./notebook.js";

const FOLDER = "examples/notebooks";

/** The sources of notebooks. */
const NAMES = ["tour", "question"] as const;
type Name = (typeof NAMES)[number];

/** A notebook file: a source for a kernel. */
export interface NotebookFile {
  readonly name: Name;
  readonly kernel: Kernel;
  readonly file: string;
}

/** The notebook files: of each source, one a kernel. */
export const NOTEBOOKS: readonly NotebookFile[] = NAMES.flatMap((name) =>
  KERNELS.map((kernel) => ({ name, kernel, file: `${FOLDER}/${name}.${kernel}.ipynb` })),
);

/** What a notebook is before it runs, from its source. */
export function notebookOf({ name, kernel }: Pick<NotebookFile, "name" | "kernel">): Notebook {
  return toNotebook(readCells(readFileSync(`${FOLDER}/${name}.ts`, "utf8")), kernel);
}

/** The code and text of a notebook, without what it wrote. */
export function sourcesOf(notebook: Notebook): readonly string[] {
  return notebook.cells.map(({ cell_type, source }) => `${cell_type}\n${source.join("")}`);
}
