import { optionsOf } from "./arguments.js";
import type { Document } from "./document.js";
import type { Explanation } from "./explain.js";
import { checkGazetteers } from "./gazetteer/check.js";
import { correctGazetteers } from "./gazetteer/correct.js";
import type { ActorGazetteer, Gazetteer, PlaceGazetteer, WeaponGazetteer } from "./gazetteer/types.js";
import { actors } from "./gazetteers/actors.js";
import { countries } from "./gazetteers/countries.js";
import { everydayWords } from "./gazetteers/everyday-words.js";
import { foreignPlaces } from "./gazetteers/foreign-places.js";
import { syriaGovernorates } from "./gazetteers/syria-governorates.js";
import { syriaPlaces } from "./gazetteers/syria-places.js";
import { weapons } from "./gazetteers/weapons.js";
import type { ReportDate } from "./report-date.js";
import type { OwnSpan, Span } from "./span.js";
import type { TaggedSpan } from "./tagged-span.js";
import { createTagger, type Tagger } from "./tagger.js";
import type { TaggerOptions, TagOptions } from "./tagger-options.js";

export * from "./index.js";
export { actors, countries, everydayWords, foreignPlaces, syriaGovernorates, syriaPlaces, weapons };

/** The gazetteers of the Syrian tagger. */
export const syriaGazetteers: readonly [
  PlaceGazetteer,
  PlaceGazetteer,
  PlaceGazetteer,
  ActorGazetteer,
  WeaponGazetteer,
] = [syriaPlaces, countries, foreignPlaces, actors, weapons];

const EXPECTED_OPTIONS = "an object { gazetteers: […] }, or the array of gazetteers";
let shared: Tagger<Span | OwnSpan> | undefined;

/** Options of {@link syriaTagger}. */
export interface SyriaTaggerOptions<Own extends readonly Gazetteer[] = readonly Gazetteer[]>
  extends Omit<TaggerOptions, "gazetteers" | "everydayWords"> {
  /** Gazetteers of one's own, beside the Syrian ones. */
  readonly gazetteers?: Own | undefined;
}

/** The tagger of the Syrian gazetteers; compiled when first asked for. */
export function syriaTagger(): Tagger;
/**
 * A tagger of the Syrian gazetteers and of one's own. The list of one's own may stand in place of the options. A row of one's own
 * that bears the id of a Syrian entry of its type corrects that entry field by field, and leaves alone what it does not say;
 * an `index` must then be of {@link correctGazetteers}.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers
 * @example
 * const mine = readCsv("id,name,type\nm1,خربة السنونو,village", { name: "mine", type: "place" });
 * syriaTagger({ gazetteers: [mine] }).tag("قصف على قرية خربة السنونو").places[0].entity //=> "m1"
 */
export function syriaTagger<const Own extends readonly Gazetteer[] = readonly []>(
  options: SyriaTaggerOptions<Own> | Own,
): Tagger<TaggedSpan<(typeof syriaGazetteers)[number] | Own[number]>>;
export function syriaTagger(options?: SyriaTaggerOptions | readonly Gazetteer[]): Tagger<Span | OwnSpan> {
  if (options !== undefined && options !== null) return taggerWith(isList(options) ? { gazetteers: options } : options);
  shared ??= taggerWith({});
  return shared;
}

function isList(options: SyriaTaggerOptions | readonly Gazetteer[]): options is readonly Gazetteer[] {
  return Array.isArray(options);
}

function taggerWith(options: SyriaTaggerOptions): Tagger<Span | OwnSpan> {
  const { gazetteers = [], ...others } = optionsOf(options, EXPECTED_OPTIONS);
  checkGazetteers(gazetteers);
  return createTagger({
    everydayWords: everydayWords.words,
    ...others,
    gazetteers: correctGazetteers(syriaGazetteers, gazetteers).gazetteers,
  });
}

/**
 * Tags a text with the Syrian gazetteers; the day of its report may stand in place of the options. Never throws, whatever the text.
 *
 * @throws YaqutError `ARGUMENT_INVALID` where it is no string, `OPTION_INVALID` where the date is none
 * @example
 * tag("قصف على مدينة دوما").places[0].entity //=> "C2338"
 */
export function tag(text: string, options?: TagOptions | ReportDate): Document<Span> {
  return syriaTagger().tag(text, options);
}

/**
 * Why a stretch of a text is tagged as it is, or why it is not; see {@link Tagger}.
 *
 * @example
 * explain("غطت الثلوج مدينة إدلب", { start: 17, end: 21 }).chosen?.type //=> "place"
 */
export function explain(
  text: string,
  target: { readonly start: number; readonly end: number },
  options?: TagOptions | ReportDate,
): Explanation<Span> {
  return syriaTagger().explain(text, target, options);
}
