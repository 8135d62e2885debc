import type { View } from "../../detect/view.js";
import { nameRecord } from "../../gazetteer/name-record.js";
import { CUE, FACILITY } from "../../lexicon/parts/places.js";
import { isOf, valueAt } from "../../lexicon/read.js";
import { isFeminine } from "../../text/word-shape.js";
import { type DocumentContext, isCued, nameKey, standsFor } from "../document/document-context.js";
import { neighbourFeatures } from "./place-neighbours.js";
import type { RankedPlace, Reading } from "./place-ranking.js";
import { syntaxFeatures } from "./place-syntax.js";
import type { AcceptFeature, AcceptFeatures, Weights } from "./weights.js";

/** Features that say that a name is an ordinary word, or something else, as well. */
const AMBIGUITY: readonly AcceptFeature[] = [
  "everyday",
  "person",
  "directionWord",
  "calendar",
  "nationality",
  "foreignName",
];
/** From here on a word is common enough in unrelated news to be an ordinary one. */
const COMMON_MIN = 0.4;
const ARTICLE = "ال";
const COMMON_SCALE = 10;
const SPLIT_SCALE = 8;
const SHORT_LETTERS = 3;

/** Evidence for and against a mention's being a place at all. */
export function acceptFeatures(view: View, ranked: RankedPlace, context: DocumentContext): AcceptFeatures {
  const { mention } = ranked;
  const f: AcceptFeatures = { bias: 1 };
  const best = ranked.readings[0];
  const form = view.words.folded.text.slice(mention.from, mention.to);
  if (mention.how === "unknown") f.unknown = 1;
  if (mention.how === "facility" || mention.how === "road" || holdsItsNoun(view, mention)) f.facility = 1;
  if (mention.how === "countryside") f.countryside = 1;
  const articles = mention.first === mention.last ? view.articles(mention.first, mention.proclitic.length) : 0;
  f.domestic = context.domestic;
  if (best) entryFeatures(f, best, ranked, articles > 0);
  f.war = context.war;
  if (best && !best.place.domestic) f.foreignElsewhere = context.elsewhere;
  else f.elsewhere = context.elsewhere;
  if (best && articles === 0 && isPlain(best)) {
    f.plainAtWar = context.war;
    f.plainElsewhere = context.elsewhere;
  }
  if (articles > 0 && mention.how !== "countryside") {
    const common = Math.min(1.2, Math.log2(1 + articles) / COMMON_SCALE);
    f.common = best?.place.type === "country" || (best && best.place.rank <= 2) ? common / 4 : common;
    f.domesticAmbiguous = common * context.domestic;
  }
  if (mention.proclitic !== "" && mention.how !== "countryside") {
    const whole = view.articles(mention.first);
    if (whole > 0) f.splitWord = Math.min(1, Math.log2(1 + whole) / SPLIT_SCALE);
  }
  if (mention.last > mention.first) f.manyWords = 1;
  else if (form.length <= SHORT_LETTERS) f.short = 1;
  if (mention.cue) {
    if (mention.cue.role === "position") f.position = 1;
    else if (ranked.readings.some((r) => r.features.typeFits > 0) || !best) f.cue = mention.cue.distributed ? 0.8 : 1;
    else f.cueDiffers = 1;
    const ordinary = f.everyday || f.nationality || f.directionWord || (articles > 0 && f.common);
    if (ordinary && mention.cue.role === "kind") {
      if (form.startsWith(ARTICLE)) f.construct = 1;
      else if (mention.last === mention.first && agrees(view, mention.cue.at, mention.first)) f.cueAdjective = 1;
      else f.construct = 1;
    }
  }
  neighbourFeatures(f, view, mention, context.actorEnds);
  const placed = syntaxFeatures(f, view, mention, context.slots);
  if (placed > 0) {
    const home = Math.max(context.domestic, context.war * (1 - context.elsewhere));
    const isOrdinary = AMBIGUITY.some((feature) => f[feature]) || (f.common ?? 0) > COMMON_MIN;
    f[isOrdinary ? "placedWord" : "placed"] = placed * home;
    if (f.objectOf || f.inhabitants) f.afterDefinite = 0;
    if (f.short) f.short = 0;
  }
  documentFeatures(f, view, ranked, context);
  return f;
}

