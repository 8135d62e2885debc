import type { AnnotatedText } from "../annotated.js";
import { harmless } from "./cells.js";
import { entityTable } from "./entity-table.js";
import { markedText } from "./marked-text.js";
import type { Style } from "./style.js";

/** A document for people: its id and date where it has them, the marked text, the table of its entities. */
export function toText(document: AnnotatedText, style: Style): string {
  const { id, date, spans } = document;
  const title = id === undefined ? date : date ? `${id} (${date})` : id;
  const heading = !title ? "" : `${style.paint(["bold"], harmless(`== ${title}`))}\n\n`;
  const text = markedText(document, style).trimEnd();
  const entities = spans.length === 0 ? "no entities\n" : entityTable(spans, style);
  return `${heading}${text}\n\n${entities}\n`;
}
