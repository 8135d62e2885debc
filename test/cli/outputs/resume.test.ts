import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { openDuckDb } from "../../../src/cli/outputs/duckdb.js";
import { openSqlite } from "../../../src/cli/outputs/sqlite.js";
import { type Outcome, yaqut } from "../world.js";
import { ask } from "./databases.js";

const folder = mkdtempSync(join(tmpdir(), "yaqut-resume-"));
const lines = Array.from(
  { length: 6 },
  (_, i) => `${JSON.stringify({ id: `r${i}`, text: `قصف على مدينة دوما ومقتل ${i + 2} مدنيين`, n: i })}\n`,
);
const INPUT = `${lines.slice(0, 2).join("")}{"id":"bad"}\n${lines.slice(2).join("")}`;

async function run(out: string, more: readonly string[], stopAfter?: number, input = INPUT): Promise<Outcome> {
  const stopping = stopAfter === undefined ? {} : { stopAfter };
  return yaqut(["tag", "--out", join(folder, out), ...more, "a.jsonl"], { files: { "a.jsonl": input }, ...stopping });
}
async function table(name: string): Promise<unknown> {
  if (name.endsWith(".parquet")) return parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)) });
  return name.endsWith(".xlsx") ? readSheet(join(folder, name)) : content(name);
}
const content = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("a run that was stopped goes on where it was", () => {
  test.each([
    ["jsonl", []],
    ["csv", ["--keep", "*"]],
    ["conll", []],
  ])("%s: what comes out is what an undisturbed run writes", async (extension, more) => {
    await run(`whole.${extension}`, more);
    for (const stopAfter of [1, 3, 5]) {
      const out = `cut-${stopAfter}.${extension}`;
      const { status, err } = await run(out, more, stopAfter);
      expect([status, err]).toEqual([130, expect.stringContaining("--resume goes on")]);
      appendFileSync(join(folder, out), "what was written and not counted");
      const rest = await run(out, [...more, "--resume"]);
      expect(rest.status).toBe(1);
      expect(rest.err).toContain("skipped 1 of 7 texts");
      expect(content(out)).toBe(content(`whole.${extension}`));
    }
  });

  test.each(["parquet", "xlsx", "geojson", "html"])(
    "%s: it is written at the end, from what waits beside it",
    async (extension) => {
      await run(`whole.${extension}`, []);
      const out = `cut.${extension}`;
      for (const stopAfter of [2, 4]) {
        const { status, err } = await run(out, stopAfter === 2 ? [] : ["--resume"], stopAfter);
        expect([status, err]).toEqual([130, expect.stringContaining("--resume goes on")]);
        appendFileSync(join(folder, `${out}.run.jsonl`), "what was written and not counted");
      }
      expect((await run(out, ["--resume"])).status).toBe(1);
      expect(await table(out)).toEqual(await table(`whole.${extension}`));
      expect(readdirSync(folder).filter((name) => name.startsWith(`${out}.`))).toEqual([]);
    },
  );

  test("one that was ended while its output was written has it written again", async () => {
    await run("whole.json.geojson", []);
    const out = join(folder, "end.geojson");
    mkdirSync(out); // nothing can be written there
    expect((await run("end.geojson", [])).err).toContain("[FILE_UNWRITABLE]");
    rmdirSync(out);
    expect((await run("end.geojson", ["--resume"])).err).toContain("going on after 7 texts");
    expect(content("end.geojson")).toBe(content("whole.json.geojson"));
  });

  test.each(["duckdb", "sqlite"])("%s: each document is there once", async (extension) => {
    const out = `cut.${extension}`;
    expect((await run(out, ["--keep", "n"], 3)).status).toBe(130);
    expect((await run(out, ["--keep", "n", "--resume"])).status).toBe(1);
    const [documents, spans, places] = await ask(join(folder, out), [
      "select id, n from documents order by doc",
      "select count(*) from spans where text = 'دوما'",
      "select entity from entities where type = 'place'",
    ]);
    expect(documents).toEqual([0, 1, 2, 3, 4, 5].map((n) => [`r${n}`, String(n)]));
    expect([spans, places]).toEqual([[[6]], [["C2338"]]]);
  });

  test("rejects are listed once", async () => {
    const rejects = join(folder, "rejects.jsonl");
    await run("r.jsonl", ["--rejects", rejects], 4);
    await run("r.jsonl", ["--rejects", rejects, "--resume"]);
    expect(content("rejects.jsonl").match(/"at"/g)).toHaveLength(1);
  });

  test("one that is done goes on with what was added since", async () => {
    await run("grown.jsonl", []);
    const { err } = await run("grown.jsonl", ["--resume"], undefined, `${INPUT}{"id":"new","text":"غارة على حلب"}\n`);
    expect(err).toContain("going on after 7 texts");
    expect(content("grown.jsonl").match(/"id"/g)).toHaveLength(7);
    expect(content("grown.jsonl")).toContain('"new"');
  });

  test("where nothing was begun, it begins", async () => {
    expect((await run("new.jsonl", ["--resume"])).status).toBe(1);
    expect(content("new.jsonl").match(/"id"/g)).toHaveLength(6);
  });
});

describe("a run can't go on", () => {
  test("with other texts, other options, or a shorter output", async () => {
    await run("other.jsonl", [], 4);
    const wrong = await run("other.jsonl", ["--resume"], undefined, INPUT.replace("دوما", "حلب"));
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("at the inputs: expected the same 4 texts")]);
    const short = await run("other.jsonl", ["--resume"], undefined, lines[0]);
    expect(short.err).toContain("[RESUME_INVALID]");
    const options = await run("other.jsonl", ["--resume", "--full"]);
    expect(options.err).toContain("[RESUME_INVALID] cannot go on with this run");
    writeFileSync(join(folder, "other.jsonl"), "");
    expect((await run("other.jsonl", ["--resume"])).err).toContain("[FILE_UNWRITABLE]");
  });

  test("and is not overwritten unless it is removed", async () => {
    await run("kept.jsonl", [], 4);
    const { status, err } = await run("kept.jsonl", []);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining("expected --resume, or no output of an interrupted run"),
    ]);
  });

  test.each([
    ["duckdb", openDuckDb],
    ["sqlite", openSqlite],
  ])("in a database of another program, or in what is none: %s", async (extension, open) => {
    const out = `other.${extension}`;
    const database = await open(join(folder, out), false);
    await database.execute("create table documents (mine integer)");
    await database.close();
    const others = await run(out, []);
    expect([others.status, others.err]).toEqual([
      2,
      expect.stringContaining("[FILE_UNWRITABLE] a database of another"),
    ]);
    expect(others.err).toContain("got tables documents");
    expect(await ask(join(folder, out), ["select count(mine) from documents"])).toEqual([[[0]]]);
    const none = `none.${extension}`;
    writeFileSync(join(folder, none), "a text that somebody needs. ".repeat(500));
    expect((await run(none, [])).err).toContain("[FILE_UNWRITABLE]");
    expect(content(none)).toContain("somebody needs");
  });
});