/** `بلدة صغيرة`, `حي سكني`, `قرى صغيرة`, and not `بلدة صدد`: an adjective agrees with its noun; a plural of things is feminine. */
function agrees({ words }: View, cue: number, adjective: number): boolean {
  const isPlural = valueAt(words, cue, CUE)?.distributes === true;
  return isFeminine(words, adjective) === (isPlural || isFeminine(words, cue));
}

/** A domestic name as it is written and nothing else. */
function isPlain({ place, rule, record }: Reading): boolean {
  const { ambiguity, needsContext } = nameRecord(place.entry, record);
  return place.domestic && !place.low && rule === 0 && !needsContext && !ambiguity?.length;
}

function entryFeatures(f: AcceptFeatures, best: Reading, ranked: RankedPlace, counted: boolean): void {
  const { place } = best;
  const record = nameRecord(place.entry, best.record);
  for (const kind of record.ambiguity ?? []) {
    if (kind === "everyday") f.everyday = 1;
    else if (kind === "person") f.person = 1;
    else if (kind === "direction") f.directionWord = 1;
    else if (kind === "calendar") f.calendar = 1;
    else if (kind === "nationality") f.nationality = 1;
    else f.foreignName = 1;
  }
  if (record.needsContext) f.needsContext = 1;
  if (ranked.readings.every((r) => r.place.low)) f.low = 1;
  if (best.rule !== 0 && !counted) f.variant = 0.5;
  else if (best.rule !== 0) f.variant = 1;
  if (place.type === "country") f.country = 1;
  else if (!place.domestic) f.foreign = 1;
  f.importance = Math.max(0, (6 - place.rank) / 5);
}

/** Three mentions, or one that stands firmly. */
const ESTABLISHED_MIN = 0.6;

/** What the other mentions of the document say. */
function documentFeatures(f: AcceptFeatures, view: View, ranked: RankedPlace, context: DocumentContext): void {
  const best = ranked.readings[0];
  const firm = ranked.siblings.filter((s) => s.accepted > 0.6 || s.mention.cue?.role === "kind");
  if (firm.length > 0) f.list = Math.min(1, Math.max(...firm.map((s) => s.accepted)));
  if (best?.features.contained) f.contained = best.features.contained * outerAcceptance(ranked);
  if (context.containers.has(ranked)) f.container = 1;
  if (best?.features.near) f.near = best.features.near;
  if ((context.cued.get(nameKey(view, ranked)) ?? 0) > (isCued(ranked) ? 1 : 0)) f.repeated = 1;
  const others = (context.standing.get(nameKey(view, ranked)) ?? 0) - standsFor(ranked);
  if (others > ESTABLISHED_MIN) f.established = 1;
}

/** `معبر نصيب`: a name that begins with the noun of its kind. */
function holdsItsNoun(view: View, { how, first, last, proclitic }: RankedPlace["mention"]): boolean {
  return (
    how === "name" && last > first && isOf(view.words, first, FACILITY) && view.words.strips[first]! <= proclitic.length
  );
}

function outerAcceptance(ranked: RankedPlace): number {
  return ranked.outer.reduce((top, { of }) => Math.max(top, of.accepted), 0);
}

/** Logistic of the weighted sum. */
export function acceptance(features: AcceptFeatures, weights: Weights["accept"]): number {
  let z = 0;
  for (const name in features) z += weights[name as AcceptFeature] * features[name as AcceptFeature]!;
  return 1 / (1 + Math.exp(-z));
}
