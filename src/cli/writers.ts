import type { AnnotatedText } from "../formats/annotated.js";
import { toBrat } from "../formats/brat.js";
import { conllDocument } from "../formats/conll.js";
import { csvHeader, csvRows } from "../formats/csv.js";
import { toGeoJson } from "../formats/geojson.js";
import { documentSection, HTML_PAGE_END, htmlPageStart } from "../formats/html.js";
import { type JsonlOptions, jsonLine } from "../formats/jsonl.js";
import type { Style } from "../formats/text/style.js";
import { toText } from "../formats/text/to-text.js";

export const FORMATS = ["text", "jsonl", "csv", "conll", "brat", "geojson", "html"] as const;
export type Format = (typeof FORMATS)[number];

export type NamedText = AnnotatedText & { readonly id: string };

/** Writes tagged documents one after the other. */
export interface Writer {
  /** What stands before the first document. */
  readonly begin: string;
  readonly add: (document: NamedText) => string;
  /** What stands behind the last. */
  readonly end: () => string;
}

/** The writer of a format. */
export function writerOf(format: Format, style: Style, jsonl: JsonlOptions = {}): Writer {
  switch (format) {
    case "text":
      return plain((document) => toText(document, style));
    case "jsonl":
      return plain((document) => `${jsonLine(document, document.id, jsonl)}\n`);
    case "csv":
      return plain((document) => csvRows(document, document.id), csvHeader());
    case "conll":
      return plain((document) => conllDocument(document, document.id));
    case "brat":
      return plain(toBrat);
    case "html":
      return plain((document) => documentSection(document, document.id), htmlPageStart("yaqut"), HTML_PAGE_END);
    case "geojson":
      return mapWriter();
  }
}

function plain(add: Writer["add"], begin = "", end = ""): Writer {
  return { begin, add, end: () => end };
}

/** A map is of all documents together; their texts are not kept. */
function mapWriter(): Writer {
  const documents: NamedText[] = [];
  return {
    begin: "",
    add({ id, spans }) {
      documents.push({ id, text: "", spans });
      return "";
    },
    end: () => `${JSON.stringify(toGeoJson(documents))}\n`,
  };
}
