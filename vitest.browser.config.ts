import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { LAUNCH } from "./test/browser/chromium.js";
import { tagWithNode } from "./test/browser/node-commands.js";

/** What needs Chromium (`npm run test:browser`): the library inside a browser, and pages driven from outside. */
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "inside",
          include: ["test/browser/**/*.test.ts"],
          exclude: ["test/browser/**/*.page.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: LAUNCH }),
            instances: [{ browser: "chromium" }],
            commands: { tagWithNode },
          },
        },
      },
      {
        test: {
          name: "pages",
          include: ["test/browser/**/*.page.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

export default config;
