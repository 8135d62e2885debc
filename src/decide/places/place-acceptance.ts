import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import type { AmbiguityClass } from "../../gazetteer/types.js";
import { CUE } from "../../lexicon/parts/places.js";
import { valueAt } from "../../lexicon/read.js";
import { isFeminine } from "../../text/word-shape.js";
import { type DocumentContext, isCued } from "../document/document-context.js";
import type { DecidedPlace, Reading } from "./decided-place.js";
import { ACCEPT, ACCEPT_SHIFTING, ACCEPT_WIDTH, clearRow, featureOf, RANK, weightedSum } from "./feature-rows.js";
import { isLocatedAbroad } from "./namesakes.js";

/** From here on a word is common enough in unrelated news to be an ordinary one. */
const COMMON_MIN = 0.4;
const ARTICLE = "ال";
const COMMON_SCALE = 10;

/**
 * How likely a mention is a place at all, by what is fixed, what its likeliest entry says, and the rest of the document; its row is
 * written anew from the features that shift on.
 *
 * @param weights in the order of `ACCEPT`
 */
export function acceptance(view: View, place: DecidedPlace, context: DocumentContext, weights: Float64Array): number {
  shiftingFeatures(view, place, context);
  return 1 / (1 + Math.exp(-(place.fixedSum + weightedSum(place, weights, ACCEPT_SHIFTING, ACCEPT_WIDTH))));
}

function shiftingFeatures(view: View, place: DecidedPlace, context: DocumentContext): void {
  const { mention, articles, expected, values: f, row } = place;
  clearRow(place, ACCEPT_SHIFTING, ACCEPT_WIDTH);
  const best = place.readings[0];
  f[row + ACCEPT.domestic] = context.domestic;
  if (place.isFamilyName) f[row + ACCEPT.person] = 1;
  if (best) entryFeatures(f, row, best, place);
  f[row + ACCEPT.war] = context.war;
  const isPlainName = best !== undefined && isPlain(best);
  const isLocated = isPlainName && isLocatedAbroad(place);
  if (isLocated) f[row + ACCEPT.locatedAbroad] = 1;
  else if (best && !best.place.domestic) f[row + ACCEPT.foreignElsewhere] = context.elsewhere;
  else f[row + ACCEPT.elsewhere] = context.elsewhere;
  if (isPlainName && !isLocated && articles === 0) {
    f[row + ACCEPT.plainAtWar] = context.war;
    f[row + ACCEPT.plainElsewhere] = context.elsewhere;
  }
  if (articles > 0 && mention.how !== "countryside") {
    const common = Math.min(1.2, Math.log2(1 + articles) / COMMON_SCALE);
    f[row + ACCEPT.common] = best && isWellKnown(best) ? common / 4 : common;
    f[row + ACCEPT.domesticAmbiguous] = common * context.domestic;
  }
  if (mention.cue) cueFeatures(f, row, view, place);
  const isWord = isOrdinary(f, row);
  if (expected > 0) {
    const home = Math.max(context.domestic, context.war * (1 - context.elsewhere));
    f[row + (isWord ? ACCEPT.placedWord : ACCEPT.placed)] = expected * home;
  }
  if (isWord && place.isQualified) f[row + ACCEPT.qualified] = 1;
  documentFeatures(f, row, place, context);
}

/** What the noun before a mention says, which `fixed` knows only where it stands. */
function cueFeatures(f: Float64Array, row: number, view: View, { mention, readings }: DecidedPlace): void {
  const cue = mention.cue!;
  if (cue.role === "position") f[row + ACCEPT.position] = 1;
  else if (readings.length === 0 || readings.some((r) => featureOf(r, RANK.typeFits) > 0))
    f[row + ACCEPT.cue] = cue.distributed ? 0.8 : 1;
  else f[row + ACCEPT.cueDiffers] = 1;
  const isWord =
    f[row + ACCEPT.everyday]! > 0 ||
    f[row + ACCEPT.nationality]! > 0 ||
    f[row + ACCEPT.directionWord]! > 0 ||
    f[row + ACCEPT.common]! > 0;
  if (!isWord || cue.role !== "kind") return;
  const isAdjective = !hasArticle(view, mention) && mention.last === mention.first;
  if (isAdjective && agrees(view, cue.at, mention.first)) f[row + ACCEPT.cueAdjective] = 1;
  else f[row + ACCEPT.construct] = 1;
}

function hasArticle({ words }: View, { from, to }: PlaceMention): boolean {
  return words.folded.text.startsWith(ARTICLE, from) && to - from >= ARTICLE.length;
}

