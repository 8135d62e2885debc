import { optionsOf, wrongOptions } from "./arguments.js";
import { syria } from "./countries/syria/index.js";
import { actors as syriaActors } from "./data/actors.js";
import { countries } from "./data/countries.js";
import { everydayFrequency } from "./data/everyday-counts.js";
import { everydayWords } from "./data/everyday-words.js";
import { foreignPlaces } from "./data/foreign-places.js";
import { shippedIndex } from "./data/start/shipped-index.js";
import { shippedLexicon } from "./data/start/shipped-lexicon.js";
import { syriaGovernorates } from "./data/syria-governorates.js";
import { syriaPlaces } from "./data/syria-places.js";
import { weapons as syriaWeapons } from "./data/weapons.js";
import { checkDetectors } from "./detectors/check.js";
import { standardDetectors } from "./detectors/standard.js";
import type { Document } from "./document.js";
import { show, YaqutError } from "./errors.js";
import type { Explanation } from "./explain.js";
import { checkGazetteers } from "./gazetteer/check.js";
import { correctGazetteers } from "./gazetteer/correct.js";
import { applyCorrections } from "./gazetteer/corrections/apply-corrections.js";
import type { CorrectionRow } from "./gazetteer/corrections/types.js";
import type { ActorGazetteer, Gazetteer, PlaceGazetteer, WeaponGazetteer } from "./gazetteer/types.js";
import type { ReportDate } from "./report-date.js";
import type { OwnSpan, Span } from "./span.js";
import type { DetectedSpan } from "./tagged-span.js";
import { type Tagger, taggerOf } from "./tagger.js";
import { type AnyDetector, readTaggerOptions, type TaggerOptions, type TagOptions } from "./tagger-options.js";

export * from "./index.js";
export { countries, everydayWords, foreignPlaces, syria, syriaActors, syriaGovernorates, syriaPlaces, syriaWeapons };

/** The gazetteers of the Syrian tagger. */
export const syriaGazetteers: readonly [
  PlaceGazetteer,
  PlaceGazetteer,
  PlaceGazetteer,
  ActorGazetteer,
  WeaponGazetteer,
] = [syriaPlaces, countries, foreignPlaces, syriaActors, syriaWeapons];

const EXPECTED_OPTIONS = "an object { gazetteers: […] }, or the array of gazetteers";
let shared: Tagger<Span | OwnSpan> | undefined;

/** Options of {@link syriaTagger}. */
export interface SyriaTaggerOptions<
  Own extends readonly Gazetteer[] = readonly Gazetteer[],
  Detectors extends readonly AnyDetector[] = readonly AnyDetector[],
> extends Omit<TaggerOptions<Own, Detectors>, "gazetteers" | "own" | "country" | "everydayWords" | "detectors"> {
  /** Gazetteers of one's own, beside the Syrian ones; their entries outweigh Syrian ones of the same name (default: none). */
  readonly gazetteers?: Own | undefined;
  /** Gazetteers beside the Syrian ones that outweigh none of them, such as `iraqPlaces` and `neighbourActors` (default: none). */
  readonly further?: readonly Gazetteer[] | undefined;
  /** Corrections of Syrian and further gazetteers, see `readCorrections`; not together with an `index` (default: none). */
  readonly corrections?: readonly CorrectionRow[] | undefined;
  /** Detectors of one's own, beside the built-in ones; one that bears the name of a built-in one takes its place, and the names that it reads (default: none). */
  readonly detectors?: Detectors | undefined;
  /** Names of built-in detectors to leave out: `["dates"]`. Names that they alone read are then not tagged (default: none). */
  readonly disable?: readonly string[] | undefined;
}

/** The tagger of the Syrian gazetteers; compiled when first asked for. */
export function syriaTagger(): Tagger;
/**
 * A tagger of the Syrian gazetteers and of one's own, of the built-in detectors and of one's own. The list of one's own gazetteers may
 * stand in place of the options. A row of one's own that bears the id of a Syrian entry of its type corrects that entry field by field,
 * and leaves alone what it does not say; an `index` must then be of {@link correctGazetteers}.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers, `CORRECTIONS_INVALID` for corrections that fit no entry
 * @example
 * const mine = readCsv("id,name,type\nm1,خربة السنونو,village", { name: "mine", type: "place" });
 * const { spans } = syriaTagger({ gazetteers: [mine], disable: ["dates"] }).tag("قصف على قرية خربة السنونو أمس");
 * spans.map(({ type, text }) => [type, text]) //=> [["place", "خربة السنونو"]]
 */
