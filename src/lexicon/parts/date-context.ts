import type { LexiconPart } from "../part.js";
import { DATE_CONTEXT } from "../tables/date-context.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Nouns whose name a date may be: `شارع 30 آذار`, `حي 7 نيسان`, `جسر تشرين`, `ثورة 25 يناير`. */
export const BEARS_DATE_NAME: WordClass = /* @__PURE__ */ wordClass("bears-date-name");

/** Before a weekday, these make it a name, a prayer or a number: `سوق الجمعة`, `صلاة الجمعة`. */
export const BEFORE_WEEKDAY: WordClass = /* @__PURE__ */ wordClass("before-weekday");

/** An ambiguous name of a month is the month after these. */
export const BEFORE_MONTH: WordClass = /* @__PURE__ */ wordClass("before-month");

/** Media whose name may end in `اليوم`. */
export const MEDIUM: WordClass = /* @__PURE__ */ wordClass("medium");

/** First words of names that end in `اليوم` wherever they stand. */
export const BEFORE_TODAY_NAME: WordClass = /* @__PURE__ */ wordClass("before-today-name");

/** After these, `اليوم` is a day and no particular one: `طوال اليوم`. */
export const BEFORE_SOME_DAY: WordClass = /* @__PURE__ */ wordClass("before-some-day");

/** Before these, `اليوم` is one of a series, or has a name: `اليوم الثالث`, `اليوم العالمي`. */
export const AFTER_SOME_DAY: WordClass = /* @__PURE__ */ wordClass("after-some-day");

/** Nouns whose `العام` is the adjective "general": `الأمين العام`. */
export const BEFORE_GENERAL: WordClass = /* @__PURE__ */ wordClass("before-general");

/** Between two readings of one day: `الجمعة الموافق 3 أيار`. */
export const EQUALS: WordClass = /* @__PURE__ */ wordClass("equals");

/** Between a date and its hour: `الجمعة عند الساعة 5`. */
export const ABOUT_HOUR: WordClass = /* @__PURE__ */ wordClass("about-hour");

/** What announces a date in numbers: `بتاريخ 15-4`. */
export const ANNOUNCES_DATE: WordClass = /* @__PURE__ */ wordClass("announces-date");

/** What announces a range of dates: `من`, `بين`. */
export const RANGE_START: WordClass = /* @__PURE__ */ wordClass("range-start");

/** Prepositions and edges of periods that a bare year can follow. */
export const BEFORE_YEAR: WordClass = /* @__PURE__ */ wordClass("before-year");

/** `أكثر من 2000` is a number. */
export const COMPARATIVE: WordClass = /* @__PURE__ */ wordClass("comparative");

/** The sign of the era after a year. */
export const ERA: WordClass<"hijri" | "gregorian"> = /* @__PURE__ */ wordClass("era", (value) =>
  value === "hijri" ? "hijri" : "gregorian",
);

/** What may follow an hour, after the conjunction (`joined`: `والنصف`) or without it (`bare`: `نصفا`). */
export const HOUR_FRACTION: WordClass<"joined" | "bare"> = /* @__PURE__ */ wordClass("hour-fraction", (value) =>
  value === "bare" ? "bare" : "joined",
);

/** `إلا` before what is taken from an hour. */
export const HOUR_EXCEPT: WordClass = /* @__PURE__ */ wordClass("hour-except");

export const MINUTE: WordClass = /* @__PURE__ */ wordClass("minute");

/** Signs of morning and evening, and of the zone, after an hour. */
export const HOUR_SIGN: WordClass = /* @__PURE__ */ wordClass("hour-sign");

/** Before a time zone: `بتوقيت`. */
export const ZONE: WordClass = /* @__PURE__ */ wordClass("zone");

/** First words of a time zone of two. */
export const ZONE_HEAD: WordClass = /* @__PURE__ */ wordClass("zone-head");

/** What says that the sentence speaks of days to come. */
export const FUTURE: WordClass = /* @__PURE__ */ wordClass("future");

/** Verbs of saying: the day after them is that of the saying. */
export const SAYING: WordClass = /* @__PURE__ */ wordClass("saying");

/** `كان`, before what was planned. */
export const WAS: WordClass = /* @__PURE__ */ wordClass("was");

/** The dead and the wounded as a number counts them. */
export const COUNTED_VICTIM: WordClass = /* @__PURE__ */ wordClass("counted-victim");

/** `عمر` with its pronoun: the decade before it is an age. */
export const AGE: WordClass = /* @__PURE__ */ wordClass("age");

/** The first day of a month: `غرة رمضان`, `الفاتح من نوفمبر`. */
export const FIRST_DAY: WordClass = /* @__PURE__ */ wordClass("first-day");

/** Nouns of events that their year tells apart (`حرب 2006`); `edition`: held again and again (`كأس العالم 2018`). */
export const NAMED_BY_YEAR: WordClass<"once" | "edition"> = /* @__PURE__ */ wordClass("named-by-year", (value) =>
  value === "edition" ? "edition" : "once",
);

/** Last words of the names of outlets: in `وكالة رويترز اليوم` the day is no part of the name. */
export const OUTLET_NAME: WordClass = /* @__PURE__ */ wordClass("outlet-name");

/** What makes a year one before our era, or before the Hijra. */
export const BEFORE_ERA: WordClass = /* @__PURE__ */ wordClass("before-era");

/** `قبل` before a count of days: `قبل يومين`. */
export const AGO: WordClass = /* @__PURE__ */ wordClass("ago");

/** `من` between the parts of a date. */
export const OF: WordClass = /* @__PURE__ */ wordClass("of");

/** `في` between the parts of a date. */
export const IN: WordClass = /* @__PURE__ */ wordClass("in");

/** Words that stand around dates, and say what is none. */
export const dateContextWords: LexiconPart = {
  name: "date-context",
  classes: [
    BEARS_DATE_NAME,
    BEFORE_WEEKDAY,
    BEFORE_MONTH,
    MEDIUM,
    BEFORE_TODAY_NAME,
    BEFORE_SOME_DAY,
    AFTER_SOME_DAY,
    BEFORE_GENERAL,
    EQUALS,
    ABOUT_HOUR,
    ANNOUNCES_DATE,
    RANGE_START,
    BEFORE_YEAR,
    COMPARATIVE,
    ERA,
    HOUR_FRACTION,
    HOUR_EXCEPT,
    MINUTE,
    HOUR_SIGN,
    ZONE,
    ZONE_HEAD,
    FUTURE,
    SAYING,
    WAS,
    COUNTED_VICTIM,
    AGE,
    FIRST_DAY,
    NAMED_BY_YEAR,
    OUTLET_NAME,
    BEFORE_ERA,
    AGO,
    OF,
    IN,
  ],
  table: DATE_CONTEXT,
};
