// Runs the examples of this folder on this machine: GNU parallel, Dask with a worker that is killed, and a queue on Redis with a worker that
// is killed and a poisoned job. Run from the root of the project, built. Ends with "N passed, N failed".
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const WORK = "build/cluster";
const LINES = 1500;
const PORT = "16399";
const TAG = [process.execPath, "dist/cli/main.js", "tag", "--quiet", "--format", "jsonl", "-"];
const options = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "inherit"] };
mkdirSync(WORK, { recursive: true });
const reports = execFileSync(
  process.execPath,
  ["--import", "tsx", "scripts/archive/index.ts", "--texts", String(LINES)],
  options,
);
writeFileSync(`${WORK}/in.jsonl`, reports);
const wanted = execFileSync(TAG[0], TAG.slice(1), { ...options, input: reports });

const EXAMPLES = [
  [
    "GNU parallel: the command is a line filter",
    () => {
      const parallel = ["--pipe", "--keep-order", "--block", "100k", "-j2", ...TAG];
      same(execFileSync("parallel", parallel, { ...options, input: reports }), wanted);
    },
  ],
  [
    "Dask, a worker killed in the middle: complete, and nothing doubled",
    () => {
      const args = ["examples/cluster/dask_tag.py", `${WORK}/in.jsonl`, `${WORK}/dask.jsonl`, "--kill", "--", ...TAG];
      execFileSync("/usr/bin/python3", args, { ...options, timeout: 240_000 });
      same(readFileSync(`${WORK}/dask.jsonl`, "utf8"), wanted);
    },
  ],
  [
    "a queue on Redis, a worker killed and a job poisoned: all others are done once",
    async () => {
      const redis = spawn("redis-server", ["--port", PORT, "--bind", "127.0.0.1", "--save", "", "--dir", WORK], {
        stdio: "ignore",
      });
      try {
        await setTimeout(1000);
        const service = ["--import", "tsx", "examples/cluster/queue/service.ts", PORT];
        const line = execFileSync(process.execPath, service, { ...options, timeout: 120_000 })
          .trim()
          .split("\n")
          .at(-1);
        const failed = ["poison: report poison has no text"];
        same(line, JSON.stringify({ killed: true, completed: 200, ids: 200, failed }));
      } finally {
        redis.kill();
      }
    },
  ],
];

function same(found, expected) {
  if (found !== expected)
    throw new Error(`${found.length} characters, not the ${expected.length} that were wanted: ${found.slice(0, 200)}`);
}

let failed = 0;
for (const [name, run] of EXAMPLES) {
  try {
    await run();
    console.log(`ok: ${name}`);
  } catch (error) {
    failed++;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : error}`);
  }
}
console.log(`${EXAMPLES.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
