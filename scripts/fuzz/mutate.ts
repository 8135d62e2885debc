import type { Random } from "./random.js";

/** What is put into texts: signs that rules look at, and that nobody expects. */
const PIECES: readonly string[] = [
  ..." \t\n\r\u00a0\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad\u0640\u064b\u0651\u0670",
  ...".,:;!?()[]{}<>\"'«»“”/\\-–—_#@&=+*%$^~`|",
  "\n\n",
  "\r\n",
  "،",
  "؛",
  "؟",
  "0",
  "٧",
  "۹",
  "😀",
  "👨‍👩‍👧",
  "\ud800",
  "\udc00",
  "\u0000",
  "\uffff",
  "ﷺ",
  "ﻻ",
  "ﷲ",
  "و",
  "بـ",
  "لل",
  "ال",
  "ة",
  "ى",
  "99999999999999999999",
  "constructor",
  "__proto__",
  "</mark>",
  "<script>",
  "=1+1",
];

/** A text of at most `units` code units, made of the seeds by some changes. */
export function mutant(seeds: readonly string[], random: Random, units: number): string {
  const seed = random.pick(seeds);
  const from = seed.length > units ? seed.indexOf(" ", random.below(seed.length - units)) + 1 : 0;
  let text = seed.slice(from, from + units);
  for (let changes = random.below(8); changes > 0; changes--) text = changed(text, seeds, random).slice(0, units);
  return text;
}

function changed(text: string, seeds: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(12));
  const words = text.split(" ");
  switch (random.below(10)) {
    case 0:
      return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + text.slice(at, to).repeat(2 + random.below(5)) + text.slice(to);
    case 3:
      return text + random.pick([" ", "\n", "\n\n", "، ", " و", ""]) + random.pick(seeds);
    case 4:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at);
    case 5:
      return text.slice(0, at) + String.fromCharCode(0x600 + random.below(0x100)) + text.slice(at);
    case 6: {
      const [i, j] = [random.below(words.length), random.below(words.length)];
      return words.map((word, k) => (k === i ? words[j] : k === j ? words[i] : word)).join(" ");
    }
    case 7:
      return words.join(random.pick(PIECES));
    case 8:
      return text.slice(at) + text.slice(0, at);
    default:
      return [...text].map((letter) => (random.chance(0.05) ? random.pick(PIECES) : letter)).join("");
  }
}
