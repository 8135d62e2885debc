import type { Span } from "yaqut/syria";
import { element } from "./dom.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";

/** The tagged text: its names are buttons, of which the tab key finds one and the arrow keys the rest. */
export interface Reading {
  show(result: TagResult, hidden: ReadonlySet<string>, words: Words): void;
  /** Marks the span with this index as chosen; `undefined`: none. */
  choose(index: number | undefined, focus?: boolean): void;
}

export function createReading(root: HTMLElement, onChoose: (index: number | undefined) => void): Reading {
  let marks: HTMLElement[] = [];
  const indexOf = (mark: HTMLElement): number => Number(mark.dataset.index);

  const choose = (index: number | undefined, focus = false): void => {
    const chosen = marks.find((mark) => indexOf(mark) === index);
    for (const mark of marks) mark.setAttribute("aria-pressed", String(mark === chosen));
    const reachable = chosen ?? marks[0];
    for (const mark of marks) mark.tabIndex = mark === reachable ? 0 : -1;
    if (focus) chosen?.focus();
  };

  root.addEventListener("click", ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark") : null;
    if (mark) onChoose(indexOf(mark));
  });
  root.addEventListener("keydown", (event) => {
    const at = marks.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = destination(event.key, at, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    if (to === "none") onChoose(undefined);
    else {
      onChoose(indexOf(marks[to]!));
      marks[to]!.focus();
    }
  });

  return {
    show(result, hidden, words) {
      const shown = result.spans.flatMap((span, index) => (hidden.has(span.type) ? [] : [{ span, index }]));
      root.replaceChildren(...paragraphs(result.text, shown, words));
      marks = [...root.querySelectorAll("mark")];
    },
    choose,
  };
}

/** Where a key leads from a mark: the text runs from right to left, so that left is on. */
function destination(key: string, at: number, count: number): number | "none" | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Enter":
    case " ":
      return at;
    case "Escape":
      return "none";
    default:
      return undefined;
  }
}

interface ShownSpan {
  readonly span: Span;
  readonly index: number;
}

/** The text by lines, so that a browser lays out only those in view. Spans that cross one another are shown once. */
function paragraphs(text: string, shown: readonly ShownSpan[], words: Words): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  let next = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const paragraph = element("p");
    while (next < shown.length && shown[next]!.span.start < end) {
      const { span, index } = shown[next++]!;
      if (span.start < at) continue;
      paragraph.append(text.slice(at, span.start), mark(span, index, words));
      at = span.end;
    }
    if (at < end) paragraph.append(text.slice(at, end));
    at = Math.max(at, end + 1);
    nodes.push(paragraph);
  }
  return nodes;
}

function mark(span: Span, index: number, words: Words): HTMLElement {
  const label = `${span.text} (${words.term(span.type)})`;
  return element(
    "mark",
    { "data-index": String(index), "data-type": typeClass(span.type), role: "button", "aria-label": label },
    span.text,
  );
}

/** The types that have a look of their own, in the order of the legend. */
export const KNOWN_TYPES: readonly string[] = ["place", "actor", "date", "casualty", "weapon"];

/** The type as the style sheet knows it. */
export function typeClass(type: string): string {
  return KNOWN_TYPES.includes(type) ? type : "other";
}
