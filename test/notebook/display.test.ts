import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { documents } from "../../src/index.js";
import { tag } from "../../src/syria.js";

/** What Deno's Jupyter kernel asks of a value. */
function bundle(value: object): Record<string, unknown> {
  return (value as Record<symbol, () => Record<string, unknown>>)[Symbol.for("Jupyter.display")]!();
}

const document = tag("قصفت قوات النظام حي الحميدية بمدينة دير الزور", { date: "2017-10-31" });

describe("a document in a notebook", () => {
  const shown = bundle(document);

  test("is HTML from right to left, text, and JSON that no host prefers to the HTML", () => {
    expect(Object.keys(shown)).toEqual(["text/html", "text/plain", "application/vnd.yaqut+json"]);
    expect(shown["text/html"]).toBe(document.toHtml());
    expect(document.toHtml()).toMatch(/^<div dir="rtl" lang="ar"[\s\S]*<mark [\s\S]*<\/div>$/);
    expect(shown["application/vnd.yaqut+json"]).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test("can go through a message channel", () => expect(structuredClone(shown)).toEqual(shown));
});

describe("a document in a console", () => {
  const text = inspect(document);

  test("is its text with the spans marked, and a table of its entities", () => {
    expect(text).toContain("{قوات النظام}\u2068[actor]\u2069");
    expect(text).toContain("2017-10-31");
    expect(text).toMatch(/actor.*قوات النظام.*syrian-government-for/);
    expect(text).toContain("N0425");
  });

  test("inside another value too", () => expect(inspect({ document })).toContain("{قوات النظام}"));
  test("has no ANSI codes", () => expect(text).not.toContain("\u001b"));
});

describe("a document as data", () => {
  const { text, spans, incidents } = document;
  const fields = { text, date: "2017-10-31", spans, incidents };

  test("has its own fields alone", () => expect({ ...document }).toStrictEqual(fields));
  test("is cloned", () => expect(structuredClone(document)).toEqual(fields));
  test("is written as JSON and shown again", () => {
    const back = JSON.parse(JSON.stringify(document)) as typeof document;
    expect(documents([back]).toHtml()).toContain(document.toHtml());
  });
});

describe("documents", () => {
  const many = documents(Array.from({ length: 52 }, (_, i) => tag(`قصف على مدينة دوما ${i}`)));

  test("are a list", () => {
    expect(many).toHaveLength(52);
    expect([...many]).toEqual(many.items);
    expect((JSON.parse(JSON.stringify(many)) as unknown[]).length).toBe(52);
  });

  test("show themselves together under their ids", () => {
    const named = documents([{ ...document, id: "<a>" }, document]);
    const html = bundle(named)["text/html"] as string;
    expect(html.match(/<div dir="rtl"/g)).toHaveLength(2);
    expect(html).toContain("<b><bdi>&lt;a&gt;</bdi> <bdi>2017-10-31</bdi></b>");
    expect(inspect(named)).toMatch(/== <a> \(2017-10-31\)[\s\S]*== 2 \(2017-10-31\)/);
    expect(bundle(named)["application/vnd.yaqut+json"]).toEqual(named.items);
  });

  test("show the first fifty and say how many more there are", () => {
    expect(many.toHtml().match(/<div dir="rtl"/g)).toHaveLength(50);
    expect(many.toHtml()).toContain("… and 2 more");
    expect(inspect(many)).toContain("… and 2 more");
  });
});
