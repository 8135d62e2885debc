import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The first version, which later ones are measured against. */
const COMMIT = "f9c7415";
const FOLDER: string = resolve("build/bench/0.1.0");

/** The `yaqut/syria` of version 0.1.0, built once from the history of the repository; `undefined` where that is not at hand. */
export function firstVersion(): string | undefined {
  const entry = join(FOLDER, "dist/syria/index.js");
  if (existsSync(entry)) return entry;
  mkdirSync(FOLDER, { recursive: true });
  const archive = spawnSync("git", ["archive", COMMIT], { maxBuffer: 1 << 30 });
  if (archive.status !== 0) return undefined;
  const unpacked = spawnSync("tar", ["-x", "-C", FOLDER], { input: archive.stdout });
  if (unpacked.status !== 0) return undefined;
  const tsup = resolve("node_modules/tsup/dist/cli-default.js");
  spawnSync(process.execPath, [tsup, "--silent", "--no-dts"], { cwd: FOLDER });
  return existsSync(entry) ? entry : undefined;
}
