import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LAUNCH } from "./chromium.js";

const CONFIG = { configFile: "examples/playground/vite.config.ts", logLevel: "warn" } as const;
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

let server: PreviewServer;
let browser: Browser;
let address = "";
beforeAll(async () => {
  await build(CONFIG);
  server = await preview({ ...CONFIG, preview: { port: 0 } });
  address = server.resolvedUrls!.local[0]!;
  browser = await chromium.launch(LAUNCH);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What a page must not do: complain, or ask for anything that is not its own. */
let complaints: string[] = [];
afterEach(() => {
  expect(complaints).toEqual([]);
  complaints = [];
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const opened = await (await browser.newContext(options)).newPage();
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) complaints.push(request.url());
  });
  await opened.goto(address);
  await opened.waitForSelector("mark");
  return opened;
}

describe("the playground", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ locale: "en" });
  });
  beforeEach(async () => {
    await page.click("#example");
    await tagged();
  });

  /** Waits until nothing is being tagged. */
  async function tagged(): Promise<void> {
    await page.locator("#status", { hasText: "ms" }).waitFor();
  }

  async function write(text: string): Promise<void> {
    await page.fill("#text", text);
    await page.waitForFunction((wanted) => document.querySelector("#reading")?.textContent === wanted, text);
  }

  test("tags what is typed, and marks nothing but the names", async () => {
    await write("قصف على مدينة دوما وحي جوبر");
    expect(await page.locator("mark").allTextContents()).toEqual(["دوما", "جوبر"]);
    expect(await page.locator("#entities tr").count()).toBe(2);
  });

  test("reads days from the date of the report", async () => {
    await write("اشتباكات أمس في مدينة دوما");
    await page.fill("#date", "2018-03-02");
    await page.locator("#entities tr", { hasText: "2018-03-01" }).waitFor();
  });

  test("says what a name means and why when it is clicked", async () => {
    await page.locator("mark", { hasText: "الكنامات" }).click();
    const shown = await page.locator("#details-body").textContent();
    expect(shown).toContain("Al-Kanamat");
    expect(shown).toContain("stands before it");
    await page.click("#close");
    expect(await page.locator("#details-body").textContent()).toContain("Choose a marked name");
  });

  test("is walked through with the keyboard", async () => {
    await write("قصف على مدينة دوما وحي جوبر");
    await page.locator("#reading mark").first().focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("جوبر");
    expect(await page.locator("#details h3").textContent()).toBe("جوبر");
    expect(await page.locator('mark[tabindex="0"]').allTextContents()).toEqual(["جوبر"]);
    await page.keyboard.press("Escape");
    expect(await page.locator("#details h3").count()).toBe(0);
  });

  test("leads from the table to each mention in turn", async () => {
    const name = page.locator("#entities button", { hasText: "الحميدية" });
    const chosen = page.locator('mark[aria-pressed="true"]');
    await name.click();
    const first = await chosen.getAttribute("data-index");
    await name.click();
    expect(await chosen.textContent()).toBe("الحميدية");
    expect(await chosen.getAttribute("data-index")).not.toBe(first);
  });

  test("draws the places on a map", async () => {
    await write("قصف على مدينة دوما");
    expect(await page.locator("#map").textContent()).toContain("دوما");
    await write("لا شيء");
    expect(await page.locator("#map").textContent()).toContain("No place");
  });

  test.each(["actor:rebel-group", "weapon:drone", "custom:custom"])("takes a name of the kind %s", async (kind) => {
    await write("ظهر الزعرور البري أمس");
    await page.fill("#name", "الزعرور البري");
    await page.selectOption("#kind", kind);
    await page.click("#row-form .primary");
    await page.locator("#entities tr", { hasText: "added-1" }).waitFor();
    expect(await page.locator("#entities").textContent()).toContain(kind.split(":")[0]!);
    await page.click("#rows button");
    await tagged();
  });

  test("tags a name as soon as it is added, and forgets it when it is removed", async () => {
    await write("سيطر المسلحون على خربة الزعرور");
    await page.fill("#name", "خربة الزعرور");
    await page.selectOption("#kind", "place:village");
    await page.fill("#lat", "35.5");
    await page.fill("#lon", "٣٦٫٥");
    await page.click("#row-form .primary");
    const row = page.locator("#entities tr", { hasText: "added-1" });
    await row.waitFor();
    await page.locator("mark", { hasText: "خربة الزعرور" }).click();
    expect(await page.locator("#details").textContent()).toContain("35.5000, 36.5000");
    await page.click("#rows button");
    await row.waitFor({ state: "detached" });
  });

  test("says at the field what is wrong with a name, and adds nothing", async () => {
    await page.fill("#name", "…");
    await page.fill("#lat", "95");
    await page.fill("#lon", "36");
    await page.click("#row-form .primary");
    expect(await page.locator("#name-error").textContent()).toContain("at least one letter");
    expect(await page.locator("#lat-error").textContent()).toContain("between -90 and 90");
    expect(await page.locator("#lon-error").textContent()).toBe("");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("name");
    expect(await page.locator("#rows li").count()).toBe(0);
  });

  test("hides a type and shows it again", async () => {
    await write("قصفت قوات النظام مدينة دوما");
    const all = await page.locator("mark").count();
    await page.locator("#types button", { hasText: "actor" }).click();
    expect(await page.locator('mark[data-type="actor"]').count()).toBe(0);
    await page.locator("#types button", { hasText: "actor" }).click();
    expect(await page.locator("mark").count()).toBe(all);
  });

  test.each([
    ["jsonl", /^\{"id":"report".*"entity":"C5086"/],
    ["csv", /^\uFEFFid,date,type,start,end,text/],
    ["geojson", /^\{"type":"FeatureCollection"/],
  ])("hands out the result as %s", async (format, beginning) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#downloads button", { hasText: new RegExp(`^${format}$`, "i") }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`report.${format}`);
    expect(readFileSync(await file.path(), "utf8")).toMatch(beginning);
  });

  test("shows markup in a report as text", async () => {
    await write('<img src=x onerror="alert(1)"> في مدينة دوما <b>');
    expect(await page.locator("#reading img, #reading b").count()).toBe(0);
  });

  test("goes on taking keys while a long report is tagged", async () => {
    const long = `${await page.inputValue("#text")}\n`.repeat(60);
    await page.fill("#text", long);
    await page.locator("#status", { hasText: "Tagging" }).waitFor();
    await page.fill("#name", "دوما"); // answered although the tagger is at work
    await page.waitForFunction(
      (length) => document.querySelector("#reading")!.textContent!.length > length * 0.9,
      long.length,
    );
  });

  test("speaks Arabic and English, and remembers which", async () => {
    const html = page.locator("html");
    expect(await html.getAttribute("dir")).toBe("ltr");
    await page.click("#language");
    expect(await html.getAttribute("lang")).toBe("ar");
    expect(await html.getAttribute("dir")).toBe("rtl");
    await page.reload();
    await page.waitForSelector("mark");
    expect(await html.getAttribute("lang")).toBe("ar");
    expect(await page.locator("#entities").textContent()).toContain("مدينة");
  });
});

describe.each(["en", "ar"])("in %s", (locale) => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ locale });
    await page.locator("mark").first().click();
    await page.click("#row-form .primary"); // with its errors
    await page.evaluate(AXE);
  });

  test.each(["light", "dark"] as const)("has nothing that axe finds wrong, in %s colours", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return axe.run();
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test("fits a narrow screen", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
