import type { MarkedSpan } from "./annotated.js";

/** Spans in the order of the text, the longer first; those that overlap an earlier one are left out: for formats that can't nest. */
export function withoutOverlaps<S extends MarkedSpan>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  let end = 0;
  for (const span of inOrder(spans)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/** Spans in the order of the text, the longer first; empty ones are left out. */
export function inOrder<S extends MarkedSpan>(spans: readonly S[]): S[] {
  return spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
}
