import { createDocument, type Document } from "./document.js";
import { type Explanation, explainRange } from "./explain.js";
import type { Gazetteer } from "./gazetteer/types.js";
import { findDates } from "./grammar/dates/find-dates.js";
import type { NearNames } from "./grammar/place-lists.js";
import { findTolls } from "./grammar/tolls/find-tolls.js";
import { viewOf } from "./grammar/view.js";
import { compileIndex } from "./match/compile.js";
import type { CompiledIndex } from "./match/compiled-index.js";
import { fuzzyNames } from "./match/fuzzy.js";
import { matchNames } from "./match/match.js";
import { createNameBook } from "./match/name-book.js";
import type { ReportDate } from "./report-date.js";
import { createActorBook } from "./resolve/actor-book.js";
import { type Analysis, analyse } from "./resolve/analyse.js";
import { createPlaceBook } from "./resolve/place-book.js";
import { actorSpan, casualtySpan, dateSpan, otherSpan, placeSpan } from "./resolve/to-spans.js";
import type { BaseSpan, Span } from "./span.js";
import type { TaggedSpan } from "./tagged-span.js";
import {
  checkTarget,
  readTagArguments,
  readTaggerOptions,
  type TaggerOptions,
  type TagOptions,
} from "./tagger-options.js";
import { readWords, type Words } from "./text/words.js";

/** Compiled gazetteers, ready for any number of texts. */
export interface Tagger<S extends BaseSpan = Span> {
  /**
   * Tags a text; the day of its report may stand in place of the options. Never throws, whatever the text.
   *
   * @throws YaqutError `ARGUMENT_INVALID` where it is no string, `OPTION_INVALID` where the date is none
   */
  tag(text: string, options?: TagOptions | ReportDate): Document<S>;
  /** Why the stretch `[target.start, target.end)` is tagged as it is, or why it is not. A span is a target too. */
  explain(
    text: string,
    target: { readonly start: number; readonly end: number },
    options?: TagOptions | ReportDate,
  ): Explanation<S>;
  /** The compiled gazetteers, for {@link serializeIndex}. */
  readonly index: CompiledIndex;
}

/** Kinds of places that a misspelled name behind a cue noun may be. */
const SETTLEMENTS = new Set(["city", "town", "village", "neighbourhood"]);

/**
 * Makes a tagger of gazetteers. Its spans are typed by them, see {@link TaggedSpan}.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers
 * @example
 * const clinics = defineGazetteer({ name: "clinics", type: "clinic", entries: [{ id: "c1", name: "مستوصف النور", beds: 12 }] });
 * const { spans } = createTagger({ gazetteers: [clinics] }).tag("استهدفت الغارة مستوصف النور");
 * spans.flatMap((span) => (span.type === "clinic" ? [span.entry.beds] : [])) //=> [12]
 */
export function createTagger<const Gazetteers extends readonly Gazetteer[]>(
  options: TaggerOptions<Gazetteers>,
): Tagger<TaggedSpan<Gazetteers[number]>> {
  type S = TaggedSpan<Gazetteers[number]>;
  const { gazetteers, everydayWords, overlap, minConfidence, weights, ...settled } = readTaggerOptions(options);
  const index = settled.index ?? compileIndex(gazetteers);
  const names = createNameBook(index);
  const placeBook = createPlaceBook(gazetteers);
  const actorBook = createActorBook(gazetteers);
  const everyday: Readonly<Record<string, unknown>> = everydayWords;
  const frequency = (folded: string): number => {
    const articles = everyday[folded];
    return typeof articles === "number" ? articles : 0; // `constructor` is no word of the list
  };

  const near: NearNames = (folded) =>
    fuzzyNames(index, folded, { max: 1 }).flatMap(({ name }) =>
      names(name).place.filter((p) => p.rule === 0 && SETTLEMENTS.has(placeBook.at(p.gazetteer, p.entry).type)),
    );

  const run = (text: string, day: string | undefined): { spans: S[]; analysis: Analysis; words: Words } => {
    const words = readWords(text);
    const view = viewOf(words, matchNames(index, words));
    const dates = findDates(words, { date: day });
    const analysis = analyse({
      view,
      names,
      gazetteers,
      placeBook,
      actorBook,
      frequency,
      near,
      weights,
      overlap,
      date: day,
      dates,
    });
    const spans: BaseSpan[] = [];
    for (const item of analysis.chosen) {
      if (item.kind === "place") spans.push(placeSpan(view, item.place, placeBook));
      else if (item.kind === "actor") spans.push(actorSpan(view, item.actor));
      else if (item.kind === "other") spans.push(otherSpan(view, item.other, gazetteers));
      else spans.push(dateSpan(view, item.date));
    }
    const blocked = analysis.chosen.filter((item) => item.kind !== "other");
    for (const match of findTolls(words, { blocked })) spans.push(casualtySpan(view, match));
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    return { spans: spans.filter((s) => s.confidence >= minConfidence) as S[], analysis, words };
  };
  return {
    index,
    tag(source, options) {
      const { text, date, day } = readTagArguments(source, options);
      return createDocument(text, run(text, day).spans, date);
    },
    explain(source, target, options) {
      const { text, day } = readTagArguments(source, options);
      checkTarget(target, text);
      const { spans, analysis, words } = run(text, day);
      return explainRange(words, spans, analysis, weights, target.start, target.end);
    },
  };
}
