import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { randomOf, sentence } from "../../../scripts/archive/sentences.js";
import { ask } from "./databases.js";

const TEXTS = 4000;
const KILLS = 10;
const folder = mkdtempSync(join(tmpdir(), "yaqut-killed-"));
const input = join(folder, "in.jsonl");
const random = randomOf(1);
const line = (_: unknown, n: number): string => `${JSON.stringify({ id: `r${n}`, text: sentence(random) })}\n`;
writeFileSync(input, Array.from({ length: TEXTS }, line).join(""));

/** Runs the built command; kills it after so many milliseconds, where it is still at work. */
function tag(out: string, more: readonly string[], killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ["dist/cli/main.js", "tag", "--quiet", "--out", out, ...more, input], {
    stdio: "ignore",
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((fulfil) => {
    child.once("exit", (status) => {
      clearTimeout(timer);
      fulfil(status);
    });
  });
}

/** Writes an output whole, and another one that is killed again and again; both are done in the end. */
async function wholeAndKilled(extension: string, more: readonly string[]): Promise<readonly [string, string]> {
  const [whole, cut] = ["whole", "cut"].map((name) => join(folder, `${name}${more.join("")}.${extension}`)) as [
    string,
    string,
  ];
  const began = performance.now();
  expect(await tag(whole, more)).toBe(0);
  const took = performance.now() - began;
  let kills = 0;
  for (let attempt = 0; kills < KILLS && attempt < 10 * KILLS; attempt++) {
    const status = await tag(cut, [...more, "--resume"], (0.1 + 0.4 * random()) * took);
    if (status === null) kills++;
    // a run that was quicker than its killer begins anew
    else for (const file of [cut, `${cut}.run.json`, `${cut}.wal`]) rmSync(file, { force: true });
  }
  expect(kills).toBe(KILLS);
  expect(await tag(cut, [...more, "--resume"])).toBe(0);
  return [whole, cut];
}

const IDS = Array.from({ length: TEXTS }, (_, n) => `r${n}`);

test.each([1, 2])("killed at random points with %s workers: no text is lost, none doubled", async (workers) => {
  const [whole, cut] = await wholeAndKilled("jsonl", ["--workers", String(workers)]);
  const lines = readFileSync(cut, "utf8").trimEnd().split("\n");
  expect(lines.map((each) => (JSON.parse(each) as { id: string }).id)).toEqual(IDS);
  expect(readFileSync(cut, "utf8") === readFileSync(whole, "utf8")).toBe(true);
});

test.each(["duckdb", "sqlite"])("killed at random points, %s: no row is lost, none doubled", async (extension) => {
  const paths = await wholeAndKilled(extension, []);
  const queries = [
    "select id from documents order by doc",
    ...["spans", "incidents"].map((table) => `select * from ${table}`),
    "select * from entities order by type, entity",
  ];
  const [whole, cut] = await Promise.all(paths.map((path) => ask(path, queries)));
  expect(cut![0]!.flat()).toEqual(IDS);
  for (const [i, rows] of whole!.entries()) expect(sorted(cut![i]!)).toEqual(sorted(rows));
});

test("killed at random points, a table in Parquet: no row is lost, none doubled", async () => {
  const [whole, cut] = await Promise.all((await wholeAndKilled("parquet", [])).map((path) => parquet(path)));
  expect(cut!.length).toBeGreaterThan(TEXTS);
  expect(cut).toEqual(whole);
});

const parquet = async (path: string): Promise<object[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(path) });
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

test("a file system without room ends the run with a word, and it goes on when there is some", async () => {
  const out = join(folder, "full.jsonl");
  const command = `ulimit -f 64; exec "${process.execPath}" dist/cli/main.js tag --quiet --out "${out}" "${input}"`;
  const child = spawn("bash", ["-c", command], { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const status = await new Promise((fulfil) => child.once("exit", fulfil));
  expect([status, err]).toEqual([2, expect.stringContaining("[FILE_UNWRITABLE] cannot write the output")]);
  expect(await tag(out, ["--resume"])).toBe(0);
  expect(readFileSync(out, "utf8").match(/"id"/g)).toHaveLength(TEXTS);
});
