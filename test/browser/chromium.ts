import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright";

const SYSTEM_CHROMIUM = "/usr/bin/chromium";

/** The system's Chromium where there is one, else Playwright's own; nothing that goes to the network by itself. */
export const LAUNCH: LaunchOptions = {
  ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
