import { createRequire } from "node:module";
import type * as classifiers from "natural/lib/natural/classifiers/index.js";
import type * as ngrams from "natural/lib/natural/ngrams/index.js";
import type * as spellcheck from "natural/lib/natural/spellcheck/index.js";
import type { Stemmer } from "natural/lib/natural/stemmers/index.js";
import type * as tfidfs from "natural/lib/natural/tfidf/index.js";
import { describe, expect, test } from "vitest";
import { ARABIC_STOP_WORDS, arabicSpellcheck, arabicStemmer, arabicTokenizer } from "../../src/natural/index.js";
import { normalize } from "../../src/text/index.js";

// The parts of natural one by one: its index loads databases, and prints.
const require = createRequire(import.meta.url);
const part = <Part>(path: string): Part => require(`natural/lib/natural/${path}.js`) as Part;
const TfIdf = part<typeof tfidfs.TfIdf>("tfidf/tfidf");
const NGrams = part<typeof ngrams.NGrams>("ngrams/ngrams");
const Spellcheck = part<typeof spellcheck.Spellcheck>("spellcheck/spellcheck");
const PorterStemmer = part<Stemmer>("stemmers/porter_stemmer");
const BayesClassifier = part<typeof classifiers.BayesClassifier>("classifiers/bayes_classifier");
const LogisticRegressionClassifier = part<typeof classifiers.LogisticRegressionClassifier>(
  "classifiers/logistic_regression_classifier",
);

describe("arabicTokenizer", () => {
  test.each<[what: string, text: string, tokens: string[]]>([
    ["words are folded", "قُصِفَت إدلبُ", ["قصفت", "ادلب"]],
    ["numbers of any digits", "١٢ و 7", ["12", "و", "7"]],
    ["hashtags by their words", "#ريف_حلب", ["ريف", "حلب"]],
    ["Latin in lower case", "دبابة T-72", ["دبابه", "t", "72"]],
    ["no marks, addresses, handles, emoji", "عاجل: https://a.example/b @someone 🔥 !", ["عاجل"]],
    ["nothing", "", []],
  ])("%s", (_, text, tokens) => {
    expect(arabicTokenizer().tokenize(text)).toEqual(tokens);
  });

  test("stems on demand", () => {
    expect(arabicTokenizer({ stems: true }).tokenize("والمدنيين للمدنيين")).toEqual(["مدن", "مدن"]);
  });

  test("trims as natural's tokenizers do", () => {
    expect(arabicTokenizer().trim(["", "ا", "", "ب", "", ""])).toEqual(["ا", "", "ب"]);
    expect(arabicTokenizer().trim(["", ""])).toEqual([]);
  });
});

describe("stop words", () => {
  test("are folded and stand once", () => {
    expect(ARABIC_STOP_WORDS.map((word) => normalize(word))).toEqual(ARABIC_STOP_WORDS);
    expect(new Set(ARABIC_STOP_WORDS).size).toBe(ARABIC_STOP_WORDS.length);
  });

  test("are left out, unless asked for, and may be the caller's own", () => {
    const text = "القصف على المدينة";
    expect(arabicStemmer().tokenizeAndStem(text)).toEqual(["قصف", "مدين"]);
    expect(arabicStemmer().tokenizeAndStem(text, true)).toEqual(["قصف", "عل", "مدين"]);
    expect(arabicStemmer({ stopWords: ["المدينة"] }).tokenizeAndStem(text)).toEqual(["قصف", "عل"]);
  });

  test("are each stemmer's own", () => {
    const stemmer = arabicStemmer();
    stemmer.addStopWords(["القصف", "المدينة"]);
    stemmer.removeStopWord("المدينة");
    expect(stemmer.tokenizeAndStem("القصف على المدينة")).toEqual(["مدين"]);
    expect(arabicStemmer().tokenizeAndStem("القصف")).toEqual(["قصف"]);
  });
});

