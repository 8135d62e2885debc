import { optionsOf } from "../arguments.js";
import type { AnnotatedText } from "../formats/annotated.js";
import { documentsOf, type OneOrMore } from "../formats/documents.js";
import { escapeHtml } from "../formats/escape.js";
import type { Outlines } from "../formats/map/outlines.js";
import { explorerAsset } from "./asset.js";
import { explorerData } from "./data.js";

const EXPECTED_OPTIONS = "an object { title, outlines, language }";

/** Options of {@link toExplorer}. */
export interface ExplorerOptions {
  /** (default: how many reports there are) */
  readonly title?: string | undefined;
  /** The areas to draw the map on and to count by, such as the governorates of a country (default: none, the world alone). */
  readonly outlines?: Outlines | undefined;
  /** Language of the page when it opens; readers can change it (default: that of their browser). */
  readonly language?: "ar" | "en" | undefined;
}

/**
 * Many documents as one HTML file to look at and to search: bars by day, week or month, a map, the actors and places that are named most,
 * filters, and the sentences. It needs no network and opens from the disk; up to 5,000 reports are fluent.
 *
 * Incidents are shown where the documents have them, else spans and reports.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toExplorer([tag("قصف على دوما", "2018-02-03"), tag("غارة على حلب", "2018-02-04")]).startsWith("<!doctype html>") //=> true
 */
export function toExplorer(documents: OneOrMore<AnnotatedText>, options: ExplorerOptions = {}): string {
  const { title, language, outlines } = optionsOf(options, EXPECTED_OPTIONS);
  const data = explorerData(documentsOf(documents), { title, language, outlines });
  const { style, body, script, hash, world } = explorerAsset;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src blob: data:; script-src 'sha256-${hash}'`;
  return `<!doctype html>
<html lang="${language ?? "en"}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title ?? `${data.reports.length} reports`)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${insideScript(JSON.stringify(data))}</script>
<script type="application/json" id="world">${insideScript(world)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that can't end the element it stands in. */
function insideScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
