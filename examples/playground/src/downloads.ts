import { toCsv, toGeoJson, toJsonl } from "yaqut/syria";
import { element } from "./dom.js";
import type { TagResult } from "./messages.js";

const WRITERS: Readonly<Record<string, { readonly mime: string; readonly write: (result: TagResult) => string }>> = {
  jsonl: { mime: "application/jsonl", write: (result) => toJsonl([{ id: "report", ...result }], { text: true }) },
  csv: { mime: "text/csv", write: (result) => toCsv([{ id: "report", ...result }]) },
  geojson: {
    mime: "application/geo+json",
    write: (result) => JSON.stringify(toGeoJson([{ id: "report", ...result }])),
  },
};

/** The formats that a result can be kept in, by the endings of their files. */
export const DOWNLOADS: readonly string[] = Object.keys(WRITERS);

/** Hands the browser a file `report.<format>`. */
export function download(result: TagResult, format: string): void {
  const { mime, write } = WRITERS[format]!;
  saveFile(`report.${format}`, mime, write(result));
}

/** Hands the browser a file. */
export function saveFile(name: string, mime: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mime};charset=utf-8` }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
