import { lines } from "../../gazetteer/lines.js";

/**
 * How often each letter stands among a thousand letters of Arabic news: counted over the words of `gazetteers/everyday-words.json`
 * by the articles that hold them. That list folds the seats of hamza to alef and teh marbuta to heh; their parts are rounded.
 */
const SHARES: readonly string[] = lines(`
  ا 135
  ل 112
  ي 75
  م 62
  و 54
  ن 52
  ر 50
  ت 45
  ب 38
  د 33
  ع 32
  ة 32
  ه 26
  س 26
  ق 25
  أ 24
  ف 22
  ك 20
  ح 18
  ج 14
  ى 11
  ص 10
  ش 10
  ط 9
  خ 9
  إ 9
  ض 8
  ث 7
  ز 7
  ذ 6
  غ 4
  ء 4
  ئ 4
  ظ 3
  آ 2
  ؤ 1
`);
const LOG_SHARES: ReadonlyMap<string, number> = new Map(
  SHARES.map((line) => [line.slice(0, 1), Math.log(Number(line.slice(2)) / 1000)]),
);
/** Of a letter that Arabic news hardly has, such as the Persian ones. */
const LOG_RARE = Math.log(1 / 4000);

/** Letters, marks and punctuation of Arabic, tatweel included. */
const ARABIC =
  /[\u060C\u061B\u061F\u0621-\u0652\u066A-\u066D\u067E\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BA\u06BE\u06C1\u06D2]/;
/** Signs that texts of any language have. */
const SHARED = /[\u00A0-\u00BF\u2010-\u2026\u2030\u2039\u203A\u20AC\u2122\u200C-\u200F]/;
const LETTER = /\p{L}/u;

/** What speaks for a text being Arabic that was read in the right encoding. */
export interface ArabicFit {
  /** How many Arabic letters it has. */
  readonly letters: number;
  /** Mean of the logarithms of their shares in Arabic news: about -2.95 for a text of them. */
  readonly likelihood: number;
  /** Part of its characters outside ASCII that are Arabic, those of any language left out: 0 to 1. */
  readonly arabic: number;
}

/** Looks at the characters outside ASCII. */
export function arabicFit(text: string): ArabicFit {
  let [letters, sum, arabic, others] = [0, 0, 0, 0];
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue;
    if (ARABIC.test(character)) {
      arabic++;
      if (!LETTER.test(character)) continue;
      letters++;
      sum += LOG_SHARES.get(character) ?? LOG_RARE;
    } else if (!SHARED.test(character)) others++;
  }
  return {
    letters,
    likelihood: letters > 0 ? sum / letters : Number.NEGATIVE_INFINITY,
    arabic: arabic > 0 ? arabic / (arabic + others) : 0,
  };
}
