import { describe, expect, test } from "vitest";
import { type FoldProfile, fold, normalize, toFolded, toSource } from "../../src/text/index.js";

type Row = readonly [name: string, input: string, expected: string];

/** One row a bullet of the contract; the profile is `standard` unless the table says otherwise. */
const STANDARD: readonly Row[] = [
  ["harakat are dropped", "حَلَبُ", "حلب"],
  ["tanwin is dropped", "مدينةً", "مدينه"],
  ["shadda is dropped", "حدّاد", "حداد"],
  ["sukun is dropped", "حِمْص", "حمص"],
  ["superscript alef is dropped", "الرح\u0670من", "الرحمن"],
  ["Quranic marks are dropped", "عل\u06d6ى\u06de\u06ea", "علي\u06de"],
  ["small waw and small yeh are dropped", "له\u06e5 به\u06e6", "له به"],
  ["marks above U+08D3 are dropped", "حل\u08d3ب\u08f0", "حلب"],
  ["tatweel is dropped", "حلـــب", "حلب"],
  ["tatweel with an overstruck letter is dropped", "حل\u0883ب", "حلب"],
  ["bidi marks are dropped", "حل\u200fب\u200e\u061c", "حلب"],
  ["bidi embeddings are dropped", "\u202bحلب\u202c", "حلب"],
  ["bidi isolates are dropped", "\u2067حلب\u2069", "حلب"],
  ["zero-width characters are dropped", "حل\u200bب\u200c\u200d\u2060", "حلب"],
  ["the soft hyphen is dropped", "حل\u00adب", "حلب"],
  ["the byte-order mark is dropped", "\ufeffحلب", "حلب"],
  ["other controls are dropped", "حل\u0000ب\u0007\u009f", "حلب"],
  ["white space stays", "حلب\t\n\r\u00a0\u2028", "حلب\t\n\r\u00a0\u2028"],
  ["alef with hamza above is alef", "أحمد", "احمد"],
  ["alef with hamza below is alef", "إدلب", "ادلب"],
  ["alef with madda is alef", "آفس", "افس"],
  ["alef wasla is alef", "\u0671لشام", "الشام"],
  ["alef maksura is yeh", "سلمى", "سلمي"],
  ["yeh with hamza is yeh", "طائرة", "طايره"],
  ["waw with hamza is waw", "مؤتة", "موته"],
  ["teh marbuta is heh", "حماة", "حماه"],
  ["the lone hamza stays", "سماء", "سماء"],
  ["Persian yeh is yeh", "س\u06ccد", "سيد"],
  ["Uyghur and Kurdish e are yeh", "\u06d0\u06ce", "يي"],
  ["Urdu yeh barree is yeh", "\u06d2\u06d3", "يي"],
  ["Persian keheh is kaf", "\u06a9رد", "كرد"],
  ["swash kaf is kaf", "\u06aaرد", "كرد"],
  ["gaf is kaf", "\u06afرد", "كرد"],
  ["Uyghur ng is kaf", "\u06ad", "ك"],
  ["tcheh is jeem", "\u0686ا\u0686ان", "جاجان"],
  ["peh is beh", "\u067eاريس", "باريس"],
  ["veh is feh", "\u06a4ولتا", "فولتا"],
  ["Kurdish o, u and Uyghur oe, yu, ve are waw", "\u06c6\u06c7 \u06c8\u06cb", "وو وو"],
  ["Kurdish ae is heh", "\u06d5", "ه"],
  ["Urdu heh goal and heh doachashmee are heh", "\u06c1\u06be \u06c0\u06c2 \u06c3", "هه هه ه"],
  ["Kurdish rreh is reh", "\u0695", "ر"],
  ["Kurdish lam is lam", "گو\u06b5", "كول"],
  ["jeh is zain", "\u0698", "ز"],
  ["Urdu tteh, ddal, rreh and noon ghunna are their plain letters", "\u0679\u0688\u0691\u06ba", "تدرن"],
  ["Pashto letters are their plain letters", "\u0681\u0685\u0689\u0693\u0696\u069a\u06bc\u06cd", "ححدررسني"],
  ["Maghrebi feh and qaf are feh and qaf", "\u06a2\u06a7", "فق"],
  ["high hamza is hamza", "\u0674", "ء"],
  ["isolated presentation forms are letters", "\ufe8d\ufedd\ufea1", "الح"],
  ["medial presentation forms are letters", "\ufea4\ufee0\ufe90", "حلب"],
  ["Persian presentation forms are letters", "\ufb56\ufb8e\ufb92\ufbfc", "بككي"],
  ["lam-alef is two letters", "\ufefb\ufef5\ufef7\ufef9", "لالالالا"],
  ["ligatures are all their letters", "\ufdf2 \ufdf4 \ufd50", "الله محمد تجم"],
  ["the rial sign is its word", "\ufdfc", "ريال"],
  ["marks as presentation forms are dropped", "ح\ufe76ل\ufe77ب\ufc60", "حلب"],
  ["a phrase ligature stays a sign", "\ufdfa", "\ufdfa"],
  ["Arabic-Indic digits are ASCII", "٢٠١٧ ٣٤٥٦٨٩", "2017 345689"],
  ["Persian digits are ASCII", "۱۲۳۴۵۶۷۸۹۰", "1234567890"],
  ["full-width digits and letters are ASCII", "\uff11\uff19\uff39\uff30\uff27", "19ypg"],
  ["Latin case is folded", "YPG", "ypg"],
  ["Latin accents are folded", "Kobanê ŞÎN", "kobane sin"],
  ["the replacement character stays", "حل\ufffdب\ufffc", "حل\ufffdب\ufffc"],
  ["lone surrogates stay", "\ud83d حلب \ude00", "\ud83d حلب \ude00"],
  ["nothing is nothing", "", ""],
];

