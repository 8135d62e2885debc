import type { Country } from "../../countries/country.js";
import type { DateMatch } from "../../detect/dates/find-dates.js";
import type { ActorMention } from "../../detect/mention.js";
import type { ActorBook } from "../actors/actor-book.js";
import { when } from "../actors/validity.js";

const DAY_LENGTH = 10;

/**
 * The day by which names are read: the report's own; else the latest day that the text names, or a later one on which an actor began that
 * it names in full, since no text knows of what is to come; else, where a party is named that exists only since the latest change of
 * government, the day on which the last of them began. Undefined where nothing tells.
 */
export function reportDay(
  date: string | undefined,
  dates: readonly DateMatch[],
  actors: readonly ActorMention[],
  book: ActorBook,
  country: Country,
): string | undefined {
  if (date) return date;
  let latest: string | undefined;
  for (const { value } of dates) {
    if (!value) continue;
    const begin = value.indexOf("/") + 1;
    const day = value.slice(begin, begin + DAY_LENGTH);
    if (latest === undefined || day > latest) latest = day;
  }
  const { latestChange } = country;
  const isPart = partOfAnother(actors);
  let began: string | undefined;
  for (const mention of actors) {
    const begin = beginningOf(mention, book, latest === undefined);
    if (begin === undefined || (began !== undefined && begin <= began)) continue;
    const isNew = latest === undefined ? latestChange !== undefined && begin >= latestChange : isAfter(begin, latest);
    if (isNew && !isPart(mention)) began = begin;
  }
  return began ?? latest;
}

/**
 * When the first actor began that a name can mean: no text that holds the name is older. Names that need a context count only where
 * `contextual` says so; undefined where one of the beginnings is not known.
 */
function beginningOf({ how, readings }: ActorMention, book: ActorBook, contextual: boolean): string | undefined {
  if (how !== "name") return undefined;
  let first: string | undefined;
  for (const posting of readings) {
    const { record, validity } = book.nameOf(posting);
    const { from } = validity;
    if (from === undefined || (record.needsContext && !contextual)) return undefined;
    if (first === undefined || from < first) first = from;
  }
  return first;
}

type Stretch = Pick<ActorMention, "first" | "last">;

/** Whether a mention is a part of a longer one: `الأمن الداخلي` of `لجنة الأمن الداخلي`. */
function partOfAnother(actors: readonly ActorMention[]): (mention: Stretch) => boolean {
  let longest: Int32Array | undefined; // the last words of the longest mentions that begin with a word
  let before: Int32Array | undefined; // how far the mentions go that begin before a word
  return ({ first, last }) => {
    longest ??= lastWords(actors);
    before ??= furthest(longest);
    return longest[first]! > last || before[first]! >= last;
  };
}

function lastWords(actors: readonly ActorMention[]): Int32Array {
  const longest = new Int32Array(actors.reduce((count, { last }) => Math.max(count, last + 1), 0)).fill(-1);
  for (const { first, last } of actors) longest[first] = Math.max(longest[first]!, last);
  return longest;
}

function furthest(longest: Int32Array): Int32Array {
  const before = new Int32Array(longest.length);
  let reach = -1;
  for (let i = 0; i < longest.length; i++) {
    before[i] = reach;
    reach = Math.max(reach, longest[i]!);
  }
  return before;
}

/** Every one of the days of a date that may be known to the year or month only lies after another one. */
function isAfter(day: string, other: string): boolean {
  return when({ from: day, to: undefined }, other) === "before";
}
