import { type DateMatch, findDates } from "../../../src/detect/dates/find-dates.js";
import { sourceBounds } from "../../../src/text/bounds.js";
import { lexed } from "../lexed.js";

/** A Tuesday. */
export const REPORT = "2017-10-31";

/** The dates of a text: written form, ISO value. */
export function dates(text: string, date: string | undefined = REPORT): [string, string | null][] {
  const words = lexed(text);
  return findDates(words, { date }).map((match) => {
    const { start, end } = sourceBounds(words.folded, match.from, match.to);
    return [text.slice(start, end), match.value];
  });
}

/** The first date of a text. */
export function firstDate(text: string, date?: string): DateMatch | undefined {
  return findDates(lexed(text), { date })[0];
}

/** The rules in the evidence of the first date of a text. */
export function rules(text: string, date?: string): string[] {
  return firstDate(text, date)?.evidence.map(({ rule }) => rule) ?? [];
}

/** A phrase in the middle of a sentence. */
export function framed(phrase: string): string {
  return `وقع الهجوم في ${phrase} قرب البلدة`;
}
