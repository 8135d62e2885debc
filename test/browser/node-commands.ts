import type { BrowserCommand } from "vitest/node";
import { tag } from "../../dist/syria/index.js";

/** What Node makes of a text, for a test in the browser to compare with. */
export const tagWithNode: BrowserCommand<[text: string, date: string]> = (_context, text, date) =>
  JSON.stringify(tag(text, { date }));

declare module "vitest/browser" {
  interface BrowserCommands {
    tagWithNode(text: string, date: string): Promise<string>;
  }
}
