import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Kernel } from "./cells.js";
import type { Notebook, NotebookCell } from "./notebook.js";

const BIN = resolve("examples/node_modules/.bin");
const COMMANDS: Readonly<Record<Kernel, readonly string[]>> = {
  deno: [join(BIN, "deno"), "jupyter", "--kernel", "--conn", "{connection_file}"],
  tslab: [join(BIN, "tslab"), "kernel", "--config-path", "{connection_file}"],
};
const CELL_TIMEOUT_S = 120;
const ATTEMPTS = 3;

/**
 * Executes a notebook where it lies, with Jupyter's nbconvert and the kernels of `examples/package.json`, and nothing of the
 * user's own Jupyter. A kernel may send what a cell wrote after it said that the cell is done, and nbconvert waits no longer; when
 * outputs that the file has are missing, it is executed anew, a few times.
 *
 * @param file path of the notebook, which is left as it is
 * @returns the notebook with its outputs
 * @throws Error with what nbconvert said, when a cell fails
 */
export function executeNotebook(file: string): Notebook {
  const before = JSON.parse(readFileSync(file, "utf8")) as Notebook;
  let after = runOnce(file);
  for (let i = 1; i < ATTEMPTS && lostOutputs(before, after); i++) after = runOnce(file);
  return tidy(after);
}

function lostOutputs(before: Notebook, after: Notebook): boolean {
  return before.cells.some((cell, i) => outputCount(cell) > outputCount(after.cells[i]));
}

/** Number of outputs of a cell, lines of printed text counted singly. */
function outputCount(cell: NotebookCell | undefined): number {
  return (cell?.outputs ?? []).flatMap(({ text = "" }) => text).length;
}

function runOnce(file: string): Notebook {
  const home = mkdtempSync(join(tmpdir(), "yaqut-notebook-"));
  for (const [kernel, argv] of Object.entries(COMMANDS)) {
    const spec = join(home, "kernels", kernel, "kernel.json");
    mkdirSync(dirname(spec), { recursive: true });
    writeFileSync(spec, JSON.stringify({ argv, display_name: kernel, language: "typescript" }));
  }
  const out = join(home, "out.ipynb");
  const options = [
    `--ExecutePreprocessor.timeout=${CELL_TIMEOUT_S}`,
    `--ExecutePreprocessor.iopub_timeout=${CELL_TIMEOUT_S}`,
    "--ExecutePreprocessor.raise_on_iopub_timeout=True",
  ];
  const args = ["--to", "notebook", "--execute", ...options, "--output", out, file];
  const { status, stderr, error } = spawnSync("jupyter-nbconvert", args, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", JUPYTER_PATH: home },
  });
  if (status !== 0) throw new Error(`${file} failed: ${error?.message ?? stderr}`);
  return JSON.parse(readFileSync(out, "utf8")) as Notebook;
}

/** Without the times at which cells ran and the versions of what ran them, so that equal runs are equal files. */
function tidy(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) => ({ ...cell, metadata: {} }));
  const { kernelspec } = notebook.metadata as { kernelspec: object };
  return { ...notebook, cells, metadata: { kernelspec } };
}
