import type { Span } from "yaqut/syria";
import type { Row } from "./rows.js";

/** What the page asks of the worker. */
export interface TagRequest {
  readonly text: string;
  /** ISO 8601 day, or nothing. */
  readonly date?: string;
  readonly rows: readonly Row[];
}

/** What the worker answers. */
export interface TagResult {
  readonly text: string;
  readonly date?: string;
  readonly spans: readonly Span[];
  /** Milliseconds that the tagging took, without the making of the tagger. */
  readonly took: number;
}
