import { escapeHtml } from "../escape.js";
import { type Markup, markUp } from "../mark-up.js";
import { tooltip } from "../tooltip.js";
import type { Linked } from "./links.js";
import { heading } from "./shell.js";
import { wordsOf } from "./types.js";

/** The texts of a page with their spans marked; each mark leads to the row of its entity. */
export function textSections(linked: Linked): string {
  const alone = linked.documents.length === 1;
  return linked.documents
    .map((document) => {
      const title = alone ? heading("Text", undefined, "النص") : documentHeading(document.id, document.date);
      const content = markUp(document, (markup) => mark(markup, linked));
      return `<section>\n${title}\n<div class="text" dir="rtl" lang="ar">${content}</div>\n</section>`;
    })
    .join("\n");
}

function documentHeading(id: string, date: string | null | undefined): string {
  const day = !date ? "" : ` <span class="n">${escapeHtml(date)}</span>`;
  return `<h2><bdi>${escapeHtml(id)}</bdi>${day}</h2>`;
}

/** What a mark is stands in a label for screen readers, where it does not part a word. */
function mark({ span, content, startsWord, endsWord, depth }: Markup, { ofSpan }: Linked): string {
  const { kind, one } = wordsOf(span.type);
  const style = `s t-${kind}${startsWord ? " ws" : ""}${endsWord ? " we" : ""}`;
  const label = endsWord ? `<span class="sr" lang="en"> ${escapeHtml(one)}</span>` : "";
  const title = escapeHtml(tooltip(span));
  const names = ofSpan(span);
  const id = names ? ` id="${names.mark}"` : "";
  // a link cannot stand in a link: of nested marks, the outermost is one
  if (depth > 0 || !names) return `<mark${id} class="${style}" title="${title}">${content}${label}</mark>`;
  return `<mark${id}><a class="${style}" href="#${names.row}" title="${title}">${content}${label}</a></mark>`;
}
