/**
 * How long the page of many reports takes in Chromium, and what it looks like: `npx tsx scripts/measure-explorer.ts [--pictures FOLDER]`, after
 * `npm run build`. First paint and the first answer to a filter, a search and a drag, for 1,000 and 5,000 made-up reports.
 */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright";
import { toExplorer } from "../src/explorer/index.js";
import { syriaGovernorates, tag } from "../src/syria.js";
import { LAUNCH } from "../test/browser/chromium.js";
import { madeReports } from "../test/support/archive.js";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });
const ROUNDS = 9;
const WIDTHS = [1280, 768, 390] as const;
const folder = mkdtempSync(join(tmpdir(), "yaqut-"));

function pageOf(count: number): string {
  const documents = madeReports(count).map(({ id, date, text }) => ({ ...tag(text, date), id }));
  const file = join(folder, `${count}.html`);
  writeFileSync(file, toExplorer(documents, { outlines: syriaGovernorates, title: `${count} made-up reports` }));
  return pathToFileURL(file).href;
}

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("#results li").first().waitFor();
}

/** What an act takes: until the frame that shows what came of it, the middle of some rounds; and the work that it is, without waiting. */
interface Answer {
  readonly wall: number;
  readonly work: number;
}

async function answerTo(browser: Browser, page: Page, act: string): Promise<Answer> {
  const times: number[] = [];
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  for (let round = 0; round < ROUNDS; round++)
    times.push(
      await page.evaluate<number>(`new Promise((resolve) => {
        const round = ${round};
        const begin = performance.now();
        ${act};
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
      })`),
    );
  const work = workIn(await browser.stopTracing()) / ROUNDS;
  return { wall: times.sort((a, b) => a - b)[ROUNDS >> 1]!, work };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the processor that the page's thread took for all tasks of a trace: the same whatever else the machine does. */
function workIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? [`${pid} ${tid}`] : [],
    ),
  );
  return (
    traceEvents
      .filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`))
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  );
}

async function measure(browser: Browser, count: number): Promise<void> {
  const address = pageOf(count);
  const page = await browser.newPage({ viewport: { width: WIDTHS[0], height: 900 } });
  await ready(page, address);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const shown = await page.evaluate(() => performance.now());
  const filter = await answerTo(browser, page, "document.querySelectorAll('#ranks button')[round % 5].click()");
  const type =
    "const box = document.querySelector('input[type=search]'); box.value = round % 2 ? 'دوما' : 'انفجرت'; box.dispatchEvent(new Event('input', { bubbles: true }))";
  const search = await answerTo(browser, page, type);
  const print = (ms: number): string => `${Math.round(ms)} ms`;
  console.log(
    `${count} reports: first paint ${print(paint)}, all shown ${print(shown)}, ` +
      `a filter ${print(filter.wall)} (work ${print(filter.work)}), a search ${print(search.wall)} (work ${print(search.work)})`,
  );
  await page.close();
}

async function takePictures(browser: Browser, target: string): Promise<void> {
  for (const count of [1, 400, 5000]) {
    const address = pageOf(count);
    for (const width of WIDTHS)
      for (const colorScheme of ["light", "dark"] as const)
        for (const locale of ["en", "ar"]) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale });
          await ready(page, address);
          await page.screenshot({
            path: join(target, `${count}-${width}-${colorScheme}-${locale}.png`),
            fullPage: width < 1000,
          });
          await page.close();
        }
  }
}

const browser = await chromium.launch(LAUNCH);
if (values.only !== "pictures") for (const count of [1000, 5000]) await measure(browser, count);
if (values.pictures !== undefined) await takePictures(browser, values.pictures);
await browser.close();
