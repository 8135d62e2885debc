import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { randomOf, sentence } from "../../../scripts/archive/sentences.js";

const TEXTS = 4000;
const KILLS = 5;
const folder = mkdtempSync(join(tmpdir(), "yaqut-killed-"));
const input = join(folder, "in.jsonl");
const random = randomOf(Number(process.env.YAQUT_SEED ?? 1));
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

test.each([1, 2])("killed at random points with %s workers: no text is lost, none doubled", async (workers) => {
  const whole = join(folder, `whole-${workers}.jsonl`);
  const cut = join(folder, `cut-${workers}.jsonl`);
  const began = performance.now();
  expect(await tag(whole, ["--workers", String(workers)])).toBe(0);
  const took = performance.now() - began;
  let kills = 0;
  for (let attempt = 0; kills < KILLS && attempt < 10 * KILLS; attempt++) {
    // a run that was quicker than its killer begins anew
    const status = await tag(cut, ["--workers", String(workers), "--resume"], (0.1 + 0.4 * random()) * took);
    if (status === null) kills++;
    else if (kills < KILLS) for (const file of [cut, `${cut}.run.json`]) rmSync(file);
  }
  expect(kills).toBe(KILLS);
  expect(await tag(cut, ["--workers", String(workers), "--resume"])).toBe(0);
  expect(readFileSync(cut, "utf8") === readFileSync(whole, "utf8")).toBe(true);
});

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
