import report from "../../reports/deir-ez-zor-2017-10-31.txt?raw";
import { conditionOf } from "./condition.js";
import { details } from "./details.js";
import { byId, element } from "./dom.js";
import { DOWNLOADS, download, saveFile } from "./downloads.js";
import { entityRows } from "./entities.js";
import { decode } from "./files/open.js";
import { createGazetteerForm } from "./gazetteer-form.js";
import { incidentRows } from "./incidents.js";
import { initialLanguage, setLanguage } from "./language.js";
import { mapView } from "./map-view.js";
import type { TagResult } from "./messages.js";
import { createOpening } from "./opening.js";
import { keepNames, keptNames, namesCsv, namesOf } from "./own-names.js";
import { createReading, KNOWN_TYPES, typeClass } from "./reading.js";
import type { Row } from "./rows.js";
import type { Key } from "./strings/english.js";
import { createTagging } from "./tagging.js";

const REPORT_DATE = "2017-10-31";
/** So much of the example tells it. */
const EXAMPLE_START = 40;
/** Typing is tagged when it pauses for so long. */
const PAUSE_MS = 200;

const text = byId("text", HTMLTextAreaElement);
const date = byId("date", HTMLInputElement);
const status = byId("status", HTMLElement);
const close = byId("close", HTMLButtonElement);

let words = setLanguage(initialLanguage());
let rows: readonly Row[] = [];
let result: TagResult | undefined;
let chosen: number | undefined;
let warning: Key | undefined;
let hidden: ReadonlySet<string> = new Set();

const reading = createReading(byId("reading", HTMLElement), (index) => choose(index));
const form = createGazetteerForm((added) => {
  rows = added;
  keepNames(rows);
  retag();
});
const { tag, makePage } = createTagging({
  busy: () => {
    status.textContent = words.say(result === undefined ? "loading" : "tagging");
  },
  done: (tagged) => {
    result = tagged;
    choose(undefined);
    showResult();
  },
  failed: () => {
    status.textContent = words.say("failed");
  },
  progress: (done, of) => {
    status.textContent = `${words.say("tagging")} ${words.number(done)} / ${words.number(of)}`;
  },
  page: (html) => {
    saveFile("reports.html", "text/html", html);
    showResult();
  },
});

function retag(): void {
  warning = conditionOf(text.value);
  showNotes();
  tag({ text: text.value, rows, ...(date.value === "" ? {} : { date: date.value }) });
}

/** Says what is wrong with the text or the file, and whether its day is asked for. */
function showNotes(): void {
  byId("condition", HTMLElement).textContent = warning === undefined ? "" : words.say(warning);
  const asks = date.value === "" && text.value.trim() !== "";
  byId("date-hint", HTMLElement).textContent = words.say(asks ? "askDate" : "dateHint");
  date.classList.toggle("asked", asks);
}

/** Shows what the span with this index means; from the table, goes to it in the text. */
function choose(index: number | undefined, go = false): void {
  chosen = index;
  const span = index === undefined ? undefined : result?.spans[index];
  const body =
    span && result ? details(span, result.text, words) : [element("p", { class: "hint" }, words.say("nothingChosen"))];
  byId("details-body", HTMLElement).replaceChildren(...body);
  byId("details", HTMLElement).classList.toggle("open", span !== undefined);
  close.hidden = span === undefined;
  if (go && span && hidden.has(span.type)) {
    hidden = new Set([...hidden].filter((type) => type !== span.type));
    showResult();
  }
  reading.choose(index, go);
}

function showResult(): void {
  if (!result) return;
  const { say, number } = words;
  reading.show(result, hidden, words);
  reading.choose(chosen);
  showTypes(result);
  byId("reading-hint", HTMLElement).textContent = say(result.spans.length > 0 ? "readingHint" : "empty");
  byId("entities", HTMLElement).replaceChildren(...entityRows(result, words, (index) => choose(index, true)));
  byId("incidents", HTMLElement).replaceChildren(...incidentRows(result, words));
  byId("told-none", HTMLElement).hidden = result.incidents.length > 0;
  byId("map", HTMLElement).replaceChildren(mapView(result, words));
  status.textContent = `${say("names")}: ${number(result.spans.length)} · ${number(Math.round(result.took))} ${say("milliseconds")}`;
}

/** The types in the text, each with its count and a switch. */
function showTypes({ spans }: TagResult): void {
  const types = [...new Set([...KNOWN_TYPES, ...spans.map(({ type }) => type)])];
  const switches = types.map((type) => {
    const count = spans.filter((span) => span.type === type).length;
    const on = !hidden.has(type);
    const button = element(
      "button",
      { type: "button", class: "type", "aria-pressed": String(on), "data-type": typeClass(type) },
      element("span", {}, words.term(type)),
      element("small", {}, words.number(count)),
    );
    button.addEventListener("click", () => {
      hidden = new Set(on ? [...hidden, type] : [...hidden].filter((other) => other !== type));
      showResult();
      byId("types", HTMLElement).querySelectorAll("button")[types.indexOf(type)]?.focus();
    });
    return button;
  });
  byId("types", HTMLElement).replaceChildren(...switches);
}

function showLanguage(): void {
  form.show(words);
  showNotes();
  choose(chosen);
  showResult();
}

function setText(value: string, day: string): void {
  text.value = value;
  date.value = day;
  retag();
}

/** Whether a text is still the example, changed or not. */
function isExample(value: string): boolean {
  return value.startsWith(report.slice(0, EXAMPLE_START)) || value.endsWith(report.slice(-EXAMPLE_START));
}

let pause: ReturnType<typeof setTimeout> | undefined;
text.addEventListener("input", () => {
  // another report has another day than the example
  if (date.value === REPORT_DATE && !isExample(text.value)) date.value = "";
  clearTimeout(pause);
  pause = setTimeout(retag, PAUSE_MS);
});
date.addEventListener("change", retag);
close.addEventListener("click", () => choose(undefined));
byId("example", HTMLElement).addEventListener("click", () => setText(report, REPORT_DATE));
byId("clear", HTMLElement).addEventListener("click", () => {
  setText("", "");
  text.focus();
});
byId("language", HTMLElement).addEventListener("click", () => {
  words = setLanguage(words.language === "ar" ? "en" : "ar");
  showLanguage();
});
byId("downloads", HTMLElement).append(
  ...DOWNLOADS.map((format) => {
    const button = element("button", { type: "button", class: "quiet" }, format.toUpperCase());
    button.addEventListener("click", () => result && download(result, format));
    return button;
  }),
);

createOpening({
  show: (opened) => setText(opened.text, opened.date ?? ""),
  failed: (key) => {
    warning = key;
    showNotes();
  },
  makePage: (reports) => makePage({ kind: "page", reports, rows, language: words.language }),
});
byId("save-names", HTMLElement).addEventListener("click", () => saveFile("names.csv", "text/csv", namesCsv(rows)));
const load = byId("load-names", HTMLInputElement);
load.addEventListener("change", async () => {
  const file = load.files?.[0];
  load.value = "";
  if (!file) return;
  const note = byId("names-note", HTMLElement);
  try {
    const { rows: added, bad } = namesOf(decode(await file.arrayBuffer()));
    form.add(added);
    note.textContent = words.say("kept") + (bad > 0 ? ` ${words.say("badRows")} ${words.number(bad)}` : "");
  } catch {
    note.textContent = words.say("unread");
  }
});

showLanguage();
setText(report, REPORT_DATE);
form.add(keptNames());
