import { describe, expect, test } from "vitest";
import { casualtiesAmong, type Expected, firstAmong } from "./read-casualties.js";

// Braces mark what other spans hold.

type Row = readonly [text: string, ...found: Expected[]];

/** Another span stands between the event word and the count: the count and its noun alone. */
const EVENT_FIRST: readonly Row[] = [
  ["أصابت {مدفعية الحوثيين} 4 مزارعين", ["4 مزارعين", "injured", 4, 4]],
  ["خطفت {الميليشيا} {أول أمس} طالبين", ["طالبين", "detained", 2, 2]],
  ["أعدم {التنظيم} سبعة جنود في الساحة", ["سبعة جنود", "killed", 7, 7]],
  ["استشهد في قرية {المنصورة} عصر {الخميس} ستة أطفال", ["ستة أطفال", "killed", 6, 6]],
  ["قتل في غارة {الطيران} على بلدة {الزهراء} 11 شخصا", ["11 شخصا", "killed", 11, 11]],
  ["اعتقال {الشرطة العسكرية} 9 شبان", ["9 شبان", "detained", 9, 9]],
  ['جرح في "{درنة}" خمسة عمال', ["خمسة عمال", "injured", 5, 5]],
  ["قتل {أمس} ما لا يقل عن عشرة أشخاص", ["ما لا يقل عن عشرة أشخاص", "killed", 10, null]],
  ["لقي {الأحد} 8 صيادين مصرعهم", ["8 صيادين", "killed", 8, 8]],
  ["سقط في {تعز} 6 مدنيين", ["6 مدنيين", "killed", 6, 6]],
];

/** The count comes first, and another span stands before what became of the people. */
const COUNT_FIRST: readonly Row[] = [
  ["إن 9 مسلحين من {حفتر} لقوا حتفهم", ["9 مسلحين", "killed", 9, 9]],
  ["قال إن 21 جنديا على الأقل من {الجيش} قتلوا", ["21 جنديا", "killed", 21, null]],
  ["أن ضابطين من {الحرس} قتلا في الكمين", ["ضابطين", "killed", 2, 2]],
  ["أن 4 عسكريين بينهم ضابطان من {الجيش} أصيبوا", ["4 عسكريين", "injured", 4, 4]],
];

const TOTALS: readonly Row[] = [
  ["بلغ عدد قتلى {الحوثيين} 31", ["31", "killed", 31, 31]],
  ["ارتفع عدد الجرحى في {بنغازي} إلى 17", ["17", "injured", 17, 17]],
  ["بين قتلى {السبت} 9 أطفال", ["9 أطفال", "killed", 9, 9]],
  ["من بين القتلى المدنيين 9 أطفال", ["القتلى المدنيين 9 أطفال", "killed", 9, 9]],
  ["حصيلة قتلى {التفجير} تجاوزت 60 شخصا", ["60 شخصا", "killed", 60, null]],
];

/** `و` joins a count after another span to the event before it. */
const JOINED: readonly Row[] = [
  ["مقتل 5 من {قوات الحكومة} و3 مدنيين", ["مقتل 5", "killed", 5, 5], ["3 مدنيين", "killed", 3, 3]],
  ["مقتل 5 من {قوات الحكومة} و3 جرحى", ["مقتل 5", "killed", 5, 5], ["3 جرحى", "injured", 3, 3]],
  ["مقتل 5 من {قوات الحكومة} و3 مدنيين أصيبوا", ["مقتل 5", "killed", 5, 5], ["3 مدنيين أصيبوا", "injured", 3, 3]],
  ["مقتل 5 من {قوات الحكومة} و3 دبابات", ["مقتل 5", "killed", 5, 5]],
];

/** No span between: all of it. */
const TOGETHER: readonly Row[] = [
  ["قتلت غارة ليلية 5 مزارعين", ["قتلت غارة ليلية 5 مزارعين", "killed", 5, 5]],
  ["قتل جراء قصف عنيف نحو 80 مدنيا", ["قتل جراء قصف عنيف نحو 80 مدنيا", "killed", 80, 80]],
];

const NOTHING: readonly string[] = [
  "قصفت {قوات الحكومة} 5 قرى",
  "دخلت {القوات} 3 أحياء",
  "حرر {الجيش} 40 مدنيا",
  "أسقطت {القوات} 12 برميلا على {المدينة}",
  "قتلت {القوات} القائد. وخرج 5 مدنيين",
  "أصيب {الملعب} بأضرار، وحضر 30 شخصا",
  "قتل {أمس} الذي آوى 3 أطفال",
  "شيعوا قتلى {السبت} 9 مرات",
  "أوقفت {الشرطة} سائقا في الـ 33 من العمر",
  "عدد سكان {المدينة} 4000",
  "عدد غارات {الطيران} 25",
  "9 مسلحين من {الجيش} عادوا",
];

describe.each(
  Object.entries({
    "after their event": EVENT_FIRST,
    "before their event": COUNT_FIRST,
    totals: TOTALS,
    joined: JOINED,
    together: TOGETHER,
  }),
)("%s", (_, rows) => {
  test.each(rows.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) =>
    expect(casualtiesAmong(text)).toEqual(found),
  );
});

describe("no casualties", () => {
  test.each(NOTHING)("%s", (text) => expect(casualtiesAmong(text)).toEqual([]));
});

describe("the evidence names the event word that stands apart", () => {
  test.each([
    ["قتلت {القوات} 3 مدنيين", "قتلت"],
    ["وقتلت {القوات} 3 مدنيين", "قتلت"],
    ["إن 9 مسلحين من {حفتر} لقوا حتفهم", "لقوا حتفهم"],
    ["بلغ عدد قتلى {الحوثيين} 31", "عدد قتلى"],
    ["مقتل (5) من {القوات} و3 مدنيين", undefined],
  ])("%s", (marked, word) => {
    const text = marked.replace(/[{}]/g, "");
    const told = firstAmong(marked)?.evidence.find(({ rule }) => rule === "event-word");
    expect(told && text.slice(told.start, told.end)).toBe(word);
  });
});
