import { isAllRight, isNear } from "./cases.js";
import { count, f1, linked, newTally, type ScoredSpan, type SpanType, TYPES } from "./score.js";
import type { Row, Sets } from "./sets.js";

/** Finds the spans of a text. */
export type Find = (text: string, date: string | undefined) => readonly ScoredSpan[];
/** Values by the name of the measure; all in percent, but the false ones of the news, which are counted per 1,000 words. */
export type Measures = Readonly<Record<string, number>>;

const NAMES: Readonly<Record<SpanType, string>> = {
  place: "places",
  actor: "actors",
  date: "dates",
  casualty: "casualties",
  weapon: "weapons",
};
/** Measures that are better when they are lower. */
export const NEWS_PLACES = "false places in the news";
export const NEWS_ACTORS = "linked actors in the news";
export const ROWS = "rows of the tests";
const SYRIAN = /^(SY|C\d|N\d|X-|gn:)/;

/** What a way of finding spans reaches on all sets. */
export function measure(sets: Sets, find: Find): Measures {
  const measures: Record<string, number> = {};
  for (const [name, texts] of Object.entries(sets.gold)) {
    const tally = newTally();
    for (const { text, date, spans } of texts) count(tally, spans, find(text, date), sets.points);
    for (const type of TYPES) {
      measures[`${name} ${NAMES[type]}`] = f1(tally[type]);
      if (type !== "weapon") measures[`${name} ${NAMES[type]}, value`] = linked(tally[type]);
    }
  }
  for (const role of ["fault", "counter"] as const) {
    const texts = sets.cases.filter((text) => text.role === role);
    const right = texts.filter(({ text, date, spans }) => isAllRight(spans, find(text, date), sets.points));
    if (texts.length > 0)
      measures[role === "fault" ? "faults" : "counter-examples"] = percent(right.length, texts.length);
  }
  const near = sets.titles.filter((title) => isNear(title, find(title.text, title.date)));
  if (sets.titles.length > 0) measures.titles = percent(near.length, sets.titles.length);
  if (sets.news.length > 0) Object.assign(measures, ofNews(sets, find));
  measures[ROWS] = percent(sets.rows.filter((row) => isRight(row, find)).length, sets.rows.length);
  return measures;
}

function ofNews({ news }: Sets, find: Find): Measures {
  let words = 0;
  let places = 0;
  let actors = 0;
  for (const { text } of news) {
    words += text.split(/\s+/).length;
    for (const { type, entity } of find(text, undefined)) {
      if (type === "place" && SYRIAN.test(entity ?? "")) places++;
      if (type === "actor" && entity) actors++;
    }
  }
  const perThousand = (n: number): number => (1000 * n) / words;
  return { [NEWS_PLACES]: perThousand(places), [NEWS_ACTORS]: perThousand(actors) };
}

function isRight({ text, date, type, wanted }: Row, find: Find): boolean {
  const anyEntity = wanted.some((span) => span.startsWith("*"));
  const found = find(text, date)
    .filter((span) => span.type === type)
    .map(({ entity, start, end }) => `${anyEntity ? "*" : entity} ${text.slice(start, end)}`);
  return found.length === wanted.length && found.every((span, i) => span === wanted[i]);
}

function percent(right: number, all: number): number {
  return all === 0 ? 0 : (100 * right) / all;
}
