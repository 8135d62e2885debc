import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Whose text decides what the files of `dist/start` hold. */
const FOLDERS = ["src", "gazetteers", "scripts/build-start"];

/** Names the state of code and data: a hash of their files, the same on every machine. */
export function buildId(): string {
  const hash = createHash("sha256");
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (/\.(ts|json)$/.test(name)) hash.update(name.replaceAll("\\", "/")).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
