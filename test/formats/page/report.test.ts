import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnnotatedText, toMapPage, toReport } from "../../../src/index.js";
import { syriaGovernorates, tag } from "../../../src/syria.js";
import { runs } from "../../support/property.js";
import { arbitraryDocument, SAMPLE, spanOf } from "../samples.js";

const outlines = syriaGovernorates;
const report = { ...tag("قصف على مدينة دوما أمس، ثم على مدينة دوما", { date: "2017-10-31" }), id: "a.txt" };
const page = toReport([report], { outlines });

/** Ids and fragments of a page. */
function anchors(html: string): { ids: string[]; targets: string[] } {
  return {
    ids: [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!),
    targets: [...html.matchAll(/ href="([^"]*)"/g)].map((m) => m[1]!),
  };
}

/** The text of the texts of a page, without the labels for screen readers. */
function texts(html: string): string[] {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", "#13": "\r", amp: "&" };
  return [...html.matchAll(/<div class="text"[^>]*>([\s\S]*?)<\/div>/g)].map((m) =>
    m[1]!
      .replace(/<span class="sr"[^>]*>[^<]*<\/span>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&([^;]*);/g, (_, name: string) => entities[name]!),
  );
}

describe("a report page", () => {
  test("is one file without a script that loads nothing", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    expect(page.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|<link|@import|url\(|<img/);
    expect(page).toContain("default-src 'none'");
  });

  test("has title, day, legend, days, text, map, tables", () => {
    expect(page).toContain("<title>a.txt</title>");
    expect(page).toMatch(/aria-label="Legend">\n<li><span class="s t-place">Places<\/span> 2<\/li>/);
    expect(page).toMatch(/datetime="2017-10-30"[\s\S]*datetime="2017-10-31"[\s\S]*report/);
    expect(page).toMatch(/<circle [\s\S]*<td class="name">[\s\S]*C2338/);
  });

  test("every id stands once, every link leads to one", () => {
    for (const html of [page, toReport([report, report, SAMPLE], { outlines }), toMapPage([report, SAMPLE])]) {
      const { ids, targets } = anchors(html);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
      expect(targets.length).toBeGreaterThan(3);
    }
  });

  test("a row leads to each mention, a mark to its row, a circle to its row", () => {
    const row = /<tr id="(e\d+)">(?:(?!<\/tr>).)*دوما(?:(?!<\/tr>).)*/.exec(page)!;
    const [id] = [row[1]!];
    const marks = [...row[0].matchAll(/href="#(d1s\d+)"/g)].map((m) => m[1]!);
    expect(marks).toHaveLength(2);
    for (const mark of marks) expect(page).toMatch(new RegExp(`<mark id="${mark}"><a [^>]*href="#${id}"`));
    expect(page).toMatch(new RegExp(`<a href="#${id}"[^>]*><circle`));
  });

  test("keeps the texts", () => {
    fc.assert(
      fc.property(fc.array(arbitraryDocument, { minLength: 1, maxLength: 3 }), (documents) => {
        expect(texts(toReport(documents))).toEqual(documents.map(({ text }) => text));
      }),
      runs(40),
    );
  });

  test("a span that ends inside a word gets no room and no label there", () => {
    const text = "وبحلب";
    const mark = (slice: string): string =>
      /<mark id="d1s1"><a class="([^"]*)"[\s\S]*?<\/mark>/.exec(
        toReport([{ text, spans: [spanOf(text, slice, { type: "place" })] }]),
      )![0];
    expect(mark("حلب")).toContain('class="s t-place we"');
    expect(mark("وب")).toContain('class="s t-place ws"');
    expect(mark("وب")).not.toContain("sr");
    expect(mark("حلب")).toContain('<span class="sr" lang="en"> place</span></a>');
  });

  test("of nested spans the outermost is the link", () => {
    const text = "ريف حلب";
    const spans = [spanOf(text, text, { type: "place" }), spanOf(text, "حلب", { type: "place" })];
    const html = toReport([{ text, spans }]);
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /);
    expect(anchors(html).ids).toEqual(expect.arrayContaining(["d1s1", "d1s2"]));
  });

  test("types of a user's gazetteer have a table of their own", () => {
    const text = "مستوصف النور";
    expect(toReport([{ text, spans: [spanOf(text, text, { type: "clinic", entity: "c1" })] }])).toMatch(
      /<h2>clinic [\s\S]*<td class="id">c1<\/td>/,
    );
  });

  test("hostile texts, ids, names and types stay text", () => {
    const evil = `</style></title><script>alert("1")</script>'&`;
    const span = {
      ...spanOf(evil, evil, { type: evil, entity: evil, value: evil }),
      entry: { id: evil, name: evil, en: evil },
      evidence: [{ rule: evil, detail: evil }],
      lat: 35,
      lon: 38,
    };
    const document: AnnotatedText = { id: evil, text: evil, date: evil, spans: [span, { ...span, type: "date" }] };
    for (const html of [toReport([document, document], { title: evil }), toMapPage([document])]) {
      expect(html).not.toContain("<script");
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      expect(html.match(/<\/title>/g)!.length - html.match(/<title>/g)!.length).toBe(0);
    }
  });

  test("without spans it is the text", () => {
    const html = toReport([{ text: "لا شيء", spans: [] }], { outlines });
    expect(texts(html)).toEqual(["لا شيء"]);
    expect(html).not.toMatch(/<svg|<table/);
  });
});

test("a map page has the places alone", () => {
  const html = toMapPage([report], { outlines });
  expect(html).toMatch(/<table>[\s\S]*<svg[\s\S]*<div class="text"/);
  expect(html).not.toContain('t-date"');
  expect(texts(html)).toEqual([report.text]);
});
