import type { Incident } from "../../incident.js";
import { INCIDENT_TYPES } from "../../incident-types.js";
import type { MarkedSpan } from "../annotated.js";
import { escapeHtml } from "../escape.js";
import { sentenceAround } from "../incidents/sentence.js";
import type { Linked } from "./links.js";
import { heading } from "./shell.js";
import { wordsOf } from "./types.js";

type Document = Linked["documents"][number];

/** A card for each incident: what, who, whom, where, when, toll, weapons, who says so, the sentence. Arguments lead to their marks. */
export function incidentCards(linked: Linked): string {
  const cards = linked.documents.flatMap((document) =>
    document.incidents.map((incident) => card(incident, document, linked)),
  );
  if (cards.length === 0) return "";
  return `<section>\n${heading("Incidents", cards.length, "الحوادث")}\n<ul class="cards">\n${cards.join("\n")}\n</ul>\n</section>`;
}

function card(incident: Incident, document: Document, linked: Linked): string {
  const { type, status, day, by, target, places, date, weapons, casualties, source, trigger } = incident;
  const list = (spans: readonly MarkedSpan[]): string =>
    spans.map((span) => argument(span, document, linked)).join(", ");
  const rows: readonly (readonly [title: string, html: string])[] = [
    ["By", list(by)],
    ["Target", list(target)],
    ["Where", list(places)],
    ["When", [escapeHtml(day ?? ""), date ? list([date]) : ""].filter((part) => part !== "").join(" ")],
    ["Toll", list(casualties)],
    ["Weapons", list(weapons)],
    ["Source", list(source)],
    ["Told as", escapeHtml(status)],
    ...(linked.documents.length > 1 ? [["In", `<bdi>${escapeHtml(document.id)}</bdi>`] as const] : []),
  ];
  const facts = rows.filter(([, html]) => html !== "").map(([title, html]) => `<dt>${title}</dt><dd>${html}</dd>`);
  const word = `<bdi lang="ar">${escapeHtml(trigger.text)}</bdi>`;
  return `<li><h3>${escapeHtml(INCIDENT_TYPES[type].en)} ${word}</h3>
<dl>${facts.join("")}</dl>
<blockquote dir="rtl" lang="ar">${escapeHtml(sentenceAround(document.text, trigger))}</blockquote></li>`;
}

/** An argument as a link to its mark in the text, which the page lights up. */
function argument({ start, end, type, text }: MarkedSpan, document: Document, { ofSpan }: Linked): string {
  const span = document.spans.find((other) => other.start === start && other.end === end && other.type === type);
  const names = span && ofSpan(span);
  const word = `<bdi lang="ar">${escapeHtml(text)}</bdi>`;
  return names ? `<a class="s t-${wordsOf(type).kind}" href="#${names.mark}">${word}</a>` : word;
}
