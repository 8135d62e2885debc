import { isMap } from "../arguments.js";
import { type Country, createCountry } from "../countries/country.js";
import type { CountryProfile } from "../countries/profile.js";
import { bestTotal, type OverlapPolicy } from "../decide/overlap.js";
import type { Weights } from "../decide/places/weights.js";
import type { BuiltInDetector, Detector } from "../detect/detector.js";
import { plainNames } from "../detect/plain-names.js";
import { readText } from "../detect/text-view.js";
import type { Gazetteer } from "../gazetteer/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { LexiconPart } from "../lexicon/part.js";
import { lexiconFrom, type PreparedLexicon } from "../lexicon/prepared.js";
import { compileIndex } from "../match/compile.js";
import type { CompiledIndex } from "../match/compiled-index.js";
import { createNameBook } from "../match/name-book.js";
import type { TextRoom } from "../text/text-room.js";
import { type Analysis, analyse } from "./analyse.js";
import type { IncidentStage, Setup, StagedDetector, Stages } from "./stages.js";

/** A detector of one's own, or a built-in one. */
export type AnyDetector = Detector | BuiltInDetector;

/** Folded words with a number each. */
export type WordCounts = Readonly<Record<string, number>> | ReadonlyMap<string, number>;

/** What a pipeline is made of; see `TaggerOptions`. */
export interface PipelineOptions {
  readonly gazetteers: readonly Gazetteer[];
  readonly own?: readonly Gazetteer[] | undefined;
  readonly detectors: readonly AnyDetector[];
  readonly country?: CountryProfile | undefined;
  readonly index?: CompiledIndex | undefined;
  readonly everydayWords?: WordCounts | undefined;
  readonly overlap?: OverlapPolicy | undefined;
  readonly weights?: Weights | undefined;
  /** In how many unrelated articles a folded word stands (default: as `everydayWords` has it). */
  readonly frequency?: ((folded: string) => number) | undefined;
  /** A lexicon that may be that of the detectors and the country (default: it is compiled). */
  readonly preparedLexicon?: PreparedLexicon | undefined;
  /** Changes each part of the lexicon before it is compiled, so that measurements can leave words out (default: none is changed). */
  readonly changeWords?: ((part: LexiconPart) => LexiconPart) | undefined;
}

/** Gazetteers and detectors, compiled. */
export interface Pipeline {
  readonly index: CompiledIndex;
  readonly lexicon: Lexicon;
  /**
   * @param date ISO 8601 day of the report
   * @param room where the arrays of the text lie, as long as anything is asked of the analysis (default: one of its own)
   */
  analyse(text: string, date: string | undefined, room?: TextRoom): Analysis;
  /** Nothing asks for the arrays of a text once its spans are made. */
  readonly keepsNothing: boolean;
  /** Reads the incidents of a tagged text, where a detector does. */
  readonly incidents: IncidentStage | undefined;
}

/** Compiles gazetteers, words and detectors into the pipeline that a tagger runs. Its options are taken as checked. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { gazetteers, detectors, overlap = bestTotal, weights, changeWords } = options;
  const index = options.index ?? compileIndex(gazetteers);
  const names = createNameBook(index);
  const country = createCountry(options.country);
  const parts = partsOf(country, detectors);
  const lexicon = lexiconFrom(
    options.preparedLexicon,
    changeWords ? parts.map(changeWords) : parts,
    literalsOf(detectors),
  );
  const frequency = options.frequency ?? frequencyIn(options.everydayWords ?? {});
  const reader = { gazetteers, index, names, lexicon, frequency };
  const stages = stagesOf(detectors, { gazetteers, own: options.own, country, index, names, weights });
  return {
    index,
    lexicon,
    analyse: (text, date, room) => analyse(stages, readText(reader, text, date, room), overlap),
    keepsNothing: overlap === bestTotal && stages.detectors.every((detector) => detector.keepsNothing),
    incidents: stages.incidents,
  };
}

/** The words that detectors read by. Those of the country come first: of two values of one word, the first stands. */
export function partsOf({ words }: Country, detectors: readonly AnyDetector[]): readonly LexiconPart[] {
  return [...new Set([words, ...detectors.flatMap((detector) => detector.lexicon ?? [])])];
}

/** The words that detectors compare by themselves. */
export function literalsOf(detectors: readonly AnyDetector[]): readonly string[] {
  return detectors.flatMap((detector) => detector.literals ?? []);
}

function frequencyIn(counts: WordCounts): (folded: string) => number {
  const everyday = isWordMap(counts) ? counts : new Map(Object.entries(counts));
  return (folded) => everyday.get(folded) ?? 0;
}

function isWordMap(counts: WordCounts): counts is ReadonlyMap<string, number> {
  return isMap(counts);
}

/** The stages of the built-in detectors, the detectors of one's own, and one for the names that none of them reads. */
function stagesOf(detectors: readonly AnyDetector[], setup: Setup): Stages {
  const read = new Set(detectors.flatMap(({ reads = [] }) => reads));
  const own = detectors.filter((detector): detector is Detector => "detect" in detector);
  const staged = detectors.filter((detector): detector is StagedDetector => "stage" in detector);
  const unread = setup.gazetteers.some(({ type }) => !read.has(type));
  const others = unread ? [...own, plainNames(read)] : own;
  return Object.assign({ detectors: others }, ...staged.map((detector) => detector.stage(setup)));
}
