import { describe, expect, test } from "vitest";
import { casualties, type Expected, firstCasualty } from "./read-casualties.js";

type Row = readonly [text: string, ...found: Expected[]];

const SEVERAL: readonly Row[] = [
  ["فقد 5 من جامعي الكمأة", ["فقد 5 من جامعي", "missing", 5, 5]],
  ["مقتل 3 مدنيين وإصابة 5 آخرين", ["مقتل 3 مدنيين", "killed", 3, 3], ["إصابة 5 آخرين", "injured", 5, 5]],
  ["قتل 3 مدنيين وأصيب 5", ["قتل 3 مدنيين", "killed", 3, 3], ["أصيب 5", "injured", 5, 5]],
  ["مقتل طفل وجرح والده", ["مقتل طفل", "killed", 1, 1], ["جرح والده", "injured", 1, 1]],
  ["سقوط 5 قتلى و10 جرحى", ["سقوط 5 قتلى", "killed", 5, 5], ["10 جرحى", "injured", 10, 10]],
  ["سقط شهيدان وثلاثة جرحى", ["سقط شهيدان", "killed", 2, 2], ["ثلاثة جرحى", "injured", 3, 3]],
  ["7 شهداء و15 جريحا في قصف", ["7 شهداء", "killed", 7, 7], ["15 جريحا", "injured", 15, 15]],
  ["4 قتلى وعشرات الجرحى", ["4 قتلى", "killed", 4, 4], ["عشرات الجرحى", "injured", 20, null]],
  ["شهيد وجريحان", ["شهيد", "killed", 1, 1], ["جريحان", "injured", 2, 2]],
  ["مقتل 4 واعتقال 6 آخرين", ["مقتل 4", "killed", 4, 4], ["اعتقال 6 آخرين", "detained", 6, 6]],
  ["اعتقال 3 شبان ومقتل رابع", ["اعتقال 3 شبان", "detained", 3, 3], ["مقتل رابع", "killed", 1, 1]],
  ["مقتل 9 وفقدان 4 آخرين", ["مقتل 9", "killed", 9, 9], ["فقدان 4 آخرين", "missing", 4, 4]],
];

const VICTIMS_FIRST: readonly Row[] = [
  ["قالوا إن 19 شخصا على الأقل قتلوا", ["19 شخصا على الأقل قتلوا", "killed", 19, null]],
  ["وصل 5 قتلى على الأقل", ["5 قتلى", "killed", 5, null]],
  ["راح ضحية القصف 9 مدنيين", ["راح ضحية القصف 9 مدنيين", "killed", 9, 9]],
  ["مجهولون يختطفون 3 مواطنين", ["يختطفون 3 مواطنين", "detained", 3, 3]],
  ["وصل 5 شهداء إلى المشفى", ["5 شهداء", "killed", 5, 5]],
  ["نقل 12 جريحا إلى المشفى", ["12 جريحا", "injured", 12, 12]],
  ["وثقنا 14 مقاتلا لقوا حتفهم", ["14 مقاتلا لقوا حتفهم", "killed", 14, 14]],
  ["وثقنا 14 مدنيا قتلوا في القصف", ["14 مدنيا قتلوا", "killed", 14, 14]],
  ["وثقنا 14 مدنيا قضوا تحت التعذيب", ["14 مدنيا قضوا", "killed", 14, 14]],
  ["وثقنا 14 طفلا استشهدوا", ["14 طفلا استشهدوا", "killed", 14, 14]],
  ["هناك 30 شخصا أصيبوا بجروح", ["30 شخصا أصيبوا", "injured", 30, 30]],
  ["تسجيل 50 حالة اختناق", ["تسجيل 50 حالة اختناق", "injured", 50, 50]],
  ["هناك 50 حالة اختناق بين المدنيين", ["50 حالة اختناق", "injured", 50, 50]],
  ["أكثر من 20 قتيلا في القصف", ["أكثر من 20 قتيلا", "killed", 20, null]],
  ["نحو 20 جريحا في القصف", ["نحو 20 جريحا", "injured", 20, 20]],
  ["عشرات الشهداء في القصف", ["عشرات الشهداء", "killed", 20, null]],
  ["مئات الجرحى", ["مئات الجرحى", "injured", 200, null]],
  ["20 بين قتيل وجريح", ["20 بين قتيل وجريح", "killed_or_injured", 20, 20]],
  ["5 ضحايا بين قتيل وجريح", ["5 ضحايا بين قتيل وجريح", "killed_or_injured", 5, 5]],
];

