import type { App } from "./app.js";
import { byId, element } from "./dom.js";
import { FACETS, type Facet } from "./model.js";
import { keyName } from "./names.js";

const SHOWN = 8;
const SHOWN_WHEN_OPEN = 60;
/** Lists in the order of their worth. */
const ORDER: readonly Facet[] = ["actor", "place", "area", "type", "weapon"];

/** Lists that the reader has opened. */
const open = new Set<Facet>();

/** Shows what is named most, of each facet; what is chosen stands first. */
export function showRanks(app: App): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset?.rank;
  const lists = ORDER.flatMap((facet) => rankOf(app, facet));
  const none = element("p", { class: "soft" }, app.words.t(app.isFiltered ? "nothing" : "nothingFound"));
  byId("ranks").replaceChildren(...(lists.length > 0 ? lists : [none]));
  if (focused !== undefined) byId("ranks").querySelector<HTMLElement>(`[data-rank="${focused}"]`)?.focus();
}

function rankOf(app: App, facet: Facet): HTMLElement[] {
  const { words, filters, selection, model } = app;
  const counts = selection.counts[facet];
  const chosen = filters.chosen[facet];
  const keys = [...new Set([...chosen, ...counts.keys()])];
  if (keys.length === 0) return [];
  keys.sort((a, b) => Number(chosen.has(b)) - Number(chosen.has(a)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const most = Math.max(1, ...keys.slice(0, SHOWN + chosen.size).map((key) => counts.get(key) ?? 0));
  const shown = keys.slice(0, open.has(facet) ? SHOWN_WHEN_OPEN : SHOWN);
  const items = shown.map((key) => {
    const count = counts.get(key) ?? 0;
    const name = keyName(model, filters.unit, facet, key, words);
    const bar = element("span", { class: "bar" });
    bar.style.width = `${(100 * count) / most}%`;
    const button = element(
      "button",
      { type: "button", "aria-pressed": String(chosen.has(key)), "data-rank": `${facet}${key}`, title: name },
      element("bdi", { class: "name" }, name),
      element("span", { class: "soft" }, words.number(count)),
      bar,
    );
    button.onclick = () => app.toggle(facet, key);
    return element("li", {}, button);
  });
  const id = `rank-${facet}`;
  const section = element(
    "section",
    { class: "rank", "aria-labelledby": id },
    element("h3", { id }, words.t(facet), " ", element("span", { class: "soft" }, words.number(counts.size))),
    element("ol", {}, ...items),
  );
  if (keys.length > SHOWN) {
    const more = element(
      "button",
      { type: "button", class: "more", "data-rank": `more-${facet}` },
      words.t(open.has(facet) ? "fewer" : "more"),
    );
    more.onclick = () => {
      if (!open.delete(facet)) open.add(facet);
      showRanks(app);
    };
    section.append(more);
  }
  return [section];
}

/** The chosen filters, each a button that drops it. */
export function showChips(app: App): void {
  const { words, filters, model } = app;
  const chip = (name: string, drop: () => void): HTMLElement => {
    const button = element(
      "button",
      { type: "button", "aria-label": `${words.t("remove")}: ${name}` },
      element("bdi", {}, name),
      " ×",
    );
    button.onclick = drop;
    return button;
  };
  const chips = FACETS.flatMap((facet) =>
    [...filters.chosen[facet]].map((key) =>
      chip(keyName(model, filters.unit, facet, key, words), () => app.toggle(facet, key)),
    ),
  );
  if (app.isFiltered) {
    const clear = element("button", { type: "button", class: "clear" }, words.t("clear"));
    clear.onclick = () => app.clear();
    chips.push(clear);
  }
  byId("chips").replaceChildren(...chips);
}
