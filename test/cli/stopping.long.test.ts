import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsed, yaqut } from "./world.js";

const TEXT = "قصف على مدينة دوما";
const line = (id: string, text = TEXT): string => `${JSON.stringify({ id, text })}\n`;
const many = (count: number): string => Array.from({ length: count }, (_, i) => line(`r${i}`)).join("");
const errno = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

describe("a run that is stopped", () => {
  test.each([0, 1, 7])("after %i texts has them whole, and says where it stopped", async (stopAfter) => {
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl"], { stdin: many(9), stopAfter });
    expect(status).toBe(130);
    expect(parsed(out)).toHaveLength(stopAfter);
    const last = stopAfter === 0 ? "" : `; the last was r${stopAfter - 1}`;
    expect(err).toBe(`yaqut: stopped by SIGINT after ${stopAfter} texts${last}\n`);
  });

  test("has a whole map of what it read", async () => {
    const { out } = await yaqut(["tag", "-f", "geojson"], { stdin: many(9), stopAfter: 3 });
    expect(JSON.parse(out).features[0].properties.count).toBe(3);
  });

  test("does not go on to the next file", async () => {
    const files = { "a.jsonl": many(3), "b.jsonl": many(3) };
    const { out } = await yaqut(["tag", "-f", "jsonl", "a.jsonl", "b.jsonl"], { files, stopAfter: 2 });
    expect(parsed(out)).toHaveLength(2);
  });
});

describe("what can't be written", () => {
  const brat = ["tag", "-f", "brat", "--out", "out"];

  test("names of files are cut by bytes, and each is its own", async () => {
    const id = "س".repeat(300);
    const { files, status } = await yaqut(brat, { stdin: line(id) + line(id) + line(`${id}!`) });
    const names = [...files.keys()].map((path) => path.replace("out/", "")).filter((name) => name.endsWith(".ann"));
    expect([status, new Set(names).size]).toEqual([0, 3]);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(255);
  });

  test("thousands of one id take no quadratic time", async () => {
    const stdin = line("r", "").repeat(20_000);
    const { files } = await yaqut(brat, { stdin, chunk: 65_536 });
    expect(files.has("out/r-20000.ann")).toBe(true);
  });

  test("one text is named and skipped", async () => {
    const beforeWrite = (path: string): void => {
      if (path.includes("/b.")) throw errno("EISDIR");
    };
    const { status, err, files } = await yaqut(brat, { stdin: line("a") + line("b") + line("c"), beforeWrite });
    expect([status, files.has("out/c.ann")]).toEqual([1, true]);
    expect(err).toMatch(/\[FILE_UNWRITABLE\].*\n {2}at out\/b: .*EISDIR/);
  });

  test.each(["ENOSPC", "EROFS", "EACCES", "ENOTDIR"])("%s ends the run with one word", async (code) => {
    const beforeWrite = (): void => {
      throw errno(code);
    };
    const { status, err } = await yaqut(brat, { stdin: many(50), beforeWrite });
    expect([status, err.match(/FILE_UNWRITABLE/g)?.length]).toEqual([2, 1]);
  });
});

describe("what is too long", () => {
  test("a line is named, and the next one is read", async () => {
    const long = Buffer.alloc(70 * 1024 * 1024, 0x20);
    const stdin = new Uint8Array(Buffer.concat([Buffer.from(line("a")), long, Buffer.from(`\n${line("c")}`)]));
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl", "--input", "jsonl"], { stdin, chunk: 65_536 });
    expect([status, parsed(out).map(({ id }) => id)]).toEqual([1, ["a", "c"]]);
    expect(err).toContain("[TEXT_TOO_LONG]");
    expect(err).toContain(`at stdin:2: expected a line of at most 67108864 bytes, got ${long.length} bytes`);
  });

  test("a text is named, and the next one is read", async () => {
    const stdin = line("a") + line("b", "ا".repeat(9_000_000)) + line("c");
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl"], { stdin, chunk: 65_536 });
    expect([status, parsed(out).map(({ id }) => id)]).toEqual([1, ["a", "c"]]);
    expect(err).toContain("at b: expected at most 8388608 UTF-16 code units, got 9000000");
  });

  test("a line of thousands of levels is named, and the next one is read", async () => {
    const deep = `${"[".repeat(8000)}${"]".repeat(8000)}`;
    const name = `{"id":"x","text":${'{"a":'.repeat(8000)}1${"}".repeat(8000)}}`;
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl"], {
      stdin: `${line("a")}${deep}\n${name}\n${line("d")}`,
    });
    expect([status, parsed(out).map(({ id }) => id)]).toEqual([1, ["a", "d"]]);
    expect(err).toContain("skipped 2 of 4 texts");
  });
});

