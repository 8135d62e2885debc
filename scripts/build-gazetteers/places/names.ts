import { spellingVariants } from "../../../src/gazetteer/variants.js";
import { normalize } from "../../../src/text/fold.js";

/** Marks that a printed name may carry and that are no part of it. */
const NOT_PART_OF_A_NAME = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const QUOTES = /["'“”«»‹›‘’`]/g;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** A name as it is stored: no vowel marks, tatweel, controls or quotes, single spaces. Empty where nothing Arabic is left. */
export function cleanName(raw: string): string {
  const name = raw.normalize("NFC").replace(NOT_PART_OF_A_NAME, "").replace(QUOTES, "").replace(/\s+/g, " ").trim();
  return ARABIC_LETTER.test(name) ? name : "";
}

/** The names in a cell that writes two of them: `الغسانية_قرة حلنج`, `أوبين (اليونسية)`, `قادش-تل النبي مندو`. */
export function splitNames(raw: string): string[] {
  return raw
    .split(/[_/()]|(?<=[\p{L}\s])[-–](?=[\p{L}\s])/u)
    .map(cleanName)
    .filter((name) => name !== "");
}

/** The key under which two strings are one stored name: the folded form. */
export function nameKey(name: string): string {
  return normalize(name, "standard");
}

const ARTICLE = "ال";
const JOINED_HEADS = /^(كفر|عبد|ابو|ابا|ابي|ام|تل|بيت|دير|عين|خان|معره|جب) (?=\S)/;

/** The key under which two strings differ only by what the index composes: article of the first word, `كفر نبل` / `كفرنبل`, `أبو` / `أبي`. */
export function ruleKey(name: string): string {
  const key = nameKey(name).replace(/^اب[اي] /, "ابو ");
  return bare(key).replace(JOINED_HEADS, (_, head: string) => head);
}

/** Whether the index composes `name` from `stored`: the same string once folded, or one of its spelling variants. */
export function isComposed(name: string, stored: string): boolean {
  const key = nameKey(name);
  const from = nameKey(stored);
  if (key === from) return true;
  if (bare(key) === bare(from) && (from.startsWith(ARTICLE) || !key.includes(" "))) return true;
  return spellingVariants(from, "place").some(({ variant }) => variant === key);
}

/** A folded name without the article of its first word. */
export function bare(key: string): string {
  return key.startsWith(ARTICLE) && key.length > ARTICLE.length + 2 ? key.slice(ARTICLE.length) : key;
}

/** Letters that Arabic lists of the region write for one another, after folding. */
const CONFUSED: Readonly<Record<string, string>> = {
  ص: "س",
  ط: "ت",
  ث: "ت",
  ظ: "د",
  ض: "د",
  ذ: "د",
  ح: "ه",
  ق: "ك",
  غ: "ك",
  ج: "ك",
  ع: "",
  ء: "",
  ا: "",
  و: "",
  ي: "",
};

/**
 * The consonants of a name: what is left when long vowels, hamzas, doubled letters and often confused letters are folded.
 * Two names of one skeleton at one spot are one name in two spellings (`بطرانة`, `بترانة`).
 */
export function skeleton(name: string): string {
  const words = nameKey(name)
    .split(" ")
    .map((word) => bare(word).replace(/ه$/, ""));
  const letters = [...words.join("")].map((letter) => CONFUSED[letter] ?? letter);
  return letters.filter((letter, i) => letter !== letters[i - 1]).join("");
}

/** Generic nouns that stay outside a span before a proper name (span guidelines, "place"). */
const OUTSIDE_HEADS =
  /^(?:مدينة|بلدة|قرية|ضيعة|حي|أحياء|حارة|ناحية|منطقة|محافظة|قضاء|محيط|مركزها|أطراف|سفوح|سفح) (?=\S)/;

/** Adjectives that need their generic noun: `منطقة الباب الصناعية` is no `الباب`. */
const HEAD_INSIDE = / (?:الصناعية|الحرة|الأثرية|الجامعية|الرياضية|العسكرية|الآمنة|العازلة)$/;

/** A name without a generic noun that stays outside spans; the same where nothing is to be cut. */
export function withoutOutsideHead(name: string): string {
  if (HEAD_INSIDE.test(name)) return name;
  const cut = name.replace(OUTSIDE_HEADS, "");
  return cut.length >= 3 ? cut : name;
}
