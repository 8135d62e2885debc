import { entitiesOf, type Span } from "yaqut/syria";
import { element } from "./dom.js";
import { idOf, meaningOf, titleOf } from "./facts.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";
import { typeClass } from "./reading.js";

/** The rows of the table of entities; a name leads to its mentions, one after the other. */
export function entityRows(result: TagResult, words: Words, onChoose: (index: number) => void): HTMLElement[] {
  return entitiesOf([result]).map(({ first, mentions }) => {
    const span = first as Span;
    let turn = 0;
    const name = element("button", { type: "button", class: "link" }, element("bdi", { lang: "ar" }, titleOf(span)));
    name.addEventListener("click", () => onChoose(mentions[turn++ % mentions.length]!.index));
    return element(
      "tr",
      {},
      element("td", {}, element("span", { class: "chip", "data-type": typeClass(span.type) }, words.term(span.type))),
      element("th", { scope: "row" }, name),
      element("td", { class: "meaning" }, element("bdi", {}, meaningOf(span, words))),
      element("td", { class: "id" }, element("bdi", {}, idOf(span, words))),
      element("td", { class: "number" }, words.number(mentions.length)),
    );
  });
}
