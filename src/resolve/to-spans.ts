import type { PlaceType } from "../gazetteer/types.js";
import type { CasualtyMatch } from "../grammar/casualties/find-casualties.js";
import type { DateMatch } from "../grammar/dates/find-dates.js";
import { bare, type View } from "../grammar/view.js";
import type { ActorSpan, Alternative, BaseSpan, CasualtySpan, DateSpan, Evidence, PlaceSpan } from "../span.js";
import { sourceBounds } from "../text/bounds.js";
import type { DecidedActor } from "./actor-reading.js";
import { featureDetail } from "./feature-words.js";
import type { PlaceBook, PlaceFacts } from "./place-book.js";
import { containedIn, type Reading } from "./place-ranking.js";
import type { DecidedPlace } from "./places.js";
import type { RankFeature, RankFeatures } from "./weights.js";

const ALTERNATIVES_MAX = 12;
/** A misspelling is linked only to a place that lies where the text says: a wrong village is worse than none. */
const MISSPELT_CONTAINED_MIN = 0.5;

function base<T extends string>(
  type: T,
  view: View,
  m: { from: number; to: number },
  confidence: number,
  evidence: readonly Evidence[],
): BaseSpan<T> {
  const { start, end } = sourceBounds(view.words.folded, m.from, m.to);
  return {
    type,
    start,
    end,
    text: view.words.folded.source.slice(start, end),
    confidence: round(confidence),
    evidence,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A span while its optional fields are added; assigning them is many times faster than spreading objects that may be empty. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function addPoint(target: Draft<{ lat?: number; lon?: number }>, place: PlaceFacts): void {
  if (Number.isNaN(place.lat)) return;
  target.lat = place.lat;
  target.lon = place.lon;
}

/** A decided place as a span. */
export function placeSpan(view: View, decided: DecidedPlace, book: PlaceBook): PlaceSpan {
  const { mention, readings } = decided;
  const fixed = mention.entity ? book.byId(mention.entity) : undefined;
  const misspelt = mention.how === "unknown" && readings.length > 0;
  const sure = misspelt
    ? readings[0]!.features.contained >= MISSPELT_CONTAINED_MIN || isMisspeltTown(decided)
    : !(readings[0] && isNamesake(decided, readings[0]));
  const best = fixed ?? (sure ? readings[0]?.place : undefined);
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
  if (misspelt && best) evidence.push({ rule: "typo", detail: `one letter from ${best.entry.name}` });
  if (readings[0]) addFeatures(evidence, readings[0].features);
  const located = best ?? baseOf(decided, book);
  const placeType = mention.placeType ?? best?.type ?? mention.cue?.types[0] ?? "facility";
  const countrysideIsUnit =
    mention.how === "countryside" && best?.level === 1 && best.entry.name.startsWith("ريف") && !mention.direction;
  const span = base(
    "place",
    view,
    mention,
    decided.accepted * (readings[0]?.share ?? 0.8),
    evidence,
  ) as Draft<PlaceSpan>;
  span.entity = best?.id ?? null;
  if (best) span.entry = best.entry;
  span.placeType = countrysideIsUnit ? best!.type : placeType;
  if (mention.direction) span.direction = mention.direction;
  if (located) addPoint(span, located);
  if (readings.length > 1) span.alternatives = alternativesOf(readings);
  return span;
}

function addFeatures(evidence: Evidence[], features: RankFeatures): void {
  for (const feature in features) {
    const value = features[feature as RankFeature];
    if (Math.abs(value) >= 0.05) evidence.push({ rule: feature, detail: featureDetail(feature as RankFeature, value) });
  }
}

function alternativesOf(readings: readonly Reading[]): Alternative[] {
  return readings.slice(0, ALTERNATIVES_MAX).map((reading) => {
    const alternative: Draft<Alternative> = { entity: reading.place.id, score: round(reading.share) };
    addPoint(alternative, reading.place);
    return alternative;
  });
}

const INSIDE_MIN = 0.3;
const PLAINLY_ELSEWHERE_MIN = 0.95;
const NEAR_MIN = 0.25;
const SHARE_MIN = 0.6;
/** Kinds whose names recur all over a country, and of which no gazetteer has all. */
const RECURRING: readonly PlaceType[] = [
  "hospital",
  "school",
  "mosque",
  "church",
  "market",
  "cemetery",
  "stadium",
  "square",
  "roundabout",
  "street",
  "checkpoint",
  "factory",
  "facility",
];

const TOWNS: readonly string[] = ["city", "town"];
/** Letters of a name of which one may be wrong, and it is still no other name. */
const MISSPELT_LETTERS_MIN = 6;

/** `مدينة القامسلي`: a long name after the noun of its kind, which is one edit away from one town and no other. */
function isMisspeltTown({ mention, readings }: DecidedPlace): boolean {
  if (mention.to - mention.from < MISSPELT_LETTERS_MIN || mention.cue?.role !== "kind") return false;
  const towns = readings.filter(({ place }) => TOWNS.includes(place.type));
  return towns.length === 1 && towns[0] === readings[0] && mention.cue.types.includes(towns[0]!.place.type);
}

/** `المشفى الوطني في بلدة X`: the text says that it lies where the only entry of that name does not. */
function isNamesake({ outer }: DecidedPlace, { place, features, share }: Reading): boolean {
  if (place.type === "neighbourhood") return features.notContained >= PLAINLY_ELSEWHERE_MIN;
  if (!RECURRING.includes(place.type)) return false;
  const parentKnown = place.ancestors.length > 0; // else it may lie in what is named, unless that is far
  if (outer.some(({ of, strength }) => strength === 1 && containedIn(of, place) < INSIDE_MIN))
    return parentKnown || features.near < NEAR_MIN;
  const doubtful = features.needsContext > 0 || share < SHARE_MIN;
  return doubtful && !features.contained && features.near < NEAR_MIN;
}

/** Where a facility without an entry stands: at the place that it is named after. */
function baseOf(decided: DecidedPlace, book: PlaceBook): PlaceFacts | undefined {
  const reading = decided.mention.how === "facility" ? decided.mention.base?.readings[0] : undefined;
  return reading && book.at(reading.gazetteer, reading.entry);
}

/** A decided actor as a span. */
export function actorSpan(view: View, decided: DecidedActor): ActorSpan {
  const { mention, entry } = decided;
  const span = base("actor", view, mention, decided.accepted, decided.evidence) as Draft<ActorSpan>;
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
export function dateSpan(view: View, match: DateMatch): DateSpan {
  const inferred = match.evidence.some(({ rule }) => rule === "document-date");
  const known = inferred ? INFERRED_DATE_CONFIDENCE : DATE_CONFIDENCE;
  const confidence = match.value === null ? OPEN_DATE_CONFIDENCE : known;
  return { ...base("date", view, match, confidence, match.evidence), value: match.value };
}

/** How sure a counted casualty is. */
export const CASUALTY_CONFIDENCE = 0.85;

/** Casualties as a span. */
export function casualtySpan(view: View, match: CasualtyMatch): CasualtySpan {
  const { kind, min, max, victims, stance } = match;
  return {
    ...base("casualty", view, match, CASUALTY_CONFIDENCE, match.evidence),
    kind,
    min,
    max,
    stance,
    ...(victims.length > 0 ? { victims } : {}),
  };
}
