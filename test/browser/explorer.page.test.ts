import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toExplorer } from "../../dist/explorer/index.js";
import { type AnnotatedText, syriaGovernorates, tag } from "../../dist/syria/index.js";
import { madeReports } from "../support/archive.js";
import { LAUNCH } from "./chromium.js";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const WIDE = { width: 1280, height: 900 };
const MANY = 5000;
const MILLISECONDS_PER_DAY = 86_400_000;

const tagged: readonly AnnotatedText[] = madeReports(120).map(({ id, date, text }) => {
  const { spans, incidents } = tag(text, date);
  return { id, date, text, spans, incidents };
});
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
const many = Array.from({ length: MANY }, (_, i): AnnotatedText => {
  const report = tagged[i % tagged.length]!;
  return { ...report, id: `many-${i}`, date: later(report.date!, Math.floor(i / tagged.length)) };
});
const QUIET: readonly AnnotatedText[] = Array.from({ length: 2 }, (_, i) => ({
  id: `quiet-${i}`,
  text: "لا شيء هنا",
  spans: [],
}));
const PAGES: Readonly<Record<string, () => string>> = {
  archive: () => toExplorer(tagged, { outlines: syriaGovernorates }),
  quiet: () => toExplorer([...tagged, ...QUIET], { outlines: syriaGovernorates }),
  one: () => toExplorer(tagged.slice(0, 1), { outlines: syriaGovernorates }),
  bare: () => toExplorer([{ text: "لا شيء هنا", spans: [] }]),
  many: () => toExplorer(many, { outlines: syriaGovernorates }),
};

const folder = mkdtempSync(join(tmpdir(), "yaqut-"));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(LAUNCH);
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), page());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of {@link PAGES} from the disk; it may neither complain nor ask for anything. */
async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE, locale: "en", ...options });
  const page = await context.newPage();
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  await page.locator("#results li").first().waitFor();
  return page;
}
let complaints: string[] = [];

async function close(page: Page): Promise<void> {
  await page.context().close();
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
}

const shown = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/of ([\d,]+)/.exec(document.querySelector("#shown")!.textContent!)![1]!.replace(",", "")));

