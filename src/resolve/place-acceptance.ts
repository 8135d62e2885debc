import type { WordFacts } from "../grammar/facts.js";
import { lines } from "../grammar/lexicon/lines.js";
import type { Frequency } from "../grammar/unknown-name.js";
import { bare, type View } from "../grammar/view.js";
import { GAP_BREAK, GAP_COLON, GAP_HASH, GAP_OTHER, GAP_QUOTE, GAP_SPACE, GAP_STOP } from "../text/words.js";
import { nameRecord } from "./name-record.js";
import type { RankedPlace, Reading } from "./place-ranking.js";
import type { AcceptFeature, Weights } from "./weights.js";

export type AcceptFeatures = Partial<Record<AcceptFeature, number>>;

/** What the document as a whole says. */
export interface DocumentContext {
  /** How sure it is that the document is about the country of the gazetteers, 0 to 1. */
  readonly domestic: number;
  /** How much it is about an armed conflict, wherever that is, 0 to 1. */
  readonly war: number;
  /** How much of it is abroad, 0 to 1. */
  readonly elsewhere: number;
  /** Words behind which an organisation has just been named. */
  readonly actorEnds: ReadonlySet<number>;
  /** Mentions that firm mentions are plainly said to lie in. */
  readonly containers: ReadonlySet<RankedPlace>;
  /** Folded names that stand firmly behind a cue noun somewhere, with the number of such mentions. */
  readonly cued: ReadonlyMap<string, number>;
}

/** What the mentions as decided so far say of the document. */
export function documentContext(
  view: View,
  places: readonly RankedPlace[],
  domestic: number,
  war: number,
  actorEnds: ReadonlySet<number>,
): DocumentContext {
  const containers = new Set<RankedPlace>();
  const cued = new Map<string, number>();
  for (const place of places) {
    if (place.accepted > 0.5) for (const { of, strength } of place.outer) if (strength === 1) containers.add(of);
    if (isCued(place)) {
      const name = foldedName(view, place);
      cued.set(name, (cued.get(name) ?? 0) + 1);
    }
  }
  return { domestic, war, elsewhere: elsewhere(places), actorEnds, containers, cued };
}

/** A text of few words needs few words of attack; a long one needs them all along. */
const WORDS_PER_ATTACK = 50;

/** How much a text is about an armed conflict, 0 to 1. */
export function warfare(view: View): number {
  let attacks = 0;
  for (const facts of view.facts) if (facts?.attack) attacks++;
  return attacks / (attacks + 1 + view.words.count / WORDS_PER_ATTACK);
}

function elsewhere(places: readonly RankedPlace[]): number {
  let sum = 0;
  for (const { accepted, readings } of places) {
    const best = readings[0]?.place;
    if (best && !best.domestic && best.id !== "country:SY") sum += accepted;
  }
  return sum / (sum + 1);
}

function isCued(place: RankedPlace): boolean {
  return place.mention.how === "name" && place.accepted > 0.75 && place.mention.cue?.role === "kind";
}
function foldedName(view: View, place: RankedPlace): string {
  return view.words.folded.text.slice(place.mention.from, place.mention.to);
}

const ARTICLE = "ال";
const COMMON_SCALE = 10;
const SPLIT_SCALE = 8;
const SHORT_LETTERS = 3;

/** Evidence for and against a mention's being a place at all. `order` is its index in `places`. */
export function acceptFeatures(
  view: View,
  ranked: RankedPlace,
  context: DocumentContext,
  frequency: Frequency,
): AcceptFeatures {
  const { mention } = ranked;
  const f: AcceptFeatures = { bias: 1 };
  const best = ranked.readings[0];
  const form = view.words.folded.text.slice(mention.from, mention.to);
  if (mention.how === "unknown") f.unknown = 1;
  if (mention.how === "facility" || mention.how === "road" || holdsItsNoun(view, mention)) f.facility = 1;
  if (mention.how === "countryside") f.countryside = 1;
  const articles = mention.first === mention.last ? frequency(bareForm(form, mention.proclitic)) : 0;
  f.domestic = context.domestic;
  if (best) entryFeatures(f, best, ranked, articles > 0);
  f.war = context.war;
  if (best && !best.place.domestic) f.foreignElsewhere = context.elsewhere;
  else f.elsewhere = context.elsewhere;
  if (best && articles === 0 && isPlain(best)) {
    f.plain = 1;
    f.plainAtWar = context.war;
    f.plainElsewhere = context.elsewhere;
  }
  if (articles > 0 && mention.how !== "countryside") {
    const common = Math.min(1.2, Math.log2(1 + articles) / COMMON_SCALE);
    f.common = best?.place.type === "country" || (best && best.place.rank <= 2) ? common / 4 : common;
    f.domesticAmbiguous = common * context.domestic;
  }
  if (mention.proclitic !== "" && mention.how !== "countryside") {
    const whole = frequency(view.words.forms[mention.first]!);
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
      else if (mention.last === mention.first) f.cueAdjective = 1;
    }
  }
  contextFeatures(f, view, ranked, context);
  return f;
}

