import { expect, test } from "vitest";
import { toElement } from "../../src/dom/index.js";
import { documents } from "../../src/index.js";
import { tag } from "../../src/syria.js";

const page = { createElement: (tag: "div") => ({ tag, innerHTML: "" }) };
const document = tag("قصف على مدينة دوما");

test("a document is an element of the page", () => {
  expect(toElement(document, page)).toEqual({ tag: "div", innerHTML: document.toHtml() });
});

test("plain data is one too", () => {
  expect(toElement(structuredClone({ ...document }), page).innerHTML).toBe(document.toHtml());
});

test("so are documents", () => {
  expect(toElement(documents([document, document]), page).innerHTML.match(/<mark/g)).toHaveLength(2);
});
