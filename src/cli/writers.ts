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
  readonly end: () => string | Promise<string>;
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
      return together((documents) => page(documents, toReport));
    case "map":
      return together((documents) => page(documents, toMapPage));
    case "geojson":
      return together((documents) => `${JSON.stringify(toGeoJson(documents))}\n`);
  }
}

/** One text as a page to read, several as a page to look through. */
async function page(documents: readonly NamedText[], ofOne: typeof toReport): Promise<string> {
  const options = { outlines: syriaGovernorates };
  if (documents.length < 2) return ofOne(documents, options);
  const { toExplorer } = await import("../explorer/index.js");
  return toExplorer(documents, options);
}

function plain(add: Writer["add"]): Writer {
  return { add, end: () => "" };
}

/** What is written of all documents together. */
function together(write: (documents: readonly NamedText[]) => string | Promise<string>): Writer {
  const documents: NamedText[] = [];
  return {
    add(document) {
      documents.push(document);
      return "";
    },
    end: () => write(documents),
  };
}
