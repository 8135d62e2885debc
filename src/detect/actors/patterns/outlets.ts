import type { BodyRow } from "./row.js";

/** Outlets: named after a place (`شهبا برس`, and `أريحا اليوم ||`), by a quoted name, by a closing adjective (`شبكة شام للأنباء`), agencies. */
export const OUTLETS: readonly BodyRow[] = [
  {
    id: "platform",
    match: "<media> <platform>",
    how: "none",
    source: "editorial",
  },
  {
    id: "known-closed",
    match: "known:@actor <media-closer>",
    how: "media",
    source: "editorial",
  },
  {
    id: "place-outlet",
    match: "@place <outlet>",
    how: "media",
    source: "editorial",
  },
  {
    id: "place-outlet-day",
    match: "@place <outlet-day> :",
    how: "media",
    source: "editorial",
  },
  {
    id: "agency-of-news",
    match: "وكالة الأنباء (ال_ي|<status>){1,2}",
    how: "media",
    source: "editorial",
  },
  {
    id: "agency-of-news-known",
    match: "وكالة أنباء known:@actor",
    how: "media",
    source: "editorial",
  },
  {
    id: "agency-of-news-named",
    match: "وكالة أنباء (“…”|@place|ال_|~_!stop)",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-known-closed",
    match: "<media> known:@actor <nisba>? <media-closer>",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-quoted-closed",
    match: "<media> “…” <nisba>? <media-closer>",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-quoted",
    match: "<media> “…”",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-closed-for-owner",
    match: "(<media>|<closed-media>) (_!stop!media-closer|@place){0,3} <media-closer> <nisba>{0,2} ل@actor",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-closed",
    match: "(<media>|<closed-media>) (_!stop!media-closer|@place){0,3} <media-closer> <nisba>{0,2}",
    how: "media",
    source: "editorial",
  },
  {
    id: "site",
    match: "موقع (_!stop!media-closer|@place){1,3} الإلكتروني",
    how: "media",
    source: "editorial",
  },
  {
    id: "outlet-titled",
    match: "<media> _!stop _!stop? <title-word>",
    how: "media",
    source: "editorial",
  },
];