describe("fold, standard", () => {
  test.each(STANDARD)("%s", (_name, input, expected) => expect(normalize(input)).toBe(expected));
});

const PROFILES: readonly (readonly [FoldProfile, string, string])[] = [
  ["none", "أَلـب\u200f٣", "أَلـب\u200f٣"],
  ["light", "أَلـب\u200f٣", "ألب٣"],
  ["light", "مدينةٌ ىء پ \ufefb Ab", "مدينة ىء پ \ufefb Ab"],
  ["light", "Kobanê", "Kobane"],
  ["standard", "سماءّ", "سماء"],
  ["aggressive", "سماء", "سما"],
  ["aggressive", "\ufe80\u0674ب", "ب"],
  ["aggressive", "الله محمّد ممدوح", "اله محمد مدوح"],
  ["aggressive", "\ufdf2", "اله"],
  ["aggressive", "2011 boss ..", "2011 boss .."],
];

describe("profiles", () => {
  test.each(PROFILES)("%s: %j", (profile, input, expected) => expect(normalize(input, profile)).toBe(expected));
});

const COMPOSED = ["آأإؤئ", "\u06c0\u06c2\u06d3", "أَحْمَدُ", "Kobanê Şîrîn", "йё ά", "\u0623\u064e\u0655"];

describe.each(["light", "standard", "aggressive"] as const)("%s", (profile) => {
  test.each(COMPOSED)("NFD and NFC of %j give the same", (input) => {
    expect(normalize(input.normalize("NFD"), profile)).toBe(normalize(input.normalize("NFC"), profile));
  });

  test("every unit of the plane folds to what folds to itself", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const once = normalize(`ب${String.fromCharCode(unit)}ب`, profile);
      if (normalize(once, profile) !== once) expect.fail(`U+${unit.toString(16)} folds further`);
    }
  });
});

test("a hamza on a tatweel is not a hamza on the letter before", () => {
  expect(normalize("ا\u0640\u0654ل", "light")).toBe("ال");
});