describe("the explorer", () => {
  test("filters by what is clicked in lists, and gives it back", async () => {
    const page = await open("archive");
    const all = await shown(page);
    const actor = page.locator('[data-rank^="actor"]').first();
    const count = Number(await actor.locator(".soft").textContent());
    await actor.click();
    expect(await shown(page)).toBe(count);
    expect(await actor.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#results li .text mark.chosen").count()).toBeGreaterThan(0);
    await page.locator("#chips .clear").click();
    expect(await shown(page)).toBe(all);
    await close(page);
  });

  test("chooses days by a drag over the bars and by the keyboard, and shows them in all parts", async () => {
    const page = await open("archive");
    const all = await shown(page);
    const { x, y, width, height } = (await page.locator("#bars svg").boundingBox())!;
    await page.mouse.move(x + width * 0.6, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await shown(page)).toBeLessThan(all);
    const from = await page.inputValue("#from");
    expect(from).toMatch(/^201[89]-/);
    await page.fill("#to", from);
    await page.locator("#to").press("Tab");
    const days = await page.locator("#results .source").allTextContents();
    for (const text of days) expect(text).toContain(from);
    await close(page);
  });

  test("searches the texts as they are meant, not as they are spelt", async () => {
    const page = await open("archive");
    await page.selectOption("#unit", "reports");
    await page.fill("#query", "عبوه ناسفه");
    const found = await shown(page);
    expect(found).toBe(tagged.filter(({ text }) => text.includes("عبوة ناسفة")).length);
    await close(page);
  });

  test("leads from a circle of the map to its sentences, and from a sentence to its report", async () => {
    const page = await open("archive");
    await page.locator("#map .circle").first().focus();
    await page.keyboard.press("Enter"); // a cluster: it is opened
    await page.waitForTimeout(200);
    const alone = page.locator("#map .circle:not(.cluster)").first();
    const label = (await alone.getAttribute("aria-label"))!;
    await alone.focus();
    await page.keyboard.press("Enter");
    expect(await shown(page)).toBe(Number(label.split(": ").at(-1)));
    await page.locator("#results button").first().click();
    expect(await page.locator("#reader").getAttribute("open")).toBe("");
    expect(tagged.map(({ text }) => text)).toContain(await page.locator("#reader-text").textContent());
    await page.locator("#reader-text mark.t-place").first().click();
    expect(await page.locator("#reader-details").textContent()).toMatch(/\d\d\.\d{3}, \d\d\.\d{3}/);
    await page.keyboard.press("Escape");
    await close(page);
  });

  test("has names on the map that do not lie on each other", async () => {
    const page = await open("archive");
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll("#map .place-name, #map .area-name, #map .country-name")].map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return { left, right, top: top + 4, bottom: bottom - 4 };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    await close(page);
  });

  test.each(["en", "ar"])("covers no circle of the map with controls, scale or names, in %s", async (locale) => {
    const page = await open("archive", { locale, viewport: { width: 390, height: 800 } });
    await page.locator("#map .circle").first().waitFor();
    const { circles, others } = await page.evaluate(() => {
      const boxes = (selector: string): { left: number; right: number; top: number; bottom: number }[] =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().toJSON());
      return { circles: boxes("#map .circle circle"), others: boxes(".zoom button, #map .scale, #map .scale-line") };
    });
    expect(circles.length).toBeGreaterThan(0);
    expect(others.length).toBe(5);
    for (const a of circles)
      for (const b of others)
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    await close(page);
  });

  test("keeps the colour of a type whatever is chosen", async () => {
    const page = await open("archive");
    const colours = (): Promise<[string, string][]> =>
      page
        .locator("#legend button")
        .evaluateAll((buttons) =>
          buttons.map((button): [string, string] => [button.textContent!, button.querySelector("i")!.style.background]),
        );
    const seen = new Map(await colours());
    const lists = await page.locator('[data-rank^="actor"], [data-rank^="place"], [data-rank^="type"]').count();
    for (let i = 0; i < lists; i++) {
      await page.locator('[data-rank^="actor"], [data-rank^="place"], [data-rank^="type"]').nth(i).click();
      for (const [name, colour] of await colours()) {
        expect(seen.get(name) ?? colour).toBe(colour);
        seen.set(name, colour);
      }
      await page.locator("#chips .clear").click();
    }
    expect(new Set(seen.values()).size).toBe(seen.size);
    await close(page);
  });

  test("says how many reports tell of nothing, and that nothing was found", async () => {
    const page = await open("quiet");
    expect(await page.locator("#summary").textContent()).toMatch(/Reports: \d+ of \d+ · 2 without incidents/);
    await close(page);
    const bare = await open("bare");
    expect(await bare.locator("#results").textContent()).toContain("Nothing was found in these texts");
    expect(await bare.locator("#ranks").textContent()).toContain("Nothing was found in these texts");
    await close(bare);
  });

  test("writes tolls as numbers, and days in one piece", async () => {
    const page = await open("archive", { locale: "ar", viewport: { width: 390, height: 800 } });
    for (const day of await page.locator("#summary .day").all())
      expect(await day.evaluate((each) => each.getClientRects().length)).toBe(1);
    await page.locator("#language").click();
    const tolls = await page.locator("#results .source span", { hasText: "toll: " }).allTextContents();
    expect(tolls.length).toBeGreaterThan(0);
    for (const toll of tolls) expect(toll).toMatch(/^toll: [a-z ]+: \d/);
    await close(page);
  });

  test.each([
    ["time", "CSV", /^\uFEFFfrom,to,name,count\r\n20/],
    ["time", "SVG", /^<svg [\s\S]*incidents[\s\S]*<\/svg>$/i],
    ["map", "SVG", /^<svg [\s\S]*fill="rgb[\s\S]*<\/svg>$/],
    ["map", "PNG", /^.PNG/],
    ["map", "GeoJSON", /^\{"type":"FeatureCollection","features":\[\{"type":"Feature"/],
    ["texts", "CSV", /^\uFEFFreport,reported,day,type/],
  ])("hands out %s as %s", async (panel, format, beginning) => {
    const page = await open("archive");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`.files[data-of="${panel}"] button`, { hasText: new RegExp(`^${format}$`) }).click(),
    ]);
    expect(readFileSync(await file.path(), format === "PNG" ? "latin1" : "utf8")).toMatch(beginning);
    await close(page);
  });

  test("is fluent with thousands of reports", async () => {
    const page = await open("many");
    expect(await page.locator("#title").textContent()).toBe("5,000 reports");
    await page.fill("#query", "سراقب");
    expect(await shown(page)).toBeGreaterThan(100);
    expect(await page.locator("#results li").count()).toBe(25);
    await page.locator("#more").click();
    expect(await page.locator("#results li").count()).toBe(50);
    await close(page);
  });

  test.each(["one", "bare"])("shows the page of %s", async (name) => {
    const page = await open(name);
    expect(await page.locator("#results li").count()).toBeGreaterThan(0);
    await close(page);
  });

  test("speaks Arabic to who reads it, and turns round", async () => {
    const page = await open("archive", { locale: "ar" });
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("h2").first().textContent()).toBe("عبر الزمن");
    await page.locator("#language").click();
    expect(await page.locator("html").getAttribute("dir")).toBe("ltr");
    await close(page);
  });

  test.each([390, 768])("fits a screen of %i pixels", async (width) => {
    const page = await open("archive", { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close(page);
  });

  test("is printed without its controls", async () => {
    const page = await open("archive");
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["#query", "#language", ".files >> nth=0", "#zoom-in"])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    expect(await page.locator("#bars svg").isVisible()).toBe(true);
    await close(page);
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each(["en", "ar"])("axe finds nothing wrong in %s", async (locale) => {
    const page = await open("archive", { locale, colorScheme, bypassCSP: true });
    await page.locator('[data-rank^="actor"]').first().click();
    await page.locator("#bars-table summary").click();
    await page.evaluate(axe);
    const run = async (): Promise<unknown> => {
      const { violations } = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
        return axe.run();
      });
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    };
    expect(await run()).toEqual([]);
    await page.locator("#results button").first().click();
    expect(await run()).toEqual([]);
    await close(page);
  });
});
