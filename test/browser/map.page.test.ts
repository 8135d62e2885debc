import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toElement } from "../../dist/dom.js";
import { placeMap, syriaGovernorates, tag } from "../../dist/syria/index.js";
import { LAUNCH } from "./chromium.js";

const map = placeMap([tag("غارات على مدينة حلب وعلى مدينة إدلب وعلى مدينة الرقة وعلى ريف حماة الشمالي")], {
  outlines: syriaGovernorates,
});
const folder = mkdtempSync(join(tmpdir(), "yaqut-"));

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(LAUNCH);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("a map", () => {
  test("is an image, as notebooks show it", async () => {
    const page = await browser.newPage({ offline: true });
    const source = `data:image/svg+xml;base64,${Buffer.from(map.toSvg()).toString("base64")}`;
    await page.setContent(`<img src="${source}">`);
    const size = await page.evaluate(async () => {
      const image = document.querySelector("img")!;
      await image.decode();
      return { width: image.naturalWidth, tall: image.naturalHeight > 400 };
    });
    expect(size).toEqual({ width: 680, tall: true });
    await page.close();
  });

  test("is well-formed XML whatever the names", async () => {
    const page = await browser.newPage({ offline: true });
    const hostile = "<a>&\u0001\ud800]]>";
    const span = { type: "place", start: 0, end: hostile.length, text: hostile, lat: 35, lon: 38 };
    const svg = placeMap([{ text: hostile, spans: [span] }]).toSvg();
    const root = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, "image/svg+xml").documentElement.localName,
      svg,
    );
    expect(root).toBe("svg");
    await page.close();
  });

  test("is a file that asks nothing of the network", async () => {
    const path = join(folder, "map.html");
    writeFileSync(path, map.toPage());
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator("circle").count()).toBe(4);
    expect(asked).toEqual([pathToFileURL(path).href]);
    await page.close();
  });

  test("has names that do not lie on each other", async () => {
    const page = await browser.newPage({ offline: true });
    await page.setContent(map.toSvg());
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll(".yq-name")].map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return { left, right, top: top + 4, bottom: bottom - 4 }; // a line is taller than its letters
      }),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    await page.close();
  });
});

test("toElement makes an element that shows the text from right to left", async () => {
  const page = await browser.newPage({ offline: true });
  const text = tag("قصف على <b> مدينة دوما");
  const html = toElement(text, { createElement: () => ({ innerHTML: "" }) }).innerHTML;
  const shown = await page.evaluate((html) => {
    const element = document.createElement("div");
    element.innerHTML = html;
    const { localName, dir, textContent } = element.firstElementChild as HTMLElement;
    return { localName, dir, textContent };
  }, html);
  expect(shown).toEqual({ localName: "div", dir: "rtl", textContent: `${text.text} place` });
  await page.close();
});
