import type { Evidence, Problem } from "yaqut/syria";
import { ARABIC_RULES, ARABIC_TERMS } from "../../../pages/terms.js";
import type { RowField } from "./rows.js";
import { store, stored } from "./storage.js";
import { ARABIC } from "./strings/arabic.js";
import { ENGLISH, type Key } from "./strings/english.js";
import { ARABIC_PROBLEMS } from "./strings/problems.js";

export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a language says things. */
export interface Words {
  readonly language: Language;
  /** A text of the page. */
  readonly say: (key: Key) => string;
  /** A word of the data: a type, a kind, a direction. */
  readonly term: (word: string) => string;
  readonly evidence: (evidence: Evidence) => string;
  /** What is wrong with a field of a row. */
  readonly problem: (field: RowField, problem: Problem) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

const plain = (word: string): string => word.replaceAll(/[-_]/g, " ");

const WORDS: Readonly<Record<Language, Words>> = {
  ar: {
    language: "ar",
    say: (key) => ARABIC[key],
    term: (word) => ARABIC_TERMS[word] ?? plain(word),
    evidence: (evidence) => ARABIC_RULES[evidence.rule] ?? evidence.detail,
    problem: (field) => ARABIC_PROBLEMS[field],
    ...numbers("ar-SY"),
  },
  en: {
    language: "en",
    say: (key) => ENGLISH[key],
    term: plain,
    evidence: ({ detail }) => detail,
    problem: (_field, { expected, received }) => `Expected ${expected}, got ${received}.`,
    ...numbers("en"),
  },
};

function numbers(locale: string): Pick<Words, "number" | "percent"> {
  // western digits in both languages, as in the data
  const count = new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { numberingSystem: "latn", style: "percent" });
  return { number: (value) => count.format(value), percent: (value) => share.format(value) };
}

const STORED = "yaqut-language";

/** The language chosen last, else the browser's first one that the page has, else Arabic. */
export function initialLanguage(): Language {
  const wanted = [stored(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.map((tag) => LANGUAGES.find((language) => language === tag)).find(Boolean) ?? "ar";
}

/** Sets the page in a language, remembers it, and returns its words. */
export function setLanguage(language: Language): Words {
  const words = WORDS[language];
  store(STORED, language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = words.say("title");
  for (const node of document.querySelectorAll<HTMLElement>("[data-say]"))
    node.textContent = words.say(node.dataset.say as Key);
  for (const node of document.querySelectorAll<HTMLElement>("[data-say-label]"))
    node.setAttribute("aria-label", words.say(node.dataset.sayLabel as Key));
  for (const node of document.querySelectorAll<HTMLTextAreaElement>("[data-say-hint]"))
    node.placeholder = words.say(node.dataset.sayHint as Key);
  return words;
}
