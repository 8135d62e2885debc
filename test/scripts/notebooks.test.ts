import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCells } from "../../scripts/notebooks/cells.js";
import { NOTEBOOKS, notebookOf, sourcesOf } from "../../scripts/notebooks/files.js";
import { type Notebook, notebookFile, toNotebook } from "../../scripts/notebooks/notebook.js";

const SOURCE = "// preface\n//%% md\n// # Title\n//\n// text\n\n//%%\nconst a = 1;\n\n//%% deno\na\n//%% tslab\nb\n";

describe("a source with //%% lines", () => {
  test("is read as cells", () => {
    expect(readCells(SOURCE)).toEqual([
      { kind: "markdown", source: "# Title\n\ntext" },
      { kind: "code", source: "const a = 1;" },
      { kind: "code", source: "a", kernel: "deno" },
      { kind: "code", source: "b", kernel: "tslab" },
    ]);
  });

  test("gives each kernel the cells for it", () => {
    const codes = (kernel: "deno" | "tslab"): string[] =>
      toNotebook(readCells(SOURCE), kernel).cells.map((cell) => cell.source.join(""));
    expect(codes("deno")).toEqual(["# Title\n\ntext", "const a = 1;", "a"]);
    expect(codes("tslab")).toEqual(["# Title\n\ntext", "const a = 1;", "b"]);
  });

  test("is refused with a kind of cell that there is not", () => {
    expect(() => readCells("//%% python\n")).toThrow("python");
  });
});

test("a notebook file holds no sign that reorders its lines", () => {
  const cell = { cell_type: "code", id: "a", metadata: {}, source: ["\u2067x\u2069"] };
  const notebook: Notebook = { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
  const file = notebookFile(notebook);
  expect(file).toContain("\\u2067x\\u2069");
  expect(JSON.parse(file)).toEqual(notebook);
});

describe.each(NOTEBOOKS)("$file", (notebook) => {
  const committed = JSON.parse(readFileSync(notebook.file, "utf8")) as Notebook;

  test("is as its source has it (else: npm run notebooks)", () => {
    expect(sourcesOf(committed)).toEqual(sourcesOf(notebookOf(notebook)));
  });

  test("was executed, and shows what it is about", () => {
    const outputs = JSON.stringify(committed.cells.flatMap((cell) => cell.outputs ?? []));
    expect(outputs).toContain(notebook.name === "tour" ? "N0425" : "Russian Aerospace Forces");
  });
});
