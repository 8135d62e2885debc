import type { Country } from "../../countries/country.js";
import { isDomestic, sideOn } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import type { NameFacts } from "../../gazetteer/name-record.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import type { Evidence } from "../../span.js";
import type { Weights } from "../places/weights.js";
import type { ActorBook, ActorName } from "./actor-book.js";
import type { ActorFeatures } from "./actor-weights.js";
import { looksBack, saidToBeGone } from "./looking-back.js";
import { when } from "./validity.js";

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
  /** What spoke for and against its being an actor. */
  readonly features: ActorFeatures;
}

/** A decision with more evidence. */
export function withEvidence(
  actor: DecidedActor,
  more: Evidence,
  changed: Partial<Pick<DecidedActor, "entry">> = {},
): DecidedActor {
  const { mention, bindable, features, accepted } = actor;
  const entry = "entry" in changed ? changed.entry : actor.entry;
  return { mention, entry, bindable, evidence: [...actor.evidence, more], features, accepted };
}

/** What the decisions about the actors of a document lean on. */
export interface ActorContext {
  readonly view: View;
  readonly country: Country;
  readonly book: ActorBook;
  /** ISO 8601 day of the report. */
  readonly date: string | undefined;
  /** What each feature of an actor weighs. */
  readonly weights: NonNullable<Weights["actor"]>;
  /** How sure it is that the document is about the country of the gazetteers. */
  readonly domestic: number;
  /** Key of the party of the nation whose organs the document means, where one stands out. */
  readonly nation: string | undefined;
  /** Sides of the actors that it names in full. */
  readonly sides: ReadonlySet<string>;
  /** Key of the nation of the place that begins with a word. */
  nationAt(word: number): string | undefined;
  /** Whether a folded name is that of a town that the document means, and of no town of a nation. */
  namesTown(name: string, nation: string): boolean;
  /** How far the places around a word, and less so those of the whole document, are ground that a side held on the day, -1 to 1. */
  ground(side: string | undefined, word: number): number;
}

/** What a name means on a day. */
export interface ActorReading {
  readonly name: ActorName;
  readonly entry: ActorEntry;
  readonly record: NameFacts;
  /** The actor existed on the day, or had ended and the text looks back; else the name has no bearer that can be linked. */
  readonly exists: boolean;
}

/** The reading of a name that can be linked on the day of the report; see {@link likeliestReading}. */
export function readingOn(mention: ActorMention, context: ActorContext): ActorReading | undefined {
  const reading = likeliestReading(mention, context);
  return reading?.exists ? reading : undefined;
}

/**
 * The likeliest reading of a name. An actor is none before it began, and after its end only where the text looks back; where no reading is
 * left, the likeliest of the others says what kind of name it is. Without a day nothing is excluded.
 */
export function likeliestReading(mention: ActorMention, context: ActorContext): ActorReading | undefined {
  const { view, book, country, date } = context;
  const day = date ?? country.undatedDay;
  const several = mention.readings.length > 1;
  let best: ActorName | undefined;
  let bestScore = 0;
  let bestExists = false;
  for (const posting of mention.readings) {
    const { rule } = posting;
    const name = book.nameOf(posting);
    const { entry, record, validity } = name;
    const time = day === undefined ? "in" : when(validity, day);
    const exists =
      date === undefined || time === "in" || (time === "after" && looksBack(mention, view, validity, date));
    let score = 0;
    if (time !== "in") score -= OTHER_TIME;
    if (time === "after" && exists && saidToBeGone(mention, view)) score += SAID_TO_BE_GONE;
    if (record.needsContext) score -= 1;
    if (rule !== 0) score -= 0.5;
    if (isDomestic(entry, country)) score += context.domestic > 0.5 ? 0.5 : -0.5;
    if (record.use === "canonical") score += 0.25;
    if (several) {
      const side = sideOn(entry, date);
      score += 2 * context.ground(side, mention.first);
      if (side && context.sides.has(side)) score += 0.75;
    }
    if (best && !(exists === bestExists ? score > bestScore : exists)) continue;
    best = name;
    bestScore = score;
    bestExists = exists;
  }
  return best && { name: best, entry: best.entry, record: best.record, exists: bestExists };
}
const OTHER_TIME = 4;
/** `الجيش السابق` is the one that ended, whoever bears the name today. */
const SAID_TO_BE_GONE = 9;
