/** Takes the pictures of `README.md` and `docs`: a tagged sentence, and the page of many reports (Chromium; `npm run build` first). */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { toExplorer } from "../../src/explorer/index.js";
import { syriaGovernorates, tag } from "../../src/syria.js";
import { LAUNCH } from "../../test/browser/chromium.js";
import { madeReports } from "../../test/support/archive.js";

const SENTENCE = "قصفت قوات النظام أمس حي الحميدية بمدينة دير الزور، ما أدى إلى مقتل 3 مدنيين";
const reports = madeReports(400).map(({ id, date, text }) => Object.assign(tag(text, date), { id }));
const file = join(mkdtempSync(join(tmpdir(), "yaqut-")), "explorer.html");
writeFileSync(file, toExplorer(reports, { outlines: syriaGovernorates, title: "400 made-up reports", language: "en" }));

const browser = await chromium.launch(LAUNCH);
const wide = await browser.newPage({ viewport: { width: 1180, height: 1000 }, colorScheme: "light" });
await wide.goto(pathToFileURL(file).href);
await wide.locator("#results li").first().waitFor();
await wide.locator("#map .circle").first().waitFor();
await wide.screenshot({ path: "docs/explorer.png" });

const narrow = await browser.newPage({ viewport: { width: 1040, height: 300 }, deviceScaleFactor: 1.5 });
await narrow.setContent(
  `<body style="margin:0"><div id="sentence" style="padding:14px 22px;font-size:21px;line-height:2.1;background:#fff">${tag(SENTENCE, "2017-10-31").toHtml()}</div>`,
);
await narrow.locator("#sentence").screenshot({ path: "docs/tagged-sentence.png" });
await browser.close();