export function syriaTagger<
  const Own extends readonly Gazetteer[] = readonly [],
  const Detectors extends readonly AnyDetector[] = readonly [],
>(
  options: SyriaTaggerOptions<Own, Detectors>,
): Tagger<DetectedSpan<(typeof syriaGazetteers)[number] | Own[number], Detectors[number]>>;
/** A tagger of the Syrian gazetteers and of one's own. */
export function syriaTagger<const Own extends readonly Gazetteer[]>(
  gazetteers: Own,
): Tagger<DetectedSpan<(typeof syriaGazetteers)[number] | Own[number]>>;
export function syriaTagger(options?: SyriaTaggerOptions | readonly Gazetteer[]): Tagger<Span | OwnSpan> {
  if (options !== undefined && options !== null) return taggerWith(isList(options) ? { gazetteers: options } : options);
  shared ??= taggerWith({});
  return shared;
}

function isList(options: SyriaTaggerOptions | readonly Gazetteer[]): options is readonly Gazetteer[] {
  return Array.isArray(options);
}

function taggerWith(given: SyriaTaggerOptions): Tagger<Span | OwnSpan> {
  const {
    gazetteers = [],
    further = [],
    corrections = [],
    detectors = [],
    disable = [],
    ...options
  } = optionsOf(given, EXPECTED_OPTIONS);
  checkGazetteers(further);
  checkGazetteers(gazetteers);
  checkDetectors(detectors);
  const builtIn = standardDetectors();
  checkDisabled(disable, builtIn);
  const replaced = new Set([...disable, ...detectors.map(({ name }) => name)]);
  const own = detectors.map((detector) => {
    const replacedOne = builtIn.find(({ name }) => name === detector.name);
    return replacedOne?.reads && !detector.reads ? withReads(detector, replacedOne.reads) : detector;
  });
  const kept = [...builtIn.filter(({ name }) => !replaced.has(name)), ...own];
  const unread = new Set(builtIn.flatMap(({ name, reads = [] }) => (disable.includes(name) ? reads : [])));
  for (const { reads = [] } of kept) for (const type of reads) unread.delete(type);
  // names that patterns ask for stay, but nobody tags them as they stand
  const asked = (detector: AnyDetector): string[] => (detector.needs ?? []).filter((type) => unread.has(type));
  const readers = kept.map((each) => {
    const types = asked(each);
    return types.length === 0 ? each : withReads(each, [...(each.reads ?? []), ...types]);
  });
  for (const each of kept) for (const type of asked(each)) unread.delete(type);
  const known = applyCorrections([...syriaGazetteers, ...further], corrections).gazetteers;
  const read = known.filter(({ type }) => !unread.has(type));
  const all = correctGazetteers(read, gazetteers).gazetteers;
  const settled = readTaggerOptions({
    index: isSyrian(all) ? shippedIndex(all) : undefined,
    country: syria,
    ...options,
    detectors: readers,
    gazetteers: all,
    own: all.slice(read.length),
  });
  const frequency = settled.everydayWords ? undefined : everydayFrequency();
  return taggerOf({ ...settled, frequency, preparedLexicon: shippedLexicon() });
}

function isSyrian(gazetteers: readonly Gazetteer[]): boolean {
  return gazetteers.length === syriaGazetteers.length && syriaGazetteers.every((each, i) => each === gazetteers[i]);
}

/** A detector that reads names of other types; it stays what it is else, an object of a class too. */
function withReads(detector: AnyDetector, reads: readonly string[]): AnyDetector {
  return Object.assign(Object.create(detector), { reads });
}

/** @throws YaqutError `OPTION_INVALID` for a name that no built-in detector bears */
function checkDisabled(disable: readonly string[], builtIn: readonly AnyDetector[]): void {
  const names = builtIn.map(({ name }) => name);
  if (!Array.isArray(disable))
    throw wrongOptions([{ at: "options.disable", expected: "a list of names", received: show(disable) }]);
  const problems = disable.flatMap((name, i) =>
    names.includes(name)
      ? []
      : { at: `options.disable[${i}]`, expected: `one of ${names.join(", ")}`, received: show(name) },
  );
  if (problems.length > 0) throw new YaqutError("OPTION_INVALID", "`disable` names no built-in detector", problems);
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
