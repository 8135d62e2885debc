import { styleText } from "node:util";
import type { BaseSpan, EntrySpan, Span } from "../../span.js";

/** First-strong and pop-directional isolates: a right-to-left name cannot reorder its neighbours. */
const ISOLATE = "\u2068";
const POP = "\u2069";

type Colour = Parameters<typeof styleText>[0];
const COLOURS: Readonly<Record<string, Colour>> = {
  place: "green",
  actor: "red",
  date: "cyan",
  casualty: "magenta",
  weapon: "yellow",
};

/** Puts colour on, or leaves it, by whether the output is a terminal that wants it. */
export type Paint = (colour: Colour, text: string) => string;
export function painter(colour: boolean): Paint {
  return colour ? (format, text) => styleText(format, text) : (_, text) => text;
}

function isolate(text: string): string {
  return `${ISOLATE}${text}${POP}`;
}

/** A tagged text for reading: the text with its spans marked, then what they are, one entity a line. */
export function renderText(id: string, text: string, spans: readonly BaseSpan[], paint: Paint): string {
  return `${paint("bold", id)}\n\n${markedText(text, spans, paint)}\n\n${summary(spans as readonly Span[], paint)}\n`;
}

function markedText(text: string, spans: readonly BaseSpan[], paint: Paint): string {
  let marked = "";
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    const colour = COLOURS[span.type] ?? "blue";
    marked += text.slice(at, span.start) + paint("bold", paint(colour, `[${span.text}]`));
    at = span.end;
  }
  return marked + text.slice(at);
}

/** What a span means, in one word of its type. */
function meaning(span: Span): string {
  switch (span.type) {
    case "date":
      return span.value ?? "unknown day";
    case "casualty": {
      const count =
        span.max === span.min
          ? `${span.min}`
          : span.max === null
            ? `${span.min} or more`
            : `${span.min} to ${span.max}`;
      return `${count} ${span.kind.replaceAll("_", " ")}`;
    }
    default:
      return (span as EntrySpan).entity ?? "in no gazetteer";
  }
}

function summary(spans: readonly Span[], paint: Paint): string {
  const lines: string[] = [];
  for (const type of [...new Set(spans.map((s) => s.type))].sort()) {
    const groups = new Map<string, Span[]>();
    for (const span of spans.filter((s) => s.type === type)) {
      const key = meaning(span);
      groups.set(key, [...(groups.get(key) ?? []), span]);
    }
    lines.push(paint(COLOURS[type] ?? "blue", type));
    for (const [key, members] of groups) {
      const names = [...new Set(members.map((s) => s.text))].map(isolate).join(", ");
      const first = members[0] as EntrySpan & { placeType?: string; direction?: string };
      const kind = [first.placeType, first.direction].filter(Boolean).join(" ");
      const english = first.entry?.en ? ` ${first.entry.en}` : "";
      const confidence = Math.max(...members.map((s) => s.confidence)).toFixed(2);
      lines.push(
        `  ${key.padEnd(34)} ${kind.padEnd(18)} ${String(members.length).padStart(2)}x ${confidence}${english}  ${names}`,
      );
    }
  }
  return lines.join("\n");
}
