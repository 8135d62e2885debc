import { dayNumber, isoDay, PERIODS, type Period } from "../../src/formats/chart/periods.js";
import type { App, View } from "./app.js";
import { byId, element } from "./dom.js";
import { FACETS, type Facet, type Unit } from "./model.js";
import type { Key } from "./strings.js";
import { titleOf } from "./timeline.js";

const UNIT_WORDS: Readonly<Record<Unit, Key>> = {
  incidents: "incidentsUnit",
  mentions: "mentionsUnit",
  reports: "reportsUnit",
};
const BY_WORDS: Readonly<Record<Facet | "none", Key>> = {
  type: "byType",
  actor: "byActor",
  place: "byPlace",
  area: "byArea",
  weapon: "byWeapon",
  none: "none",
};

/** Makes the controls change the view. */
export function listen(app: App): void {
  const query = byId<HTMLInputElement>("query");
  query.oninput = () => app.filter({ query: query.value });
  const [from, to] = [byId<HTMLInputElement>("from"), byId<HTMLInputElement>("to")];
  const range = app.model.range;
  if (!range) for (const each of [from, to]) each.parentElement!.hidden = true;
  const days = (): void => {
    if (!range) return;
    const [first = range[0], last = range[1]] = [dayNumber(from.value), dayNumber(to.value)];
    app.filter({ days: from.value === "" && to.value === "" ? undefined : [first, last] });
  };
  from.onchange = days;
  to.onchange = days;
  const confidence = byId<HTMLInputElement>("confidence");
  confidence.oninput = () => app.filter({ confidence: Number(confidence.value) });
  byId<HTMLSelectElement>("unit").onchange = (event) => app.count((event.target as HTMLSelectElement).value as Unit);
  byId<HTMLSelectElement>("by").onchange = (event) =>
    app.change({ by: (event.target as HTMLSelectElement).value as View["by"] });
  byId<HTMLSelectElement>("per").onchange = (event) =>
    app.change({ per: (event.target as HTMLSelectElement).value as View["per"] });
  byId("language").onclick = () => app.change({ language: app.view.language === "en" ? "ar" : "en" });
  byId("filters").onsubmit = (event) => event.preventDefault();
}

/** How many of the reports are shown, and without filters why not all. */
function reportsLine({ words, filters: { unit }, selection, model, isFiltered }: App): string[] {
  if (unit === "reports") return [];
  const [shown, all] = [selection.reports.length, model.data.reports.length];
  const count = shown === all ? words.number(all) : words.t("ofReports", shown, all);
  const line = `${words.t("reportsUnit")}: ${count}`;
  if (isFiltered || shown === all) return [line];
  return [line, words.t(unit === "incidents" ? "withoutIncidents" : "withoutMentions", all - shown)];
}

/** The first and the last day, each in one piece. */
function daysLine(days: readonly [number, number]): HTMLElement {
  const line = element("bdi", { dir: "ltr" });
  for (const [i, day] of [...new Set(days.map(isoDay))].entries())
    line.append(i === 0 ? "" : " – ", element("span", { class: "day" }, day));
  return line;
}

/** Writes the words of the page, and what the controls stand at. */
export function showControls(app: App): void {
  const { words, view, filters, selection, model } = app;
  const shownDays = filters.days ?? model.range;
  const root = document.documentElement;
  root.lang = view.language;
  root.dir = view.language === "ar" ? "rtl" : "ltr";
  document.title = titleOf(app);
  byId("title").replaceChildren(element("bdi", {}, titleOf(app)));
  const language = byId("language");
  language.textContent = words.t("language");
  language.lang = view.language === "en" ? "ar" : "en";
  for (const each of document.querySelectorAll<HTMLElement>("[data-t]"))
    each.textContent = words.t(each.dataset.t as Key);
  for (const each of document.querySelectorAll<HTMLElement>("[data-label]"))
    each.setAttribute("aria-label", words.t(each.dataset.label as Key));
  byId("summary").replaceChildren(
    [`${words.t(UNIT_WORDS[filters.unit])}: ${words.number(selection.total)}`, ...reportsLine(app)].join(" · "),
    ...(shownDays ? [" · ", daysLine(shownDays)] : []),
  );
  const query = byId<HTMLInputElement>("query");
  if (query.value !== filters.query) query.value = filters.query;
  const [first, last] = filters.days ?? [];
  byId<HTMLInputElement>("from").value = first === undefined ? "" : isoDay(first);
  byId<HTMLInputElement>("to").value = last === undefined ? "" : isoDay(last);
  byId<HTMLInputElement>("confidence").value = String(filters.confidence);
  byId("confidence-shown").textContent = (filters.confidence / 100).toFixed(2);
  const options = <V extends string>(id: string, values: readonly V[], chosen: V, key: (value: V) => Key): void => {
    const select = byId<HTMLSelectElement>(id);
    select.replaceChildren(...values.map((value) => element("option", { value }, words.t(key(value)))));
    select.value = chosen;
  };
  options("unit", model.units, filters.unit, (unit) => UNIT_WORDS[unit]);
  const facets = FACETS.filter(
    (facet) => (facet !== "type" || filters.unit !== "reports") && (facet !== "area" || model.data.areas.length > 0),
  );
  options("by", [...facets, "none" as const], app.bars.by, (by) => BY_WORDS[by]);
  options("per", ["auto" as const, ...PERIODS], view.per, (per: Period | "auto") => per);
  byId("credits").textContent = [...model.data.credits].join(" · ");
}
