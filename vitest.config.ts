import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

/** What is quick and the same each time (`npm test`). Test files share their workers, so that data is compiled once in each. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/browser/**", "test/notebooks/**", "test/**/*.long.test.ts"],
    setupFiles: ["test/support/property.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});

export default config;
