import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfigFnObject } from "vite";
import { oneFile } from "./one-file.js";

const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** Fonts and data that the one file holds in itself may be large. */
const NO_LIMIT = 100_000_000;

/**
 * The playground: one page, a worker and its data; everything it needs is in `build/playground`. In the mode `file` it is one file,
 * `build/playground-file/yaqut.html`, to open from the disk.
 */
const config: UserConfigFnObject = defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  // outside the repository these names need no help: `npm install yaqut`
  resolve: {
    alias: [
      ...(mode === "file" ? [{ find: "./make-worker.js", replacement: "./make-worker-inline.js" }] : []),
      { find: /^yaqut$/, replacement: built("index.js") },
      { find: /^yaqut\/worker$/, replacement: built("worker.js") },
      { find: /^yaqut\/(syria|explorer)$/, replacement: built("$1/index.js") },
      { find: /^yaqut\/(gazetteers\/.+)$/, replacement: built("$1.js") },
    ],
  },
  worker: { format: mode === "file" ? "iife" : "es" }, // a page from the disk may not run a module as its worker
  build: {
    outDir: mode === "file" ? "../../build/playground-file" : "../../build/playground",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: mode === "file" ? NO_LIMIT : 0,
    chunkSizeWarningLimit: 10_000, // the gazetteers
  },
  plugins: mode === "file" ? [oneFile()] : [],
  publicDir: mode === "file" ? false : "public",
}));

export default config;
