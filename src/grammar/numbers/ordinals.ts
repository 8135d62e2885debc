import type { Words } from "../../text/words.js";
import { joinedAt } from "./joined.js";
import { numberWords } from "./number-words.js";
import { follows, type PhraseTable, phraseTable, readPhrase, rows } from "./phrase-table.js";

/** Masculine without the article. */
const ORDINALS = `
1 أول
1 حادي
2 ثاني
3 ثالث
4 رابع
5 خامس
6 سادس
7 سابع
8 ثامن
9 تاسع
10 عاشر`;
const FIRST_FEMININE = "\u0627\u0648\u0644\u064a";
const ARTICLE = "\u0627\u0644";
const HEH = "\u0647"; // the folded teh marbuta

function* entries(): Generator<readonly [string, number]> {
  yield [ARTICLE + FIRST_FEMININE, 1];
  for (const [value, form] of rows(ORDINALS))
    for (const written of [form, ARTICLE + form, ARTICLE + form + HEH]) yield [written, Number(value)];
}

let table: PhraseTable<number> | undefined;

/** Ordinal words by folded form. */
export function ordinals(): PhraseTable<number> {
  table ??= phraseTable(entries());
  return table;
}

/** An ordinal read at a word: `الثالث`, `الثاني عشر`, `الحادي والعشرين`, `الثلاثين`. */
export interface Ordinal {
  readonly value: number;
  readonly last: number;
  readonly skip: number;
}

/** Reads an ordinal from 1 to 99 that begins with word `i`. */
export function readOrdinal(words: Words, i: number): Ordinal | null {
  const unit = readPhrase(ordinals(), words, i);
  if (!unit) {
    const tens = readPhrase(numberWords(), words, i);
    if (tens?.value.rank !== "tens" || !tens.value.definite) return null;
    return { value: tens.value.value, last: i, skip: tens.skip };
  }
  const { value, skip } = unit;
  const ten = follows(words, i + 1) ? readPhrase(numberWords(), words, i + 1) : null;
  if (ten?.value.rank === "ten" && ten.skip === 0) return { value: value + 10, last: i + 1, skip };
  const and = joinedAt(words, i + 1);
  const tens = and && readPhrase(numberWords(), words, and.at);
  if (tens?.value.rank === "tens" && tens.skip === and?.skip)
    return { value: value + tens.value.value, last: and.at, skip };
  return { value, last: i, skip };
}
