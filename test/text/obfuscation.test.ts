import { describe, expect, test } from "vitest";
import { fold, normalize, toSource } from "../../src/text/index.js";

type Row = readonly [shape: string, input: string, expected: string];

const JOINED: readonly Row[] = [
  ["tatweel, stop, tatweel", "داعـ.ـش", "داعش"],
  ["tatweel, stop, tatweel, further", "ميلـ.ـيشـ.ـيا", "ميليشيا"],
  ["tatweel before the stop", "قصـ.ف", "قصف"],
  ["tatweel behind the stop", "استـ.شهاد", "استشهاد"],
  ["a star among tatweels", "الاحــ*ــتلال", "الاحتلال"],
  ["a bullet", "مقتـ•ـل", "مقتل"],
  ["a tilde", "مقتـ~ـل", "مقتل"],
  ["a circumflex", "مقتـ^ـل", "مقتل"],
  ["a middle dot", "مقتـ·ـل", "مقتل"],
  ["three cutters", "قصـ...ـف", "قصف"],
  ["spaces between tatweels", "الـ ـتـ ـنـ ـظـ ـيـ ـم", "التنظيم"],
  ["one space between tatweels", "لـ ـواء القـ ـدس", "لواء القدس"],
  ["a no-break space between tatweels", "لـ\u00a0ـواء", "لواء"],
  ["letter by letter", "د.ا.عـ.ش", "داعش"],
  ["letter by letter, two stops", "د..ا..عـش", "داعش"],
  ["letter by letter without tatweel", "و.ق.س.د", "وقسد"],
  ["two letters first", "قس.د.ا", "قسدا"],
  ["with marks between", "دَ.اـَ.عِ.ش", "داعش"],
  ["with controls between", "د\u200f.\u200fا.\u200bع.ش", "داعش"],
  ["a cut with marks and controls", "قصـَ\u200c.\u200c\u200cـف", "قصف"],
  ["thirty letters", "ا.ب.ت.".repeat(10), `${"ابت".repeat(10)}.`],
];

const APART: readonly Row[] = [
  ["a stop between words", "السوريه.نت", "السوريه.نت"],
  ["two stops between words", "خليفه..الرجل", "خليفه..الرجل"],
  ["a stop in a word, without tatweel", "قص.ف", "قص.ف"],
  ["four cutters", "قصـ....ـف", "قص....ف"],
  ["tatweel before a space only", "الـ مدينه", "ال مدينه"],
  ["tatweel behind a space only", "ال ـمدينه", "ال مدينه"],
  ["two spaces", "لـ  ـواء", "ل  واء"],
  ["a list of long words", "حلب.حمص.حماه", "حلب.حمص.حماه"],
  ["two segments", "د.ا", "د.ا"],
  ["one letter of three segments", "بي.بي.س", "بي.بي.س"],
  ["a long segment behind", "ا.ب.حلب", "ا.ب.حلب"],
  ["three cutters between letters", "د...ا...ع", "د...ا...ع"],
  ["a tatweel and a digit", "قصـ.ـ3", "قص.3"],
  ["decimals", "3.5.7", "3.5.7"],
];

describe("words cut against moderation are whole again", () => {
  test.each(JOINED)("%s", (_shape, input, expected) => expect(normalize(input)).toBe(expected));
});

describe("other stops and spaces part words", () => {
  test.each(APART)("%s", (_shape, input, expected) => expect(normalize(input)).toBe(expected));
});

test.each(["داعـ.ـش", "د.ا.عـ.ش", "الـ ـتـ ـنـ ـظـ ـيـ ـم", "ق\u200f.س.د"])(
  "the whole written form of %s is the span",
  (word) => {
    const source = `قال ${word} امس.`;
    const folded = fold(source);
    const range = toSource(folded, 4, folded.text.length - 5);
    expect(source.slice(range.start, range.end)).toBe(word);
  },
);

test("the profile none leaves cut words cut", () => expect(normalize("داعـ.ـش", "none")).toBe("داعـ.ـش"));

test("a spelled word with doubled letters, aggressively", () => {
  expect(normalize("م.م.د.و.ح", "aggressive")).toBe("مدوح");
  expect([...fold("م.م.د.و", "aggressive").ends]).toEqual([3, 5, 7]);
});

test("a spelled word behind a list that is none", () => {
  expect(normalize("حلب.ا.ب.ج كتب.كتب")).toBe("حلب.ابج كتب.كتب");
});
