import type { Words } from "../../text/words.js";
import { behindAnd } from "./cardinal.js";
import { numberWords } from "./number-words.js";
import { follows, type PhraseTable, phraseTable, readPhrase, rows } from "./phrase-table.js";

const ORDINALS = `
1 الأول
1 الأولى
1 أول
1 الحادي
1 الحادية
2 الثاني
2 الثانية
2 ثاني
3 الثالث
3 الثالثة
3 ثالث
4 الرابع
4 الرابعة
4 رابع
5 الخامس
5 الخامسة
5 خامس
6 السادس
6 السادسة
6 سادس
7 السابع
7 السابعة
7 سابع
8 الثامن
8 الثامنة
8 ثامن
9 التاسع
9 التاسعة
9 تاسع
10 العاشر
10 العاشرة
10 عاشر`;

/** The article, or what `ل` leaves of it. */
const DEFINITE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)/;

let table: PhraseTable<number> | undefined;

/** Ordinal words by folded form. */
export function ordinals(): PhraseTable<number> {
  table ??= phraseTable(rows(ORDINALS).map(([value, form]) => [form, Number(value)]));
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
    const definite = tens?.value.rank === "tens" && DEFINITE.test(words.forms[i]!);
    return tens && definite ? { value: tens.value.value, last: i, skip: tens.skip } : null;
  }
  const { value, skip } = unit;
  const ten = follows(words, i + 1) ? readPhrase(numberWords(), words, i + 1) : null;
  if (ten?.value.rank === "ten" && ten.skip === 0) return { value: value + 10, last: i + 1, skip };
  const at = behindAnd(words, i + 1);
  const tens = at < 0 ? null : readPhrase(numberWords(), words, at);
  if (tens?.value.rank === "tens" && tens.skip === (at === i + 1 ? 1 : 0))
    return { value: value + tens.value.value, last: at, skip };
  return { value, last: i, skip };
}
