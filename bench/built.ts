import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The package as Node takes it, once it is built. */
const ENTRY: string = resolve("dist/files/syria/index.js");
const ROUNDS = 11;

const START = `
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const times = [spent()];
const { syriaTagger, tag } = await import(process.argv[1]);
times.push(spent());
syriaTagger();
times.push(spent());
for (const text of process.argv.slice(2)) { tag(text); times.push(spent()); }
console.log(JSON.stringify(times));
`;
/** A place, the first casualties, a village that no gazetteer has. */
const TEXTS: readonly string[] = ["قصف على دير الزور", "مقتل 3 مدنيين في حلب", "قصف على قرية الزغبدية"];
const STEPS: readonly string[] = ["import", "compile", "first `tag()`", "first casualty", "first unknown village"];

const LINES: string = resolve("build/bench-lines.jsonl");
const MEMORY = `
const { tag } = await import(process.argv[1]);
const report = process.argv[2];
const length = Number(process.argv[3]);
const times = Number(process.argv[4]);
const text = Buffer.from(report.repeat(Math.ceil(length / report.length)).slice(0, length), "utf16le").toString("utf16le");
let spans = 0;
for (let i = 0; i < times; i++) spans += tag(text).spans.length;
console.log(JSON.stringify([process.resourceUsage().maxRSS / 1024, process.memoryUsage().heapUsed / 2 ** 20]));
`;

/** The same of the command with a file. */
const COMMAND = `
const [, entry, file] = process.argv;
process.argv.splice(1, 2, "yaqut", "tag", "--format", "jsonl", file);
process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS / 1024));
await import(entry);
`;

function run<Result>(script: string, ...args: readonly string[]): Result | undefined {
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script, ...args], {
    encoding: "utf8",
  });
  return status === 0 ? (JSON.parse(stdout) as Result) : undefined;
}

/** What a new process pays by step, of this build and of another, in turns: medians of the processor's time. */
export function coldStart(print: (line: string) => void, first: string | undefined): void {
  if (!existsSync(ENTRY)) {
    print("Cold start: not measured, as the package is not built.");
    return;
  }
  const builds = [["this", ENTRY] as const, ...(first ? [["0.1.0", first] as const] : [])];
  const steps = builds.map(() => STEPS.map((): number[] => []));
  for (let round = 0; round < ROUNDS; round++)
    for (const [b, [, entry]] of builds.entries()) {
      const times = run<number[]>(START, pathToFileURL(entry).href, ...TEXTS) ?? [];
      for (const [s, list] of steps[b]!.entries()) list.push(times[s + 1]! - times[s]!);
    }
  print("\n## Cold start\n");
  print(`Milliseconds of the processor in new processes, medians of ${ROUNDS}.\n`);
  print(`| build | ${STEPS.join(" | ")} | import to first \`tag()\` |`);
  print(`| --- |${" ---: |".repeat(STEPS.length + 1)}`);
  for (const [b, [title]] of builds.entries()) {
    const medians = steps[b]!.map(median);
    const [load = 0, compile = 0, tag = 0] = medians;
    print(`| ${title} | ${[...medians, load + compile + tag].map((ms) => ms.toFixed(0)).join(" | ")} |`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The most memory of a process that tags one text of a length, and many of a usual one. */
export function memoryTable(print: (line: string) => void, report: string): void {
  if (!existsSync(ENTRY)) return;
  print("\n## Memory\n");
  print("Megabytes of a process: the most that was resident, and the heap at the end.\n");
  print("| tagged | resident | heap |");
  print("| --- | ---: | ---: |");
  for (const [title, length, times] of [
    ["one text of 1 M characters", 1e6, 1],
    ["one text of 10 M characters", 1e7, 1],
    ["2,500 texts of 4,000 characters", 4000, 2500],
  ] as const) {
    const [resident, heap] = run<number[]>(MEMORY, pathToFileURL(ENTRY).href, report, `${length}`, `${times}`) ?? [];
    print(`| ${title} | ${resident?.toFixed(0) ?? "failed"} | ${heap?.toFixed(0) ?? "–"} |`);
  }
  const line = (bytes: number): string => {
    const text = `${report}\n\n`.repeat(Math.ceil(bytes / report.length));
    return `${JSON.stringify({ id: "1", text: new TextDecoder().decode(Buffer.from(text).subarray(0, bytes)) })}\n`;
  };
  commandRow("the command, one line of 10 MB", line(1e7));
  commandRow("the command, 4,000 lines of 4,000 bytes", line(4000).repeat(4000));

  function commandRow(title: string, lines: string): void {
    writeFileSync(LINES, lines);
    const args = ["--input-type=module", "-e", COMMAND, pathToFileURL(resolve("dist/cli/main.js")).href, LINES];
    const { stderr } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    print(`| ${title} | ${Number(stderr.split("\n").at(-1)).toFixed(0)} | – |`);
    rmSync(LINES);
  }
}
