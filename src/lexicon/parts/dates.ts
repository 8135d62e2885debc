import type { LexiconPart } from "../part.js";
import { DATES } from "../tables/dates.js";
import { MONTHS } from "../tables/months.js";
import { type Inflection, type WordClass, wordClass } from "../word-class.js";

/** How a period or day stands to the report (or, `same`, `after`, `before`, to the date named last). */
export type Hint = "past" | "before-past" | "this" | "next" | "after-next" | "last" | "same" | "after" | "before";

export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** The naming traditions of months; a month named in two of them is one month (`تشرين الأول / أكتوبر`). */
export type MonthSystem = "levantine" | "international" | "maghrebi" | "hijri" | "latin";

/** A month by name. `weak`: also a common word or name, no month by itself. */
export interface MonthWord {
  readonly kind: "month";
  readonly month: number;
  readonly system: MonthSystem;
  readonly weak: boolean;
}

/** The noun of a period. `number`: 1 singular, 2 dual, 0 plural. */
export interface UnitWord {
  readonly kind: "unit";
  readonly unit: Unit;
  readonly number: 0 | 1 | 2;
  readonly definite: boolean;
}

/** What a word or phrase of time is. */
export type DateWord =
  | MonthWord
  | UnitWord
  /** 0 Sunday to 6 Saturday; `latin`: in Latin letters. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly latin: boolean }
  /** Days from the report; `today`: `اليوم` alone, which is also "the day". */
  | { readonly kind: "relative"; readonly days: number; readonly today: boolean }
  /** Days from the day that the text named last. */
  | { readonly kind: "anaphor"; readonly days: number }
  /** A period with its relation in one: `هذا الأسبوع`. */
  | { readonly kind: "shift"; readonly unit: Unit; readonly hint: Hint }
  /** The first year of a decade. */
  | { readonly kind: "decade"; readonly year: number }
  /** The beginning or end of a period; `other`: also "another" (`آخر`). */
  | { readonly kind: "edge"; readonly other: boolean }
  /** A part of a day, an adverb of it, what announces an hour. */
  | { readonly kind: "part" | "adverb" | "hour" };

/** All that a word may be, of one shape: each kind fills what it has. */
function blank(kind: DateWord["kind"], { number, definite }: Inflection) {
  return {
    kind,
    number,
    definite,
    month: 0,
    system: "" as MonthSystem | "",
    weak: false,
    unit: "day" as Unit,
    weekday: 0,
    latin: false,
    days: 0,
    today: false,
    hint: "this" as Hint,
    year: 0,
    other: false,
  };
}

/** The value column says the kind of the word, then what is special to the kind. */
function dateWord(value: string, inflection: Inflection): DateWord {
  const [kind, first, second, third] = value.split(" ");
  const word = blank(kind as DateWord["kind"], inflection);
  switch (word.kind) {
    case "month":
      word.month = Number(first);
      word.system = second as MonthSystem;
      word.weak = third === "weak";
      break;
    case "weekday":
      word.weekday = Number(first);
      word.latin = second === "latin";
      break;
    case "relative":
      word.days = Number(first);
      word.today = second === "today";
      break;
    case "anaphor":
      word.days = Number(first);
      break;
    case "unit":
      word.unit = first as Unit;
      if (second === "2") word.number = 2;
      break;
    case "shift":
      word.unit = first as Unit;
      word.hint = second as Hint;
      break;
    case "decade":
      word.year = Number(first);
      break;
    case "edge":
      word.other = first === "other";
  }
  return word as DateWord;
}

/** Words and phrases that can begin or continue a date. One class, so that the longest phrase of any kind stands. */
export const DATE_WORD: WordClass<DateWord> = /* @__PURE__ */ wordClass("date-word", dateWord);

/** How a period stands to the report: `الماضي`, `المقبلة`, `هذا`. */
export interface Qualifier {
  readonly hint: Hint;
  /** An adjective with the article. */
  readonly definite: boolean;
  readonly feminine: boolean;
}

const HEH = "\u0647"; // the folded teh marbuta

/** Adjectives and demonstratives of periods. */
export const QUALIFIER: WordClass<Qualifier> = /* @__PURE__ */ wordClass("qualifier", (value, { definite }, form) => ({
  hint: value as Hint,
  // `قبل الماضي`: the article stands within
  definite: definite || value === "before-past" || value === "after-next",
  feminine: form.endsWith(HEH),
}));

/** Words that begin like a proclitic and a word of time, so that they are not cut: `باب`, `لامس`. */
export const LOOKALIKE: WordClass = /* @__PURE__ */ wordClass("lookalike");

/** Names of months. They stand before the other words of dates: `ربيع الأول`. */
export const monthsWords: LexiconPart = { name: "months", classes: [DATE_WORD], table: MONTHS };

/** Words of dates. */
export const datesWords: LexiconPart = { name: "dates", classes: [DATE_WORD, QUALIFIER, LOOKALIKE], table: DATES };
