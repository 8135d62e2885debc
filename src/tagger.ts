import { checkCountry } from "./countries/check.js";
import type { CountryProfile } from "./countries/profile.js";
import { createDocument, type Document } from "./document.js";
import { show, YaqutError } from "./errors.js";
import { type Explanation, explainRange } from "./explain.js";
import { checkGazetteers } from "./gazetteer/check.js";
import type { Gazetteer } from "./gazetteer/types.js";
import { dayFromIso } from "./grammar/dates/calendar.js";
import type { CompiledIndex } from "./match/compiled-index.js";
import type { Analysis } from "./pipeline/analyse.js";
import { type AnyDetector, createPipeline } from "./pipeline/pipeline.js";
import type { OverlapPolicy } from "./resolve/overlap.js";
import type { Weights } from "./resolve/weights.js";
import type { BaseSpan, Span } from "./span.js";
import type { DetectedSpan } from "./tagged-span.js";

export type { AnyDetector } from "./pipeline/pipeline.js";

/** Options of {@link createTagger}. */
export interface TaggerOptions<
  Gazetteers extends readonly Gazetteer[] = readonly Gazetteer[],
  Detectors extends readonly AnyDetector[] = readonly AnyDetector[],
> {
  /** What names are looked for; names of gazetteers are unique. */
  readonly gazetteers: Gazetteers;
  /**
   * What reads the texts: `[places(), actors(), dates(), casualties(), weapons()]`, detectors of one's own, {@link patterns}. Names of
   * gazetteers whose type none of them reads are tagged as they stand (default: none, so that all names are).
   */
  readonly detectors?: Detectors;
  /** Whose war, government and parties texts are read by (default: of no country). */
  readonly country?: CountryProfile;
  /** An index that was compiled of these very gazetteers, or loaded with them (default: compiled now). */
  readonly index?: CompiledIndex;
  /** In how many unrelated articles each folded word stands (default: none is everyday). */
  readonly everydayWords?: Readonly<Record<string, number>>;
  /** What to do with overlapping readings (default: `bestTotal`). */
  readonly overlap?: OverlapPolicy;
  /** Spans below this confidence are left out, 0 to 1 (default: 0). */
  readonly minConfidence?: number;
  /** Weights of places and actors (default: the built-in ones). */
  readonly weights?: Weights;
}

/** Options of one text. */
export interface TagOptions {
  /** ISO 8601 day of the report: resolves relative dates, and whom a name meant at the time. */
  readonly date?: string;
}

/** Compiled gazetteers and detectors, ready for any number of texts. */
export interface Tagger<S extends BaseSpan = Span> {
  /** Tags a text. Never throws, whatever the text. */
  tag(text: string, options?: TagOptions): Document<S>;
  /** Why the stretch `[target.start, target.end)` is tagged as it is, or why it is not. A span is a target too. */
  explain(text: string, target: { readonly start: number; readonly end: number }, options?: TagOptions): Explanation<S>;
  /** The compiled gazetteers, for {@link serializeIndex}. */
  readonly index: CompiledIndex;
  /** The names of its detectors, in their order. */
  readonly detectors: readonly string[];
}

/**
 * Makes a tagger of gazetteers and detectors. Its spans are typed by them, see {@link TaggedSpan}.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers
 * @example
 * const clinics = defineGazetteer({ name: "clinics", type: "clinic", entries: [{ id: "c1", name: "مستوصف النور", beds: 12 }] });
 * const { spans } = createTagger({ gazetteers: [clinics], detectors: [dates()] }).tag("استهدفت الغارة مستوصف النور أمس");
 * spans.map((span) => (span.type === "clinic" ? span.entry.beds : span.text)) //=> [12, "أمس"]
 */
export function createTagger<
  const Gazetteers extends readonly Gazetteer[],
  const Detectors extends readonly AnyDetector[] = readonly [],
>(options: TaggerOptions<Gazetteers, Detectors>): Tagger<DetectedSpan<Gazetteers[number], Detectors[number]>> {
  type S = DetectedSpan<Gazetteers[number], Detectors[number]>;
  const { gazetteers, minConfidence = 0 } = options;
  const detectors: readonly AnyDetector[] = options.detectors ?? [];
  checkGazetteers(gazetteers);
  checkDetectors(detectors);
  if (options.country !== undefined) checkCountry(options.country);
  if (options.index) checkIndex(options.index, gazetteers);
  const pipeline = createPipeline({ ...options, detectors });

  const run = (text: string, { date }: TagOptions): { spans: S[]; analysis: Analysis } => {
    checkDate(date);
    const analysis = pipeline.analyse(text, date?.slice(0, 10));
    const spans = analysis.chosen.map((item) => item.toSpan()).filter((span) => span.confidence >= minConfidence);
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    return { spans: spans as S[], analysis };
  };
  return {
    index: pipeline.index,
    detectors: detectors.map(({ name }) => name),
    tag: (text, tagOptions = {}) => createDocument(text, run(text, tagOptions).spans, tagOptions.date),
    explain(text, target, tagOptions = {}) {
      const { spans, analysis } = run(text, tagOptions);
      return explainRange(analysis, spans, target.start, target.end);
    },
  };
}

/** @throws YaqutError `OPTION_INVALID` for something that is no detector, and for two of one name */
function checkDetectors(detectors: readonly AnyDetector[]): void {
  const list = Array.isArray(detectors) ? detectors : [];
  const problems = list.flatMap((detector: Partial<AnyDetector> | null | undefined, i) => {
    const at = `options.detectors[${i}]`;
    if (typeof detector?.name !== "string" || !("detect" in detector || "stage" in detector))
      return {
        at,
        expected: "a detector: `{ name, detect(view) }`, or one made by places(), dates() …",
        received: show(detector),
      };
    const first = list.findIndex(({ name }) => name === detector.name);
    return first === i
      ? []
      : { at, expected: `a name other than that of detectors[${first}]`, received: show(detector.name) };
  });
  if (!Array.isArray(detectors))
    problems.push({ at: "options.detectors", expected: "a list of detectors", received: show(detectors) });
  if (problems.length > 0) throw new YaqutError("OPTION_INVALID", "`detectors` is no list of detectors", problems);
}

/** @throws YaqutError `OPTION_INVALID` when the index was compiled of, or loaded with, other gazetteers */
function checkIndex(index: CompiledIndex, gazetteers: readonly Gazetteer[]): void {
  const own = index.gazetteers.length === gazetteers.length && index.gazetteers.every((g, i) => g === gazetteers[i]);
  if (own) return;
  const names = (list: readonly Gazetteer[]): string => list.map(({ name }) => name).join(", ") || "none";
  throw new YaqutError("OPTION_INVALID", "the index is of other gazetteers", [
    { at: "options.index", expected: `one of ${names(gazetteers)}`, received: `one of ${names(index.gazetteers)}` },
  ]);
}

/** @throws YaqutError `OPTION_INVALID` when it is no ISO 8601 day */
function checkDate(date: string | undefined): void {
  if (date === undefined || (typeof date === "string" && dayFromIso(date))) return;
  throw new YaqutError("OPTION_INVALID", "`date` is no ISO 8601 day", [
    { at: "options.date", expected: "YYYY-MM-DD", received: show(date) },
  ]);
}
