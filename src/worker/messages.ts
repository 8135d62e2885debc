import type { Problem } from "../errors.js";
import type { Incident } from "../incident.js";
import type { BaseSpan } from "../span.js";

/** Marks the messages of this pair among others of the same worker. */
export const CHANNEL = "yaqut";

/** What the page asks of the worker. */
export type Request = {
  readonly channel: typeof CHANNEL;
  /** The number of the request, which its answer bears. */
  readonly number: number;
} & (
  | { readonly ask: "make"; readonly setup: unknown }
  | { readonly ask: "tag"; readonly texts: readonly RequestText[]; readonly incidents: boolean }
);

export interface RequestText {
  readonly text: string;
  readonly date?: string | undefined;
}

/** What came of a text: plain data, without the text, which the sender has. */
export interface AnswerDocument {
  readonly date?: string;
  readonly spans: readonly BaseSpan[];
  readonly incidents?: readonly Incident[];
}

/** What the worker answers. */
export interface Answer {
  readonly channel: typeof CHANNEL;
  readonly number: number;
  readonly documents?: readonly AnswerDocument[];
  readonly failed?: Failure;
}

/** An error as a message takes it. */
export interface Failure {
  /** Of an error of Yaqut: its code and what was wrong; of any other, none. */
  readonly code?: string;
  readonly problems?: readonly Problem[];
  readonly message: string;
}
