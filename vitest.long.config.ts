import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const SEEDS = 0x7fffffff;
const RUNS = 20;

/** Test files with properties: what they promise of any text is tried with other texts each time. */
const properties: readonly string[] = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => join("test", file))
  .filter((file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes('from "fast-check"'));

/**
 * What takes minutes, or differs from run to run (`npm run test:long`): megabytes, rebuilds of the data, and all properties
 * with a random seed. A failure prints the seed and the input; `YAQUT_SEED` runs it again.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.long.test.ts", ...properties],
    setupFiles: ["test/support/property.ts"],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: {
      YAQUT_SEED: process.env.YAQUT_SEED ?? String(Math.floor(Math.random() * SEEDS)),
      YAQUT_RUNS: process.env.YAQUT_RUNS ?? String(RUNS),
    },
  },
});

export default config;
