import { describe, expect, test } from "vitest";
import { INFLECTION_RULES, inflect } from "../../src/lexicon/inflect.js";
import { normalize } from "../../src/text/fold.js";

/** Rules, and the forms that they make of a word beside the word itself. */
const RULES: readonly (readonly [rules: string, word: string, forms: readonly string[]])[] = [
  ["dual", "طفل", ["طفلان", "طفلين"]],
  ["dual", "عائلة", ["عائلتان", "عائلتين"]],
  ["dual-construct", "مدينة", ["مدينتا", "مدينتي"]],
  ["sound", "مقاتل", ["مقاتلون", "مقاتلين"]],
  ["sound-construct", "مقاتل", ["مقاتلو", "مقاتلي"]],
  ["feminine", "الماضي", ["الماضية"]],
  ["feminine-dual", "الماضي", ["الماضيتان", "الماضيتين"]],
  ["feminine-article", "ثالث", ["الثالثة"]],
  ["plural-feminine", "معلمة", ["معلمات"]],
  ["plural-feminine", "امرأة", ["امرأات"]],
  ["past-feminine", "أعلن", ["أعلنت"]],
  ["imperfect-feminine", "يعتزم", ["تعتزم"]],
  ["imperfect-feminine", "سيجري", ["ستجري"]],
  ["past", "دخل", ["دخلت", "دخلا", "دخلتا", "دخلوا"]],
  ["past", "استولى", ["استولت", "استوليا", "استولتا", "استولوا"]],
  ["imperfect", "يدخل", ["تدخل", "ندخل", "سيدخل", "ستدخل", "يدخلون", "سيدخلون", "يدخلوا", "سيدخلوا"]],
  ["imperfect", "يستولي", ["تستولي", "نستولي", "سيستولي", "ستستولي", "يستولون", "سيستولون", "يستولوا", "سيستولوا"]],
  ["la", "لا يقل عن", ["لايقل عن"]],
  ["la", "يقل عن", []],
  ["article", "مدني", ["المدني"]],
  ["article", "ألماني", ["الألماني"]],
  ["accusative", "شخص", ["شخصا"]],
  ["accusative", "دقيقة", []],
  ["pronoun", "شقيقة", ["شقيقته", "شقيقتها", "شقيقتهم", "شقيقتهما"]],
  ["pronoun", "أبناء", ["أبناءه", "أبناؤه", "أبنائه", "أبناءها", "أبناؤها", "أبنائها"]],
  ["ma", "يزيد", ["ما يزيد", "مايزيد", "بما يزيد"]],
  ["la ma", "لا يقل", ["لايقل", "ما لا يقل", "مالا يقل", "بما لا يقل", "ما لايقل", "مالايقل", "بما لايقل"]],
  ["dual article", "طفل", ["طفلان", "طفلين", "الطفل", "الطفلان", "الطفلين"]],
  ["plural", "أطفال", []],
  ["", "أطفال", []],
];

describe("inflection", () => {
  test.each(RULES)("%s of %s", (rules, word, forms) => {
    const made = inflect(normalize(word), rules).map(({ form }) => form);
    expect(made[0]).toBe(normalize(word));
    if (rules === "pronoun") expect(made).toEqual(expect.arrayContaining(forms.map((form) => normalize(form))));
    else expect(new Set(made.slice(1))).toEqual(new Set(forms.map((form) => normalize(form))));
  });

  test("every rule has its row here", () => {
    const tested = new Set(RULES.flatMap(([rules]) => rules.split(" ")));
    expect(INFLECTION_RULES.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  test("a form knows its number and its state", () => {
    const forms = inflect("طفل", "dual article pronoun accusative");
    const of = (form: string) => forms.find((each) => each.form === form);
    expect(of("طفل")).toEqual({ form: "طفل", number: 1, definite: false, pronoun: false });
    expect(of("طفلا")).toEqual({ form: "طفلا", number: 1, definite: false, pronoun: false });
    expect(of("طفلين")).toEqual({ form: "طفلين", number: 2, definite: false, pronoun: false });
    expect(of("الطفلين")).toEqual({ form: "الطفلين", number: 2, definite: true, pronoun: false });
    expect(of("طفليها")).toEqual({ form: "طفليها", number: 2, definite: true, pronoun: true });
    expect(inflect("اطفال", "plural")[0]).toMatchObject({ number: 0 });
  });

  test("a word that takes the article has none, though it begins like it", () => {
    expect(inflect(normalize("ألماني"), "dual article").filter(({ definite }) => definite).length).toBe(3);
    expect(inflect(normalize("اليوم"), "")[0]).toMatchObject({ definite: true });
  });

  test("a sound plural stands before the dual that is written like it, where the row names it first", () => {
    const first = (rules: string) => inflect("مدني", rules).find(({ form }) => form === "مدنيين")?.number;
    expect(first("sound dual")).toBe(0);
    expect(first("dual sound")).toBe(2);
  });
});