describe("alignment", () => {
  test("starts and ends of a text without marks are its offsets", () => {
    const folded = fold("حلب");
    expect([...folded.starts]).toEqual([0, 1, 2]);
    expect([...folded.ends]).toEqual([1, 2, 3]);
  });

  test("marks belong to the letter before them", () => {
    const folded = fold("حَلَب");
    expect([...folded.starts]).toEqual([0, 2, 4]);
    expect([...folded.ends]).toEqual([2, 4, 5]);
  });

  test("controls belong to nobody", () => {
    const folded = fold("\u200fحل\u200fب\u200f");
    expect([...folded.starts]).toEqual([1, 2, 4]);
    expect([...folded.ends]).toEqual([2, 3, 5]);
  });

  test("a mark behind a control still belongs to its letter", () => {
    expect([...fold("ب\u200f\u064bت").ends]).toEqual([3, 4]);
  });

  test("the letters of a ligature share its offsets", () => {
    const folded = fold("ا\ufefbب");
    expect(folded.text).toBe("الاب");
    expect([...folded.starts]).toEqual([0, 1, 1, 2]);
    expect([...folded.ends]).toEqual([1, 2, 2, 3]);
  });

  test("a mark on a ligature belongs to all its letters", () => {
    expect([...fold("\ufefb\u064eب").ends]).toEqual([2, 2, 3]);
  });

  test("one of two doubled letters spans both", () => {
    const folded = fold("ممد", "aggressive");
    expect([...folded.starts]).toEqual([0, 2]);
    expect([...folded.ends]).toEqual([2, 3]);
  });

  test("many ligatures outgrow the first buffer", () => {
    const folded = fold("\ufdf2".repeat(1000));
    expect(folded.text).toBe("الله".repeat(1000));
    expect(folded.starts[3999]).toBe(999);
  });

  test("toSource reads a folded range off", () => {
    const source = "في حَلَبَ اليوم";
    const at = normalize(source).indexOf("حلب");
    const range = toSource(fold(source), at, at + 3);
    expect(source.slice(range.start, range.end)).toBe("حَلَبَ");
  });

  test("toSource of an empty range stands before its unit, at the end behind all", () => {
    const folded = fold("حَلَب");
    expect(toSource(folded, 1, 1)).toEqual({ start: 2, end: 2 });
    expect(toSource(folded, 3, 3)).toEqual({ start: 5, end: 5 });
  });

  test("toFolded finds what a source range touches", () => {
    const folded = fold("في حَلَبَ اليوم");
    expect(toFolded(folded, 3, 9)).toEqual({ from: 3, to: 6 });
    expect(toFolded(folded, 4, 5)).toEqual({ from: 3, to: 4 });
    expect(toFolded(folded, 0, 0)).toEqual({ from: 0, to: 0 });
    expect(toFolded(folded, 15, 15)).toEqual({ from: 12, to: 12 });
  });

  test("toFolded of a range that holds nothing but controls is empty", () => {
    expect(toFolded(fold("ب\u200f\u200fت"), 1, 3)).toEqual({ from: 1, to: 1 });
  });
});

test("a text of millions is folded in pieces, whose borders part no pair", () => {
  const part = "\ud83d\ude00\ud83d";
  const text = part.repeat(1_000_000);
  expect(normalize(text) === text).toBe(true);
  expect(normalize("أب".repeat(1_500_001))).toBe("اب".repeat(1_500_001));
});

test("where a letter of a ligature is drawn out, the ligature is", () => {
  const before = fold("اا\ufdf2");
  expect(before.text).toBe("الله");
  expect([...before.starts].slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect([...before.ends].slice(0, 4)).toEqual([3, 3, 3, 3]);
  const after = fold("\ufefbاا");
  expect(after.text).toBe("لا");
  expect([...after.starts].slice(0, 2)).toEqual([0, 0]);
  expect([...after.ends].slice(0, 2)).toEqual([3, 3]);
});
