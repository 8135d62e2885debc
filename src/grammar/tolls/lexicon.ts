import { boundsBefore, vagueQuantities } from "../numbers/approximators.js";
import { numberWords } from "../numbers/number-words.js";
import { GROUPS } from "../numbers/people.js";
import { lazy, type PhraseTable, phraseSet, phrases, phraseTable, rows } from "../numbers/phrase-table.js";
import {
  DUAL_VERBS,
  eventOf,
  MASDARS,
  OBJECTS,
  PLURAL_VERBS,
  type TollEvent,
  VERBS,
  VERBS_WITH_OBJECT,
  victims,
} from "./event-words.js";
import * as words from "./phrase-words.js";

/** What a word that can begin a toll is. */
export type TollWord =
  | {
      readonly kind: "event";
      readonly event: TollEvent;
      /** Has other senses: only people behind it make it a toll. */
      readonly weak: boolean;
      /** Other words may stand between a verb and what it counts. */
      readonly verb: boolean;
      /** A bare singular behind it is its subject. */
      readonly active: boolean;
      /** Needs its object behind what it counts. */
      readonly object?: true;
    }
  | { readonly kind: "pair"; readonly event: TollEvent }
  | { readonly kind: "lead" | "total" | "victim" | "quantity" };

function* events(): Generator<readonly [string, TollWord]> {
  for (const [key, phrase] of rows(DUAL_VERBS)) yield [phrase, { kind: "pair", event: eventOf(key) }];
  for (const [table, verb] of [
    [VERBS, true],
    [MASDARS, false],
  ] as const)
    for (const [key, phrase] of rows(table)) {
      const form = phrase.replace(/!*$/, "");
      const marks = phrase.length - form.length;
      yield [form, { kind: "event", event: eventOf(key), weak: marks > 0, active: marks > 1, verb }];
    }
  for (const [key, phrase] of rows(VERBS_WITH_OBJECT))
    yield [phrase, { kind: "event", event: eventOf(key), weak: true, active: false, verb: true, object: true }];
  for (const phrase of phrases(words.LEADS)) yield [phrase, { kind: "lead" }];
  for (const phrase of phrases(words.TOTALS)) yield [phrase, { kind: "total" }];
  for (const phrase of victims.keys()) yield [phrase, { kind: "victim" }];
  // words that only begin a quantity: what they are is read there
  for (const table of [numberWords(), vagueQuantities(), boundsBefore()])
    for (const [word, { skip }] of table) if (skip === 0) yield [word, { kind: "quantity" }];
}

const eventTable = (source: string): PhraseTable<TollEvent> =>
  phraseTable(rows(source).map(([key, phrase]) => [phrase, eventOf(key)]));

/** Words that can begin a toll, by folded form, proclitics spelled out; each table is built at first use. */
export const tollWords: () => PhraseTable<TollWord> = lazy(() => phraseTable(events()));
export const pluralVerbs: () => PhraseTable<TollEvent> = lazy(() => eventTable(PLURAL_VERBS));
export const objects: () => PhraseTable<true> = lazy(() => phraseSet(OBJECTS));
export const reaches: () => PhraseTable<true> = lazy(() => phraseSet(words.REACHES));
export const rises: () => PhraseTable<true> = lazy(() => phraseSet(words.RISES));
export const oneOf: () => PhraseTable<true> = lazy(() => phraseSet(words.ONE_OF));
export const phraseStarts: () => PhraseTable<true> = lazy(() => phraseSet(words.PHRASE_STARTS));
export const notCountedBefore: () => PhraseTable<true> = lazy(() => phraseSet(words.NOT_COUNTED_BEFORE));
export const perHead: () => PhraseTable<true> = lazy(() => phraseSet(words.PER_HEAD));
export const illnesses: () => PhraseTable<true> = lazy(() => phraseSet(words.ILLNESSES));
export const nounTails: () => ReadonlySet<string> = lazy(() => new Set(phrases(words.NOUN_TAILS)));
export const two: () => ReadonlySet<string> = lazy(() => new Set(phrases(words.TWO)));
export const cases: () => ReadonlySet<string> = lazy(() => new Set(phrases(words.CASES)));
export const caseKinds: () => ReadonlyMap<string, TollEvent> = lazy(
  () => new Map(rows(words.CASE_KINDS).map(([key, noun]) => [noun, eventOf(key)])),
);
export const groups: () => PhraseTable<true> = lazy(() => phraseSet(GROUPS));
export const consisting: () => PhraseTable<true> = lazy(() => phraseSet(words.CONSISTING));
/** `آخرين` and its kin: how many they are by themselves, 0 for as many as a number says. */
export const others: () => ReadonlyMap<string, number> = lazy(
  () => new Map(rows(words.OTHERS).map(([count, form]) => [form, Number(count)])),
);