describe("the process", () => {
  const folder = mkdtempSync(join(tmpdir(), "yaqut-"));
  const file = join(folder, "a.txt");
  writeFileSync(file, TEXT);

  interface Ended {
    readonly status: number | null;
    readonly out: string;
    readonly err: string;
  }
  function start(
    args: readonly string[],
    stdout: "pipe" | number = "pipe",
  ): { child: ChildProcess; ended: Promise<Ended> } {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
      stdio: ["pipe", stdout, "pipe"],
    });
    const text = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (data: string) => {
      text.out += data;
    });
    child.stderr?.setEncoding("utf8").on("data", (data: string) => {
      text.err += data;
    });
    const ended = new Promise<Ended>((fulfil) => child.on("close", (status) => fulfil({ status, ...text })));
    return { child, ended };
  }
  const run = (args: readonly string[], stdout?: number): Promise<Ended> => start(args, stdout).ended;

  test.skipIf(!existsSync("/dev/full"))("a full disk is said in one line", async () => {
    const { status, err } = await run(["tag", file], openSync("/dev/full", "w"));
    expect([status, err.trim().split("\n").length]).toEqual([2, 2]);
    expect(err).toMatch(/^yaqut: \[FILE_UNWRITABLE\] .*\n {2}at stdout: .*ENOSPC/);
  });

  const taken = join(folder, "taken");
  writeFileSync(taken, "");
  test.each([taken, join(file, "x"), "/proc/x", "/proc/x/y"])("--out %s can't be written to", async (out) => {
    const { status, err } = await run(["tag", "-f", "brat", "--out", out, file]);
    expect([status, err.match(/FILE_UNWRITABLE/g)?.length]).toEqual([2, 1]);
    expect(err).not.toContain("node:");
  });

  test("--out makes the folders that it needs", async () => {
    const out = join(folder, "b", "c");
    expect((await run(["tag", "-f", "brat", "--out", out, file])).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["a.ann", "a.txt", "annotation.conf"]);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends it with whole lines and %i, while it waits for more", async (signal, code) => {
    const { child, ended } = start(["tag", "-f", "jsonl"]);
    child.stdin?.write(many(20) + line("cut").slice(0, -5));
    child.stdout?.once("data", () => setTimeout(() => child.kill(signal), 300));
    const { status, out, err } = await ended;
    expect([status, parsed(out).length, out.endsWith("\n")]).toEqual([code, 20, true]);
    expect(err).toBe(`yaqut: stopped by ${signal} after 20 texts; the last was r19\n`);
  });

  test("SIGINT ends it in the middle of a long list", async () => {
    const list = join(folder, "list.json");
    writeFileSync(
      list,
      JSON.stringify(Array.from({ length: 30_000 }, (_, i) => ({ id: `r${i}`, text: `${TEXT} ${i}` }))),
    );
    const { child, ended } = start(["tag", "-f", "jsonl", list]);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { status, out, err } = await ended;
    const count = parsed(out).length;
    expect(status).toBe(130);
    expect(count).toBeLessThan(30_000);
    expect(err).toBe(`yaqut: stopped by SIGINT after ${count} texts; the last was r${count - 1}\n`);
  });
});
