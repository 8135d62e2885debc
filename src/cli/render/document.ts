import type { AnnotatedText } from "../../formats/annotated.js";
import { harmless } from "./cells.js";
import { entityTable } from "./entities.js";
import { markedText } from "./marked-text.js";
import type { Style } from "./style.js";

/** A tagged document for people: its id, the marked text, the table of its entities. */
export function renderDocument(document: AnnotatedText & { readonly id: string }, style: Style): string {
  const { id, date, spans } = document;
  const heading = style.paint("bold", `== ${harmless(id)}${date === undefined ? "" : ` (${date})`}`);
  const text = markedText(document, style).trimEnd();
  const entities = spans.length === 0 ? "no entities\n" : entityTable(spans, style);
  return `${heading}\n\n${text}\n\n${entities}\n`;
}
