import { checkText, isMap, optionsOf, wrongArgument, wrongOptions } from "./arguments.js";
import { checkCountry } from "./countries/check.js";
import type { CountryProfile } from "./countries/profile.js";
import type { OverlapPolicy } from "./decide/overlap.js";
import type { Weights } from "./decide/places/weights.js";
import { checkDetectors, checkNeeds } from "./detectors/check.js";
import { type Problem, show } from "./errors.js";
import { checkGazetteers } from "./gazetteer/check.js";
import type { Gazetteer } from "./gazetteer/types.js";
import { type CompiledIndex, isIndex } from "./match/compiled-index.js";
import type { AnyDetector, PipelineOptions, WordCounts } from "./pipeline/pipeline.js";
import { type ReportDate, readReportDate } from "./report-date.js";

/** Options of `createTagger`. */
export interface TaggerOptions<
  Gazetteers extends readonly Gazetteer[] = readonly Gazetteer[],
  Detectors extends readonly AnyDetector[] = readonly AnyDetector[],
> {
  /** What names are looked for; names of gazetteers are unique. */
  readonly gazetteers: Gazetteers;
  /**
   * Which of them are one's own: where an entry of these shares its name with an entry of the others, it is meant, unless the text
   * says that another kind is, or that it lies elsewhere (default: none).
   */
  readonly own?: readonly Gazetteer[] | undefined;
  /**
   * What reads the texts: `[places(), actors(), dates(), casualties(), weapons(), incidents()]`, detectors of one's own, {@link patterns}. Names of
   * gazetteers whose type none of them reads are tagged as they stand (default: none, so that all names are).
   */
  readonly detectors?: Detectors | undefined;
  /** Whose war, government and parties texts are read by (default: of no country). */
  readonly country?: CountryProfile | undefined;
  /** An index that was compiled of these very gazetteers, or loaded with them (default: compiled now). */
  readonly index?: CompiledIndex | undefined;
  /** In how many unrelated articles each folded word stands: an object or a map (default: none is everyday). */
  readonly everydayWords?: WordCounts | undefined;
  /** What to do with overlapping readings (default: `bestTotal`). */
  readonly overlap?: OverlapPolicy | undefined;
  /** Spans below this confidence are left out, 0 to 1 (default: 0). */
  readonly minConfidence?: number | undefined;
  /** Weights of the places (default: the built-in ones). */
  readonly weights?: Weights | undefined;
}

/** Options of one text. */
export interface TagOptions {
  /**
   * Day of the report: resolves relative dates, and whom a name meant at the time. An ISO 8601 day or time stamp of the years 1000
   * to 2999, or a `Date`: at midnight UTC it is that day, else the day of the local calendar.
   */
  readonly date?: ReportDate | undefined;
}

/** Options of a tagger with their defaults. */
export interface Settled extends PipelineOptions {
  readonly minConfidence: number;
}

/** What each option must be: its name, whether a value is one, and the words for it. */
const CHECKS: readonly (readonly [keyof TaggerOptions, (value: unknown) => boolean, expected: string])[] = [
  ["gazetteers", Array.isArray, "an array of gazetteers"],
  ["detectors", Array.isArray, "an array of detectors"],
  ["country", isObject, "a country profile (an object)"],
  ["index", isIndex, "an index of compileIndex or loadIndex"],
  ["everydayWords", isCounts, "an object or a map of numbers by folded word"],
  [
    "overlap",
    (value) => typeof value === "function",
    "a function: bestTotal, longestFirst, keepAll, or one of that kind",
  ],
  ["minConfidence", isShare, "a number from 0 to 1"],
  ["weights", isWeights, "weights as WEIGHTS has them: a finite number for each feature of rank and of accept"],
  ["own", Array.isArray, "an array of gazetteers, all of them among options.gazetteers"],
];
const NAMES = CHECKS.map(([name]) => name);

/**
 * The options of a tagger, checked, with their defaults. An option that is `undefined` is one that is not given.
 *
 * @throws YaqutError `OPTION_INVALID` with all that is wrong, `GAZETTEER_INVALID` for bad gazetteers
 */
