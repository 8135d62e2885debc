import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { executeNotebook } from "../../scripts/notebooks/execute.js";
import { NOTEBOOKS, notebookOf } from "../../scripts/notebooks/files.js";
import { type Notebook, notebookFile, type Output } from "../../scripts/notebooks/notebook.js";
import { tag } from "../../src/syria.js";

/** All outputs of one MIME type, in order; a value may be a list of lines. */
function shownAs(outputs: readonly Output[], type: string): string[] {
  return outputs.flatMap(({ data }) => (data && type in data ? [joined(data[type])] : []));
}
function joined(value: unknown): string {
  return Array.isArray(value) ? value.join("") : typeof value === "string" ? value : JSON.stringify(value);
}

/** What the cells of a notebook show, and what they print: Deno shows the value of a cell, tslab prints it. */
function executed(file: string): { outputs: readonly Output[]; printed: string } {
  const outputs = executeNotebook(file).cells.flatMap((cell) => cell.outputs ?? []);
  return {
    outputs,
    printed: [...shownAs(outputs, "text/plain"), ...outputs.map(({ text }) => joined(text ?? ""))].join("\n"),
  };
}

describe.each(NOTEBOOKS.filter(({ name }) => name === "tour"))("the tour for $kernel", ({ kernel, file }) => {
  let outputs: readonly Output[] = [];
  let printed = "";
  beforeAll(() => {
    ({ outputs, printed } = executed(file));
  });

  test("shows every document from right to left, with its names and ids", () => {
    const pages = shownAs(outputs, "text/html").filter((page) => !page.includes("<svg"));
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toContain('<div dir="rtl" lang="ar"');
    expect(pages[0]).toMatch(/<mark title="[^"]*N0425[^"]*"[^>]*>الحميدية/);
    expect(pages[2]).toContain("الملعب البلدي");
  });

  test("prints ids, days, evidence and what was passed over", () => {
    expect(printed).toMatch(/\[ ["']N0425["'], ["']C5086["'], ["']2017-10-30["'] \]/);
    expect(printed).toMatch(/["']cue: .*حي/);
    expect(printed).toMatch(/الباب C1202 0\.0\d/);
  });

  test("links names to the gazetteer of its own", () => {
    expect(printed).toMatch(/\[ ["']w2["'], ["']w1["'], ["']SY09["'] \]/);
  });

  test("counts the places of the report as the library does", () => {
    const report = readFileSync("examples/reports/deir-ez-zor-2017-10-31.txt", "utf8");
    const named = tag(report, { date: "2017-10-31" }).places.filter(({ text }) => text === "الحميدية").length;
    expect(printed).toContain(`${named} الحميدية`);
  });

  test("counts reports by week", () => {
    expect(printed).toMatch(/2017-10-30 to 2017-11-05: \d+/);
    const shown = outputs.map((output) => JSON.stringify(output));
    expect(shown.some((output) => output.includes("per week, Reports"))).toBe(true);
  });

  test("draws the places on a map", () => {
    const map = shownAs(outputs, "image/svg+xml").at(-1);
    expect(map).toMatch(/^<svg /);
    expect(map).toContain("الحميدية");
    expect(printed).toContain("C5086 Deir-ez-Zor");
  });

  test("fails when a cell throws", () => {
    const broken: Notebook = {
      ...notebookOf({ name: "tour", kernel }),
      cells: [{ cell_type: "code", id: "a", metadata: {}, source: ["throw 1"], outputs: [], execution_count: null }],
    };
    const path = join(mkdtempSync(join(tmpdir(), "yaqut-broken-")), "broken.ipynb");
    writeFileSync(path, notebookFile(broken));
    expect(() => executeNotebook(path)).toThrow("broken.ipynb failed");
  });
});

describe.each(NOTEBOOKS.filter(({ name }) => name === "question"))("the question for $kernel", ({ file }) => {
  let outputs: readonly Output[] = [];
  let printed = "";
  beforeAll(() => {
    ({ outputs, printed } = executed(file));
  });

  test("finds the rise that the archive was made with: when, where, who", () => {
    expect(printed).toContain("360 reports");
    const strikes = [...printed.matchAll(/["']2019-0(\d)-01 (\d+)["']/g)].map(([, month, count]) => [
      Number(month),
      Number(count),
    ]);
    const mean = (from: number, to: number): number => {
      const counts = strikes.filter(([month]) => month! >= from && month! <= to).map(([, count]) => count!);
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    };
    expect(mean(7, 9)).toBeGreaterThan(2 * mean(4, 6));
    expect(printed).toMatch(/2019-08-01 Idlib \d\d/);
    expect(printed).toMatch(/\d\d Russian Aerospace Forces/);
  });

  test("shows figures, a map, a report and a table", () => {
    const figures = [...shownAs(outputs, "image/svg+xml"), ...shownAs(outputs, "text/html")];
    expect(figures.filter((figure) => figure.includes("<svg"))).toHaveLength(3);
    expect(figures.some((figure) => figure.includes('dir="rtl"'))).toBe(true);
    expect(printed).toContain("from,to,key,name,en,count");
  });
});
