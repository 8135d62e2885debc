import { expect } from "vitest";
import { sentences, tokenize } from "../../src/text/index.js";

/** What might be scanned again and again. */
export const REPEATED: readonly (readonly [name: string, unit: string])[] = [
  ["one letter", "ا"],
  ["tatweel", "ـ"],
  ["cut letters", "اـ."],
  ["lams three times", "لللا"],
  ["spelled letters", "ا.ب.ج.دهو."],
  ["cutters", "ا.*"],
  ["Latin and digits", "a1"],
  ["quotes", '"«»'],
  ["hashtags", "#_"],
  ["handles", "@_"],
  ["schemes", "http://"],
  ["hosts", "www."],
  ["final marks", "؟)"],
  ["joiners", "👩\u200d"],
  ["flags", "🇸"],
  ["marks", "\u064b"],
  ["controls", "ا\u200f"],
  ["groups", "1,234,"],
  ["lone surrogates", "\ud83d"],
];

/** Tokens and sentences of one unit repeated to a length (in UTF-16 code units): in order, up to the last letter. */
export function checkRepeated(unit: string, length: number): void {
  const text = `${unit.repeat(Math.ceil(length / unit.length))}ق`;
  let before = 0;
  for (const { start, end } of tokenize(text)) {
    if (start < before) expect.fail(`a token starts at ${start} before ${before}`);
    before = end;
  }
  expect(before).toBe(text.length);
  expect(sentences(text).at(-1)?.end).toBe(text.length);
}
