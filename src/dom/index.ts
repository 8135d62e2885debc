import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import { type AnnotatedText, toHtml } from "../formats/index.js";

/** Something that writes itself as HTML: a document, several of them, a map. */
export interface Showable {
  /** A fragment of HTML, all text escaped. */
  toHtml(): string;
}

function isShowable(shown: Showable | AnnotatedText): shown is Showable {
  return typeof shown === "object" && shown !== null && "toHtml" in shown;
}

/** What is asked of a browser's `document`, and all that is. */
export interface ElementFactory<E extends { innerHTML: string }> {
  /** Makes an element that belongs to the page. */
  createElement(tag: "div"): E;
}

/**
 * A document, documents or a map as an element, for Observable and for pages of one's own: `display(toElement(doc, document))`.
 * All text in it is escaped, and it holds no script.
 *
 * @param shown what to show; a text with spans as plain data will do
 * @param dom the `document` of the page
 * @returns a `div`
 * @example
 * toElement(tag("قصف على دوما"), { createElement: () => ({ innerHTML: "" }) }).innerHTML.includes("<mark") //=> true
 */
export function toElement<E extends { innerHTML: string }>(shown: Showable | AnnotatedText, dom: ElementFactory<E>): E {
  if (typeof dom?.createElement !== "function")
    throw wrongArgument({ at: "dom", expected: "the `document` of a page", received: show(dom) });
  const element = dom.createElement("div");
  element.innerHTML = isShowable(shown) ? shown.toHtml() : toHtml(shown);
  return element;
}
