import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { ActorMention } from "../grammar/mention.js";
import type { ActorBook } from "./actor-book.js";
import { nameRecord } from "./name-record.js";
import { GOVERNMENT_CHANGED } from "./party-arms.js";

const DAY_LENGTH = 10;

/**
 * The day by which names are read: the report's own; else the latest day that the text names; else, where a party is named that exists
 * only since the change of government, the day of that. Undefined where nothing tells.
 */
export function reportDay(
  date: string | undefined,
  dates: readonly DateMatch[],
  actors: readonly ActorMention[],
  book: ActorBook,
): string | undefined {
  if (date) return date;
  const named = dates.flatMap(({ value }) => (value ? [value.slice(value.indexOf("/") + 1).slice(0, DAY_LENGTH)] : []));
  if (named.length > 0) return named.sort().at(-1);
  return actors.some((mention) => isRecent(mention, book)) ? GOVERNMENT_CHANGED : undefined;
}

/** Every reading of the name is one of the time since the change of government. */
function isRecent(mention: ActorMention, book: ActorBook): boolean {
  return (
    mention.how === "name" &&
    mention.readings.every(({ gazetteer, entry: e, record }) => {
      const entry = book.at(gazetteer, e);
      return (nameRecord(entry, record).from ?? entry.from ?? "") >= GOVERNMENT_CHANGED;
    })
  );
}
