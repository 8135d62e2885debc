import { type Country, changesOfGovernment } from "../countries/country.js";
import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { ActorMention } from "../grammar/mention.js";
import type { ActorBook } from "./actor-book.js";
import { nameRecord } from "./name-record.js";

const DAY_LENGTH = 10;

/**
 * The day by which names are read: the report's own; else the latest day that the text names; else, where a party is named that exists
 * only since a change of government, the day of the latest such change. Undefined where nothing tells.
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
  if (named.length > 0) return named.sort().at(-1);
  return changesOfGovernment(country).find((change) => actors.some((mention) => isSince(mention, change, book)));
}

/** Every reading of the name is one of the time since a change of government. */
function isSince(mention: ActorMention, change: string, book: ActorBook): boolean {
  return (
    mention.how === "name" &&
    mention.readings.every(({ gazetteer, entry: e, record }) => {
      const entry = book.at(gazetteer, e);
      return (nameRecord(entry, record).from ?? entry.from ?? "") >= change;
    })
  );
}
