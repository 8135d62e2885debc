import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Kernel } from "./cells.js";
import type { Notebook } from "./notebook.js";

const BIN = resolve("examples/notebooks/node_modules/.bin");
const COMMANDS: Readonly<Record<Kernel, readonly string[]>> = {
  deno: [join(BIN, "deno"), "jupyter", "--kernel", "--conn", "{connection_file}"],
  tslab: [join(BIN, "tslab"), "kernel", "--config-path", "{connection_file}"],
};
const CONFIG = resolve("scripts/notebooks/linger.py");
const CELL_TIMEOUT_S = 120;

/**
 * Executes a notebook where it lies, with Jupyter's nbconvert and the kernels of `examples/notebooks/package.json`, and nothing of
 * the user's own Jupyter.
 *
 * @param file path of the notebook, which is left as it is
 * @returns the notebook with its outputs
 * @throws Error with what nbconvert said, when a cell fails
 */
export function executeNotebook(file: string): Notebook {
  const home = mkdtempSync(join(tmpdir(), "yaqut-notebook-"));
  for (const [kernel, argv] of Object.entries(COMMANDS)) {
    const spec = join(home, "kernels", kernel, "kernel.json");
    mkdirSync(dirname(spec), { recursive: true });
    writeFileSync(spec, JSON.stringify({ argv, display_name: kernel, language: "typescript" }));
  }
  const out = join(home, "out.ipynb");
  const options = [
    `--config=${CONFIG}`,
    `--ExecutePreprocessor.timeout=${CELL_TIMEOUT_S}`,
    `--ExecutePreprocessor.iopub_timeout=${CELL_TIMEOUT_S}`,
  ];
  const args = ["--to", "notebook", "--execute", ...options, "--output", out, file];
  const { status, stderr, error } = spawnSync("jupyter-nbconvert", args, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", JUPYTER_PATH: home },
  });
  if (status !== 0) throw new Error(`${file} failed: ${error?.message ?? stderr}`);
  return tidy(JSON.parse(readFileSync(out, "utf8")) as Notebook);
}

/** Without the times at which cells ran and the versions of what ran them, so that equal runs are equal files. */
function tidy(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) => ({ ...cell, metadata: {} }));
  const { kernelspec } = notebook.metadata as { kernelspec: object };
  return { ...notebook, cells, metadata: { kernelspec } };
}
