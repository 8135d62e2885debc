import type { Incident, Span } from "yaqut/syria";
import type { Report } from "./files/table.js";
import type { Row } from "./rows.js";

/** What the page asks of the worker. */
export interface TagRequest {
  readonly kind: "tag";
  readonly text: string;
  /** ISO 8601 day, or nothing. */
  readonly date?: string;
  readonly rows: readonly Row[];
}

/** Asks for the page of many reports. */
export interface PageRequest {
  readonly kind: "page";
  readonly reports: readonly Report[];
  readonly rows: readonly Row[];
  readonly language: "ar" | "en";
}

/** What the worker answers. */
export type Answer =
  | TagResult
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "page"; readonly html: string };

/** A tagged text. */
export interface TagResult {
  readonly kind: "tagged";
  readonly text: string;
  readonly date?: string;
  readonly spans: readonly Span[];
  readonly incidents: readonly Incident[];
  /** Milliseconds that the tagging took, without the making of the tagger. */
  readonly took: number;
}
