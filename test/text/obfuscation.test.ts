import { describe, expect, test } from "vitest";
import { type FoldProfile, fold, normalize, tokenize, toSource } from "../../src/text/index.js";
import { CUTTERS } from "../../src/text/obfuscation.js";
import { gapsOf, rebuild } from "./rebuild.js";

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
  ["a thin space between tatweels", "لـ\u2009ـواء القـ\u202fـدس", "لواء القدس"],
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

/** Text, folded text, tokens. A ة ends its word, so no cut joins it to what follows. */
const AFTER_TEH_MARBUTA: readonly (readonly [shape: string, input: string, folded: string, tokens: string])[] = [
  ["a cutter and a tatweel", "ة^ـا", "ه^ا", "ة|^ـ|ا"],
  ["a tatweel and a cutter", "ةـ.ج", "ه.ج", "ةـ|.|ج"],
  ["a cut after a name of kind", "محافظة.ـإدلب", "محافظه.ادلب", "محافظة|.ـ|إدلب"],
  ["tatweel on both sides", "محافظةـ.ـإدلب", "محافظه.ادلب", "محافظةـ|.ـ|إدلب"],
  ["a space between tatweels", "محافظةـ ـإدلب", "محافظه ادلب", "محافظةـ|إدلب"],
  ["marks on the letter", "قريةٌـ.كنصفرة", "قريه.كنصفره", "قريةٌـ|.|كنصفرة"],
  ["in presentation forms", "\ufed7\ufeae\ufef3\ufe94ـ.ا", "قريه.ا", "\ufed7\ufeae\ufef3\ufe94ـ|.|ا"],
  ["two words spelled in one go", "ب.ل.د.ة.ت.ف.س", "بلده.تفس", "ب.ل.د.ة|.|ت.ف.س"],
  ["two words spelled with two stops", "ب..ل..د..ة..ت..ف..س", "بلده..تفس", "ب..ل..د..ة|.|.|ت..ف..س"],
  ["a letter glued to a spelled word", "ب.ل.د.ةا.ب", "بلدهاب", "ب.ل.د.ة|ا.ب"],
];

/** A cut before ة, and a spelled ة that no word has before it: one word, as with every other letter. */
const AROUND_TEH_MARBUTA: typeof AFTER_TEH_MARBUTA = [
  ["a cut before it", "مدينـ.ـة دوما", "مدينه دوما", "مدينـ.ـة|دوما"],
  ["a spelled word that ends in it", "ا.ل.ج.ب.ه.ة.", "الجبهه.", "ا.ل.ج.ب.ه.ة|."],
  ["it is the second letter", "ا.ة.ج", "اهج", "ا.ة.ج"],
  ["it is the first letter", "ة.ا.ب", "هاب", "ة.ا.ب"],
  ["two segments are not spelled", "ة.ـج", "ه.ج", "ة|.ـ|ج"],
  ["ه ends no word", "وجهـ.ـات", "وجهات", "وجهـ.ـات"],
];

describe("no cut joins ة to what follows", () => {
  test.each([...AFTER_TEH_MARBUTA, ...AROUND_TEH_MARBUTA])("%s", (_shape, input, folded, tokens) => {
    expect(normalize(input)).toBe(folded);
    expect(tokenize(input).map(({ text }) => text)).toEqual(tokens.split("|"));
  });
});

describe.each<FoldProfile>(["none", "light", "standard", "aggressive"])("around ة, %s", (profile) => {
  const inputs = [...AFTER_TEH_MARBUTA, ...AROUND_TEH_MARBUTA].map(([, input]) => input);

  test.each(CUTTERS.map((unit) => String.fromCharCode(unit)))("cut by %s, tokens and gaps are the text", (cutter) => {
    for (const input of inputs.map((text) => text.replace(/[.^]/g, cutter))) {
      const tokens = tokenize(input, { profile });
      expect(rebuild(input, tokens)).toBe(input);
      expect([input, normalize(gapsOf(input, tokens).join(""), profile).trim()]).toEqual([input, ""]);
      expect(normalize(normalize(input, profile), profile)).toBe(normalize(input, profile));
    }
  });
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
