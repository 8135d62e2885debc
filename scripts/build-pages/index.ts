/** Builds the page of `pages/explorer` into `dist/explorer/page.json`, which `toExplorer` reads (`npm run build` does it first). */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";
import type { ExplorerAsset } from "../../src/explorer/asset.js";

const PAGE = "pages/explorer";

const { outputFiles } = await build({
  entryPoints: [`${PAGE}/main.ts`],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
const script = outputFiles[0]!.text.trim();
if (/<\/script|<!--|\r/i.test(script)) throw new Error("the script would end its element");

const sheets = readdirSync(`${PAGE}/style`).map((name) => readFileSync(`${PAGE}/style/${name}`, "utf8"));
const style = await transform(sheets.join("\n"), { loader: "css", minify: true, charset: "utf8" });

const asset: ExplorerAsset = {
  style: style.code.trim(),
  body: readFileSync(`${PAGE}/body.html`, "utf8").trim(),
  script,
  hash: createHash("sha256").update(script).digest("base64"),
  world: JSON.stringify(JSON.parse(readFileSync(`${PAGE}/world.json`, "utf8"))),
};
mkdirSync("dist/explorer", { recursive: true });
writeFileSync("dist/explorer/page.json", JSON.stringify(asset));
