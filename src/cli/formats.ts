import { LINE_FORMATS, type LineFormat } from "../node/many/job.js";

/** Formats that are written of whole documents; those but `text` of all of them together. */
const DOCUMENT_FORMATS = ["text", "brat", "webanno", "geojson", "html", "map"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const FORMATS: readonly Format[] = [...LINE_FORMATS, ...DOCUMENT_FORMATS];
export type Format = LineFormat | DocumentFormat;

export function isLineFormat(format: Format): format is LineFormat {
  return (LINE_FORMATS as readonly Format[]).includes(format);
}
