import type { Detector, Finding } from "../detect/detector.js";
import type { NameSource } from "../detect/patterns/match.js";
import { patternSet, type RowMatch } from "../detect/patterns/pattern-set.js";
import type { TextView } from "../detect/text-view.js";
import type { LexiconPart } from "../lexicon/part.js";
import type { BaseSpan } from "../span.js";

/**
 * One token pattern. `match` is a row of parts, parted by spaces, that stand one after another in the text:
 *
 * | part | matches |
 * |---|---|
 * | a word | the word, in any spelling that folds to it; the first word of a pattern may have proclitics |
 * | `@place`, `@actor`, `@type` | a name of a gazetteer of that type; `ل@place` with that proclitic |
 * | `<class>` | a word of a class of the lexicon; `و<class>` with that proclitic |
 * | `#` | a number in digits |
 * | `“…”` | up to six words in quotes or brackets |
 * | `_` | any word; `ل_` with that proclitic |
 * | `ال_`, `لل_` | a word with the article |
 * | `ال_ي` | a definite adjective of relation: `العسكري`, `الأرضية`; `ال_ية`: a feminine one |
 * | `~_` | a word without the article |
 * | `_!class` | the same, but no word of that class; so for `<class>` and all kinds of `_` |
 * | `(a\|b)` | one of several |
 * | `-` | a dash or slash between the parts beside it |
 * | `[` | a bracket may stand before the next part; so it may after words in brackets |
 * | `:` | as the last part: a colon or bar follows, which is no part of the match |
 *
 * A part may have `?` (may be missing) or `{0,3}` (so many times, at most 9) after it, and a name before it (`seat:@place`) under which
 * the span tells what it matched.
 */
export interface PatternRow<Type extends string = string, Data extends object = object> {
  /** Unique among the patterns of a detector. */
  readonly id: string;
  /** The pattern. */
  readonly match: string;
  /** Type of the spans. */
  readonly gives: Type;
  /** Further fields of the spans. */
  readonly data?: Data;
  /** How sure a match is, 0 to 1 (default: 0.9). */
  readonly confidence?: number;
  /** Where the pattern comes from. */
  readonly source?: string;
}

/** What a capture of a pattern matched, UTF-16 code units, half-open. */
export interface Capture {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span of a pattern, with the fields of its `data`. */
export type PatternSpan<Type extends string = string, Data extends object = object> = BaseSpan<Type> &
  Readonly<Data> & {
    /** Id of the pattern. */
    readonly pattern: string;
    /** What its captures matched. */
    readonly captures: Readonly<Record<string, Capture>>;
    /** Patterns name no entry, unless their `data` does. */
    readonly entity: string | null;
  };

type SpanOf<Row> =
  Row extends PatternRow<infer Type, infer Data> ? PatternSpan<Type, object extends Data ? object : Data> : never;

/** Options of {@link patterns}. */
export interface PatternOptions {
  /** Name of the detector (default: `patterns`). */
  readonly name?: string;
  /** Parts of the lexicon whose classes the patterns may name (default: none). */
  readonly lexicon?: readonly LexiconPart[];
}

/** Fields that spans of a built-in type always have. */
const BUILT_IN_FIELDS: Readonly<Record<string, object>> = {
  place: { placeType: "facility" },
  actor: { actorType: null },
  weapon: { weaponClass: null },
};

/**
 * A detector of token patterns. At each word the first pattern of the list that matches stands, with as much as it can take. Patterns are
 * checked when it is made, and found in time that is linear in the length of a text.
 *
 * @throws YaqutError `PATTERN_INVALID` with every problem of every pattern
 * @example
 * const councils = patterns([{ id: "council", match: "مجلس seat:@place (المحلي|المدني)", gives: "council", source: "field notes" }]);
 * const tagger = createTagger({ gazetteers: [syriaPlaces], detectors: [places(), councils] });
 * tagger.tag("أصدر مجلس منبج المدني بيانا").spans.map(({ type, text }) => [type, text]) //=> [["council", "مجلس منبج المدني"]]
 */
export function patterns<const Row extends PatternRow>(
  rows: readonly Row[],
  { name = "patterns", lexicon = [] }: PatternOptions = {},
): Detector<SpanOf<Row>> {
  const set = patternSet(
    rows,
    lexicon.flatMap((part) => part.classes),
  );
  return {
    name,
    lexicon,
    literals: set.literals,
    *detect(view) {
      const names: NameSource = (type, i) => view.namesAt(i, type);
      for (const match of set.find(view.words, names)) yield findingOf(view, match) as Finding<SpanOf<Row>>;
    },
  };
}

function findingOf(view: TextView, { row, first, last, skip, captures }: RowMatch<PatternRow>): Finding {
  const told = Object.entries(captures).map(([name, words]) => {
    const { start, end } = view.rangeOf(words.first, words.last, words.skip);
    return [name, { start, end, text: view.text.slice(start, end) }] as const;
  });
  const { id, gives, data, confidence, source } = row;
  return {
    type: gives,
    first,
    last,
    skip,
    evidence: [{ rule: "pattern", detail: source === undefined ? `pattern ${id}` : `pattern ${id}, ${source}` }],
    fields: {
      entity: null,
      ...BUILT_IN_FIELDS[gives],
      ...data,
      pattern: id,
      captures: Object.fromEntries(told),
    } as Finding["fields"] & object,
    ...(confidence === undefined ? {} : { confidence }),
  };
}
