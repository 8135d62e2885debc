import { chromium } from "playwright";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { LAUNCH } from "./chromium.js";

test("the page of examples/browser tags what is typed", async () => {
  const server = await createServer({ root: "examples/browser", logLevel: "warn", server: { port: 0 } });
  const browser = await chromium.launch(LAUNCH);
  try {
    await server.listen();
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.locator("mark", { hasText: "الحميدية" }).waitFor();
    await page.fill("#report", "غارات على مدينة دوما");
    await page.locator("mark", { hasText: "دوما" }).waitFor();
    expect(await page.locator("mark").count()).toBe(1);
  } finally {
    await browser.close();
    await server.close();
  }
});
