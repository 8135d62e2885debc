import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The package as it is published, once it is built. */
const ENTRY: string = resolve("dist/syria/index.js");
const ROUNDS = 11;

const SCRIPT = `
const start = performance.now();
const { syriaTagger, tag } = await import(process.argv[1]);
const imported = performance.now();
syriaTagger();
const compiled = performance.now();
tag(process.argv[2]);
const tagged = performance.now();
console.log(JSON.stringify([imported - start, compiled - imported, tagged - compiled, tagged - start]));
`;

const STEPS: readonly string[] = ["import", "compile", "first `tag()`", "all of it"];

/** What a new process pays until the first text is tagged, as a table: the median of several processes, and the best. */
export function coldStart(): string {
  if (!existsSync(ENTRY)) return "Import and first `tag()`: not measured, as the package is not built.";
  const args = ["--input-type=module", "-e", SCRIPT, pathToFileURL(ENTRY).href, "قصف على دير الزور"];
  const runs: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0)
      return `Import and first \`tag()\`: failed, ${/^.*Error.*$/m.exec(stderr)?.[0] ?? `status ${status}`}`;
    runs.push(JSON.parse(stdout) as number[]);
  }
  const row = (title: string, at: number): string => {
    const cells = STEPS.map((_, step) =>
      runs
        .map((run) => run[step]!)
        .sort((a, b) => a - b)
        [at]!.toFixed(0),
    );
    return `| ${title} | ${cells.join(" | ")} |`;
  };
  return [
    `Milliseconds in a new process, ${ROUNDS} of them:\n`,
    `| | ${STEPS.join(" | ")} |`,
    `| --- |${STEPS.map(() => " ---: |").join("")}`,
    row("median", ROUNDS >> 1),
    row("best", 0),
  ].join("\n");
}