/** A domestic name as it is written and nothing else. */
function isPlain({ place, rule, record }: Reading): boolean {
  const { ambiguity, needsContext } = nameRecord(place.entry, record);
  return place.domestic && !place.low && rule === 0 && !needsContext && !ambiguity?.length;
}

/** The form that the frequency list knows: a name behind ل keeps its article. */
function bareForm(form: string, proclitic: string): string {
  return proclitic.endsWith("ل") && form.startsWith("ل") ? `ا${form}` : form;
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

function contextFeatures(f: AcceptFeatures, view: View, ranked: RankedPlace, context: DocumentContext): void {
  const { mention } = ranked;
  const best = ranked.readings[0];
  const before = view.words.gaps[mention.first]!;
  const after = view.words.gaps[mention.last + 1]!;
  const previous = view.facts[mention.first - 1];
  if (isAdjective(view, mention)) f.adjective = 1;
  if (context.actorEnds.has(mention.first - 1) && (before & ~1) === 0) f.afterActor = 1;
  if ((before & ~1) === 0 && mention.proclitic === "") {
    const form = view.words.forms[mention.first - 1] ?? "";
    if (DEMONSTRATIVES.has(form)) f.demonstrative = 1;
    else if (!mention.cue && /^ال/.test(form) && !context.actorEnds.has(mention.first - 1) && takesNoName(previous))
      f.afterDefinite = 1;
  }
  if (isVerb(view, mention)) f.verb = 1;
  const glued = /[بل]$/.test(mention.proclitic);
  if (glued || (previous?.preposition && (before & ~1) === 0)) f.preposition = glued ? 0.7 : 1;
  if (/^[بو]?توقيت$/.test(view.words.forms[mention.first - 1] ?? "")) f.inName = 1;
  if ((before & GAP_HASH) !== 0) f.hashtag = 1;
  if ((before & GAP_QUOTE) !== 0 && (after & GAP_QUOTE) !== 0) f.quoted = 1;
  if ((before & GAP_BREAK) !== 0 || (after & (GAP_COLON | GAP_OTHER)) !== 0) f.heading = 1;
  const firm = ranked.siblings.filter((s) => s.accepted > 0.6 || s.mention.cue?.role === "kind");
  if (firm.length > 0) f.list = Math.min(1, Math.max(...firm.map((s) => s.accepted)));
  if (best?.features.contained) f.contained = best.features.contained * outerAcceptance(ranked);
  if (context.containers.has(ranked)) f.container = 1;
  if (best?.features.near) f.near = best.features.near;
  if ((context.cued.get(foldedName(view, ranked)) ?? 0) > (isCued(ranked) ? 1 : 0)) f.repeated = 1;
  if (
    view.facts[mention.first]?.direction &&
    mention.first === mention.last &&
    /^ال/.test(bare(view, mention.first)) &&
    mention.proclitic === ""
  )
    f.afterNoun = (before & ~1) === 0 && !mention.cue ? 1 : 0;
}

/** `معبر نصيب`: a name that begins with the noun of its kind. */
function holdsItsNoun(view: View, { how, first, last, proclitic }: RankedPlace["mention"]): boolean {
  return how === "name" && last > first && !!view.facts[first]?.facility && view.strips[first]! <= proclitic.length;
}

/** Names that are verbs of the present as well. */
const VERBS: ReadonlySet<string> = new Set(["تدمر", "تسيل"]);

/** `تدمر الحروب`, `الطائرات تدمر`: a verb begins a clause, or follows its definite subject; a name does so before a mark only. */
function isVerb(view: View, { first, last, cue, proclitic, previous }: RankedPlace["mention"]): boolean {
  if (cue || previous || proclitic !== "" || !VERBS.has(view.words.forms[first]!)) return false;
  const before = view.words.gaps[first]!;
  const after = view.words.gaps[last + 1]!;
  if (after !== GAP_SPACE || view.facts[last + 1]?.preposition || /^[بل]/.test(view.words.forms[last + 1]!))
    return false;
  const subject = (before & ~GAP_SPACE) === 0 && view.words.forms[first - 1]!.startsWith(ARTICLE);
  return subject || ((before & (GAP_BREAK | GAP_STOP)) !== 0 && view.words.forms[last + 1]!.startsWith(ARTICLE));
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(
  lines(`هذا
    هذه
    هذان
    هذين
    هاتان
    هاتين
    ذلك
    تلك
    هؤلاء
    كلا
    كلتا`),
);

/** A definite word that is no head of names, nor a part of one. */
function takesNoName(facts: WordFacts | undefined): boolean {
  return !facts || !(facts.cue || facts.preposition || facts.definiteCountryside || facts.direction || facts.media);
}

/** `جنسيات سورية`: the name of a country that is an adjective of the indefinite noun before it. */
function isAdjective(view: View, mention: RankedPlace["mention"]): boolean {
  if (mention.first !== mention.last || mention.first === 0 || /[بل]$/.test(mention.proclitic)) return false;
  if (!view.facts[mention.first]?.nisba || (view.words.gaps[mention.first]! & ~1) !== 0) return false;
  const previous = view.facts[mention.first - 1];
  return !previous?.preposition && !previous?.cue && !previous?.acting && !previous?.direction && !previous?.partyNoun;
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
