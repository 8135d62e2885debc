import type { BodyRow } from "./row.js";

/** Groups by a quoted name, and numbered units: `لواء “سيف الله”`, `الفرقة 11 دبابات`. */
export const UNITS: readonly BodyRow[] = [
  {
    id: "group-quoted",
    match: "<group> “…”",
    how: "group",
    source: "editorial",
  },
  {
    id: "numbered-unit",
    match: "<numbered-unit> # <unit-kind>?",
    how: "group",
    needsWar: true,
    source: "editorial",
  },
  {
    id: "group-holy",
    match: "<group> ال_!no-name <holy>",
    how: "group",
    source: "editorial",
  },
];
