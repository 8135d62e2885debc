import { syriaGovernorates } from "../data/syria-governorates.js";
import type { KeptText } from "../formats/annotated.js";
import { toBrat } from "../formats/brat.js";
import { toGeoJson } from "../formats/geojson.js";
import { toMapPage, toReport } from "../formats/page/report.js";
import type { Style } from "../formats/text/style.js";
import { toText } from "../formats/text/to-text.js";
import { toWebAnnotation } from "../formats/web-annotation.js";
import type { DocumentFormat } from "./formats.js";

export type NamedText = KeptText & { readonly id: string };

/** Writes tagged documents one after the other. */
export interface Writer {
  readonly add: (document: NamedText) => string;
  /** What stands after the last. */
  readonly end: () => string;
}

/** The writer of a format that takes whole documents. */
export function writerOf(format: DocumentFormat, style: Style): Writer {
  switch (format) {
    case "text":
      return plain((document) => toText(document, style));
    case "brat":
      return plain(toBrat);
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

function plain(add: Writer["add"]): Writer {
  return { add, end: () => "" };
}

/** What is written of all documents together. */
function together(write: (documents: readonly NamedText[]) => string): Writer {
  const documents: NamedText[] = [];
  return {
    add(document) {
      documents.push(document);
      return "";
    },
    end: () => write(documents),
  };
}
