import { randomBelow } from "./measure.js";

/** A string in one piece, as one read from a file is: not the ropes and slices that joining and cutting leave. */
export function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** `text` again and again, up to `length` UTF-16 code units. */
export function repeated(text: string, length: number): string {
  return flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));
}

const CLITICS: readonly string[] = ["", "", "", "", "و", "ب", "ل", "وب", "ف", "ك"];
const ENDS: readonly string[] = [" ", " ", " ", " ", " ", " ", " ", "، ", " «", "» ", ". ", ".\n\n", " - ", "\n"];

/**
 * A text of which no two pages are alike, so that no cache flatters: words of a report in random order, changed by a letter
 * now and then, with names among them, one word in eight.
 */
export function mixed(report: string, names: readonly string[], length: number): string {
  const words = report.split(/\s+/).filter((word) => word !== "");
  const random = randomBelow(length);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    let word = random(8) === 0 ? names[random(names.length)]! : words[random(words.length)]!;
    if (random(3) === 0 && word.length > 3) {
      const at = 1 + random(word.length - 1);
      word = word.slice(0, at) + String.fromCharCode(0x628 + random(19)) + word.slice(at + 1);
    }
    const part = CLITICS[random(CLITICS.length)]! + word + ENDS[random(ENDS.length)]!;
    parts.push(part);
    size += part.length;
  }
  return flat(parts.join("").slice(0, length));
}

/** Texts that break matchers of other designs. Each is made as long as asked. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ["one letter", "ا"],
  ["conjunctions", "و"],
  ["lams", "ل"],
  ["lams, spaced", "لل "],
  ["lams three times", "لللا"],
  ["quotes", "«"],
  ["quoted letters", "«و»"],
  ["dots between letters", "ا.ب.."],
  ["tatweel and dots", "اـ.ـ"],
  ["letters and digits", "ا1"],
  ["one word", "حلب "],
  ["blank lines", "\n\n"],
  ["marks", "\u064e"],
];
