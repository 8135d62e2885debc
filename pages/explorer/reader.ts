import type { App } from "./app.js";
import { byId, element } from "./dom.js";
import { markedText, type Range, type Span } from "./marked-text.js";
import { isChosen } from "./results.js";

/** Opens a whole report at a sentence; its marks say what they mean. */
export function openReader(app: App, report: number, at: Range | undefined): void {
  const { model, words } = app;
  const source = model.data.reports[report]!;
  byId("reader-title").replaceChildren(element("bdi", {}, source.id), ` · ${source.date ?? words.t("undatedReport")}`);
  const text = byId("reader-text");
  text.replaceChildren();
  const mark = (made: HTMLElement, span: Span): void => {
    made.setAttribute("role", "button");
    made.tabIndex = 0;
    made.classList.toggle("chosen", isChosen(app, span));
    made.onclick = () => showDetails(app, span);
    made.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      showDetails(app, span);
    };
  };
  const { start, end } = at ?? { start: 0, end: 0 };
  const here = element("span", { class: "here" });
  here.append(markedText(model, source, { start, end }, [], mark));
  text.append(
    markedText(model, source, { start: 0, end: start }, [], mark),
    here,
    markedText(model, source, { start: end, end: source.text.length }, [], mark),
  );
  byId("reader-details").replaceChildren();
  const dialog = byId<HTMLDialogElement>("reader");
  byId("close").onclick = () => dialog.close();
  dialog.showModal();
  if (at) here.scrollIntoView({ block: "center" });
}

/** What a mark means, and how sure it is. */
function showDetails(app: App, { entity, confidence }: Span): void {
  const { model, words } = app;
  const { name, en, id, kind, type, point, precision, area } = model.data.entities[entity]!;
  const where = area === undefined ? undefined : model.data.areas[area]!;
  const parts = [
    words.term(kind ?? type),
    id,
    where && (words.language === "en" ? (where.en ?? where.name) : where.name),
    point && `${precision === "exact" ? "" : "~"}${point[1].toFixed(3)}, ${point[0].toFixed(3)}`,
    `${words.t("confidence").split(" ")[0]} ${(confidence / 100).toFixed(2)}`,
  ].filter((part) => part !== undefined);
  const facet = model.facetOf[entity];
  const title = element(
    "strong",
    {},
    element("bdi", {}, name),
    ...(en === undefined ? [] : [" · ", element("bdi", {}, en)]),
  );
  const line = element("span", { class: "soft" });
  for (const part of parts) line.append(" · ", element("bdi", {}, part));
  const details = element("p", {}, title, line);
  if (facet !== undefined) {
    const button = element("button", { type: "button" }, words.t("filterBy"));
    button.onclick = () => {
      byId<HTMLDialogElement>("reader").close();
      if (!app.filters.chosen[facet].has(entity)) app.toggle(facet, entity);
    };
    details.append(" ", button);
  }
  byId("reader-details").replaceChildren(details);
}
