/** Writes the notebooks of the sources in `examples/notebooks`, with what their cells write when executed. */
import { writeFileSync } from "node:fs";
import { executeNotebook } from "./execute.js";
import { NOTEBOOKS, notebookOf } from "./files.js";
import { type Notebook, notebookFile, type Output } from "./notebook.js";

/** Only what readers of the file look at: where a value is shown as HTML, its JSON would be weight. */
function shown(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) =>
    cell.outputs ? { ...cell, outputs: cell.outputs.map(withoutJson) } : cell,
  );
  return { ...notebook, cells };
}

function withoutJson(output: Output): Output {
  if (!output.data || !("text/html" in output.data)) return output;
  const { "application/vnd.yaqut+json": _json, ...data } = output.data;
  return { ...output, data };
}

for (const notebook of NOTEBOOKS) {
  const { file } = notebook;
  writeFileSync(file, notebookFile(notebookOf(notebook)));
  writeFileSync(file, notebookFile(shown(executeNotebook(file))));
  console.error(`wrote ${file}`);
}
