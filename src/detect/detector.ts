import { YaqutError } from "../errors.js";
import { partsProblems } from "../lexicon/check-part.js";
import type { LexiconPart } from "../lexicon/part.js";
import type { BaseSpan, Evidence } from "../span.js";
import { detectorProblems } from "./check-detector.js";
import type { TextView } from "./text-view.js";

/**
 * A stretch of text: words, both included, from `skip` folded units into the first (default: after its proclitics, as the lexicon reads
 * them); or UTF-16 code units, half-open.
 */
export type Stretch =
  | { readonly first: number; readonly last: number; readonly skip?: number | undefined }
  | { readonly start: number; readonly end: number };

/** What a detector found. It becomes a span where nothing outweighs it. */
export type Finding<S extends BaseSpan = BaseSpan> = Stretch & {
  /** Type of the span. */
  readonly type: S["type"];
  /** How likely it is right, 0 to 1 (default: 0.9). It says nothing in the choice among overlapping readings: that is `weight`. */
  readonly confidence?: number | undefined;
  /** What speaks for it (default: the name of the detector). */
  readonly evidence?: readonly Evidence[] | undefined;
  /** All further fields of the span, plain data; `type`, `start`, `end`, `text`, `confidence` and `evidence` are filled in by the tagger. */
  readonly fields?: Omit<S, keyof BaseSpan> | undefined;
  /**
   * What it is worth beside other readings of the same words, above 0: a sure place or actor is worth 1. With a weight above 1 it also
   * outweighs a date of the same words (default: 1.1). Of readings that overlap, more words are worth more.
   */
  readonly weight?: number | undefined;
  /** Casualties may be read over it: it is the name of an event (default: no). */
  readonly light?: boolean | undefined;
};

/**
 * Finds spans of some kind in a text. A tagger has a list of detectors; what they find competes for the words of the text, and what is
 * chosen never overlaps unless the overlap policy says so. What a detector of one's own finds outweighs what the built-in ones make of
 * the same words.
 *
 * @example
 * const phones = defineDetector({
 *   name: "phones",
 *   *detect({ text }) {
 *     for (const { 0: number, index } of text.matchAll(/\+963\d{9}/g))
 *       yield { type: "phone", start: index, end: index + number.length };
 *   },
 * });
 * createTagger({ gazetteers: [], detectors: [phones] }).tag("للتواصل +963944123456").spans[0].text //=> "+963944123456"
 */
export interface Detector<S extends BaseSpan = BaseSpan> {
  /** Its name, unique in a tagger: `disable` and errors speak of it. */
  readonly name: string;
  /** Types of gazetteers whose names it reads. Names of types that no detector of the tagger reads are tagged as they stand. */
  readonly reads?: readonly string[] | undefined;
  /**
   * Types of gazetteers whose names it asks for, while it leaves the tagging of them to others: `patterns` with `@place`. A tagger refuses
   * a type that none of its gazetteers has and that is not built in.
   */
  readonly needs?: readonly string[] | undefined;
  /** Words that it asks the lexicon for. */
  readonly lexicon?: readonly LexiconPart[] | undefined;
  /** Folded words in no class whose lexemes it compares. */
  readonly literals?: readonly string[] | undefined;
  /**
   * Neither it nor its findings ask anything of the view once `detect` is done: the tagger may then use its arrays for the next text
   * (default: no).
   */
  readonly keepsNothing?: boolean | undefined;
  /**
   * All that it can find in a text, in any order; findings may overlap. It must not throw, whatever the text (what it throws comes out of
   * `tag` as `DETECTOR_INVALID`), and should take time that is linear in the length of the text.
   */
  detect(view: TextView): Iterable<Finding<S>>;
}

/** A detector that is built in, and decides together with others: made by `places()`, `actors()`, `dates()`, `casualties()`. */
export interface BuiltInDetector extends Omit<Detector, "detect"> {
  /** Its part in the pipeline: for the tagger alone. */
  readonly stage: unknown;
}

/** What a detector of one's own yields: the type and the further fields of its spans are read off it. */
type OwnFinding<Type extends string, Fields extends object> = Omit<Finding, "type" | "fields"> &
  Stretch & {
    readonly type: Type;
    readonly fields?: (Fields & { readonly [Filled in keyof BaseSpan]?: never }) | undefined;
  };

/**
 * A detector from code, typed by what it yields: `span.type === "phone"` narrows to its spans, with their fields.
 *
 * @throws YaqutError `DETECTOR_INVALID` for what is no detector, and for bad words in its `lexicon`
 * @example
 * const words = defineDetector({
 *   name: "long-words",
 *   *detect({ words }) {
 *     for (let i = 0; i < words.count; i++) if (words.forms[i].length > 9) yield { type: "long", first: i, last: i };
 *   },
 * });
 * createTagger({ gazetteers: [], detectors: [words] }).tag("أكبر الاجتماعات هنا").spans.length //=> 1
 */
export function defineDetector<const Type extends string, Fields extends object = object>(
  detector: Omit<Detector, "detect"> & { detect(view: TextView): Iterable<OwnFinding<Type, Fields>> },
): Detector<BaseSpan<Type> & Readonly<Fields>> {
  const problems = detectorProblems(detector, "detector");
  if (problems.length === 0 && detector.lexicon !== undefined)
    problems.push(...partsProblems(detector.lexicon, "detector.lexicon"));
  if (problems.length > 0) throw new YaqutError("DETECTOR_INVALID", "not a detector", problems);
  return detector as unknown as Detector<BaseSpan<Type> & Readonly<Fields>>;
}
