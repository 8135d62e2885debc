import { syria } from "./countries/syria/index.js";
import type { Document } from "./document.js";
import type { Explanation } from "./explain.js";
import type { ActorGazetteer, Gazetteer, PlaceGazetteer, WeaponGazetteer } from "./gazetteer/types.js";
import { actors } from "./gazetteers/actors.js";
import { countries } from "./gazetteers/countries.js";
import { everydayWords } from "./gazetteers/everyday-words.js";
import { foreignPlaces } from "./gazetteers/foreign-places.js";
import { syriaGovernorates } from "./gazetteers/syria-governorates.js";
import { syriaPlaces } from "./gazetteers/syria-places.js";
import { weapons } from "./gazetteers/weapons.js";
import type { OwnSpan, Span } from "./span.js";
import type { TaggedSpan } from "./tagged-span.js";
import { createTagger, type Tagger, type TaggerOptions, type TagOptions } from "./tagger.js";

export * from "./index.js";
export { actors, countries, everydayWords, foreignPlaces, syria, syriaGovernorates, syriaPlaces, weapons };

/** The gazetteers of the Syrian tagger. */
export const syriaGazetteers: readonly [
  PlaceGazetteer,
  PlaceGazetteer,
  PlaceGazetteer,
  ActorGazetteer,
  WeaponGazetteer,
] = [syriaPlaces, countries, foreignPlaces, actors, weapons];

let shared: Tagger<Span | OwnSpan> | undefined;

/** Options of {@link syriaTagger}. */
export interface SyriaTaggerOptions<Own extends readonly Gazetteer[] = readonly Gazetteer[]>
  extends Omit<TaggerOptions, "gazetteers" | "country" | "everydayWords"> {
  /** Gazetteers of one's own, beside the Syrian ones. */
  readonly gazetteers: Own;
}

/** The tagger of the Syrian gazetteers; compiled when first asked for. */
export function syriaTagger(): Tagger;
/**
 * A tagger of the Syrian gazetteers and of one's own.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers
 * @example
 * const mine = readCsv("id,name,type\nm1,خربة السنونو,village", { name: "mine", type: "place" });
 * syriaTagger({ gazetteers: [mine] }).tag("قصف على قرية خربة السنونو").places[0].entity //=> "m1"
 */
export function syriaTagger<const Own extends readonly Gazetteer[]>(
  options: SyriaTaggerOptions<Own>,
): Tagger<TaggedSpan<(typeof syriaGazetteers)[number] | Own[number]>>;
export function syriaTagger(options?: SyriaTaggerOptions): Tagger<Span | OwnSpan> {
  if (options) return taggerWith(options);
  shared ??= taggerWith({ gazetteers: [] });
  return shared;
}

function taggerWith({ gazetteers, ...options }: SyriaTaggerOptions): Tagger<Span | OwnSpan> {
  return createTagger({
    ...options,
    gazetteers: [...syriaGazetteers, ...gazetteers],
    country: syria,
    everydayWords: everydayWords.words,
  });
}

/**
 * Tags a text with the Syrian gazetteers. Never throws, whatever the text.
 *
 * @throws YaqutError `OPTION_INVALID` when `options.date` is no ISO 8601 day
 * @example
 * tag("قصف على مدينة دوما").places[0].entity //=> "C2338"
 */
export function tag(text: string, options?: TagOptions): Document<Span> {
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
  options?: TagOptions,
): Explanation<Span> {
  return syriaTagger().explain(text, target, options);
}
