import { expect } from "vitest";
import { findCasualties } from "../../src/detect/casualties/find-casualties.js";
import { findDates } from "../../src/detect/dates/find-dates.js";
import { readNumber } from "../../src/detect/numbers/read-number.js";
import type { LexedWords } from "../../src/lexicon/lexed-words.js";
import { lexed } from "./lexed.js";

/** Texts of parts that go on and on, each of which the grammar may take for the beginning of something long. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: "7 ",
  "digits behind marks": "7-",
  "digits behind stops": "7.",
  "digits behind colons": "10:",
  years: "2014 ",
  "years joined": "2014 و",
  "numbers in words": "ثلاثة ",
  "numbers joined": "ثلاثة و",
  "numbers joined, glued": "وثلاثة ",
  "hundreds joined": "مئة و ",
  scales: "ألف ",
  "scales joined": "ألف ومليون و",
  fractions: "نصف مليون ونصف ",
  estimates: "نحو ",
  "estimates of two kinds": "ما لا يقل عن أكثر من ",
  ranges: "بين 5 و7 إلى ",
  months: "تموز ",
  "months behind slashes": "تموز/",
  "months joined": "تموز و",
  "doubled months": "تشرين الأول / أكتوبر ",
  "days of a month": "3 تموز ",
  "days in a list": "3، 4، ",
  "days from their end": "9-",
  "months by ordinal": "الشهر السابع من ",
  "counts of days back": "قبل 3 أيام ",
  "names of events": "حرب طويلة 2014 ",
  "old years": "(1830-1840) ",
  "lines of days": "3 أيار 2016\n",
  weekdays: "الجمعة ",
  "weekdays joined": "يومي الجمعة و",
  "parts of a day": "مساء ",
  "hours and signs": "الساعة 5 م ",
  "hours and fractions": "والنصف ",
  "signs of the hour": "الساعة 5 والنصف م م م م م م م م م م ",
  today: "اليوم ",
  "the future": "سيعقد المقرر الجمعة ",
  "edges of a period": "مطلع ",
  qualifiers: "الماضي ",
  brackets: "(تموز ",
  "and alone": "و ",
  events: "مقتل ",
  "events joined": "مقتل و",
  "events of two kinds": "مقتل وإصابة ",
  "verbs and words between": "اعتقلت خلال الساعات الماضية ",
  "verbs that need an object": "لقي 5 أشخاص ",
  people: "مدنيين ",
  "people joined": "طفل و",
  "counted people joined": "3 أطفال و",
  victims: "شهيد و",
  "between dead and wounded": "بين قتيل ",
  totals: "ارتفاع حصيلة القتلى ",
  cases: "50 حالة من حالات ",
  "people and some of them": "5 أشخاص بينهم طفل ",
  "people who fell": "سقط 3 ",
  labels: "القتلى: 3 ",
  "totals joined": "عدد القتلى 3 والجرحى ",
  "numbers in brackets": "مقتل (3) ",
  "lives lost": "فقد 5 أشخاص ",
  quotes: '" ',
  "quoted words": '"3" ',
  spaces: "3          ",
};

/** Words whose arrays count how often they are read. */
function counted(words: LexedWords, tally: { reads: number }): LexedWords {
  const watch = <List extends object>(list: List): List =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) tally.reads++;
        return Reflect.get(target, key);
      },
    });
  const { folded, count, lexicon, hashes } = words;
  return {
    folded,
    count,
    lexicon,
    hashes,
    forms: watch(words.forms),
    kinds: watch(words.kinds),
    from: watch(words.from),
    to: watch(words.to),
    gaps: watch(words.gaps),
    wholes: watch(words.wholes),
    lexemes: watch(words.lexemes),
    gates: watch(words.gates),
    strips: watch(words.strips),
  };
}

function everyNumber(words: LexedWords): void {
  for (let i = 0; i < words.count; i++) readNumber(words, i);
}

/** Every fourth word as a span of its own. */
function everyFourth(count: number): { first: number; last: number }[] {
  return Array.from({ length: Math.ceil(count / 4) }, (_, n) => ({ first: n * 4, last: n * 4 }));
}

export const READERS: Readonly<Record<string, (words: LexedWords) => void>> = {
  numbers: everyNumber,
  dates: (words) => findDates(words, { date: "2017-10-31" }),
  casualties: (words) => findCasualties(words),
  "casualties among other spans": (words) => findCasualties(words, { blocked: everyFourth(words.count) }),
};

/** Reads of words that a reader makes on a part written so many times. */
function reads(read: (words: LexedWords) => void, part: string, times: number): number {
  const tally = { reads: 0 };
  read(counted(lexed(part.repeat(times)), tally));
  return tally.reads;
}

/** What the ends of a text may add to the ratio. */
const SLACK = 1.1;
/** No word is looked at more often than this. */
const MOST_READS_A_WORD = 220;
const RATIO = 4;

/** Four times as many parts are four times as many reads, not sixteen times. */
export function checkLinear(read: (words: LexedWords) => void, part: string, times: number): void {
  const [short, long] = [reads(read, part, times), reads(read, part, times * RATIO)];
  expect(long).toBeLessThanOrEqual(short * RATIO * SLACK + MOST_READS_A_WORD);
  expect(long / lexed(part.repeat(times * RATIO)).count || 0).toBeLessThan(MOST_READS_A_WORD);
}
