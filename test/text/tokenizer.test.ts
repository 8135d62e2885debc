import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/text/index.js";
import { gapsOf, rebuild, show } from "./rebuild.js";

type Row = readonly [name: string, input: string, expected: readonly string[]];

const ROWS: readonly Row[] = [
  ["no text", "", []],
  ["white space only", " \n\t\u00a0", []],
  ["words", "قصف حي", ["word قصف", "word حي"]],
  ["a word with its marks", "حَلَبُ.", ["word حَلَبُ", "punctuation ."]],
  ["a word with tatweel", "حلـــب", ["word حلـــب"]],
  ["a cut word is one word", "قصـ.ـف حي", ["word قصـ.ـف", "word حي"]],
  ["a spelled word is one word", "تنظيم د.ا.ع.ش.", ["word تنظيم", "word د.ا.ع.ش", "punctuation ."]],
  ["a word in presentation forms", "\ufea4\ufee0\ufe90", ["word \ufea4\ufee0\ufe90"]],
  ["Kurdish words", "کۆبانێ", ["word کۆبانێ"]],
  ["controls inside a word", "حل\u200fب", ["word حل\u200fب"]],
  ["controls around a word stay outside", "\u202bحلب\u202c", ["word حلب"]],
  ["the tatweel behind a clitic belongs to it", "الـ 29", ["word الـ", "number 29"]],
  ["a mark without a letter belongs to nobody", " \u064e حلب", ["word حلب"]],
  ["a phrase ligature is a sign", "محمد\ufdfa", ["word محمد", "symbol \ufdfa"]],

  ["Latin digits", "29", ["number 29"]],
  ["Arabic-Indic digits", "٢٩", ["number ٢٩"]],
  ["Persian digits", "۲۹", ["number ۲۹"]],
  ["groups of three", "1,200", ["number 1,200"]],
  ["groups of three with an Arabic comma", "1،200", ["number 1،200"]],
  ["groups of three with the Arabic separator", "١٬٢٠٠٬٠٠٠", ["number ١٬٢٠٠٬٠٠٠"]],
  ["a comma before two digits parts", "12,30", ["number 12", "punctuation ,", "number 30"]],
  ["a comma before four digits parts", "1,2000", ["number 1", "punctuation ,", "number 2000"]],
  ["four digits take no group", "2017,100", ["number 2017", "punctuation ,", "number 100"]],
  ["a date with solidi", "29/10/2017", ["number 29", "punctuation /", "number 10", "punctuation /", "number 2017"]],
  ["a date with hyphens", "2017-10-29", ["number 2017", "punctuation -", "number 10", "punctuation -", "number 29"]],
  ["a date with stops", "29.10.2017", ["number 29", "punctuation .", "number 10", "punctuation .", "number 2017"]],
  ["a keycap is its digit", "1\ufe0f\u20e3 حلب", ["number 1\ufe0f\u20e3", "word حلب"]],

  ["Latin words", "YPG وPKK", ["latin YPG", "word و", "latin PKK"]],
  ["Latin with digits", "T72 M5", ["latin T72", "latin M5"]],
  ["decomposed accents", "Kobane\u0302.", ["latin Kobane\u0302", "punctuation ."]],
  ["glued scraps: Latin, digit, Arabic", "Public3قتلى", ["latin Public", "number 3", "word قتلى"]],
  ["glued scraps: digits among the letters", "ab1cd2قتلى", ["latin ab1cd", "number 2", "word قتلى"]],
  ["glued scraps: Arabic and Arabic", "السلفادورقال", ["word السلفادورقال"]],
  [
    "glued scraps: ة in a presentation form",
    "\ufed7\ufeae\ufef3\ufe94كنصفرة",
    ["word \ufed7\ufeae\ufef3\ufe94", "word كنصفرة"],
  ],
  ["glued scraps: Arabic and digit", "الفرقة17", ["word الفرقة", "number 17"]],
  ["glued scraps: Arabic and Latin", "نشرهShare", ["word نشره", "latin Share"]],

  [
    "punctuation one by one",
    "قال: «لا»...",
    [
      "word قال",
      "punctuation :",
      "punctuation «",
      "word لا",
      "punctuation »",
      "punctuation .",
      "punctuation .",
      "punctuation .",
    ],
  ],
  ["symbols", "5% + 3$", ["number 5", "punctuation %", "symbol +", "number 3", "symbol $"]],
  ["a lone surrogate", "حلب\ud83dحمص", ["word حلب", "symbol \ud83d", "word حمص"]],
  ["the replacement character", "حل\ufffdب", ["word حل", "symbol \ufffd", "word ب"]],

  ["a URL", "رابط https://example.org/a?b=1#c.", ["word رابط", "url https://example.org/a?b=1#c", "punctuation ."]],
  ["a URL in capitals", "HTTPS://EXAMPLE.ORG", ["url HTTPS://EXAMPLE.ORG"]],
  ["a URL without scheme", "www.example.org،", ["url www.example.org", "punctuation ،"]],
  [
    "a URL with an Arabic path",
    "https://example.org/أخبار/حلب_1 قال",
    ["url https://example.org/أخبار/حلب_1", "word قال"],
  ],
  ["a URL in brackets", "(http://example.org/x)", ["punctuation (", "url http://example.org/x", "punctuation )"]],
  ["a URL ends at an Arabic word", "www.example.orgقال", ["url www.example.org", "word قال"]],
  ["a URL behind an Arabic word", "قالhttps://example.org", ["word قال", "url https://example.org"]],
  [
    "no URL: nothing behind the scheme",
    "http:// www.",
    ["latin http", "punctuation :", "punctuation /", "punctuation /", "latin www", "punctuation ."],
  ],

  ["a handle", "عبر @news_sy1.", ["word عبر", "handle @news_sy1", "punctuation ."]],
  ["a sign alone is no handle", "@ حلب", ["punctuation @", "word حلب"]],
  ["no handle in an e-mail address", "a@b", ["latin a", "punctuation @", "latin b"]],

  ["a hashtag", "#حلب", ["hashtag #حلب [حلب]"]],
  ["a hashtag with low lines", "#قوات_النظام تقصف", ["hashtag #قوات_النظام [قوات|النظام]", "word تقصف"]],
  ["a hashtag with digits", "#الفرقة_17", ["hashtag #الفرقة_17 [الفرقة|17]"]],
  ["a Latin hashtag", "#Syria", ["hashtag #Syria [Syria]"]],
  ["a full-width sign", "\uff03حلب", ["hashtag \uff03حلب [حلب]"]],
  ["two hashtags", "#حلب#إدلب", ["hashtag #حلب [حلب]", "hashtag #إدلب [إدلب]"]],
  ["a hashtag behind a word", "في#حلب", ["word في", "hashtag #حلب [حلب]"]],
  ["a hashtag with controls", "#\u200fحلب", ["hashtag #\u200fحلب [حلب]"]],
  ["a number is no hashtag", "#1", ["punctuation #", "number 1"]],
  ["a sign and a space is no hashtag", "# حلب", ["punctuation #", "word حلب"]],
  ["a hashtag ends at a hyphen", "#حلب-الان", ["hashtag #حلب [حلب]", "punctuation -", "word الان"]],

  ["an emoji", "حلب🔴", ["word حلب", "emoji 🔴"]],
  ["emoji one by one", "🔴🔴", ["emoji 🔴", "emoji 🔴"]],
  ["a flag", "🇸🇾🇹🇷", ["emoji 🇸🇾", "emoji 🇹🇷"]],
  ["half a flag", "🇸 حلب", ["emoji 🇸", "word حلب"]],
  ["a skin tone", "👍🏽", ["emoji 👍🏽"]],
  ["a joined sequence", "👨\u200d👩\u200d👧!", ["emoji 👨\u200d👩\u200d👧", "punctuation !"]],
  ["a joined sequence with selectors", "❤\ufe0f\u200d🔥", ["emoji ❤\ufe0f\u200d🔥"]],
  [
    "a tag sequence",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    ["emoji 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
  ],
];

describe("tokenize", () => {
  test.each(ROWS)("%s", (_name, input, expected) => {
    const tokens = tokenize(input);
    expect(show(tokens)).toEqual(expected);
    expect(rebuild(input, tokens)).toBe(input);
  });
});

test("offsets are those of the source", () => {
  expect(tokenize("في حَلَب 3")).toEqual([
    { kind: "word", start: 0, end: 2, text: "في", form: "في" },
    { kind: "word", start: 3, end: 8, text: "حَلَب", form: "حلب" },
    { kind: "number", start: 9, end: 10, text: "3", form: "3" },
  ]);
});

test("segments have offsets of the whole text", () => {
  const [, tag] = tokenize("في #حلب_المدينة");
  expect(tag?.form).toBe("#حلب_المدينه");
  expect(tag?.segments).toEqual([
    { kind: "word", start: 4, end: 7, text: "حلب", form: "حلب" },
    { kind: "word", start: 8, end: 15, text: "المدينة", form: "المدينه" },
  ]);
});

const FORMS: readonly (readonly [Parameters<typeof tokenize>[1], string])[] = [
  [undefined, "اديب"],
  [{}, "اديب"],
  [{ profile: "none" }, "أَديب"],
  [{ profile: "light" }, "أديب"],
  [{ profile: "aggressive" }, "اديب"],
];

test.each(FORMS)("the form under %j", (options, form) => expect(tokenize("أَديب", options)[0]?.form).toBe(form));

test("under none, whatever is no white space is a token", () => {
  const text = "\u200f حَلَب\u0000 ـ👨\u200d👩";
  const tokens = tokenize(text, { profile: "none" });
  expect(gapsOf(text, tokens).join("").trim()).toBe("");
  expect(show(tokens)).toContain("emoji 👨\u200d👩");
});
