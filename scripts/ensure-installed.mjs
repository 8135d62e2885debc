// Installs the dependencies when they are not there, so that `npm test` and `npm run demo` work on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (!existsSync("node_modules/tsup")) {
  const { status } = spawnSync("npm", ["ci"], { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
}
