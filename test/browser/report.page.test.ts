import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syriaGovernorates, tag, toMapPage, toReport } from "../../dist/syria/index.js";
import { LAUNCH } from "./chromium.js";

const outlines = syriaGovernorates;
const text = readFileSync("examples/reports/deir-ez-zor-2017-10-31.txt", "utf8");
const report = { ...tag(text, { date: "2017-10-31" }), id: "deir-ez-zor.txt" };
const other = tag("غارات على مدينة دوما بريف دمشق، ومقتل 3 مدنيين بصاروخ في مدينة حلب أمس", {
  date: "2019-05-06",
});
const PAGES: Readonly<Record<string, string>> = {
  report: toReport([report], { outlines }),
  reports: toReport([report, other], { outlines }),
  map: toMapPage([report, other], { outlines }),
};
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const WIDE = { width: 1360, height: 900 };
const NARROW = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(LAUNCH);
});
afterAll(() => browser.close());

/** Shows a page of {@link PAGES}, with nothing on the network. */
async function show(name: string, options: Parameters<Browser["newPage"]>[0] = { viewport: WIDE }): Promise<Page> {
  const page = await browser.newPage({ ...options, offline: true, bypassCSP: true });
  await page.setContent(PAGES[name]!);
  return page;
}

describe.each(Object.keys(PAGES))("the page %s", (name) => {
  test.each(["light", "dark"] as const)("has no violation that axe finds, %s", async (colorScheme) => {
    const page = await show(name, { viewport: WIDE, colorScheme });
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test.each([
    ["wide", WIDE],
    ["narrow", NARROW],
  ])("does not scroll sideways, %s", async (_, viewport) => {
    const page = await show(name, { viewport });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(content).toBeLessThanOrEqual(viewport.width);
    await page.close();
  });

  test("shows its texts as they are", async () => {
    const page = await show(name);
    const texts = await page.evaluate(() => {
      for (const label of document.querySelectorAll(".sr")) label.remove();
      return [...document.querySelectorAll(".text")].map((text) => text.textContent);
    });
    expect(texts).toEqual((name === "report" ? [report] : [report, other]).map((document) => document.text));
    await page.close();
  });
});

describe("clicking", () => {
  /** What the address points at, and whether it can be seen. */
  const target = (page: Page): Promise<{ tag: string; text: string; seen: boolean }> =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const at = document.querySelector(":target")!;
      const { top, bottom } = at.getBoundingClientRect();
      return { tag: at.localName, text: at.textContent ?? "", seen: top >= 0 && bottom <= innerHeight };
    });
  const still = { viewport: WIDE, reducedMotion: "reduce" } as const;

  test("a mark leads to its row, and the row back to each mention", async () => {
    const page = await show("report", still);
    await page.locator("mark a", { hasText: "الحميدية" }).first().click();
    expect(await target(page)).toMatchObject({ tag: "tr", text: expect.stringContaining("N0425"), seen: true });
    await page.locator("tr", { hasText: "N0425" }).locator("a").nth(2).click();
    expect(await target(page)).toMatchObject({ tag: "mark", text: expect.stringContaining("الحميدية"), seen: true });
    await page.close();
  });

  test("a circle of the map leads to the row of its place", async () => {
    const page = await show("map", still);
    await page.locator('svg a[aria-label^="دوما"]').first().click();
    expect(await target(page)).toMatchObject({ tag: "tr", text: expect.stringContaining("C2338"), seen: true });
    await page.close();
  });

  test("a day leads to the text", async () => {
    const page = await show("report", still);
    await page.locator(".dates a").first().click();
    expect(await target(page)).toMatchObject({ tag: "mark", seen: true });
    await page.close();
  });

  test("the keyboard reaches marks, map and rows", async () => {
    const page = await show("reports", still);
    const links = await page.locator("a[href]").count();
    const reached = new Set<string>();
    for (let i = 0; i < links; i++) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => document.activeElement?.closest("svg, table, .text, .dates")?.localName);
      reached.add(place ?? "");
    }
    expect([...reached]).toEqual(expect.arrayContaining(["ol", "div", "svg", "table"]));
    await page.close();
  });
});

describe("looks", () => {
  test("marks differ by colour, in the dark too, and by underline", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await show("reports", { viewport: WIDE, colorScheme });
      const styles = await page.evaluate(() =>
        [...document.querySelectorAll(".legend .s")].map((mark) => {
          const { backgroundColor, borderBottom } = getComputedStyle(mark);
          return [backgroundColor, borderBottom.replace(/rgb.*/, "")];
        }),
      );
      expect(styles).toHaveLength(5);
      for (const channel of [0, 1] as const)
        expect(new Set(styles.map((style) => style[channel])).size).toBe(styles.length);
      await page.close();
    }
  });

  test("letters stay joined where a span begins inside a word", async () => {
    const page = await show("reports");
    // as wide as the word without marks: no gap inside
    const widths = await page.evaluate(
      (lines) =>
        lines.map((html) => {
          const line = document.createElement("span");
          line.innerHTML = html;
          document.querySelector(".text")!.append(line);
          return line.getBoundingClientRect().width;
        }),
      [
        'كو<mark><a class="s t-place" href="#">حلب</a></mark>',
        "كوحلب",
        '<mark><a class="s t-place ws" href="#">حلب</a></mark>',
        "حلب",
      ],
    );
    const [inside, plain, padded, bare] = widths as [number, number, number, number];
    expect(Math.abs(inside - plain)).toBeLessThan(1);
    expect(padded - bare).toBeGreaterThan(1);
    await page.close();
  });

  test("paper has the text in ink on white, and no links", async () => {
    const page = await show("report", { viewport: WIDE, colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    const looks = await page.evaluate(() => [
      getComputedStyle(document.querySelector(".text")!).color,
      getComputedStyle(document.querySelector(".dates a")!).textDecorationLine,
      getComputedStyle(document.querySelector(".map")!).position,
    ]);
    expect(looks).toEqual(["rgb(29, 27, 24)", "none", "static"]);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