const TOTALS: readonly Row[] = [
  ["ارتفاع حصيلة القتلى إلى 10", ["حصيلة القتلى إلى 10", "killed", 10, 10]],
  ["ارتفعت حصيلة القتلى إلى 10 مدنيين", ["حصيلة القتلى إلى 10 مدنيين", "killed", 10, 10]],
  ["ارتفاع حصيلة ضحايا القصف إلى 25 قتيلا", ["حصيلة ضحايا القصف إلى 25 قتيلا", "killed", 25, 25]],
  ["ارتفاع عدد الشهداء إلى 25 شهيدا", ["عدد الشهداء إلى 25 شهيدا", "killed", 25, 25]],
  ["عدد القتلى بلغ 25 مدنيا", ["عدد القتلى بلغ 25 مدنيا", "killed", 25, 25]],
  ["ارتفع عدد الجرحى إلى أكثر من 100", ["عدد الجرحى إلى أكثر من 100", "injured", 100, null]],
  ["وصل عدد القتلى والجرحى إلى 40", ["عدد القتلى والجرحى إلى 40", "killed_or_injured", 40, 40]],
];

/** Counts that are said to replace earlier ones, and counts that are not. */
const IS_TOTAL: readonly (readonly [text: string, total: boolean])[] = [
  ["ارتفاع حصيلة القتلى إلى 10", true],
  ["ارتفعت حصيلة ضحايا القصف إلى 25 قتيلا", true],
  ["عدد الشهداء بلغ 25", true],
  ["مقتل 25 مدنيا", false],
  ["ارتفعت الأسعار. وقتل 25 مدنيا", false],
];

/** The kinds of victims that the phrase names, in its order. */
const WHO: readonly (readonly [phrase: string, kinds: readonly string[]])[] = [
  ["مقتل 3 مدنيين", ["civilian"]],
  ["مقتل 3 أطفال", ["child"]],
  ["مقتل طفل وامرأة", ["child", "woman"]],
  ["مقتل 3 نساء ورجل", ["woman", "man"]],
  ["مقتل 3 عناصر", ["fighter"]],
  ["مقتل ضابط", ["fighter"]],
  ["مقتل إعلامي", ["journalist"]],
  ["مقتل مسعفين اثنين", ["medic"]],
  ["اعتقال ناشط", ["activist"]],
  ["نزوح 200 عائلة", ["family"]],
  ["مقتل 3 أشخاص", ["person"]],
  ["مقتل 3", []],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "several casualties": SEVERAL,
  "victims before their fate": VICTIMS_FIRST,
  totals: TOTALS,
};

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) =>
    expect(casualties(text)).toEqual(found),
  );
});

test.each(IS_TOTAL)("%s: total %s", (text, total) => expect(firstCasualty(text)?.total).toBe(total));

test.each(WHO)("%s", (phrase, kinds) => expect(firstCasualty(phrase)?.victims.map(({ kind }) => kind)).toEqual(kinds));

test("the noun of the victims is in the words of the text", () =>
  expect(firstCasualty("مقتل ٣ مدنيّين")?.victims).toEqual([{ noun: "مدنيّين", kind: "civilian" }]));

test("casualties stop before what another span covers", () =>
  expect(casualties("مقتل 3 من قوات النظام", { blocked: [{ first: 3, last: 4 }] })).toEqual([
    ["مقتل 3", "killed", 3, 3],
  ]));

test("the proclitics stay outside", () => {
  expect(casualties("ومقتل 3 مدنيين")).toEqual([["مقتل 3 مدنيين", "killed", 3, 3]]);
  expect(casualties("بمقتل 3 مدنيين")).toEqual([["مقتل 3 مدنيين", "killed", 3, 3]]);
  expect(casualties("لمقتل 3 مدنيين")).toEqual([["مقتل 3 مدنيين", "killed", 3, 3]]);
});
