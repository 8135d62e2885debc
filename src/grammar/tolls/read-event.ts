import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { dateWords } from "../dates/lexicon.js";
import { joinedAt } from "../numbers/joined.js";
import { follows, type PhraseMatch, phrases, readPhrase } from "../numbers/phrase-table.js";
import { type Counted, free } from "./counted.js";
import { eventOf, type TollEvent } from "./event-words.js";
import { objects, type TollWord, tollWords } from "./lexicon.js";
import { readCounted } from "./people.js";
import type { Toll } from "./toll.js";

type EventWord = Extract<TollWord, { kind: "event" }>;

/** Words that may stand between a verb and what it counts: `اعتقلت خلال العملية شخصين`. */
const MOST_BETWEEN = 4;
/** From the third on they have to be definite or words of time: `خلال الساعات الماضية`. */
const FREE_BETWEEN = 2;
/** `حالة قتل لكل 100 ألف شخص`: words behind which no number is the verb's. */
const NOT_BETWEEN: ReadonlySet<string> = new Set(
  phrases(`لكل
  كل
  بين
  من
  أن
  إن
  بأن
  الذي
  التي
  الذين
  لم
  لا
  ما
  أو
  ثم
  حيث
  كما
  منذ
  مع
  لكن
  وهو
  وهي
  المحكمة
  محكمة
  القضاء
  القاضي
  هو
  هي
  قبل`),
);
/** `حكم بإعدام 45 شخصا`: a sentence is no deed … */
const SENTENCES: ReadonlySet<string> = new Set(
  phrases(`حكم
  حكما
  الحكم
  أحكام
  أحكاما
  بالحكم
  عقوبة
  حكمت
  قضت
  تقضي
  يقضي`),
);
/** … nor is what is remembered, tried, threatened or averted: `الذكرى الثالثة لمقتل`, `محاولة اغتيال`. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  phrases(`ذكرى
  الذكرى
  بذكرى
  محاولة
  محاولات
  بمحاولة
  لمحاولة
  ومحاولة
  محاولته
  محاولتهم
  تهديد
  بتهديد
  هدد
  هددت
  يهدد
  تهدد
  دون
  بدون
  عدم
  منع
  لمنع`),
);
/** An ordinal or `من` may stand between: `الذكرى الثالثة لمقتل`. */
const NO_DEED_REACH = 2;
const EXECUTION = "\u0627\u0639\u062f\u0627\u0645"; // إعدام
const ARTICLE = "\u0627\u0644";
const OR = "\u0627\u0648"; // أو
/** How far behind `لقي 5 أشخاص` its `مصرعهم` may stand. */
const OBJECT_REACH = 10;

interface Head {
  readonly event: TollEvent;
  readonly weak: boolean;
  readonly active: boolean;
  readonly verb: boolean;
  readonly last: number;
}

/** `مقتل وإصابة`, `قتل وجرح`: two events with one count. */
function readHead(words: Words, last: number, word: EventWord, blocked: Uint8Array): Head {
  const alone = { ...word, last };
  const k = last + 1;
  const next = follows(words, k) && words.forms[k] === OR ? { at: k + 1, skip: 0 } : joinedAt(words, k);
  if (!next || blocked[next.at] !== 0) return alone;
  const second = readPhrase(tollWords(), words, next.at);
  if (second?.value.kind !== "event" || second.skip !== next.skip) return alone;
  const kinds = [word.event.kind, second.value.event.kind];
  if (!kinds.includes("killed") || !kinds.includes("injured")) return alone;
  const { weak, active, verb } = word;
  return { event: eventOf("both"), weak: weak && second.value.weak, active, verb, last: second.last };
}

/** Whether what stands behind the event word is a toll of it. */
function counts(head: Head, counted: Counted): boolean {
  if (counted.explicit && (counted.named || !head.weak)) return true;
  if (head.active) return false;
  const { kind } = head.event;
  // `إيقاف القائد`: a definite singular is a victim of words that leave no doubt
  if (head.weak && counted.definite && kind !== "injured") return false;
  return (
    counted.named || (counted.explicit && (kind === "injured" || kind === "displaced" || kind === "killed_or_injured"))
  );
}

/** Whether the event whose last word is `last` is spoken of as something that has not happened now. */
function isNoDeed(words: Words, { last, skip }: PhraseMatch<TollWord>): boolean {
  const before = words.forms[last - 1] ?? "";
  if (words.forms[last]!.slice(skip) === EXECUTION && SENTENCES.has(before)) return true;
  for (let k = last - 1; k >= last - NO_DEED_REACH && follows(words, k + 1); k--)
    if (NO_DEEDS.has(words.forms[k] ?? "")) return true;
  return false;
}

/** A number behind the words that part it from its verb, or behind the subject of a verbal noun (`اعتقال السلطات 11 ناشطا`). */
function readParted(words: Words, head: Head, blocked: Uint8Array): Counted | null {
  const most = head.verb ? MOST_BETWEEN : 1;
  for (let k = head.last + 1, n = 1; n <= most && free(words, k, blocked); k++, n++) {
    const form = words.forms[k]!;
    if (!head.verb && !form.startsWith(ARTICLE)) return null;
    const word = readPhrase(tollWords(), words, k);
    if (word && word.value.kind !== "quantity") return null;
    if (NOT_BETWEEN.has(form)) return null;
    if (n > FREE_BETWEEN && !form.startsWith(ARTICLE) && !dateWords().has(form)) return null;
    if (!free(words, k + 1, blocked)) return null;
    const counted = readCounted(words, k + 1, true, blocked);
    if (counted?.explicit && counted.named) return counted;
  }
  return null;
}

/** `لقي 5 أشخاص مصرعهم`: where the toll ends, with its object when it follows directly; -1 without an object. */
function objectEnd(words: Words, counted: Counted, blocked: Uint8Array): number {
  const direct = counted.last + 1;
  for (let k = direct; k < direct + OBJECT_REACH && k < words.count; k++) {
    const object = readPhrase(objects(), words, k);
    if (object?.skip === 0) return k === direct && free(words, k, blocked) ? object.last : counted.last;
  }
  return -1;
}

/** Reads a toll from an event word: `مقتل 3 مدنيين`, `أصيب 4 آخرين`, `مقتل وإصابة 20 عنصرا`. */
export function readEvent(words: Words, match: PhraseMatch<TollWord>, blocked: Uint8Array): Toll | null {
  if (match.value.kind !== "event" || isNoDeed(words, match)) return null;
  const head = readHead(words, match.last, match.value, blocked);
  const k = head.last + 1;
  const { skip } = match;
  const direct = free(words, k, blocked) ? readCounted(words, k, head.weak, blocked) : null;
  const counted = direct && counts(head, direct) ? direct : readParted(words, head, blocked);
  if (!counted) return null;
  const last = match.value.object ? objectEnd(words, counted, blocked) : counted.last;
  if (last < 0) return null;
  const { min, max, victims } = counted;
  return { last, skip, event: head.event, min, max, victims, rule: "event-count" };
}
