import { escapeHtml } from "../escape.js";
import { PAGE_STYLE } from "./style.js";

/** The parts of a page. */
export interface PageParts {
  readonly title: string;
  /** Under the title; HTML. */
  readonly lead: string;
  readonly main: string;
  readonly footer: string;
}

/** One self-contained file: no script, nothing loaded from elsewhere. */
export function shell({ title, lead, main, footer }: PageParts): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1><bdi>${name}</bdi></h1>
${lead}
</header>
<main>
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
}

/** A heading with a count, and its Arabic. */
export function heading(words: string, count: number | undefined, arabic: string): string {
  const number = count === undefined ? "" : ` <span class="n">${count}</span>`;
  const gloss = arabic === "" ? "" : `<span lang="ar" dir="rtl">${escapeHtml(arabic)}</span>`;
  return `<h2>${escapeHtml(words)}${number}${gloss}</h2>`;
}
