import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/grammar/dates/find-dates.js";
import { INTERNATIONAL, LEVANTINE } from "../../../src/grammar/dates/months.js";
import { rows } from "../../../src/grammar/numbers/phrase-table.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { readWords } from "../../../src/text/words.js";

const REPORT = "2017-10-31";

function dates(text: string, date: string | undefined = REPORT): [string, string | null][] {
  const words = readWords(text);
  return findDates(words, { date }).map((match) => {
    const { start, end } = sourceBounds(words.folded, match.from, match.to);
    return [text.slice(start, end), match.value];
  });
}

/** [text, span, value] with the report's day 2017-10-31. */
const ROWS: readonly (readonly [string, string, string | null])[] = [
  ["وصلوا في 29 تموز", "29 تموز", "2017-07-29"],
  ["وصلوا في الـ 29 من تموز", "الـ 29 من تموز", "2017-07-29"],
  ["وصلوا في 3 تشرين الأول / أكتوبر الجاري إلى", "3 تشرين الأول / أكتوبر الجاري", "2017-10-03"],
  ["وصلوا في 3 أكتوبر/تشرين الأول 2015 إلى", "3 أكتوبر/تشرين الأول 2015", "2015-10-03"],
  ["وصلوا في الثالث من كانون الثاني", "الثالث من كانون الثاني", "2017-01-03"],
  ["وصلوا في 26 أيلول الفائت", "26 أيلول الفائت", "2017-09-26"],
  ["وصلوا في 10 كانون الأول الفائت", "10 كانون الأول الفائت", "2016-12-10"],
  ["حدث ذلك بتاريخ 15-11-2015 هناك", "15-11-2015", "2015-11-15"],
  ["حدث ذلك 2016/3/13", "2016/3/13", "2016-03-13"],
  ["حدث ذلك 15 11 2015", "15 11 2015", "2015-11-15"],
  ["حدث ذلك 8-14-2014", "8-14-2014", "2014-08-14"],
  ["حدث ذلك ٣٠/٠٥/٢٠١٦", "٣٠/٠٥/٢٠١٦", "2016-05-30"],
  ["نشر المرصد أمس أن", "أمس", "2017-10-30"],
  ["نشر المرصد يوم أمس الاثنين أن", "يوم أمس الاثنين", "2017-10-30"],
  ["نشر المرصد أمس الأول أن", "أمس الأول", "2017-10-29"],
  ["نشر المرصد أول أمس أن", "أول أمس", "2017-10-29"],
  ["نشر المرصد صباح اليوم أن", "صباح اليوم", "2017-10-31"],
  ["نشر المرصد فجر اليوم الثلاثاء أن", "فجر اليوم الثلاثاء", "2017-10-31"],
  ["نشر المرصد مساء السبت أن", "مساء السبت", "2017-10-28"],
  ["سيطرت القوات السبت على البلدة", "السبت", "2017-10-28"],
  ["في اليوم التالي عادوا", "اليوم التالي", null],
  ["بدأت الحملة في نيسان/أبريل 2016", "نيسان/أبريل 2016", "2016-04"],
  ["بدأت الحملة في شهر مارس", "شهر مارس", "2017-03"],
  ["خلال شهري يناير وفبراير 2018", "شهري يناير وفبراير 2018", "2018-01/2018-02"],
  ["بدأت الحملة عام 2013", "عام 2013", "2013"],
  ["بدأت الحملة في العامين 2012 و2013", "العامين 2012 و2013", "2012/2013"],
  ["معتقل منذ 1999 هناك", "1999", "1999"],
  ["بدأت الحملة مطلع العام الجاري", "مطلع العام الجاري", "2017"],
  ["بدأت الحملة الشهر الفائت", "الشهر الفائت", "2017-09"],
  ["بدأت الحملة هذا الأسبوع", "هذا الأسبوع", "2017-10-30/2017-11-05"],
  [
    "يوم 17 نيسان 2017، الساعة 12:25 مساءً بتوقيت دمشق، قصف",
    "يوم 17 نيسان 2017، الساعة 12:25 مساءً بتوقيت دمشق",
    "2017-04-17",
  ],
];

/** Month names and numbers that are no dates. */
const NONE: readonly string[] = [
  "وصلوا إلى شارع 30 آذار في المدينة",
  "قصف على حي 7 نيسان",
  "سد تشرين على الفرات",
  "انهار جسر تشرين",
  "قال رجب طيب أردوغان",
  "أطلقوا 12 صاروخا",
  "انتهت المباراة 3-1",
  "قبل قليل وصلوا",
];

const months = [LEVANTINE, INTERNATIONAL].map((table) =>
  rows(table).map(([month, name]): readonly [string, number] => [name.replace("?", ""), Number(month)]),
);
const [levantine, international] = months as [(typeof months)[0], (typeof months)[0]];

describe("findDates", () => {
  test.each(ROWS)("%s", (text, span, value) => expect(dates(text)).toEqual([[span, value]]));

  test.each(NONE)("no date in: %s", (text) => expect(dates(text)).toEqual([]));

  test("a day without a year, and without the report's date, has no value", () => {
    expect(dates("وصلوا في 29 تموز", "").map(([, value]) => value)).toEqual([null]);
  });

  test.each(levantine)("%s is month %i, in either order of a doubled name", (name, month) => {
    const two = String(month).padStart(2, "0");
    for (const [other, number] of international) {
      if (number !== month) continue;
      for (const phrase of [`5 ${name} / ${other} 2014`, `5 ${other}/${name} 2014`, `5 ${other} (${name}) 2014`])
        expect(dates(`في ${phrase} وصلوا`)).toEqual([[phrase, `2014-${two}-05`]]);
    }
  });

  test("a weekday that contradicts the date is said", () => {
    const words = readWords("الجمعة 28/04/2016");
    const [match] = findDates(words, {});
    expect(match?.value).toBe("2016-04-28");
    expect(match?.evidence.map((e) => e.rule)).toContain("weekday-contradicts");
  });
});
