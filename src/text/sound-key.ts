import { normalize } from "./fold.js";

/**
 * Consonants of Arabic, by the one letter that stands for all that are transliterated alike. Vowels, glides, ع and hamza have none.
 * Source: the tables of the UN (1972), BGN/PCGN (1956) and what OCHA and the English press write.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  ت: "t",
  ث: "t",
  ج: "g",
  چ: "c",
  ح: "h",
  خ: "x",
  د: "t",
  ذ: "t",
  ر: "r",
  ز: "t",
  ژ: "t",
  س: "s",
  ش: "c",
  ص: "s",
  ض: "t",
  ط: "t",
  ظ: "t",
  غ: "g",
  ف: "f",
  ڤ: "f",
  ق: "k",
  ك: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
};

/** Latin letters to the same consonants; two letters first. */
const LATIN: readonly (readonly [letters: string, sound: string])[] = [
  ["kh", "x"],
  ["gh", "g"],
  ["sh", "c"],
  ["ch", "c"],
  ["th", "t"],
  ["dh", "t"],
  ["zh", "t"],
  ["ph", "f"],
  ["ck", "k"],
  ["b", "b"],
  ["p", "b"],
  ["c", "k"],
  ["d", "t"],
  ["f", "f"],
  ["v", "f"],
  ["g", "g"],
  ["h", "h"],
  ["j", "g"],
  ["k", "k"],
  ["q", "k"],
  ["l", "l"],
  ["m", "m"],
  ["n", "n"],
  ["r", "r"],
  ["s", "s"],
  ["t", "t"],
  ["x", "ks"],
  ["z", "t"],
];
const LATIN_LETTERS = /\d|kh|gh|sh|ch|th|dh|zh|ph|ck|[bcdfghjklmnpqrstvxz]/g;
const LATIN_SOUNDS: ReadonlyMap<string, string> = new Map(LATIN);

/** The article, its l assimilated or not, as a word of its own. */
const ARTICLES: ReadonlySet<string> = new Set(
  "al el il ul ad ed ar er as es ash esh at et ath eth an en az ez adh edh".split(" "),
);
/** The article glued to a later word: `Jbata Elkhashab`. */
const GLUED_ARTICLE = /^[ae]l(?=[a-z]{4})/;
/** What is written and not spoken at the end of a word: `Douma`, `Dumah`, `Kafariyeh`. */
const FINAL_H = /(?<=[aeiou])h$/;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['`\u2018\u2019\u02bb-\u02bf]/g;
const NO_LETTER = /[^a-z0-9]+/;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const ARABIC_ARTICLE = /^ال(?=..)/;
const ARABIC_FINAL_H = /ه$/;

/** Words of a Latin text in small letters without marks and apostrophes: `Dayr az-Zawr` is `dayr`, `az`, `zawr`. */
export function latinWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "").toLowerCase();
  return plain.split(NO_LETTER).filter((word) => word !== "");
}

/**
 * The consonants of a name, in one alphabet for both scripts: `دير الزور`, `Deir ez-Zor` and `Dayr az Zawr` are all `trtr`.
 * Articles, vowels and doubled letters leave no trace, and digits stay. A key may be empty.
 *
 * @param text a name in Arabic or Latin script
 */
export function soundKey(text: string): string {
  return ARABIC_LETTER.test(text) ? arabicKey(text) : latinKey(text);
}

function arabicKey(text: string): string {
  let key = "";
  for (const word of normalize(text).split(/[^\p{L}\p{N}]+/u))
    for (const letter of word.replace(ARABIC_ARTICLE, "").replace(ARABIC_FINAL_H, ""))
      key += ARABIC[letter] ?? (letter >= "0" && letter <= "9" ? letter : "");
  return withoutDoubles(key);
}

function latinKey(text: string): string {
  let key = "";
  latinWords(text).forEach((word, i) => {
    if (ARTICLES.has(word)) return;
    const bare = (i === 0 ? word : word.replace(GLUED_ARTICLE, "")).replace(FINAL_H, "");
    for (const [letters] of bare.matchAll(LATIN_LETTERS)) key += LATIN_SOUNDS.get(letters) ?? letters;
  });
  return withoutDoubles(key);
}

function withoutDoubles(key: string): string {
  return key.replace(/([a-z])\1+/g, "$1");
}

/** Letters as most transliterations have them; hamza is left out. */
const ROUGH: Readonly<Record<string, string>> = {
  ع: "a",
  ا: "a",
  و: "u",
  ي: "i",
  ث: "th",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ز: "z",
  ش: "sh",
  ض: "d",
  ط: "t",
  ظ: "z",
  غ: "gh",
  ق: "q",
  ج: "j",
};

/**
 * An Arabic name in Latin letters, as one word, without articles and short vowels: `كوباني` is `kubani`. For comparing, not for reading.
 */
export function roughLatin(name: string): string {
  let latin = "";
  for (const word of normalize(name).split(/[^\p{L}\p{N}]+/u))
    for (const letter of word.replace(ARABIC_ARTICLE, "").replace(ARABIC_FINAL_H, "a"))
      latin += ROUGH[letter] ?? ARABIC[letter] ?? (letter >= "0" && letter <= "9" ? letter : "");
  return latin;
}