describe("natural's TfIdf", () => {
  test("weighs Arabic words, and finds them in any of their forms", () => {
    const tfidf = new TfIdf();
    tfidf.setTokenizer(arabicTokenizer({ stems: true }));
    tfidf.setStopwords([...ARABIC_STOP_WORDS]);
    tfidf.addDocument("غارات جوية على مشفى المدينة أخرجته عن الخدمة");
    tfidf.addDocument("افتتاح مدرسة جديدة في المدينة");
    tfidf.addDocument("اعتقالات واسعة في المدينة");
    const [first, ...others] = tfidf.tfidfs("الغارة على المشافي والمشفى");
    expect(first).toBeGreaterThan(0);
    expect(others).toEqual([0, 0]);
    const [best] = tfidf.listTerms(1);
    expect(["افتتاح", "مدرس", "جديد"]).toContain(best?.term);
    expect(tfidf.tfidf("المدينة", 1)).toBeLessThan(tfidf.tfidf("مدرسة", 1));
  });
});

describe("natural's NGrams", () => {
  test("are of folded Arabic words", () => {
    NGrams.setTokenizer(arabicTokenizer());
    expect(NGrams.bigrams("قصفٌ على حيِّ الأمل")).toEqual([
      ["قصف", "علي"],
      ["علي", "حي"],
      ["حي", "الامل"],
    ]);
  });
});

const REPORTS: readonly [event: string, report: string][] = [
  ["air strike", "شن الطيران الحربي غارات على أطراف البلدة"],
  ["air strike", "ألقت المروحيات براميل متفجرة على الحي القديم"],
  ["air strike", "غارتان جويتان استهدفتا السوق الشعبي صباحا"],
  ["air strike", "طائرات حربية تقصف محيط القرية بالصواريخ الفراغية"],
  ["arrest", "اعتقلت دورية أمنية ثلاثة شبان من منازلهم"],
  ["arrest", "حملة اعتقالات طالت عشرات الطلاب في الجامعة"],
  ["arrest", "أوقف الحاجز مدنيين اثنين واقتادهما إلى جهة مجهولة"],
  ["arrest", "مداهمات لمنازل المدنيين واعتقال ناشط إعلامي"],
  ["aid", "وصلت قافلة مساعدات إنسانية إلى المخيم"],
  ["aid", "وزع المتطوعون سلالا غذائية على النازحين"],
  ["aid", "دخول شاحنات الإغاثة والأدوية عبر المعبر"],
  ["aid", "قافلة طبية تحمل الأدوية وحليب الأطفال للمحاصرين"],
];
const UNSEEN: readonly [event: string, report: string][] = [
  ["air strike", "الطائرات الحربية تشن غارة على القرية"],
  ["arrest", "اعتقال مدنيين على حاجز أمني"],
  ["aid", "المساعدات والأدوية تصل إلى النازحين بقافلة"],
];

describe.each([
  ["BayesClassifier", () => new BayesClassifier(arabicStemmer())],
  ["LogisticRegressionClassifier", () => new LogisticRegressionClassifier(arabicStemmer())],
] as const)("natural's %s", (_, create) => {
  test("learns event types from Arabic reports", () => {
    const classifier = create();
    for (const [event, report] of REPORTS) classifier.addDocument(report, event);
    classifier.train();
    expect(UNSEEN.map(([, report]) => classifier.classify(report))).toEqual(UNSEEN.map(([event]) => event));
  });
});

test("natural's own stemmer sees nothing of Arabic: what the adapter is for", () => {
  expect(PorterStemmer.tokenizeAndStem("قصف على المدينة")).toEqual([]);
});

describe("natural's Spellcheck", () => {
  const words = ["مدينة", "مدينة", "مدرسة", "إدلب", "حلب"];
  const checker = arabicSpellcheck(Spellcheck, words);

  test("finds what is one letter away, frequent words first", () => {
    expect(checker.getCorrections("مدينخ")).toEqual(["مدينه"]);
    expect(checker.getCorrections("مدنية")).toEqual(["مدينه"]);
    expect(checker.getCorrections("حلبب")).toEqual(["حلب"]);
    expect(checker.getCorrections("ادل")).toEqual(["ادلب"]);
    expect(new Spellcheck(words.map((word) => normalize(word))).getCorrections("مدينخ")).toEqual([]);
  });

  test("two letters away, on demand", () => {
    expect(checker.getCorrections("مدسا")).toEqual([]);
    expect(checker.getCorrections("مدسا", 2)).toEqual(["مدرسه"]);
  });

  test("knows words in any spelling that folds to theirs", () => {
    expect(["إدلب", "ادلب", "مدينه", "مدينةٌ"].map((word) => checker.isCorrect(word))).toEqual([true, true, true, true]);
    expect(checker.isCorrect("دوما")).toBe(false);
  });
});
