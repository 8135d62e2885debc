import type { BodyRow } from "./row.js";

/** Councils of places and operations rooms: `مجلس دير الزور العسكري`, `مجلس محافظة حلب`, `المجلس العسكري في حلب`, `غرفة عمليات “أهل الديار”`. */
export const COUNCILS: readonly BodyRow[] = [
  {
    id: "council",
    match: "مجلس @place <council-closer>",
    how: "group",
    source: "editorial",
  },
  {
    id: "council-seat",
    match: "مجلس <seat> @place <council-closer>?",
    how: "group",
    source: "editorial",
  },
  {
    id: "military-council-in",
    match: "المجلس العسكري في @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "military-council-of",
    match: "المجلس العسكري (ل@place|ب@place)",
    how: "group",
    source: "editorial",
  },
  {
    id: "room-quoted",
    match: "غرفة عمليات “…”",
    how: "group",
    source: "editorial",
  },
  {
    id: "room-of-place",
    match: "غرفة عمليات @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "room-of-two-words",
    match: "غرفة عمليات ~_!no-word!structural ال_!no-word",
    how: "group",
    needsWar: true,
    source: "editorial",
  },
  {
    id: "room-of-words",
    match: "غرفة عمليات (~_!no-word!structural|ال_!no-word!structural)",
    how: "group",
    needsWar: true,
    source: "editorial",
  },
];
