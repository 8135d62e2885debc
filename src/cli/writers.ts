import { syriaGovernorates } from "../data/syria-governorates.js";
import type { AnnotatedText } from "../formats/annotated.js";
import { toBrat } from "../formats/brat.js";
import { conllDocument } from "../formats/conll.js";
import { csvHeader, csvRows } from "../formats/csv.js";
import { toGeoJson } from "../formats/geojson.js";
import { type JsonlOptions, jsonLine } from "../formats/jsonl.js";
import { toMapPage, toReport } from "../formats/page/report.js";
import { toSpacy } from "../formats/spacy.js";
import type { Style } from "../formats/text/style.js";
import { toText } from "../formats/text/to-text.js";
import { toWebAnnotation } from "../formats/web-annotation.js";

export const FORMATS = ["text", "jsonl", "csv", "conll", "brat", "spacy", "webanno", "geojson", "html", "map"] as const;
export type Format = (typeof FORMATS)[number];

export type NamedText = AnnotatedText & {
  readonly id: string;
  /** Fields of the user's own, by name. */
  readonly kept?: Readonly<Record<string, unknown>> | undefined;
};

/** Writes tagged documents one after the other. */
export interface Writer {
  /** What stands before the first document. */
  readonly begin: string;
  readonly add: (document: NamedText) => string;
  /** What stands after the last. */
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
    case "spacy":
      return plain((document) => `${JSON.stringify(toSpacy(document))}\n`);
    case "webanno":
      return together((documents) => `${JSON.stringify(documents.flatMap((document) => toWebAnnotation(document)))}\n`);
    case "html":
      return together((documents) => toReport(documents, { outlines: syriaGovernorates }));
    case "map":
      return together((documents) => toMapPage(documents, { outlines: syriaGovernorates }));
    case "geojson":
      return together((documents) => `${JSON.stringify(toGeoJson(documents))}\n`);
  }
}

function plain(add: Writer["add"], begin = "", end = ""): Writer {
  return { begin, add, end: () => end };
}

/** What is written of all documents together. */
function together(write: (documents: readonly NamedText[]) => string): Writer {
  const documents: NamedText[] = [];
  return {
    begin: "",
    add(document) {
      documents.push(document);
      return "";
    },
    end: () => write(documents),
  };
}
