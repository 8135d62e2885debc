import { isoDay } from "../../src/formats/chart/periods.js";
import type { App } from "./app.js";
import { byId, element } from "./dom.js";
import { markedText, type Range, type Span, sentencesOf, spansOf } from "./marked-text.js";
import { FACETS, searchKey } from "./model.js";
import { entityName } from "./names.js";
import { openReader } from "./reader.js";
import { foreign } from "./strings.js";

const PAGE = 25;
const SENTENCES_OF_REPORT = 3;

let shownFor: unknown;
let pages = 1;

/** A result: a report, or an incident of one. */
interface Result {
  readonly report: number;
  readonly incident: number | undefined;
  readonly day: number;
}

/** What passes, by day; undated ones last. */
export function resultsOf(app: App): Result[] {
  const { model, selection, filters } = app;
  const results: Result[] =
    filters.unit === "incidents"
      ? selection.incidents.map((incident) => ({
          incident,
          report: model.data.incidents[incident]!.report,
          day: model.incidentDays[incident]!,
        }))
      : selection.reports.map((report) => ({ report, incident: undefined, day: model.reportDays[report]! }));
  const rank = (day: number): number => (Number.isNaN(day) ? Number.POSITIVE_INFINITY : day);
  return results.sort((a, b) => (rank(a.day) === rank(b.day) ? a.report - b.report : rank(a.day) - rank(b.day)));
}

/** Whether a span is of what the reader has chosen. */
export function isChosen(app: App, { entity, confidence }: Span): boolean {
  const { chosen, unit } = app.filters;
  if (confidence < app.filters.confidence) return false;
  return FACETS.some(
    (facet) => (facet !== "type" || unit !== "incidents") && chosen[facet].has(app.model.keys[facet][entity]!),
  );
}

/** Shows the sentences, a page of them at a time. */
export function showResults(app: App): void {
  if (shownFor !== app.selection) pages = 1;
  shownFor = app.selection;
  const { words } = app;
  const results = resultsOf(app);
  const shown = results.slice(0, pages * PAGE);
  const list = byId("results");
  if (results.length === 0)
    list.replaceChildren(element("li", { class: "soft" }, words.t(app.isFiltered ? "nothing" : "nothingFound")));
  else list.replaceChildren(...shown.map((result) => item(app, result)));
  byId("shown").textContent = words.t("of", shown.length, results.length);
  const more = byId("more");
  more.hidden = shown.length === results.length;
  more.onclick = () => {
    pages++;
    showResults(app);
    (list.children[shown.length] as HTMLElement | undefined)?.querySelector("button")?.focus();
  };
}

function item(app: App, { report, incident, day }: Result): HTMLElement {
  const { words, model } = app;
  const source = model.data.reports[report]!;
  const read = element("button", { type: "button" }, words.t("read"));
  const told = incident === undefined ? undefined : model.data.incidents[incident]!;
  const triggers = told ? pairs(told.words) : [];
  const ranges = told ? sentencesAt(app, report, triggers) : chosenSentences(app, report);
  read.onclick = () => openReader(app, report, ranges[0]);
  const when = Number.isNaN(day) ? words.t("undatedReport") : foreign(isoDay(day));
  const head = element(
    "div",
    { class: "source" },
    element("bdi", {}, source.id),
    element("span", { class: "day" }, when),
    ...(told
      ? [
          element("strong", {}, words.term(told.type)),
          element("span", {}, words.term(told.status)),
          ...roles(app, incident!),
        ]
      : []),
    read,
  );
  const texts = ranges.map((range) => {
    const text = element("p", { class: "text", lang: "ar", dir: "rtl" });
    text.append(
      markedText(model, source, range, triggers, (made, span) => isChosen(app, span) && made.classList.add("chosen")),
    );
    return text;
  });
  return element("li", {}, head, ...texts);
}

/** Who did it to whom, with what, at what toll. */
function roles(app: App, incident: number): HTMLElement[] {
  const { by, target, weapons, casualties } = app.model.data.incidents[incident]!;
  const { words, model } = app;
  const lists = [
    ["by", by],
    ["target", target],
    ["with", weapons],
    ["toll", casualties],
  ] as const;
  return lists.flatMap(([key, entities]) => {
    if (entities.length === 0) return [];
    const names = entities
      .map((entity) => entityName(model.data.entities[entity]!, words))
      .join(words.language === "ar" ? "، " : ", ");
    return [element("span", {}, `${words.t(key)}: `, element("bdi", {}, names))];
  });
}

function pairs(numbers: readonly number[]): Range[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({ start: numbers[2 * i]!, end: numbers[2 * i + 1]! }));
}

/** The sentences in which some stretches begin. */
function sentencesAt({ model }: App, report: number, stretches: readonly Range[]): Range[] {
  const all = sentencesOf(model.data.reports[report]!);
  return all
    .filter(({ start, end }) => stretches.some((each) => each.start >= start && each.start < end))
    .slice(0, SENTENCES_OF_REPORT);
}

/** The sentences that say what was chosen or searched for, else the first. */
function chosenSentences(app: App, report: number): Range[] {
  const source = app.model.data.reports[report]!;
  const all = sentencesOf(source);
  const terms = searchKey(app.filters.query).trim().split(" ").filter(Boolean);
  const chosen = sentencesAt(
    app,
    report,
    spansOf(source).filter((span) => isChosen(app, span)),
  );
  const found =
    terms.length === 0
      ? []
      : all.filter(({ start, end }) => {
          const key = searchKey(source.text.slice(start, end));
          return terms.some((term) => key.includes(term));
        });
  const some = chosen.length > 0 ? chosen : found.length > 0 ? found : all;
  return some.slice(0, chosen.length + found.length > 0 ? SENTENCES_OF_REPORT : 1);
}
