import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCasualties } from "../../src/detect/casualties/find-casualties.js";
import { dayFromIso, dayToIso, fromSerial, toSerial } from "../../src/detect/dates/calendar.js";
import { findDates } from "../../src/detect/dates/find-dates.js";
import { toHijri } from "../../src/detect/dates/hijri.js";
import { sourceBounds } from "../../src/text/bounds.js";
import { runs } from "../support/property.js";
import { lexed } from "./lexed.js";
import { inWords } from "./numbers/arabic-numerals.js";

const REPORT = "2017-10-31";

/** Words and marks of which the grammar makes dates and casualties. */
const VOCABULARY = [
  ..."3 29 31 2014 2017 1437 12:30 15/4 15-11-2015 2016/3/13 99".split(" "),
  ..."تموز شباط آب كانون الأول الثاني تشرين أكتوبر رمضان محرم فيفري".split(" "),
  ..."الجمعة السبت أمس اليوم غد الأول صباح مساء فجر ليل يوم يومي شهر عام العام الشهر الأسبوع".split(" "),
  ..."الماضي الجاري المقبل نفسه التالي مطلع نهاية الساعة الموافق هـ م من إلى حتى بين في و وبعد".split(" "),
  ..."مقتل إصابة قتل أصيب شهداء قتيل وجريح جرحى مدنيين طفل وامرأة طفلين عناصر آخرين نحو عشرات ألف".split(" "),
  ..."- – / ( ) ، : . \n".split(" "),
  "\n\n",
];
const sentences = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 25 }).map((words) => words.join(" "));
const texts = fc.oneof(sentences, fc.string({ unit: "binary", maxLength: 60 }));

/** A day, a month or a year that the calendar has. */
function isPeriod(iso: string): boolean {
  if (/^\d{4}$/.test(iso)) return true;
  if (/^\d{4}-\d{2}$/.test(iso)) return dayFromIso(`${iso}-01`) !== null;
  return dayFromIso(iso) !== null && iso.length === 10;
}

/** In order, one behind the other, each some of the text. */
function checkBounds(text: string, matches: readonly { from: number; to: number }[]): void {
  const { folded } = lexed(text);
  let behind = 0;
  for (const { from, to } of matches) {
    const { start, end } = sourceBounds(folded, from, to);
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    behind = end;
  }
}

describe("dates of any text", () => {
  test("stand in order, and have values that the calendar has", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(REPORT, "2016-02-29", undefined), (text, date) => {
        const found = findDates(lexed(text), { date });
        checkBounds(text, found);
        for (const { value } of found) {
          if (value === null) continue;
          const [begin, end, ...more] = value.split("/");
          expect(more).toEqual([]);
          expect([begin, isPeriod(begin!)]).toEqual([begin, true]);
          if (end !== undefined) expect([value, isPeriod(end) && begin! < end]).toEqual([value, true]);
        }
      }),
      runs(500),
    );
  });

  const days = fc.integer({
    min: toSerial({ year: 1950, month: 1, day: 1 }),
    max: toSerial({ year: 2045, month: 1, day: 1 }),
  });
  const MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");

  test("every day comes back from every way to write it", () => {
    fc.assert(
      fc.property(days, (serial) => {
        const day = fromSerial(serial);
        const { year, month, day: d } = day;
        const name = MONTHS[month - 1]!;
        const written = [
          `${d} ${name} ${year}`,
          `${d} من ${name} عام ${year}`,
          `${d}/${month}/${year}`,
          `${year}-${month}-${d}`,
        ];
        for (const text of written) expect(findDates(lexed(text))[0]?.value).toBe(dayToIso(day));
      }),
      runs(300),
    );
  });

  const HIJRI_MONTHS = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة",
    "ذو الحجة",
  ];

  test("every day comes back from its Hijri date", () => {
    fc.assert(
      fc.property(days, (serial) => {
        const { year, month, day } = toHijri(fromSerial(serial))!;
        const text = `${day} ${HIJRI_MONTHS[month - 1]} ${year} هـ`;
        expect(findDates(lexed(text))[0]?.value).toBe(dayToIso(fromSerial(serial)));
      }),
      runs(300),
    );
  });
});

describe("casualties of any text", () => {
  test("stand in order, and have counts that can be", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findCasualties(lexed(text));
        checkBounds(text, found);
        for (const { min, max } of found) {
          expect(min).toBeGreaterThan(0);
          expect(Number.isInteger(min)).toBe(true);
          expect(max === null || max >= min).toBe(true);
        }
      }),
      runs(500),
    );
  });

  test("a count comes back from digits and from words", () => {
    const style = { feminine: false, oblique: true, alefHundred: false, splitHundreds: false, spacedAnd: false };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999 }), (n) => {
        for (const number of [String(n), inWords(n, style)]) {
          const [first] = findCasualties(lexed(`مقتل ${number} شخصا في البلدة`));
          expect([number, first?.min, first?.max]).toEqual([number, n, n]);
        }
      }),
      runs(500),
    );
  });
});
