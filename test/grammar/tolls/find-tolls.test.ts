import { describe, expect, test } from "vitest";
import { findTolls } from "../../../src/grammar/tolls/find-tolls.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { readWords } from "../../../src/text/words.js";

type Row = readonly [text: string, span: string, kind: string, min: number, max: number | null];

function tolls(text: string): [string, string, number, number | null][] {
  const words = readWords(text);
  return findTolls(words).map((toll) => {
    const { start, end } = sourceBounds(words.folded, toll.from, toll.to);
    return [text.slice(start, end), toll.kind, toll.min, toll.max];
  });
}

const ROWS: readonly Row[] = [
  ["أدى القصف إلى مقتل 3 مدنيين في البلدة", "مقتل 3 مدنيين", "killed", 3, 3],
  ["أدى القصف إلى مقتل ثلاثة مدنيين في البلدة", "مقتل ثلاثة مدنيين", "killed", 3, 3],
  ["أدى القصف إلى مقتل طفل في البلدة", "مقتل طفل", "killed", 1, 1],
  ["أدى القصف إلى استشهاد طفلين في البلدة", "استشهاد طفلين", "killed", 2, 2],
  ["أدى القصف إلى مقتل طفل وامرأة في البلدة", "مقتل طفل وامرأة", "killed", 2, 2],
  ["أدى القصف إلى إصابة 4 أطفال وسيدتين بجروح", "إصابة 4 أطفال وسيدتين", "injured", 6, 6],
  ["قتل 12 مدنيا بينهم 3 أطفال", "قتل 12 مدنيا", "killed", 12, 12],
  ["أصيب 5 آخرين بجروح", "أصيب 5 آخرين", "injured", 5, 5],
  ["مقتل ما لا يقل عن 7 أشخاص", "مقتل ما لا يقل عن 7 أشخاص", "killed", 7, null],
  ["مقتل أكثر من 20 عنصرا", "مقتل أكثر من 20 عنصرا", "killed", 20, null],
  ["مقتل نحو 20 عنصرا", "مقتل نحو 20 عنصرا", "killed", 20, 20],
  ["مقتل عشرات المدنيين", "مقتل عشرات المدنيين", "killed", 20, null],
  ["مقتل 7 من عناصر التنظيم", "مقتل 7 من عناصر", "killed", 7, 7],
  ["سقوط 15 شهيدا في المدينة", "سقوط 15 شهيدا", "killed", 15, 15],
  ["وصل 5 شهداء إلى المشفى", "5 شهداء", "killed", 5, 5],
  ["سقوط عشرات القتلى والجرحى", "سقوط عشرات القتلى والجرحى", "killed_or_injured", 20, null],
  ["سقوط العشرات بين قتيل وجريح", "سقوط العشرات بين قتيل وجريح", "killed_or_injured", 20, null],
  ["جرى اعتقال شخصين في البلدة", "اعتقال شخصين", "detained", 2, 2],
  ["اعتقلت الدورية أمس شخصين", "اعتقلت الدورية أمس شخصين", "detained", 2, 2],
  ["نزوح 200 عائلة من البلدة", "نزوح 200 عائلة", "displaced", 200, 200],
  ["وصل 14 مقاتلا لقوا حتفهم", "14 مقاتلا لقوا حتفهم", "killed", 14, 14],
  ["إصابة شخصين اثنين بجروح", "إصابة شخصين اثنين", "injured", 2, 2],
  ["وقوع ٤ جرحى", "وقوع ٤ جرحى", "injured", 4, 4],
];

const NONE: readonly string[] = [
  "سقوط قتلى وجرحى في صفوف الطرفين",
  "أدى إلى إصابة آخرين",
  "مقتل عدد من المدنيين",
  "وصل 3 مدنيين إلى المدينة",
  "أطلقوا 20 قذيفة على البلدة",
];

describe("findTolls", () => {
  test.each(ROWS)("%s", (text, span, kind, min, max) => expect(tolls(text)).toEqual([[span, kind, min, max]]));

  test.each(NONE)("no toll in: %s", (text) => expect(tolls(text)).toEqual([]));

  test("a toll stops before what another span covers", () => {
    const words = readWords("مقتل 3 من قوات النظام");
    const [toll] = findTolls(words, { blocked: [{ first: 3, last: 4 }] });
    expect(toll && [toll.first, toll.last]).toEqual([0, 1]);
  });

  test("who the victims were, and how the wording stands to them, are told apart from the count", () => {
    const [toll] = findTolls(readWords("استشهاد 3 أطفال"));
    expect(toll?.stance).toBe("martyr");
    expect(toll?.victims.map((v) => v.kind)).toEqual(["child"]);
  });
});
