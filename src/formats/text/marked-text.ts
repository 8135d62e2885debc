import type { AnnotatedText, MarkedSpan } from "../annotated.js";
import { withoutOverlaps } from "../overlap.js";
import { harmless, isolate } from "./cells.js";
import { dressOf, type Style } from "./style.js";

/**
 * A text with its spans marked: by colour and label where there are colours, else as `{span}[type]`. The text keeps its order: the terminal
 * does the reordering. Labels are isolated; nothing that breaks the joining of letters stands inside a word on a terminal.
 */
export function markedText({ text, spans }: AnnotatedText, style: Style): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of withoutOverlaps(spans)) {
    parts.push(harmless(text.slice(at, span.start)), marked(span, text.slice(span.start, span.end), style));
    at = span.end;
  }
  parts.push(harmless(text.slice(at)));
  return parts.join("");
}

function marked(span: MarkedSpan, slice: string, { paint, rich, colour }: Style): string {
  const label = `[${harmless(span.type)}]`;
  if (!colour) return `{${harmless(slice)}}${rich ? isolate(label) : label}`;
  const lines = harmless(slice).split("\n"); // pagers forget the colour at the end of a line
  return lines.map((line) => paint(dressOf(span.type), line)).join("\n") + paint(["dim"], isolate(label));
}
