import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { LAUNCH } from "./chromium.js";

const ADDRESS = pathToFileURL(resolve("build/playground-file/yaqut.html")).href;
const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>النص</t></is></c></row>
<row r="2"><c r="A2" s="1"><v>43151</v></c><c r="C2" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" s="1"><v>43152</v></c><c r="C3" t="inlineStr"><is><t>غارات على مدينة إدلب</t></is></c></row>
</sheetData></worksheet>`;
const XLSX = zipSync({
  "xl/worksheets/sheet1.xml": strToU8(SHEET),
  "xl/sharedStrings.xml": strToU8(
    "<sst><si><t>التاريخ</t></si><si><r><t>قصف على </t></r><r><t>دوما أمس</t></r></si></sst>",
  ),
  "xl/styles.xml": strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
});
const DOCX = zipSync({
  "word/document.xml": strToU8(
    '<w:document xmlns:w="w"><w:p><w:r><w:t>اشتباكات في </w:t></w:r><w:r><w:t>سراقب</w:t></w:r></w:p><w:p/></w:document>',
  ),
});
const WINDOWS_1256 = Buffer.from([0xde, 0xd5, 0xdd, 0x20, 0xcf, 0xe6, 0xe3, 0xc7]); // قصف دوما

let browser: Browser;
let page: Page;
let complaints: string[] = [];
beforeAll(async () => {
  await build({ configFile: "examples/playground/vite.config.ts", logLevel: "error", mode: "file" });
  browser = await chromium.launch(LAUNCH);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await (await browser.newContext({ locale: "en" })).newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(ADDRESS);
  await page.locator("mark").first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
});

async function choose(name: string, buffer: Buffer | Uint8Array): Promise<void> {
  await page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(buffer) });
}
const marks = (): Promise<string[]> => page.locator("#reading mark").allTextContents();

test("is one file that opens from the disk, and tags", async () => {
  expect((await marks()).length).toBeGreaterThan(10);
  expect(await page.locator("#incidents tr").count()).toBeGreaterThan(0);
});

test("asks for the date of a text that is not the example", async () => {
  await page.fill("#text", "قصف على دوما أمس");
  await page.waitForFunction(() => document.querySelector("#reading")!.textContent === "قصف على دوما أمس");
  expect(await page.inputValue("#date")).toBe("");
  expect(await page.locator("#date-hint").textContent()).toContain("When is this report from?");
});

test("opens an Excel table: a report a row, with its day", async () => {
  await choose("reports.xlsx", XLSX);
  await page.locator("#reading mark", { hasText: "دوما" }).waitFor();
  expect(await page.inputValue("#date")).toBe("2018-02-20");
  await page.selectOption("#reports", "1");
  await page.locator("#reading mark", { hasText: "إدلب" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#one-page")]);
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^<!doctype html>[\s\S]*غارات على مدينة إدلب/);
});

test.each([
  ["report.docx", DOCX, "سراقب"],
  ["report.txt", WINDOWS_1256, "دوما"],
  ["reports.csv", Buffer.from('id;text;date\n1;"قصف ""عنيف"" على\nتدمر";3/2/2018\n'), "تدمر"],
])("opens %s", async (name, content, place) => {
  await choose(name, content);
  await page.locator("#reading mark", { hasText: place }).waitFor();
  expect(await marks()).toEqual([place]);
});

test("says what is wrong with a text or a file", async () => {
  await page.fill("#text", "Shelling of Douma");
  await page.locator("#condition", { hasText: "no Arabic" }).waitFor();
  await page.fill("#text", Buffer.from("قصف على دوما").toString("latin1"));
  await page.locator("#condition", { hasText: "wrongly decoded" }).waitFor();
  await choose("broken.xlsx", Buffer.from("no archive"));
  await page.locator("#condition", { hasText: "could not be read" }).waitFor();
});

test("says it in the language that is chosen later", async () => {
  await page.fill("#text", "Shelling of Douma");
  await page.locator("#condition", { hasText: "no Arabic" }).waitFor();
  await page.click("#language");
  expect(await page.locator("#condition").textContent()).toContain("لا عربية في هذا النص");
  expect(await page.locator("#date-hint").textContent()).toContain("من أي يوم هذا التقرير");
});

test.each([
  ["report.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "old Office"],
  ["named-wrongly.docx", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "old Office"],
  ["report.pdf", Buffer.from("%PDF-1.7"), "This is a PDF"],
  ["report.rtf", Buffer.from("{\\rtf1"), "rich text"],
  ["report.odt", zipSync({ "content.xml": strToU8("<x/>") }), "packed file"],
])("says what %s is, and what to do", async (name, content, said) => {
  const before = await page.inputValue("#text");
  await choose(name, Buffer.from(content));
  await page.locator("#condition", { hasText: said }).waitFor();
  expect(await page.locator("#condition").textContent()).toContain("save");
  expect(await page.inputValue("#text")).toBe(before);
});

test.each([1440, 1280, 1000, 800, 390])("has tables that are not cut at %i pixels", async (width) => {
  await page.setViewportSize({ width, height: 900 });
  for (const panel of ["#told .scroll", "#list .scroll"]) {
    const { shown, whole } = await page
      .locator(panel)
      .evaluate(({ clientWidth, scrollWidth }) => ({ shown: clientWidth, whole: scrollWidth }));
    expect(shown).toBeGreaterThan(300);
    expect(whole).toBeLessThanOrEqual(shown);
  }
});

test("goes on answering while half a megabyte is pasted and tagged", async () => {
  const report = await page.inputValue("#text");
  const long = `${report}\n`.repeat(Math.ceil(500_000 / report.length));
  await page.fill("#text", long);
  await page.locator("#status", { hasText: "Tagging" }).waitFor();
  await page.fill("#name", "دوما");
  expect(await page.locator("#status").textContent()).toContain("Tagging");
  await page.waitForFunction((length) => document.querySelectorAll("#reading mark").length > length, 1000);
  await page.fill("#name", "");
});

test("keeps names in the browser, and gives and takes them as a table", async () => {
  await page.fill("#name", "خربة الزعرور");
  await page.click("#row-form .primary");
  await page.reload();
  await page.locator("#rows li", { hasText: "خربة الزعرور" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#save-names")]);
  const table = readFileSync(await file.path(), "utf8");
  expect(table).toBe("\uFEFFname,of,type,lat,lon\r\nخربة الزعرور,place,village,,\r\n");
  const more = Buffer.from(`${table}مزرعة الزعرور,place,farm,35.5,36.5\r\n…,place,farm,,\r\n`);
  await page.setInputFiles("#load-names", { name: "names.csv", mimeType: "text/csv", buffer: more });
  await page.locator("#names-note", { hasText: ": 1" }).waitFor();
  expect(await page.locator("#rows li").count()).toBe(2);
});
