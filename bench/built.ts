import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The package as it is published, once it is built. */
const ENTRY: string = resolve("dist/syria/index.js");
const ROUNDS = 7;

const SCRIPT = `
const start = performance.now();
const { tag } = await import(process.argv[1]);
const imported = performance.now();
tag(process.argv[2]);
console.log(JSON.stringify([imported - start, performance.now() - imported]));
`;

/** What a new process pays until the first text is tagged, in words: import, then compiling and the first `tag()`. */
export function coldStart(): string {
  if (!existsSync(ENTRY)) return "Import and first `tag()`: not measured, as the package is not built.";
  const args = ["--input-type=module", "-e", SCRIPT, pathToFileURL(ENTRY).href, "قصف على دير الزور"];
  let best: [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0)
      return `Import and first \`tag()\`: failed, ${/^.*Error.*$/m.exec(stderr)?.[0] ?? `status ${status}`}`;
    const run = JSON.parse(stdout) as [number, number];
    if (run[0] + run[1] < best[0] + best[1]) best = run;
  }
  const [imported, first] = best;
  return `Import: ${imported.toFixed(0)} ms; then compile and first \`tag()\`: ${first.toFixed(0)} ms; a new process, best of ${ROUNDS}.`;
}
