import { numberWords, ordinals } from "../numbers/number-words.js";
import { lazy, type PhraseTable, phrases, phraseTable, rows } from "../numbers/phrase-table.js";
import { HIJRI, INTERNATIONAL, LATIN, LEVANTINE, MAGHREBI, type MonthSystem } from "./months.js";
import * as time from "./words-of-time.js";

/** How a period or day stands to the report (or, `same`, `after`, `before`, to the date named last). */
export type Hint = "past" | "this" | "next" | "last" | "same" | "after" | "before";

export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** What a word or phrase of time is. `weak`: also a common word or name, no date by itself. */
export type DateWord =
  | { readonly kind: "month"; readonly month: number; readonly system: MonthSystem; readonly weak: boolean }
  | { readonly kind: "weekday"; readonly weekday: number; readonly latin: boolean }
  | { readonly kind: "relative"; readonly days: number; readonly today: boolean }
  | { readonly kind: "anaphor"; readonly days: number }
  | { readonly kind: "unit"; readonly unit: Unit; readonly number: 1 | 2 | 3; readonly definite: boolean }
  | { readonly kind: "shift"; readonly unit: Unit; readonly hint: Hint }
  | { readonly kind: "decade"; readonly year: number }
  | { readonly kind: "part" | "adverb" | "edge" | "hour" | "count" };

export type MonthWord = Extract<DateWord, { kind: "month" }>;

function* months(table: string, system: MonthSystem): Generator<readonly [string, DateWord]> {
  for (const [month, phrase] of rows(table)) {
    const weak = phrase.endsWith("?");
    yield [weak ? phrase.slice(0, -1) : phrase, { kind: "month", month: Number(month), system, weak }];
  }
}

const TODAY = "\u0627\u0644\u064a\u0648\u0645";

function* entries(): Generator<readonly [string, DateWord]> {
  yield* months(LEVANTINE, "levantine");
  yield* months(INTERNATIONAL, "international");
  yield* months(MAGHREBI, "maghrebi");
  yield* months(HIJRI, "hijri");
  yield* months(LATIN, "latin");
  for (const [table, latin] of [
    [time.WEEKDAYS, false],
    [time.LATIN_WEEKDAYS, true],
  ] as const)
    for (const [day, word] of rows(table)) yield [word, { kind: "weekday", weekday: Number(day), latin }];
  for (const [days, phrase] of rows(time.RELATIVE_DAYS))
    yield [phrase, { kind: "relative", days: Number(days), today: phrase === TODAY }];
  for (const [days, phrase] of rows(time.ANAPHORIC_DAYS)) yield [phrase, { kind: "anaphor", days: Number(days) }];
  for (const [period, phrase] of rows(time.SHIFTS)) {
    const [unit, hint] = period.split("-");
    yield [phrase, { kind: "shift", unit: unit as Unit, hint: hint as Hint }];
  }
  for (const [period, word] of rows(time.UNITS)) {
    const [unit, number] = period.split("-");
    const definite = number!.endsWith("d");
    yield [word, { kind: "unit", unit: unit as Unit, number: Number(number![0]) as 1 | 2 | 3, definite }];
  }
  for (const [tens, word] of rows(time.DECADES)) {
    yield [word, { kind: "decade", year: 1900 + Number(tens) }];
    yield [`\u0627\u0644${word}`, { kind: "decade", year: 1900 + Number(tens) }];
  }
  for (const phrase of phrases(time.HOURS)) yield [phrase, { kind: "hour" }];
  for (const phrase of phrases(time.DAY_ADVERBS)) yield [phrase, { kind: "adverb" }];
  for (const phrase of phrases(time.DAY_PARTS)) yield [phrase, { kind: "part" }];
  for (const phrase of phrases(time.EDGES)) yield [phrase, { kind: "edge" }];
  for (const table of [ordinals(), numberWords()])
    for (const [word, head] of table) if (head.skip === 0) yield [word, { kind: "count" }];
}

/** Words that can begin or continue a date, by folded form, proclitics spelled out; built at first use. */
export const dateWords: () => PhraseTable<DateWord> = lazy(() =>
  phraseTable(entries(), new Set(phrases(time.LOOKALIKES))),
);

/** Adjectives of periods: `الماضي`, `الجاري`, `المقبل`, `نفسه` … */
export const qualifiers: () => PhraseTable<Hint> = lazy(() =>
  phraseTable(rows(time.QUALIFIERS).map(([hint, phrase]) => [phrase, hint as Hint])),
);
