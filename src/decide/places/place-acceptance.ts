import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { CUE } from "../../lexicon/parts/places.js";
import { valueAt } from "../../lexicon/read.js";
import { isFeminine } from "../../text/word-shape.js";
import { type DocumentContext, isCued, standsFor } from "../document/document-context.js";
import { acceptScore } from "./feature-vectors.js";
import type { FixedFeatures } from "./fixed-features.js";
import { isLocatedAbroad } from "./namesakes.js";
import type { RankedPlace, Reading } from "./place-ranking.js";
import type { AcceptFeatures, Weights } from "./weights.js";

/** From here on a word is common enough in unrelated news to be an ordinary one. */
const COMMON_MIN = 0.4;
const ARTICLE = "ال";
const COMMON_SCALE = 10;

/** Evidence for and against a mention's being a place at all: what is fixed, what its likeliest entry says, and the rest of the document. */
export function acceptFeatures(
  view: View,
  ranked: RankedPlace,
  fixed: FixedFeatures,
  context: DocumentContext,
): AcceptFeatures {
  const { mention } = ranked;
  const { articles, placed } = fixed;
  const f: AcceptFeatures = { ...fixed.features };
  const best = ranked.readings[0];
  f.domestic = context.domestic;
  if (best) entryFeatures(f, best, ranked, articles > 0);
  f.war = context.war;
  const isLocated = isLocatedAbroad(ranked);
  if (isLocated && best && isPlain(best)) f.locatedAbroad = 1;
  else if (best && !best.place.domestic) f.foreignElsewhere = context.elsewhere;
  else f.elsewhere = context.elsewhere;
  if (best && f.locatedAbroad === 0 && articles === 0 && isPlain(best)) {
    f.plainAtWar = context.war;
    f.plainElsewhere = context.elsewhere;
  }
  if (articles > 0 && mention.how !== "countryside") {
    const common = Math.min(1.2, Math.log2(1 + articles) / COMMON_SCALE);
    f.common = best && isWellKnown(best) ? common / 4 : common;
    f.domesticAmbiguous = common * context.domestic;
  }
  if (mention.cue) cueFeatures(f, view, ranked);
  if (placed > 0) {
    const home = Math.max(context.domestic, context.war * (1 - context.elsewhere));
    if (isOrdinary(f)) f.placedWord = placed * home;
    else f.placed = placed * home;
  }
  if (!isOrdinary(f)) f.qualified = 0;
  documentFeatures(f, ranked, fixed.name, context);
  return f;
}

/** What the noun before a mention says, which `fixed` knows only where it stands. */
function cueFeatures(f: AcceptFeatures, view: View, { mention, readings }: RankedPlace): void {
  const cue = mention.cue!;
  if (cue.role === "position") f.position = 1;
  else if (readings.length === 0 || readings.some((r) => r.features.typeFits > 0)) f.cue = cue.distributed ? 0.8 : 1;
  else f.cueDiffers = 1;
  const isWord = f.everyday > 0 || f.nationality > 0 || f.directionWord > 0 || f.common > 0;
  if (!isWord || cue.role !== "kind") return;
  const isAdjective = !hasArticle(view, mention) && mention.last === mention.first;
  if (isAdjective && agrees(view, cue.at, mention.first)) f.cueAdjective = 1;
  else f.construct = 1;
}

function hasArticle({ words }: View, { from, to }: PlaceMention): boolean {
  return words.folded.text.startsWith(ARTICLE, from) && to - from >= ARTICLE.length;
}

/** The name is an ordinary word, or something else, as well. */
function isOrdinary(f: AcceptFeatures): boolean {
  if (f.common > COMMON_MIN || f.kindNoun > 0) return true;
  return f.everyday + f.person + f.directionWord + f.calendar + f.nationality + f.foreignName > 0;
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

function entryFeatures(f: AcceptFeatures, best: Reading, ranked: RankedPlace, counted: boolean): void {
  const { place, name } = best;
  for (const kind of name.ambiguity ?? []) {
    if (kind === "everyday") f.everyday = 1;
    else if (kind === "person") f.person = 1;
    else if (kind === "direction") f.directionWord = 1;
    else if (kind === "calendar") f.calendar = 1;
    else if (kind === "nationality") f.nationality = 1;
    else if (place.domestic) f.foreignName = 1;
  }
  if (name.needsContext) f.needsContext = 1;
  if (ranked.readings.every((r) => r.place.low)) f.low = 1;
  if (best.rule !== 0 && !counted) f.variant = 0.5;
  else if (best.rule !== 0) f.variant = 1;
  if (place.type === "country") f.country = 1;
  else if (!place.domestic) f.foreign = 1;
  f.importance = Math.max(0, (6 - place.rank) / 5);
}

/** Three mentions, or one that stands firmly. */
const ESTABLISHED_MIN = 0.6;

/** What the other mentions of the document say. @param name the key of its name */
function documentFeatures(f: AcceptFeatures, ranked: RankedPlace, name: number, context: DocumentContext): void {
  const best = ranked.readings[0];
  f.list = listed(ranked);
  if (best && best.features.contained > 0) f.contained = best.features.contained * outerAcceptance(ranked);
  if (context.containers.has(ranked)) f.container = 1;
  if (best) f.near = best.features.near;
  if ((context.cued.get(name) ?? 0) > (isCued(ranked) ? 1 : 0)) f.repeated = 1;
  const others = (context.standing.get(name) ?? 0) - standsFor(ranked);
  if (others > ESTABLISHED_MIN) f.established = 1;
}

/** A place that is listed between two firm ones is surer than one at the end of a list: `أعزاز والباب وجرابلس`. */
const BETWEEN = 0.6;

/** How firm the places are that it is listed with. */
function listed({ index, siblings }: RankedPlace): number {
  let before = 0;
  let after = 0;
  for (const { accepted, mention, index: at } of siblings) {
    if (accepted <= 0.6 && mention.cue?.role !== "kind") continue;
    if (at < index) before = Math.max(before, accepted);
    else after = Math.max(after, accepted);
  }
  return Math.max(before, after) + BETWEEN * Math.min(before, after);
}

function outerAcceptance({ outer }: RankedPlace): number {
  let top = 0;
  for (const { of } of outer) top = Math.max(top, of.accepted);
  return top;
}

/** Logistic of the weighted sum. */
export function acceptance(features: AcceptFeatures, weights: Weights["accept"]): number {
  return 1 / (1 + Math.exp(-acceptScore(features, weights)));
}
