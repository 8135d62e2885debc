import { toElement } from "../../src/dom/index.js";
import type { AnnotatedText, MarkedSpan } from "../../src/formats/annotated.js";
import { CONSOLE } from "../../src/formats/text/style.js";
import { toText } from "../../src/formats/text/to-text.js";
import {
  bratConfiguration,
  fromBrat,
  fromConll,
  fromCsv,
  fromGeoJson,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  placeMap,
  rowsToCsv,
  documents as several,
  spansFromUnits,
  spansInUnits,
  syriaGovernorates,
  syriaPlaces,
  toBrat,
  toConll,
  toCsv,
  toGeoJson,
  toHtml,
  toIncidentCsv,
  toJsonl,
  toMapPage,
  toReport,
  toRows,
  toSpacy,
  toSvgMap,
  toWebAnnotation,
  toWideRows,
} from "../../src/syria.js";
import { promise } from "./promise.js";

type Marked = Pick<MarkedSpan, "type" | "start" | "end" | "text">;
type Written = AnnotatedText & { readonly id: string };

const marks = (spans: readonly Marked[]): string =>
  JSON.stringify(spans.map(({ type, start, end, text }) => [type, start, end, text]));

/** Half of a surrogate pair, which code points and bytes can't tell. */
const HALVES = /\p{Cs}/u;

/** All formats, and back where there is a way. */
export function checkFormats(document: Written): void {
  const { text, spans } = document;
  const own = marks(spans);
  const back = (name: string, read: readonly Marked[] | undefined): void =>
    promise(marks(read ?? []) === own, `${name} brings the spans back`);
  back("JSON Lines", fromJsonl(toJsonl(document, { text: true, full: true }))[0]?.spans);
  back("JSON Lines of two", fromJsonl(toJsonl([document, document]))[1]?.spans);
  back("CSV", fromCsv(toCsv(document))[0]?.spans);
  for (const unit of ["codePoint", "utf8"] as const) {
    const there = { text, spans: spansInUnits(document, unit) };
    if (!HALVES.test(text)) back(unit, spansFromUnits(there, unit));
  }
  fromGeoJson(JSON.parse(JSON.stringify(toGeoJson(document, { unlocated: true }))));
  toWideRows(document, { gazetteers: [syriaPlaces] });
  const rows = toRows(document, { gazetteers: [syriaPlaces] });
  promise(rows.length === spans.length, "a row a span");
  if (rows.length > 0) back("rows", fromCsv(rowsToCsv(rows))[0]?.spans);
  else rowsToCsv(rows);
  for (const columns of ["yaqut", "acled"] as const) toIncidentCsv(document, { columns } as never);
  const nested = spans.some((span, i) => i > 0 && span.start < spans[i - 1]!.end);
  if (!HALVES.test(text)) {
    back("Web Annotation", fromWebAnnotation(text, toWebAnnotation(document, "urn:r1")).spans);
    back("brat", fromBrat(text, toBrat(document)).spans);
    if (!nested) back("spaCy", fromSpacy(toSpacy(document)).spans);
  }
  back("spaCy, spans", fromSpacy(toSpacy(document, { key: "spans" })).spans);
  bratConfiguration(spans.map(({ type }) => type));
  promise(fromConll(toConll(document))[0]?.text === text, "CoNLL brings the text back");
}

/** What is made to be looked at. */
export function checkPages(document: Written): void {
  const outlines = syriaGovernorates;
  const element = toElement(document, { createElement: () => ({ innerHTML: "" }) }).innerHTML;
  const pages = [toHtml(document), toReport([document, document]), toMapPage(document, { outlines }), element];
  for (const html of [...pages, toSvgMap(document), placeMap(document).toSvg()]) {
    promise(!/<script/i.test(html), "no script");
    promise(!document.text.includes("</mark>") || !html.includes("</mark></mark></mark></mark>"), "marks are escaped");
  }
  for (const rich of [false, true]) toText(document, { ...CONSOLE, rich });
  several([document]).toHtml();
}
