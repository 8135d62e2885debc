import { optionsOf } from "../arguments.js";
import type { Detector, Finding } from "../detect/detector.js";
import { rowProblems } from "../detect/patterns/check-row.js";
import type { NameSource, PatternName } from "../detect/patterns/match.js";
import { patternSet, type RowMatch } from "../detect/patterns/pattern-set.js";
import type { NameAt, TextView } from "../detect/text-view.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { partsProblems } from "../lexicon/check-part.js";
import type { LexiconPart } from "../lexicon/part.js";
import type { BaseSpan } from "../span.js";

/**
 * One token pattern. `match` is a row of parts, parted by spaces, that stand one after another in the text:
 *
 * | part | matches |
 * |---|---|
 * | a word | the word, in any spelling that folds to it |
 * | `@place`, `@actor`, `@type` | a name of a gazetteer of that type |
 * | `ل@place` | a name after that proclitic, and no other |
 * | `<class>` | a word or phrase of a class, see {@link wordList}; `و<class>` with that proclitic |
 * | `#` | a number in digits |
 * | `“…”` | one to six words in quotes or brackets |
 * | `_` | any word; `ل_` with that proclitic |
 * | `ال_`, `لل_` | a word with the article |
 * | `ال_ي` | a definite adjective of relation: `العسكري`, `الأرضية`; `ال_ية`: a feminine one |
 * | `~_` | a word without the article |
 * | `_!class` | the same, but no word of that class; so for `<class>` and all kinds of `_` |
 * | `(a\|b)` | one of several parts of the kinds above, one word each |
 * | `-` | a dash or slash between the parts beside it |
 * | `[` | a bracket may stand before the next part; so it may after words in brackets |
 * | `:` | as the last part: a colon or bar follows, which is no part of the match |
 *
 * The first part of a pattern may have proclitics in the text (`ومجلس`); they stay outside the span. Inside, a word matches only as it is
 * written. Spaces, line breaks and quotes may stand between two parts, a comma or a full stop may not.
 *
 * After a part, `?` says that it may be missing, `{0,3}` that it stands so many times, at most 9. Before it, a name in Latin letters and a
 * colon (`seat:@place`, `kind:(محلي|مدني)?`) keep what it matched as a capture. A capture that stands several times covers all from the
 * first to the last; one whose part is missing is missing.
 */
export interface PatternRow<Type extends string = string, Data extends object = object> {
  /** Unique among the patterns of a detector. */
  readonly id: string;
  /** The pattern. */
  readonly match: string;
  /** Type of the spans. */
  readonly gives: Type;
  /** Further fields of the spans. */
  readonly data?: Data | undefined;
  /** How sure a match is, 0 to 1 (default: 0.9). */
  readonly confidence?: number | undefined;
  /** Where the pattern comes from. */
  readonly source?: string | undefined;
}

/** What a capture of a pattern matched, UTF-16 code units, half-open. */
export interface Capture {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends, excluded. */
  readonly end: number;
  /** What stands there. */
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

/** The span of a row, with its fields where it has `data`. */
type SpanOf<Row> = Row extends { readonly gives: infer Type extends string }
  ? PatternSpan<Type, Row extends { readonly data: infer Data extends object } ? Data : object>
  : never;

/** Options of {@link patterns}. */
export interface PatternOptions {
  /** Name of the detector (default: `patterns`). */
  readonly name?: string | undefined;
  /** Parts of the lexicon whose classes the patterns may name (default: none). */
  readonly lexicon?: readonly LexiconPart[] | undefined;
}

/** Fields that spans of a built-in type always have. */
const BUILT_IN_FIELDS: Readonly<Record<string, object>> = {
  place: { placeType: "facility" },
  actor: { actorType: null },
  date: { value: null },
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
  options: PatternOptions = {},
): Detector<SpanOf<Row>> {
  const { name = "patterns", lexicon = [] } = optionsOf(options, "an object { name, lexicon }");
  const problems = [...nameProblems(name), ...lexiconProblems(lexicon)];
  if (Array.isArray(rows)) problems.push(...rows.flatMap((row, i) => rowProblems(row, `patterns[${i}]`)));
  if (problems.length > 0) throw new YaqutError("PATTERN_INVALID", "bad patterns", problems);
  const set = patternSet(
    rows,
    lexicon.flatMap((part) => part.classes),
  );
  return {
    name,
    lexicon,
    needs: set.types,
    literals: set.literals,
    keepsNothing: true,
    *detect(view) {
      const names = namesOf(view);
      for (const match of set.find(view.words, names)) yield findingOf(view, match) as Finding<SpanOf<Row>>;
    },
  };
}

function nameProblems(name: unknown): Problem[] {
  if (typeof name === "string" && name !== "") return [];
  return [{ at: "options.name", expected: "a text that is not empty", received: show(name) }];
}

/** Problems with the parts that patterns bring; two classes of one name could not be told apart. */
function lexiconProblems(lexicon: readonly LexiconPart[]): Problem[] {
  const problems = partsProblems(lexicon, "options.lexicon");
  if (problems.length > 0) return problems;
  const names = lexicon.flatMap(({ classes }) => classes.map((each) => each.name));
  return names
    .filter((name, i) => names.indexOf(name) < i)
    .map((name) => ({ at: "options.lexicon", expected: "classes with names of their own", received: show(name) }));
}

/** The names of a text, each place asked for once; entries that share a name count once. */
function namesOf(view: TextView): NameSource {
  const known = new Map<string, Map<number, readonly PatternName[]>>();
  return (type, i) => {
    const byWord = known.get(type) ?? new Map<number, readonly PatternName[]>();
    known.set(type, byWord);
    const names = byWord.get(i) ?? distinct(view.namesAt(i, type));
    byWord.set(i, names);
    return names;
  };
}

function distinct(names: readonly NameAt[]): readonly NameAt[] {
  return names.filter(({ candidate }, i) => i === 0 || candidate !== names[i - 1]!.candidate);
}

function findingOf(view: TextView, { row, first, last, skip, captures }: RowMatch<PatternRow>): Finding {
  const told = [...captures].map(([name, words]) => {
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
