import { describe, expect, test } from "vitest";
import { sentences } from "../../src/text/index.js";

type Row = readonly [name: string, input: string, expected: readonly string[]];

const ROWS: readonly Row[] = [
  ["no text", "", []],
  ["white space only", " \n ", []],
  ["one without an end", "قصف حي", ["قصف حي"]],
  ["full stops", "قصف حي. سقط جرحى.", ["قصف حي.", "سقط جرحى."]],
  ["an Arabic question mark", "من قصف؟ لا أحد", ["من قصف؟", "لا أحد"]],
  ["a glued question mark", "من قصف؟لا أحد", ["من قصف؟", "لا أحد"]],
  ["an exclamation mark", "عاجل! قصف", ["عاجل!", "قصف"]],
  ["several final marks", "ماذا؟! قصف", ["ماذا؟!", "قصف"]],
  ["the Urdu full stop", "قصف۔ جرحى", ["قصف۔", "جرحى"]],
  ["lines", "قصف حي\nسقط جرحى\r\n\r\nانتهى", ["قصف حي", "سقط جرحى", "انتهى"]],
  ["a paragraph separator", "قصف\u2029جرحى", ["قصف", "جرحى"]],
  ["a closing quote belongs to the sentence", "قال «انتهى.» وخرج", ["قال «انتهى.»", "وخرج"]],
  ["a closing bracket belongs to the sentence", "(انتهى.) وخرج", ["(انتهى.)", "وخرج"]],
  ["a comma behind the closing quote", "سأل «متى؟»، وخرج", ["سأل «متى؟»، وخرج"]],
  ["a doubt in brackets", "قتل ثلاثة (؟) في حلب", ["قتل ثلاثة (؟) في حلب"]],
  ["a title of one letter", "قال د. سامر هنا", ["قال د. سامر هنا"]],
  ["a Hijri year", "عام 1439 هـ. وفي حلب", ["عام 1439 هـ.", "وفي حلب"]],
  ["a Gregorian year", "عام 2017 م. وفي حلب", ["عام 2017 م.", "وفي حلب"]],
  ["Latin initials", "by J. Smith. Aleppo", ["by J. Smith.", "Aleppo"]],
  ["Latin titles", "Gen. Smith left. Aleppo", ["Gen. Smith left.", "Aleppo"]],
  ["decimals", "نحو 3.5 كيلومتر", ["نحو 3.5 كيلومتر"]],
  ["a date with stops", "في 29.10.2017 قصف", ["في 29.10.2017 قصف"]],
  ["a number that ends a sentence", "قتل 29. قصف حي", ["قتل 29.", "قصف حي"]],
  ["a list item", "1. قصف حي", ["1. قصف حي"]],
  ["a URL", "انظر https://example.org/a.b?c. انتهى", ["انظر https://example.org/a.b?c.", "انتهى"]],
  ["a name with a stop", "نشرت السورية.نت خبرا", ["نشرت السورية.نت خبرا"]],
  ["a cut word", "قصـ.ـف حي", ["قصـ.ـف حي"]],
  ["two stops as a dash", "حلب.. قتلى وجرحى", ["حلب.. قتلى وجرحى"]],
  ["three stops", "وقال... ثم مضى", ["وقال... ثم مضى"]],
  ["an ellipsis", "وقال… ثم مضى", ["وقال… ثم مضى"]],
  ["an ellipsis at the end of a line", "وقال...\nثم مضى", ["وقال...", "ثم مضى"]],
  ["a dateline stays with its sentence", "محافظة حلب: قصف حي. انتهى", ["محافظة حلب: قصف حي.", "انتهى"]],
  ["two colons", "حلب:: قصف حي", ["حلب:: قصف حي"]],
  ["a semicolon", "قصف حي؛ سقط جرحى", ["قصف حي؛ سقط جرحى"]],
  ["marks and controls around", "\u202bقصفَ. \u200fجرحى\u202c", ["قصفَ.", "جرحى"]],
];

describe("sentences", () => {
  test.each(ROWS)("%s", (_name, input, expected) => {
    const found = sentences(input);
    expect(found.map((sentence) => sentence.text)).toEqual(expected);
    for (const { start, end, text } of found) expect(input.slice(start, end)).toBe(text);
  });
});
