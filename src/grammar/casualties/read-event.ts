import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  BOTH,
  type CasualtyEvent,
  EVENT,
  EVENT_OBJECT,
  type EventWord,
  NO_DEED,
  NOT_BETWEEN,
  SENTENCE,
} from "../../lexicon/parts/casualties.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { joinedAt } from "../numbers/joined.js";
import type { Casualty } from "./casualty.js";
import { eventualAt } from "./casualty-word.js";
import { type Counted, free } from "./counted.js";
import { readCounted } from "./people.js";
import { hasArticle, isParticle } from "./word-shape.js";

/** Words that may stand between a verb and what it counts: `اعتقلت خلال العملية شخصين`. */
const MOST_BETWEEN = 4;
/** From the third on they have to be definite or words of time: `خلال الساعات الماضية`. */
const FREE_BETWEEN = 2;
/** An ordinal or `من` may stand between: `الذكرى الثالثة لمقتل`. */
const NO_DEED_REACH = 2;
/** How far after `لقي 5 أشخاص` its `مصرعهم` may stand. */
const OBJECT_REACH = 10;

interface Head {
  readonly event: CasualtyEvent;
  readonly weak: boolean;
  readonly active: boolean;
  readonly verb: boolean;
  readonly last: number;
}

/** `مقتل وإصابة`, `قتل وجرح`: two events with one count. */
function readHead(words: LexedWords, last: number, word: EventWord, blocked: Uint8Array): Head {
  const alone = { ...word, last };
  const k = last + 1;
  const next = follows(words, k) && isParticle(words, k, "or") ? { at: k + 1, skip: 0 } : joinedAt(words, k);
  if (!next || blocked[next.at] !== 0) return alone;
  const second = phraseAt(words, next.at, EVENT);
  if (second?.skip !== next.skip) return alone;
  const kinds = [word.event.kind, second.value.event.kind];
  if (!kinds.includes("killed") || !kinds.includes("injured")) return alone;
  const { weak, active, verb } = word;
  return { event: BOTH, weak: weak && second.value.weak, active, verb, last: second.last };
}

/** Whether what stands after the event word is what it counts. */
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
function isNoDeed(words: LexedWords, { last, value }: PhraseMatch<EventWord>): boolean {
  if (value.execution && last > 0 && isOf(words, last - 1, SENTENCE)) return true;
  for (let k = last - 1; k >= Math.max(0, last - NO_DEED_REACH) && follows(words, k + 1); k--)
    if (isOf(words, k, NO_DEED)) return true;
  return false;
}

/** A number after the words that part it from its verb, or after the subject of a verbal noun (`اعتقال السلطات 11 ناشطا`). */
function readParted(words: LexedWords, head: Head, blocked: Uint8Array): Counted | null {
  const most = head.verb ? MOST_BETWEEN : 1;
  for (let k = head.last + 1, n = 1; n <= most && free(words, k, blocked); k++, n++) {
    const definite = hasArticle(words, k);
    if (!head.verb && !definite) return null;
    if (eventualAt(words, k) || isWholly(words, k, NOT_BETWEEN)) return null;
    if (n > FREE_BETWEEN && !definite) return null;
    if (!free(words, k + 1, blocked)) return null;
    const counted = readCounted(words, k + 1, true, blocked);
    if (counted?.explicit && counted.named) return counted;
  }
  return null;
}

/** `لقي 5 أشخاص مصرعهم`: where the casualties end, with its object when it follows directly; -1 without an object. */
function objectEnd(words: LexedWords, counted: Counted, blocked: Uint8Array): number {
  const direct = counted.last + 1;
  for (let k = direct; k < direct + OBJECT_REACH && k < words.count; k++) {
    const object = wholePhraseAt(words, k, EVENT_OBJECT);
    if (object) return k === direct && free(words, k, blocked) ? object.last : counted.last;
  }
  return -1;
}

/** Reads casualties from an event word: `مقتل 3 مدنيين`, `أصيب 4 آخرين`, `مقتل وإصابة 20 عنصرا`. */
export function readEvent(words: LexedWords, match: PhraseMatch<EventWord>, blocked: Uint8Array): Casualty | null {
  if (isNoDeed(words, match)) return null;
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
