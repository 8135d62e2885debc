import type { CasualtyMatch } from "../detect/casualties/find-casualties.js";
import type { DateMatch } from "../detect/dates/find-dates.js";
import { bare, type View } from "../detect/view.js";
import type { ActorSpan, Alternative, BaseSpan, CasualtySpan, DateSpan, Evidence, PlaceSpan } from "../span.js";
import type { SourceRange } from "../text/bounds.js";
import type { DecidedActor } from "./actors/actor-reading.js";
import type { DecidedPlace, Reading } from "./places/decided-place.js";
import { featureOf, RANK } from "./places/feature-rows.js";
import { featureDetail } from "./places/feature-words.js";
import type { PlaceBook } from "./places/place-book.js";
import { isMisspelt, linkedPlace } from "./places/place-entry.js";
import { placePoint } from "./places/place-point.js";
import type { RankFeature } from "./places/weights.js";

const ALTERNATIVES_MAX = 12;

function base<T extends string>(
  type: T,
  { words: { folded } }: View,
  { start, end }: SourceRange,
  confidence: number,
  evidence: readonly Evidence[],
): BaseSpan<T> {
  return {
    type,
    start,
    end,
    text: folded.source.slice(start, end),
    confidence: round(confidence),
    evidence,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A span while its optional fields are added; assigning them is many times faster than spreading objects that may be empty. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A decided place as a span. */
export function placeSpan(view: View, decided: DecidedPlace, book: PlaceBook, range: SourceRange): PlaceSpan {
  const { mention, readings } = decided;
  const best = linkedPlace(decided, book);
  const evidence: Evidence[] = [...mention.evidence];
  if (mention.cue) {
    const { starts, ends } = view.words.folded;
    const at = mention.cue.at;
    evidence.push({
      rule: mention.cue.distributed ? "list" : "cue",
      detail: `${bare(view.words, at)} ${mention.cue.distributed ? "is said of the list" : "stands before it"}`,
      start: starts[view.words.from[at]!]!,
      end: ends[view.words.to[at]! - 1]!,
    });
  }
  if (best && isMisspelt(decided)) evidence.push({ rule: "typo", detail: `one letter from ${best.entry.name}` });
  if (readings[0]) addFeatures(evidence, readings[0]);
  if (readings[0]?.own) evidence.push(ownReason(readings[0]));
  const placeType = mention.placeType ?? best?.type ?? mention.cue?.types[0] ?? "facility";
  const countrysideIsUnit =
    mention.how === "countryside" && best?.level === 1 && best.entry.name.startsWith("ريف") && !mention.direction;
  const span = base("place", view, range, decided.accepted * (readings[0]?.share ?? 0.8), evidence) as Draft<PlaceSpan>;
  span.entity = best?.id ?? null;
  if (best) span.entry = best.entry;
  span.placeType = countrysideIsUnit ? best!.type : placeType;
  if (mention.direction) span.direction = mention.direction;
  const point = placePoint(decided, best, book);
  if (point) {
    span.lat = point.lat;
    span.lon = point.lon;
    span.precision = point.precision;
  }
  if (readings.length > 1) span.alternatives = alternativesOf(readings);
  return span;
}

/** That a row of the user's own outweighs others. */
export function ownReason({ own }: Reading): Evidence {
  return { rule: "own", detail: "a row of your own outweighs others of its name", weight: own };
}

function addFeatures(evidence: Evidence[], reading: Reading): void {
  for (let i = 0; i < NAMES.length; i++) {
    const value = featureOf(reading, i);
    if (Math.abs(value) >= 0.05) evidence.push(featureEvidence(i, value));
  }
}
/** Names of the features by their places in a row. */
const NAMES = Object.keys(RANK) as RankFeature[];

/** The evidence of a feature, one object for all spans of which it says the same: nobody may write into it. */
function featureEvidence(feature: number, value: number): Evidence {
  const hundredths = Math.round(value * 100);
  const key = value === 1 ? WHOLLY : hundredths;
  const known = EVIDENCE[feature]!.get(key);
  if (known) return known;
  const made = Object.freeze({ rule: NAMES[feature]!, detail: featureDetail(NAMES[feature]!, value) });
  EVIDENCE[feature]!.set(key, made);
  return made;
}
const EVIDENCE: readonly Map<number, Evidence>[] = NAMES.map(() => new Map<number, Evidence>());
/** A feature that holds wholly is told without its value, one that nearly does with it. */
const WHOLLY = Number.POSITIVE_INFINITY;

function alternativesOf(readings: readonly Reading[]): Alternative[] {
  const count = Math.min(readings.length, ALTERNATIVES_MAX);
  const alternatives: Alternative[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const { place, share } = readings[i]!;
    const { id: entity, lat, lon } = place;
    const score = round(share);
    alternatives[i] = Number.isNaN(lat) ? { entity, score } : { entity, score, lat, lon };
  }
  return alternatives;
}

/** A decided actor as a span. */
export function actorSpan(view: View, decided: DecidedActor, range: SourceRange): ActorSpan {
  const { mention, entry } = decided;
  const span = base("actor", view, range, decided.accepted, decided.evidence) as Draft<ActorSpan>;
  span.entity = entry?.id ?? null;
  if (entry) span.entry = entry;
  span.actorType = entry?.actorType ?? (mention.how === "media" ? "media-outlet" : null);
  if (mention.arm) span.via = mention.arm;
  return span;
}

const DATE_CONFIDENCE = 0.9;
const OPEN_DATE_CONFIDENCE = 0.75;
/** Of a date whose year or day the text does not say beside it: see the rule `document-date`. */
const INFERRED_DATE_CONFIDENCE = 0.6;

/** A date as a span. */
export function dateSpan(view: View, match: DateMatch, range: SourceRange): DateSpan {
  const inferred = match.evidence.some(({ rule }) => rule === "document-date");
  const known = inferred ? INFERRED_DATE_CONFIDENCE : DATE_CONFIDENCE;
  const confidence = match.value === null ? OPEN_DATE_CONFIDENCE : known;
  const span = base("date", view, range, confidence, match.evidence) as Draft<DateSpan>;
  span.value = match.value;
  return span;
}

/** How sure a counted casualty is. */
export const CASUALTY_CONFIDENCE = 0.85;

/** Casualties as a span. */
export function casualtySpan(view: View, match: CasualtyMatch, range: SourceRange): CasualtySpan {
  const { kind, min, max, victims, stance } = match;
  const span = base("casualty", view, range, CASUALTY_CONFIDENCE, match.evidence) as Draft<CasualtySpan>;
  span.kind = kind;
  span.min = min;
  span.max = max;
  span.stance = stance;
  if (victims.length > 0) span.victims = victims;
  return span;
}
