import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";

const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** The playground: one page, a worker and its data; everything it needs is in `build/playground`. */
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  // outside the repository these names need no help: `npm install yaqut`
  resolve: {
    alias: [
      { find: /^yaqut$/, replacement: built("index.js") },
      { find: /^yaqut\/(syria)$/, replacement: built("$1/index.js") },
      { find: /^yaqut\/(gazetteers\/.+)$/, replacement: built("$1.js") },
    ],
  },
  worker: { format: "es" },
  build: {
    outDir: "../../build/playground",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000, // the gazetteers
  },
});

export default config;
