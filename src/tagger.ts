import { createDocument, type Document } from "./document.js";
import { show, YaqutError } from "./errors.js";
import { type Explanation, explainRange } from "./explain.js";
import { checkGazetteers } from "./gazetteer/check.js";
import type { Gazetteer, WeaponEntry } from "./gazetteer/types.js";
import { dayFromIso } from "./grammar/dates/calendar.js";
import { findDates } from "./grammar/dates/find-dates.js";
import type { NearNames } from "./grammar/place-lists.js";
import { findTolls } from "./grammar/tolls/find-tolls.js";
import { viewOf } from "./grammar/view.js";
import { withMakes } from "./grammar/weapon-makes.js";
import { withoutShown } from "./grammar/weapons-on-show.js";
import { compileIndex } from "./match/compile.js";
import type { CompiledIndex } from "./match/compiled-index.js";
import { fuzzyNames } from "./match/fuzzy.js";
import { matchNames } from "./match/match.js";
import { createNameBook } from "./match/name-book.js";
import { namesOfTypeAlone } from "./match/names-of-type.js";
import { createActorBook } from "./resolve/actor-book.js";
import { type Analysis, analyse } from "./resolve/analyse.js";
import { bestTotal, type OverlapPolicy } from "./resolve/overlap.js";
import { createPlaceBook } from "./resolve/place-book.js";
import { actorSpan, casualtySpan, dateSpan, otherSpan, placeSpan } from "./resolve/to-spans.js";
import { WEIGHTS, type Weights } from "./resolve/weights.js";
import type { BaseSpan, Span } from "./span.js";
import type { TaggedSpan } from "./tagged-span.js";
import { readWords, type Words } from "./text/words.js";

/** Options of {@link createTagger}. */
export interface TaggerOptions<Gazetteers extends readonly Gazetteer[] = readonly Gazetteer[]> {
  /** What names are looked for; names of gazetteers are unique. */
  readonly gazetteers: Gazetteers;
  /** An index that was compiled of these very gazetteers, or loaded with them (default: compiled now). */
  readonly index?: CompiledIndex;
  /** In how many unrelated articles each folded word stands (default: none is everyday). */
  readonly everydayWords?: Readonly<Record<string, number>>;
  /** What to do with overlapping readings (default: `bestTotal`). */
  readonly overlap?: OverlapPolicy;
  /** Spans below this confidence are left out, 0 to 1 (default: 0). */
  readonly minConfidence?: number;
  /** (default: the built-in ones) */
  readonly weights?: Weights;
}

/** Options of one text. */
export interface TagOptions {
  /** ISO 8601 day of the report: resolves relative dates, and whom a name meant at the time. */
  readonly date?: string;
}

/** Compiled gazetteers, ready for any number of texts. */
export interface Tagger<S extends BaseSpan = Span> {
  /** Tags a text. Never throws, whatever the text. */
  tag(text: string, options?: TagOptions): Document<S>;
  /** Why the stretch `[target.start, target.end)` is tagged as it is, or why it is not. A span is a target too. */
  explain(text: string, target: { readonly start: number; readonly end: number }, options?: TagOptions): Explanation<S>;
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
  const { gazetteers, overlap = bestTotal, minConfidence = 0, weights = WEIGHTS } = options;
  checkGazetteers(gazetteers);
  if (options.index) checkIndex(options.index, gazetteers);
  const index = options.index ?? compileIndex(gazetteers);
  const names = createNameBook(index);
  const placeBook = createPlaceBook(gazetteers);
  const actorBook = createActorBook(gazetteers);
  const everyday: Readonly<Record<string, unknown>> = options.everydayWords ?? {};
  const frequency = (folded: string): number => {
    const articles = everyday[folded];
    return typeof articles === "number" ? articles : 0; // `constructor` is no word of the list
  };

  const near: NearNames = (folded) =>
    fuzzyNames(index, folded, { max: 1 }).flatMap(({ name }) =>
      names(name).place.filter((p) => p.rule === 0 && SETTLEMENTS.has(placeBook.at(p.gazetteer, p.entry).type)),
    );

  const weaponOf = (name: number): Partial<WeaponEntry> => {
    const { gazetteer, entry } = names(name).other[0]!;
    return gazetteers[gazetteer]!.entries[entry] as Partial<WeaponEntry>;
  };
  const weaponNames = namesOfTypeAlone(index, "weapon");
  const isWeapon = (name: number): boolean => weaponNames[name] === 1;
  const makeClassOf = (name: number): string | undefined => {
    const weapon = isWeapon(name) ? weaponOf(name) : undefined;
    return weapon?.model === undefined ? undefined : weapon.weaponClass;
  };

  const run = (text: string, { date }: TagOptions): { spans: S[]; analysis: Analysis; words: Words } => {
    checkDate(date);
    const words = readWords(text);
    const view = withMakes(withoutShown(viewOf(words, matchNames(index, words)), isWeapon), makeClassOf);
    const day = date?.slice(0, 10);
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
    tag: (text, tagOptions = {}) => createDocument(text, run(text, tagOptions).spans, tagOptions.date),
    explain(text, target, tagOptions = {}) {
      const { spans, analysis, words } = run(text, tagOptions);
      return explainRange(words, spans, analysis, weights, target.start, target.end);
    },
  };
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