/** The name is an ordinary word, or something else, as well. */
function isOrdinary(f: Float64Array, row: number): boolean {
  if (f[row + ACCEPT.common]! > COMMON_MIN || f[row + ACCEPT.kindNoun]! > 0) return true;
  for (let at = ACCEPT.everyday; at <= ACCEPT.foreignName; at++) if (f[row + at]! > 0) return true;
  return false;
}

/** `بلدة صغيرة`, `حي سكني`, `قرى صغيرة`, and not `بلدة صدد`: an adjective agrees with its noun; a plural of things is feminine. */
function agrees({ words }: View, cue: number, adjective: number): boolean {
  const isPlural = valueAt(words, cue, CUE)?.distributes === true;
  return isFeminine(words, adjective) === (isPlural || isFeminine(words, cue));
}

/** A country, a capital, or a name of which its gazetteer says that it is nothing else: it is common in the news as what it is. */
function isWellKnown({ place, name: { ambiguity } }: Reading): boolean {
  if (place.type === "country" || place.rank <= 2) return true;
  return ambiguity?.every((kind) => kind === ABROAD && !place.domestic) === true;
}

/** Well known as somewhere abroad: which says something of a place at home, and nothing of one that lies there. */
const ABROAD = "foreign";

/** A domestic name as it is written and nothing else. */
function isPlain({ place, rule, name }: Reading): boolean {
  return place.domestic && !place.low && rule === 0 && !name.needsContext && !name.ambiguity?.length;
}

function entryFeatures(f: Float64Array, row: number, best: Reading, ranked: DecidedPlace): void {
  const { place, name } = best;
  // what a misspelt name is besides is not what is written
  if (name.ambiguity && ranked.mention.how !== "unknown")
    for (const kind of name.ambiguity) addKind(f, row, kind, place.domestic);
  if (name.needsContext) f[row + ACCEPT.needsContext] = 1;
  if (ranked.readings.every((r) => r.place.low)) f[row + ACCEPT.low] = 1;
  if (best.rule !== 0) f[row + ACCEPT.variant] = ranked.articles > 0 ? 1 : 0.5;
  if (place.type === "country") f[row + ACCEPT.country] = 1;
  else if (!place.domestic) f[row + ACCEPT.foreign] = 1;
  f[row + ACCEPT.importance] = Math.max(0, (6 - place.rank) / 5);
}

/** What a name is besides a place; one that is known abroad says nothing of a place that lies there. */
function addKind(f: Float64Array, row: number, kind: AmbiguityClass, isDomestic: boolean): void {
  if (kind === "everyday") f[row + ACCEPT.everyday] = 1;
  else if (kind === "person") f[row + ACCEPT.person] = 1;
  else if (kind === "direction") f[row + ACCEPT.directionWord] = 1;
  else if (kind === "calendar") f[row + ACCEPT.calendar] = 1;
  else if (kind === "nationality") f[row + ACCEPT.nationality] = 1;
  else if (isDomestic) f[row + ACCEPT.foreignName] = 1;
}

/** Three mentions, or one that stands firmly. */
const ESTABLISHED_MIN = 0.6;

/** What the other mentions of the document say. */
function documentFeatures(f: Float64Array, row: number, ranked: DecidedPlace, context: DocumentContext): void {
  const best = ranked.readings[0];
  f[row + ACCEPT.list] = listed(ranked);
  if (best) {
    const contained = featureOf(best, RANK.contained);
    if (contained > 0) f[row + ACCEPT.contained] = contained * outerAcceptance(ranked);
    f[row + ACCEPT.near] = featureOf(best, RANK.near);
  }
  if (ranked.isContainer) f[row + ACCEPT.container] = 1;
  if (context.cued[ranked.name]! > (isCued(ranked) ? 1 : 0)) f[row + ACCEPT.repeated] = 1;
  if (context.standing[ranked.name]! - ranked.stands > ESTABLISHED_MIN) f[row + ACCEPT.established] = 1;
}

/** A place that is listed between two firm ones is surer than one at the end of a list: `أعزاز والباب وجرابلس`. */
const BETWEEN = 0.6;

/** How firm the places are that it is listed with. */
function listed({ index, siblings }: DecidedPlace): number {
  let before = 0;
  let after = 0;
  for (const { accepted, mention, index: at } of siblings) {
    if (accepted <= 0.6 && mention.cue?.role !== "kind") continue;
    if (at < index) before = Math.max(before, accepted);
    else after = Math.max(after, accepted);
  }
  return Math.max(before, after) + BETWEEN * Math.min(before, after);
}

function outerAcceptance({ outer }: DecidedPlace): number {
  let top = 0;
  for (const { of } of outer) top = Math.max(top, of.accepted);
  return top;
}