export function readTaggerOptions(given: TaggerOptions): Settled {
  const options = optionsOf(given, "an object { gazetteers: […] }");
  const problems: Problem[] = [];
  for (const [name, holds, expected] of CHECKS) {
    const value = options[name];
    if (value === undefined ? name === "gazetteers" : !holds(value))
      problems.push({ at: `options.${name}`, expected, received: show(value) });
  }
  for (const name of Object.keys(options))
    if (!(NAMES as readonly string[]).includes(name))
      problems.push({ at: `options.${name}`, expected: `one of ${NAMES.join(", ")}`, received: show(name) });
  if (problems.length > 0) throw wrongOptions(problems);
  const { gazetteers, own = [], detectors = [], country, index, minConfidence = 0, ...others } = options;
  checkGazetteers(gazetteers);
  checkOwn(own, gazetteers);
  checkDetectors(detectors);
  checkNeeds(
    detectors,
    gazetteers.map(({ type }) => type),
  );
  if (country !== undefined) checkCountry(country);
  if (index) checkIndex(index, gazetteers);
  return { ...others, gazetteers, own, detectors, country, index, minConfidence };
}

const EXPECTED_OPTIONS = 'an object { date: "YYYY-MM-DD" }, or the date';
/** What `texts.map(tag)` gives for options. */
const OF_MAP = "; of a list, texts.map((text) => tag(text))";

/** The arguments of `tag`, checked: the text, the date as it was given, and the day of it. */
export interface TagArguments {
  readonly text: string;
  readonly date: string | undefined;
  readonly day: string | undefined;
}

/**
 * The arguments of `tag` and `explain`. The day of the report may stand in place of the options.
 *
 * @throws YaqutError `ARGUMENT_INVALID` where the text is none, `OPTION_INVALID` where the date is none
 */
export function readTagArguments(text: unknown, given: TagOptions | ReportDate | undefined): TagArguments {
  checkText(text, "text");
  const isDate = typeof given === "string" || given instanceof Date;
  const date = isDate ? given : optionsOf(given, EXPECTED_OPTIONS + (typeof given === "number" ? OF_MAP : "")).date;
  const day = readReportDate(date, isDate ? "date" : "options.date");
  return { text, date: typeof date === "string" ? date : day, day };
}

/** @throws YaqutError `ARGUMENT_INVALID` where a stretch is none of the text's */
export function checkTarget(target: { readonly start: number; readonly end: number }, text: string): void {
  const { start, end } = target ?? {};
  const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  if (!sound)
    throw wrongArgument({
      at: "target",
      expected: `{ start, end } inside the text, from 0 to ${text.length} UTF-16 code units`,
      received: show(target),
    });
}

/** @throws YaqutError `OPTION_INVALID` where one of them is none of the gazetteers */
function checkOwn(own: readonly Gazetteer[], gazetteers: readonly Gazetteer[]): void {
  const problems = own.flatMap((gazetteer, i) =>
    gazetteers.includes(gazetteer)
      ? []
      : {
          at: `options.own[${i}]`,
          expected: `one of ${gazetteers.map(({ name }) => name).join(", ")}`,
          received: show(gazetteer),
        },
  );
  if (problems.length > 0) throw wrongOptions(problems);
}

/** @throws YaqutError `OPTION_INVALID` when the index was compiled of, or loaded with, other gazetteers */
function checkIndex(index: CompiledIndex, gazetteers: readonly Gazetteer[]): void {
  const own = index.gazetteers.length === gazetteers.length && index.gazetteers.every((g, i) => g === gazetteers[i]);
  if (own) return;
  const names = (list: readonly Gazetteer[]): string => list.map(({ name }) => name).join(", ") || "none";
  throw wrongOptions([
    { at: "options.index", expected: `one of ${names(gazetteers)}`, received: `one of ${names(index.gazetteers)}` },
  ]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): boolean {
  if (!isMap(value)) return isObject(value) && Object.values(value).every(Number.isFinite);
  for (const [word, count] of value) if (typeof word !== "string" || !Number.isFinite(count)) return false;
  return true;
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** Which features there are, the detectors know. */
function isWeights(value: unknown): boolean {
  if (!isObject(value)) return false;
  return [value.rank, value.accept].every((part) => isObject(part) && Object.values(part).every(Number.isFinite));
}

export type { AnyDetector } from "./pipeline/pipeline.js";
