import { type NameFacts, nameRecord } from "../../gazetteer/name-record.js";
import type { ActorEntry } from "../../gazetteer/types.js";

/** The days on which a name means its actor; an open end is left out. */
export interface Validity {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Where a day lies: before a validity, in it, or after it. */
export type When = "before" | "in" | "after";

/** The facts of a name of an actor; where a record says more about the canonical name, it stands for it. */
export function actorName(entry: ActorEntry, record: number): NameFacts {
  if (record === 0 && entry.names)
    for (let i = 0; i < entry.names.length; i++) {
      const name = entry.names[i]!;
      if (typeof name !== "string" && name.use === "canonical") return nameRecord(entry, i + 1);
    }
  return nameRecord(entry, record);
}

/**
 * The span of a name: its own where it has one, else the time that its actor existed. A name with a beginning of its own and no end
 * outlives its actor (`النظام البائد`); one with an end of its own begins with its actor.
 */
export function validityOf(entry: ActorEntry, { from, to }: NameFacts): Validity {
  if (from !== undefined) return { from, to };
  return { from: entry.from, to: to ?? endOf(entry) };
}

/** An end that is known to the year or month only lies somewhere in it: the last day counts. */
function endOf({ to }: ActorEntry): string | undefined {
  return to === undefined || to.length === DAY_LENGTH ? to : `${to}${LAST}`;
}
const DAY_LENGTH = 10;
/** Sorts after every month and day. */
const LAST = "~";

/** Where `day` lies; a date that is only known to the year or month is before or after what all of its days are. */
export function when({ from, to }: Validity, day: string): When {
  if (from !== undefined && isBefore(day, from)) return "before";
  return to !== undefined && day >= to ? "after" : "in";
}

function isBefore(day: string, from: string): boolean {
  const known = Math.min(day.length, from.length);
  return day.slice(0, known) < from.slice(0, known);
}

/** An arm of a party before it began is no actor; what ended is named all the same, since its adjective says whose it was. */
export function begun(entry: ActorEntry | undefined, date: string | undefined): ActorEntry | undefined {
  const from = entry?.from;
  const early = date !== undefined && from !== undefined && when({ from, to: undefined }, date) === "before";
  return early ? undefined : entry;
}
