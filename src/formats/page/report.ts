import { optionsOf } from "../../arguments.js";
import type { AnnotatedText } from "../annotated.js";
import { documentsOf, type OneOrMore } from "../documents.js";
import { escapeHtml } from "../escape.js";
import type { Outlines } from "../map/outlines.js";
import { datesLine } from "./dates-line.js";
import { incidentCards } from "./incident-cards.js";
import { type Linked, link } from "./links.js";
import { mapFigure } from "./map-figure.js";
import { shell } from "./shell.js";
import { entityTables } from "./tables.js";
import { textSections } from "./text.js";
import { wordsOf } from "./types.js";

/** Options of {@link toReport} and {@link toMapPage}. */
export interface PageOptions {
  /** (default: the document's id, or how many documents there are) */
  readonly title?: string | undefined;
  /** The areas to draw the map on, such as the governorates of a country (default: none, the points alone). */
  readonly outlines?: Outlines | undefined;
}

const FOOTER =
  "<p>A tag says that a text names a place, an actor, a day, casualties or a weapon. It does not prove that an event happened, there, or by them. An incident card is a reading aid: it says what a text claims, and decides nobody's side.</p>";

const EXPECTED_OPTIONS = "an object { outlines, title }";

/**
 * A report on documents as one HTML file: legend, days, texts with their spans, map, tables of entities; marks, map and tables
 * lead to each other. It holds no script and loads nothing, is readable on paper, on small screens and in the dark.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toReport([tag("قصف على مدينة دوما")]).startsWith("<!doctype html>") //=> true
 */
export function toReport(documents: OneOrMore<AnnotatedText>, options: PageOptions = {}): string {
  const { outlines, title } = optionsOf(options, EXPECTED_OPTIONS);
  const linked = link(documentsOf(documents));
  const map = mapFigure(linked, outlines);
  return shell({
    title: title ?? titleOf(linked),
    lead: `${lead(linked)}\n${legend(linked)}`,
    main: [
      datesLine(linked),
      map === ""
        ? textSections(linked)
        : `<div class="columns">\n<div>\n${textSections(linked)}\n</div>\n${map}\n</div>`,
      incidentCards(linked),
      entityTables(linked),
    ].join("\n"),
    footer: FOOTER,
  });
}

/**
 * The places of documents as one HTML file: the map, the list of places, and the texts that name them, which lead to each other.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toMapPage([tag("قصف على مدينة دوما")], { outlines: syriaGovernorates }).includes("<svg") //=> true
 */
export function toMapPage(documents: OneOrMore<AnnotatedText>, options: PageOptions = {}): string {
  const { outlines, title } = optionsOf(options, EXPECTED_OPTIONS);
  const located = documentsOf(documents).map((document) => ({
    ...document,
    spans: document.spans.filter((span) => span.type === "place" || "lat" in span),
  }));
  const linked = link(located);
  return shell({
    title: title ?? titleOf(linked),
    lead: lead(linked),
    main: [
      `<div class="columns">\n<div>\n${entityTables(linked)}\n</div>`,
      `${mapFigure(linked, outlines)}\n</div>`,
      textSections(linked),
    ].join("\n"),
    footer: FOOTER,
  });
}

function titleOf({ documents }: Linked): string {
  return documents.length === 1 ? documents[0]!.id : `${documents.length} reports`;
}

function lead({ documents, entities }: Linked): string {
  const date = documents.length === 1 ? documents[0]!.date : undefined;
  const day = !date ? "" : `<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>, `;
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  return `<p class="soft">${day}${entities.length} entities, ${mentions} mentions</p>`;
}

/** Each type that occurs, as it looks in the text, with the number of its mentions. */
function legend({ entities }: Linked): string {
  const counts = new Map<string, number>();
  for (const { first, mentions } of entities) counts.set(first.type, (counts.get(first.type) ?? 0) + mentions.length);
  const items = [...counts].map(([type, count]) => {
    const { kind, many } = wordsOf(type);
    return `<li><span class="s t-${kind}">${escapeHtml(many)}</span> ${count}</li>`;
  });
  return `<ul class="legend" aria-label="Legend">\n${items.join("\n")}\n</ul>`;
}
