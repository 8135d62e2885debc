import type { Incident, Span } from "yaqut/syria";
import type { Report } from "./files/table.js";
import type { Row } from "./rows.js";

/** A text, its day, and the names that are the user's own. */
export interface TagRequest {
  readonly text: string;
  /** ISO 8601 day, or nothing. */
  readonly date?: string;
  readonly rows: readonly Row[];
}

/** Asks the worker for the page of many reports. */
export interface PageRequest {
  readonly kind: "page";
  readonly reports: readonly Report[];
  readonly rows: readonly Row[];
  readonly language: "ar" | "en";
}

/** What the worker answers. */
export type PageAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "page"; readonly html: string };

/** A tagged text. */
export interface TagResult {
  readonly text: string;
  readonly date?: string;
  readonly spans: readonly Span[];
  readonly incidents: readonly Incident[];
  /** Milliseconds that the tagging took, without the making of the tagger. */
  readonly took: number;
}
