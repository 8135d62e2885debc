import { describe, expect, test } from "vitest";
import { dates, framed } from "./read-dates.js";

/** Names of the months, January first, each in its spellings. */
const LEVANTINE = [
  ["كانون الثاني", "كانون ثاني", "كانون الثانى"],
  ["شباط", "شُباط"],
  ["آذار", "اذار", "أذار"],
  ["نيسان", "نيـسان"],
  ["أيار", "ايار", "أيّار"],
  ["حزيران", "حَزيران"],
  ["تموز", "تمّوز"],
  ["آب", "اب"],
  ["أيلول", "ايلول"],
  ["تشرين الأول", "تشرين الاول", "تشرين أول", "تشرين الأوّل"],
  ["تشرين الثاني", "تشرين ثاني", "تشرين الثانى"],
  ["كانون الأول", "كانون الاول", "كانون أول"],
];
const INTERNATIONAL = [
  ["يناير", "ينايِر"],
  ["فبراير"],
  ["مارس"],
  ["أبريل", "ابريل", "إبريل"],
  ["مايو"],
  ["يونيو", "يونيه"],
  ["يوليو", "يوليه"],
  ["أغسطس", "اغسطس"],
  ["سبتمبر"],
  ["أكتوبر", "اكتوبر"],
  ["نوفمبر"],
  ["ديسمبر"],
];
/** Algeria and Tunisia, then Morocco where it differs. */
const MAGHREBI = [
  ["جانفي"],
  ["فيفري"],
  ["مارس"],
  ["أفريل", "افريل"],
  ["ماي"],
  ["جوان"],
  ["جويلية", "يوليوز"],
  ["أوت", "غشت"],
  ["سبتمبر", "شتنبر"],
  ["أكتوبر", "اكتوبر"],
  ["نوفمبر", "نونبر"],
  ["ديسمبر", "دجنبر"],
];
const TRADITIONS = [LEVANTINE, INTERNATIONAL, MAGHREBI];

const two = (n: number): string => String(n).padStart(2, "0");

/** [phrase, value]: each spelling of each month alone with a day and a year. */
const SINGLE = TRADITIONS.flatMap((tradition) =>
  tradition.flatMap((spellings, i) =>
    spellings.flatMap((name): [string, string][] => [
      [`17 ${name} 2014`, `2014-${two(i + 1)}-17`],
      [`الـ 9 من ${name}`, `2017-${two(i + 1)}-09`],
      [`${name} 2013`, `2013-${two(i + 1)}`],
    ]),
  ),
);

/** [phrase, value]: each spelling of each month doubled with each name in another tradition, in both orders. */
const DOUBLED = Array.from({ length: 12 }, (_, i) => {
  const pairs: [string, string][] = [];
  for (const first of TRADITIONS)
    for (const second of TRADITIONS)
      for (const a of first[i]!)
        for (const b of second[i]!)
          if (first !== second && a !== b && !(first[i]!.includes(b) || second[i]!.includes(a))) pairs.push([a, b]);
  return pairs.flatMap(([a, b]): [string, string][] => [
    [`5 ${a} / ${b} 2014`, `2014-${two(i + 1)}-05`],
    [`5 ${a}/${b} 2014`, `2014-${two(i + 1)}-05`],
    [`5 ${a} - ${b} 2014`, `2014-${two(i + 1)}-05`],
    [`5 ${a} (${b}) 2014`, `2014-${two(i + 1)}-05`],
    [`${a}/${b} 2014`, `2014-${two(i + 1)}`],
  ]);
}).flat();

describe("names of months", () => {
  test.each(SINGLE)("%s", (phrase, value) => expect(dates(framed(phrase))).toEqual([[phrase, value]]));

  test("doubled names, in both orders", () => {
    expect(DOUBLED.length).toBeGreaterThan(800);
    const read = DOUBLED.map(([phrase]) => [phrase, dates(framed(phrase))]);
    expect(read).toEqual(DOUBLED.map(([phrase, value]) => [phrase, [[phrase, value]]]));
  });
});
