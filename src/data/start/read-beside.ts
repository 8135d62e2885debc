import { ROOT } from "./build.js";

type Fs = typeof import("node:fs");
type Url = typeof import("node:url");

/**
 * A file of the package, by its path in it; `undefined` where there is none, and where code has no files: in a browser, in a bundle. What
 * asks for one can do without it.
 */
export function readBeside(path: string): Uint8Array | undefined {
  // not by an import: bundlers for browsers would look for it
  const builtIn = globalThis.process?.getBuiltinModule;
  if (builtIn === undefined || "Deno" in globalThis) return undefined; // Deno would ask the user for a permission
  const fs = builtIn("node:fs") as Fs;
  try {
    return fs.readFileSync(place(path, builtIn("node:url") as Url));
  } catch {
    return undefined;
  }
}

/** CommonJS knows its folder by another name. */
function place(path: string, { pathToFileURL }: Url): URL {
  const here = typeof __filename === "string" ? pathToFileURL(__filename) : import.meta.url;
  return new URL(ROOT + path, here);
}
