import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { styleOf } from "../../src/formats/html-style.js";
import { toHtml } from "../../src/formats/index.js";
import { runs } from "../support/property.js";
import { arbitraryDocument, SAMPLE, spanOf, TEXT } from "./samples.js";

const html = toHtml(SAMPLE);
const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#13;/g, "\r")
    .replace(/&amp;/g, "&");

/** The text of a fragment, without labels. */
function textContent(fragment: string): string {
  return unescaped(fragment.replace(/<small [^>]*>.*?<\/small>/gs, "").replace(/<[^>]*>/g, ""));
}

/** Contrast of two sRGB colours (WCAG 2). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test("without labels the text is the source", () => {
  expect(textContent(html)).toBe(TEXT);
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(textContent(toHtml(document))).toBe(document.text);
    }),
    runs(100),
  );
});

test("direction and language are attributes", () => expect(html).toMatch(/^<div dir="rtl" lang="ar" /));

test("only elements and attributes that sanitizers let through", () => {
  const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map((m) => m[1]));
  expect([...tags].sort()).toEqual(["bdi", "div", "mark", "small"]);
  const attributes = new Set([...html.matchAll(/ ([\w-]+)="/g)].map((m) => m[1]));
  expect([...attributes].sort()).toEqual(["dir", "lang", "style", "title"]);
  expect(html).not.toMatch(/letter-spacing|italic|var\(|-inline-|isolate/);
});

test("a mark has its type in words, in an isolate", () => {
  for (const { type } of SAMPLE.spans) expect(html).toContain(`<bdi dir="auto"> ${type}</bdi></small></mark>`);
  expect(toHtml(SAMPLE, { labels: { place: "مكان" } })).toContain(`<bdi dir="auto"> مكان</bdi>`);
});

test("Latin and numbers are isolated", () => {
  expect(html).toContain("<bdi>T-72</bdi>");
  expect(html).toContain("<bdi>2016</bdi>");
});

describe("an edge inside a word has no padding, an edge of a word has", () => {
  const text = "وبحلب";
  const rows: [slice: string, padding: string[], label: boolean][] = [
    ["حلب", ["padding-left"], true],
    ["وب", ["padding-right"], false],
    ["بح", [], false],
    ["وبحلب", ["padding-right", "padding-left"], true],
  ];
  test.each(rows)("%s", (slice, padding, label) => {
    const fragment = toHtml({ text, spans: [spanOf(text, slice, { type: "place" })] });
    expect(fragment.match(/padding-\w+/g) ?? []).toEqual(padding);
    expect(fragment.includes("<small")).toBe(label);
  });
});

test("nested spans nest, crossing ones are left out", () => {
  const text = "ريف حلب الشمالي";
  const spans = [
    spanOf(text, "ريف حلب", { type: "place" }),
    spanOf(text, "حلب", { type: "place" }),
    spanOf(text, "حلب الشمالي", { type: "x" }),
  ];
  const fragment = toHtml({ text, spans });
  expect(fragment.match(/<mark/g)).toHaveLength(2);
  expect(fragment).toMatch(/<mark [^>]*>ريف <mark [^>]*>حلب<small/);
  expect(textContent(fragment)).toBe(text);
});

test("hostile names, types, labels and texts stay text", () => {
  const evil = `"><script>alert('1')</script>&`;
  const span = {
    ...spanOf(evil, evil, { type: `<i>"'` }),
    entry: { id: evil, name: evil, en: evil },
    entity: evil,
    evidence: [{ rule: evil, detail: evil }],
  };
  const fragment = toHtml({ text: evil, spans: [span] }, { labels: { place: evil } });
  expect([...fragment.matchAll(/<\/?(\w+)/g)].map((m) => m[1])).not.toContain("script");
  expect(fragment.match(/"/g)!.length % 2).toBe(0);
  expect(textContent(fragment)).toBe(evil);
});

test("a tooltip says name, English name, id and evidence", () => {
  const span = {
    ...spanOf(TEXT, "حلب", { type: "place", entity: "C1007" }),
    placeType: "city",
    entry: { id: "C1007", name: "حلب", en: "Aleppo" },
    evidence: [{ rule: "cue", detail: "مدينة" }],
  };
  expect(toHtml({ text: TEXT, spans: [span] })).toContain('title="حلب\nAleppo\nC1007\nplace, city\ncue: مدينة"');
});

test.each(["place", "actor", "date", "casualty", "weapon", "other"])("%s has contrast, and an underline", (type) => {
  const { background, underline } = styleOf(type);
  expect(contrast(background, "#1a1a1a")).toBeGreaterThan(6.9);
  expect(underline).toMatch(/^\dpx (solid|double|dotted|dashed)$/);
});

test("no two types have the same colour or the same underline", () => {
  const styles = ["place", "actor", "date", "casualty", "weapon", "other"].map(styleOf);
  expect(new Set(styles.map(({ background }) => background)).size).toBe(styles.length);
  expect(new Set(styles.map(({ underline }) => underline)).size).toBe(styles.length);
});

test("colours are set in pairs, so that dark themes change neither", () => {
  for (const [, style] of html.matchAll(/<mark [^>]*style="([^"]*)"/g)) {
    expect(style).toMatch(/background-color:#[0-9a-f]{6}/);
    expect(style).toMatch(/;color:#[0-9a-f]{6}/);
  }
});
