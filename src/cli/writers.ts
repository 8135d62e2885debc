import type { AnnotatedText } from "../formats/annotated.js";
import { jsonLine } from "../formats/jsonl.js";

/** Writes tagged documents one after the other. */
export interface Writer {
  /** What stands before the first document. */
  begin(): string;
  add(document: AnnotatedText & { readonly id: string }): string;
  /** What stands behind the last. */
  end(): string;
}

export const jsonlWriter: Writer = {
  begin: () => "",
  add: (document) => `${jsonLine(document, document.id)}\n`,
  end: () => "",
};
