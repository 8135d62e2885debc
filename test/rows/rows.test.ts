import { describe, expect, test } from "vitest";
import { tag } from "../../src/syria.js";
import { type SpanRow, spanRows } from "./read.js";

/** The spans of a type in the words of the row. */
function found(row: SpanRow, type: "actor" | "place" | "weapon"): string[] {
  const anyEntity = row.spans.some((span) => span.startsWith("*"));
  return tag(row.text, row.date ? { date: row.date } : {}).spans.flatMap((span) =>
    span.type === type ? [`${anyEntity ? "*" : span.entity} ${span.text}`] : [],
  );
}

describe.each([
  ["actor", "actors"],
  ["place", "places"],
  ["weapon", "weapons"],
] as const)("every %s, and none that is not one", (type, folder) => {
  test.each(spanRows(folder))("$about: $text", (row) => expect(found(row, type)).toEqual(row.spans));
});
