import type { Country } from "../countries/country.js";
import type { ActorEntry } from "../gazetteer/types.js";
import type { ActorMention } from "../grammar/mention.js";
import type { View } from "../grammar/view.js";
import type { Evidence } from "../span.js";
import { type ActorBook, isDomestic, sideOn } from "./actor-book.js";
import { type NameFacts, nameRecord } from "./name-record.js";

/** What an actor mention means, and how likely it is one. */
export interface DecidedActor {
  readonly mention: ActorMention;
  /** Entity so far; shorthand and pronouns are bound later, when the mentions are in order. */
  readonly entry: ActorEntry | undefined;
  /** Probability that it is an actor at all, so far. */
  readonly accepted: number;
  /** A shorthand or generic name: it can be bound to another mention of the document. */
  readonly bindable: boolean;
  readonly evidence: readonly Evidence[];
}

/** A decision with more evidence. */
export function withEvidence(actor: DecidedActor, more: Evidence, changed: Partial<DecidedActor>): DecidedActor {
  return { ...actor, ...changed, evidence: [...actor.evidence, more] };
}

export interface ActorContext {
  readonly view: View;
  readonly country: Country;
  readonly book: ActorBook;
  /** ISO 8601 day of the report. */
  readonly date: string | undefined;
  /** How sure it is that the document is about the country of the gazetteers. */
  readonly domestic: number;
  /** How far the document's places are ground that a side held on the day, -1 to 1. */
  readonly ground: (side: string | undefined) => number;
  /** Sides of the actors that it names in full. */
  readonly sides: ReadonlySet<string>;
}

/** How likely a mention is one: a name that needs nothing, a composed one, one that something speaks against. */
export const FIRM = 0.95;
export const COMPOSED = 0.9;
export const NO = 0.02;

/** The reading whose name meant its actor on the day of the report; without a day, on that of undated texts. */
export function readingOn(
  mention: ActorMention,
  { book, country, date, domestic, ground, sides }: ActorContext,
): { entry: ActorEntry; record: NameFacts } | undefined {
  const day = date ?? country.undatedDay;
  const several = mention.readings.length > 1;
  let best: { entry: ActorEntry; record: NameFacts; score: number } | undefined;
  for (const { gazetteer, entry: e, record: r, rule } of mention.readings) {
    const entry = book.at(gazetteer, e);
    const record = nameRecord(entry, r);
    let score = 0;
    if (day !== undefined) score -= anachronism(day, entry, record);
    if (record.needsContext) score -= 1;
    if (rule !== 0) score -= 0.5;
    if (isDomestic(entry, country)) score += domestic > 0.5 ? 0.5 : -0.5;
    if (record.use === "canonical") score += 0.25;
    if (several) {
      const side = sideOn(entry, date);
      score += 2 * ground(side);
      if (side && sides.has(side)) score += 0.75;
    }
    if (!best || score > best.score) best = { entry, record, score };
  }
  return best;
}

/** How much speaks against a name on a day before or after it meant its actor, or the actor existed. */
function anachronism(day: string, entry: ActorEntry, record: NameFacts): number {
  let against = 0;
  if ((record.from && day < record.from) || (record.to && day >= record.to)) against += 4;
  if (entry.from && day < entry.from.slice(0, day.length)) against += 3;
  if (entry.to && day >= entry.to) against += 3;
  return against;
}
