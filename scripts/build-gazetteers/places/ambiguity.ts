import type { AmbiguityClass } from "../../../src/gazetteer/types.js";
import { allNames, type Draft } from "./draft.js";
import { bare, nameKey } from "./names.js";
import { readList } from "./rows.js";

/** In how many articles that never mention Syria a folded word stands. */
export type Frequency = (foldedWord: string) => number;

/**
 * From so many of 13,259 unrelated articles on a single word is an everyday word: the better known the place of that name, the
 * more of what is written of it is about the place. Each row: up to which rank, from how many articles.
 */
const EVERYDAY_FROM: readonly (readonly [rank: number, articles: number])[] = [
  [3, 60],
  [5, 25],
  [9, 5],
];
const everydayFrom = (rank: number): number => EVERYDAY_FROM.find(([upTo]) => rank <= upTo)![1];

const list = (file: string): Set<string> =>
  new Set(readList(new URL(`../data/words/${file}`, import.meta.url)).map((word) => bare(nameKey(word))));

const PERSONS = list("persons.txt");
const DIRECTIONS = list("directions.txt");
const CALENDAR = list("calendar.txt");
const ORIGINS = list("origins.txt");
const ORDINARY = list("ordinary.txt");
const UNIT_NOUNS = list("unit-nouns.txt");
const NOT_EVERYDAY = list("not-everyday.txt");
/** Words beside a given name in names of persons. */
const PERSON_PARTS = new Set(
  nameKey("أبو أم ابن بن بنت شيخ حاج حج حجي سيد شهيد إمام نبي ست بك آغا دين الله صديق").split(" "),
);

/** Says what a name is besides the place; `rank` is that of the best known place of the name. */
export function ambiguityOf(
  name: string,
  rank: number,
  frequency: Frequency,
  foreign: ReadonlySet<string>,
): AmbiguityClass[] {
  const key = nameKey(name);
  if (NOT_EVERYDAY.has(bare(key))) return [];
  const words = key.split(/[ -]+/).map(bare);
  const classes: AmbiguityClass[] = [];
  if (foreign.has(bare(key))) classes.push("foreign");
  if (words.every((word) => PERSONS.has(word) || PERSON_PARTS.has(word)) && words.some((word) => PERSONS.has(word)))
    classes.push("person");
  if (words.every((word) => DIRECTIONS.has(word))) classes.push("direction");
  if (CALENDAR.has(words.at(-1)!) && words.slice(0, -1).every((word) => /^\d+$/.test(word))) classes.push("calendar");
  if (words.every((word) => ORIGINS.has(word))) classes.push("nationality");
  if (
    ORDINARY.has(bare(key)) ||
    (words.length === 1 && classes.length === 0 && commonness(key, frequency) >= everydayFrom(rank))
  )
    classes.push("everyday");
  return classes;
}

/** How often a single-word name stands in unrelated news in any of its forms: with and without article, final `ه` or `ا`. */
export function commonness(key: string, frequency: Frequency): number {
  const stem = bare(key);
  const forms = new Set([key, stem, `ال${stem}`]);
  return Math.max(...[...forms].map(frequency));
}

/** Sets the ambiguity of every name of every draft. */
export function classifyNames(
  drafts: readonly Draft[],
  frequency: Frequency,
  foreign: ReadonlySet<string>,
): Map<string, AmbiguityClass[]> {
  const canonical = new Map<string, AmbiguityClass[]>();
  const ranks = new Map<string, number>();
  for (const place of drafts)
    for (const name of allNames(place).map((other) => bare(nameKey(other))))
      ranks.set(name, Math.min(ranks.get(name) ?? 9, place.rank ?? 9));
  const cache = new Map<string, AmbiguityClass[]>();
  const classes = (name: string): AmbiguityClass[] => {
    const known = cache.get(name) ?? ambiguityOf(name, ranks.get(bare(nameKey(name))) ?? 9, frequency, foreign);
    cache.set(name, known);
    return known;
  };
  const isUnitNoun = (name: string): boolean => UNIT_NOUNS.has(bare(nameKey(name)));
  for (const place of drafts) {
    if (isUnitNoun(place.name)) place.needsContext = true;
    if (classes(place.name).length > 0) canonical.set(place.id, classes(place.name));
    for (const [key, record] of place.names) {
      const found = classes(record.name);
      const more = { ...record, ...(isUnitNoun(record.name) ? { needsContext: true } : {}) };
      if (found.length > 0 && !record.ambiguity) place.names.set(key, { ...more, ambiguity: found });
      else place.names.set(key, more);
    }
  }
  return canonical;
}
