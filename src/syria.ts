import type { Document } from "./document.js";
import type { Explanation } from "./explain.js";
import type { ActorGazetteer, PlaceGazetteer, WeaponGazetteer } from "./gazetteer/types.js";
import { actors } from "./gazetteers/actors.js";
import { countries } from "./gazetteers/countries.js";
import { everydayWords } from "./gazetteers/everyday-words.js";
import { foreignPlaces } from "./gazetteers/foreign-places.js";
import { syriaGovernorates } from "./gazetteers/syria-governorates.js";
import { syriaPlaces } from "./gazetteers/syria-places.js";
import { weapons } from "./gazetteers/weapons.js";
import type { Span } from "./span.js";
import { createTagger, type Tagger, type TagOptions } from "./tagger.js";

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

let shared: Tagger | undefined;

/** The tagger of the Syrian gazetteers; compiled when first asked for. */
export function syriaTagger(): Tagger {
  shared ??= createTagger({
    gazetteers: syriaGazetteers,
    everydayWords: everydayWords.words,
  });
  return shared;
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

/** Why a stretch of a text is tagged as it is, or why it is not; see {@link Tagger}. */
export function explain(
  text: string,
  target: { readonly start: number; readonly end: number },
  options?: TagOptions,
): Explanation<Span> {
  return syriaTagger().explain(text, target, options);
}
