import { type Country, changesOfGovernment } from "../../countries/country.js";
import type { DateMatch } from "../../detect/dates/find-dates.js";
import type { ActorMention } from "../../detect/mention.js";
import type { ActorBook } from "../actors/actor-book.js";
import { actorName, validityOf, when } from "../actors/validity.js";

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
  const named = dates.flatMap(({ value }) => (value ? [value.slice(value.indexOf("/") + 1).slice(0, DAY_LENGTH)] : []));
  const latest = named.sort().at(-1);
  const [change] = changesOfGovernment(country);
  const began = actors.flatMap((mention) => {
    const begin = beginningOf(mention, book, latest === undefined);
    if (begin === undefined) return [];
    const isNew = latest === undefined ? change !== undefined && begin >= change : isAfter(begin, latest);
    return isNew ? [begin] : [];
  });
  return began.sort().at(-1) ?? latest;
}

/**
 * When the first actor began that a name can mean: no text that holds the name is older. Names that need a context count only where
 * `contextual` says so; undefined where one of the beginnings is not known.
 */
function beginningOf({ how, readings }: ActorMention, book: ActorBook, contextual: boolean): string | undefined {
  if (how !== "name") return undefined;
  let first: string | undefined;
  for (const { gazetteer, entry: e, record: r } of readings) {
    const entry = book.at(gazetteer, e);
    const record = actorName(entry, r);
    const { from } = validityOf(entry, record);
    if (from === undefined || (record.needsContext && !contextual)) return undefined;
    if (first === undefined || from < first) first = from;
  }
  return first;
}

/** Every one of the days of a date that may be known to the year or month only lies after another one. */
function isAfter(day: string, other: string): boolean {
  return when({ from: day, to: undefined }, other) === "before";
}
