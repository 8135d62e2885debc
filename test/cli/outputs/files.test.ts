import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { xlsxSink } from "../../../src/cli/outputs/xlsx.js";
import { type World, yaqut } from "../world.js";

const FILES = {
  "a.csv":
    "id,date,text,source\n1,2017-10-31,قصف على مدينة دوما أمس,=wire\n2,2018-05-02,غارات على مدينة إدلب ومقتل 3 مدنيين,post\n",
};
const folder = mkdtempSync(join(tmpdir(), "yaqut-out-"));

async function write(name: string, ...more: string[]): Promise<string> {
  const path = join(folder, name);
  const { status } = await yaqut(["tag", "--keep", "*", "--out", path, ...more, "a.csv"], { files: FILES } as World);
  expect(status).toBe(0);
  return path;
}

test("rows in CSV, with a governorate and the kept columns", async () => {
  const [head, ...rows] = readFileSync(await write("rows.csv"), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(head).toMatch(/^\uFEFFid,date,type,text,start,end,entity,.*,confidence,source$/);
  expect(rows[0]).toMatch(/^1,2017-10-31,place,دوما,14,18,C2338,دوما,Duma,city,ريف دمشق,SY03,.*,'=wire$/);
  expect(rows).toHaveLength(4);
});

test("wide rows in Parquet, read back by another reader", async () => {
  const file = await asyncBufferFromFile(await write("wide.parquet", "--format", "wide"));
  expect(await parquetReadObjects({ file })).toMatchObject([
    { id: "1", date: "2017-10-31", places: "دوما", dates: "2017-10-30", casualties: null, source: "=wire" },
    { id: "2", places: "إدلب", casualties: "killed 3", source: "post" },
  ]);
});

test("rows in Parquet have types", async () => {
  const file = await asyncBufferFromFile(await write("rows.parquet"));
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({ id: "1", start: 14, lat: 33.571, kind: null, governorate_pcode: "SY03" });
});

test("a workbook, from right to left", async () => {
  const path = await write("rows.xlsx");
  const [head, ...rows] = (await readSheet(path)) as unknown[][];
  expect(head).toContain("governorate_pcode");
  expect(rows).toHaveLength(4);
  expect(rows[0]!.slice(0, 6)).toEqual(["1", "2017-10-31", "place", "دوما", 14, 18]);
});

test("what a cell of a workbook has no room for is cut, told and counted, and no character is halved", async () => {
  const [path, rejects] = [join(folder, "long.xlsx"), join(folder, "long.jsonl")];
  const long = `${"x".repeat(32_766)}\u{1F600}`;
  const files = { "a.csv": `id,text,note\n1,قصف على مدينة دوما,${long}\n2,قصف على مدينة دوما,${long.slice(1)}\n` };
  const { status, err } = await yaqut(["tag", "--keep", "note", "--out", path, "a.csv"], { files });
  expect([status, err]).toEqual([
    1,
    expect.stringContaining(`[CELL_CUT] cells were cut: 1\n  at ${path}: Y2 (note): exp`),
  ]);
  const rows = (await readSheet(path)) as unknown[][];
  expect(rows.map((row) => String(row.at(-1)).length)).toEqual([4, 32_766, 32_767]);
  expect((await yaqut(["tag", "--keep", "note", "--out", path, "--rejects", rejects, "a.csv"], { files })).status).toBe(
    1,
  );
  expect(JSON.parse(readFileSync(rejects, "utf8"))).toMatchObject({ code: "CELL_CUT", skipped: false });
});

test("more rows than a workbook takes end the run before all texts are tagged, with what to do", async () => {
  const sink = await xlsxSink(join(folder, "many.xlsx"), "rows");
  const rows = Array.from({ length: 100_000 }, () => ({}));
  for (let i = 0; i < 4; i++) sink.check?.({ rows } as never);
  expect(() => sink.check?.({ rows: [{}] } as never)).toThrow(
    /FILE_UNWRITABLE.*\n.*at most 400000 rows; .csv, .parquet and/,
  );
});

test("a map and a page", async () => {
  expect(JSON.parse(readFileSync(await write("map.geojson"), "utf8")).features).toHaveLength(2);
  expect(readFileSync(await write("page.html"), "utf8")).toContain("دوما");
});

describe("the name of the output says what it holds", () => {
  test.each([
    [["--out", "x.docx"], /--out: expected a file in \.jsonl, /],
    [["--out", "x.xlsx", "-f", "jsonl"], /--format: expected rows or wide in \.xlsx, got "jsonl"/],
    [["--resume", "-f", "jsonl"], /--resume: expected --out FILE: only a file can be gone on with, got "the standard/],
    [
      ["--resume", "-f", "brat", "--out", "x"],
      /--resume: expected --out FILE: only a file can be gone on with, got "x"/,
    ],
    [["--workers", "0"], /--workers: expected a whole number from 1, got "0"/],
  ])("%j", async (args, complaint) => {
    const { status, err } = await yaqut(["tag", ...args, "a.csv"], { files: FILES });
    expect([status, err]).toEqual([2, expect.stringMatching(complaint)]);
  });
});

test("a place that can't be written to ends the run with a word", async () => {
  const { status, err } = await yaqut(["tag", "--out", "/proc/none/a.jsonl", "a.csv"], { files: FILES });
  expect([status, err]).toEqual([
    2,
    expect.stringContaining("[FILE_UNWRITABLE] cannot write the output\n  at /proc/none/a.jsonl"),
  ]);
  expect(existsSync("/proc/none/a.jsonl")).toBe(false);
});

test("rejects are listed with file, row and reason", async () => {
  const rejects = join(folder, "rejects.jsonl");
  const files = { "a.jsonl": '{"id":"a","text":"حلب"}\n{"id":"b"}\nnone\n', "b.csv": "text,date\nحلب,غداً أو بعده\n" };
  const { status, err } = await yaqut(["tag", "-f", "jsonl", "--rejects", rejects, "a.jsonl", "b.csv"], { files });
  expect(status).toBe(1);
  expect(err).toContain(`skipped 2 of 4 texts, listed in ${rejects}`);
  const lines = readFileSync(rejects, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { at: "a.jsonl:2 text", code: "JSONL_INVALID", expected: "a string", skipped: true },
    { at: "a.jsonl:3", code: "JSONL_INVALID", expected: "JSON", skipped: true },
    { at: "b.csv:2 date", code: "DATE_INVALID", skipped: false },
  ]);
});
