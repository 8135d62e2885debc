import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What needs Jupyter and the kernels of `examples/notebooks` (`npm run test:notebooks`). */
const config: ViteUserConfig = defineConfig({
  test: { include: ["test/notebooks/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 300_000 },
});

export default config;
