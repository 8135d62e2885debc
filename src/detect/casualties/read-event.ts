import {
  BOTH,
  type CasualtyEvent,
  EVENT,
  EVENT_OBJECT,
  type EventObject,
  type EventWord,
  FALL,
  FALLEN_AS,
  KILLED,
  NO_DEED,
  NOT_BETWEEN,
  SENTENCE,
} from "../../lexicon/parts/casualties.js";
import { OR } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, valueAt } from "../../lexicon/read.js";
import { continues, follows } from "../../text/adjacency.js";
import { joinedAt } from "../numbers/joined.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import { eventualAt } from "./casualty-word.js";
import type { Counted } from "./counted.js";
import { startsPhrase } from "./noun-of.js";
import { readCounted } from "./people.js";
import { betweenAfter } from "./victim-nouns.js";
import { hasArticle, isParticle } from "./word-shape.js";

/** Words that may stand between a verb and what it counts (`اعتقلت خلال العملية شخصين`), and again after each span in between. */
const MOST_BETWEEN = 4;
/** From the third on they have to be definite: `خلال الساعات الماضية`. Prepositions and what they were hit by do not count. */
const FREE_BETWEEN = 2;
/** Between a verbal noun and what it counts: its subject (`اعتقال السلطات 11 ناشطا`). */
const MOST_AFTER_NOUN = 1;
/** No count stands further from its verb, spans in between included. */
const COUNT_REACH = 16;
/** An ordinal or `من` may stand between: `الذكرى الثالثة لمقتل`. */
const NO_DEED_REACH = 2;
/** How far after `لقي 5 أشخاص` its `مصرعهم` may stand. */
const OBJECT_REACH = 10;

interface Head extends EventWord {
  readonly last: number;
}

/** `مقتل وإصابة`, `قتل وجرح`: two events with one count. */
function readHead(text: CasualtyText, last: number, word: EventWord): Head {
  const alone = { ...word, last };
  const k = last + 1;
  const next = follows(text, k) && isWholly(text, k, OR) ? { at: k + 1, skip: 0 } : joinedAt(text, k);
  if (!next || text.blocked[next.at] !== 0) return alone;
  const second = phraseAt(text, next.at, EVENT);
  if (second?.skip !== next.skip) return alone;
  const kinds = [word.event.kind, second.value.event.kind];
  if (!kinds.includes("killed") || !kinds.includes("injured")) return alone;
  return { ...word, event: BOTH, weak: word.weak && second.value.weak, last: second.last };
}

/** Whether what stands right after the event word is what it counts. */
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

/** Whether the event is spoken of as something that has not happened now. */
function isNoDeed(text: CasualtyText, { last, value }: PhraseMatch<EventWord>): boolean {
  if (value.execution && last > 0 && isOf(text, last - 1, SENTENCE)) return true;
  for (let k = last - 1; k >= Math.max(0, last - NO_DEED_REACH) && follows(text, k + 1); k--)
    if (isOf(text, k, NO_DEED)) return true;
  return false;
}

/** Counted people, the word at which they begin, and whether another span stands between them and their event word. */
interface Found {
  readonly counted: Counted;
  readonly first: number;
  readonly apart: boolean;
}

/**
 * A count after the words that part it from its verb (`قتلت غارة ليلية 3 مدنيين`), or after the subject of a verbal noun
 * (`اعتقال السلطات 11 ناشطا`). Places, actors and dates may stand in between as well.
 */
function readParted(text: CasualtyText, head: Head): Found | null {
  const most = head.verb ? MOST_BETWEEN : MOST_AFTER_NOUN;
  let apart = false;
  let between = 0;
  for (let k = head.last + 1, n = 0; n < COUNT_REACH && goesOn(text, k); k++, n++) {
    if (text.blocked[k] !== 0) {
      apart = true;
      between = head.verb ? 0 : MOST_AFTER_NOUN;
      continue;
    }
    const counted = n > 0 ? readCounted(text, k, { weak: true, oblique: !head.verb }) : null;
    if (counted?.explicit && (counted.named || (!head.weak && isOfSpan(text, counted.last))))
      return { counted, first: k, apart };
    if (head.verb && startsPhrase(text, k) && !isWholly(text, k, NOT_BETWEEN)) continue;
    const definite = hasArticle(text, k);
    if (++between > most || (!head.verb && !definite) || (between > FREE_BETWEEN && !definite)) return null;
    if (eventualAt(text, k) || isWholly(text, k, NOT_BETWEEN)) return null;
  }
  return null;
}

/** Whether the number that ends with word `last` is one of those whom another span names: `5 من قوات النظام`. */
function isOfSpan(text: CasualtyText, last: number): boolean {
  return free(text, last + 1) && isParticle(text, last + 1, "of") && text.blocked[last + 2] === 1;
}

/** What the event word counts. */
function readFound(text: CasualtyText, head: Head): Found | null {
  const first = head.last + 1;
  const near = continues(text, first) && text.blocked[first] === 0;
  const counted = near ? readCounted(text, first, { weak: head.weak, oblique: !head.verb }) : null;
  if (counted && counts(head, counted)) return { counted, first, apart: false };
  return readParted(text, head);
}

/** `لقي 5 أشخاص مصرعهم`: where the casualties end, with the object when it follows directly; -1 without an object of the kind. */
function objectEnd(text: CasualtyText, counted: Counted, kind: EventObject): number {
  const direct = counted.last + 1;
  for (let k = direct; k < direct + OBJECT_REACH && k < text.count; k++) {
    if (isOf(text, k, EVENT)) return -1;
    const object = phraseAt(text, k, EVENT_OBJECT);
    if (object?.value === kind && (kind === "life" || object.skip === 0))
      return k === direct && free(text, k) ? object.last : counted.last;
  }
  return -1;
}

/** What became of the counted people, as the object of the verb or `بين قتيل وجريح` after them says; `null` without a needed object. */
function readOutcome(text: CasualtyText, head: Head, counted: Counted): { event: CasualtyEvent; last: number } | null {
  const { event, object, life } = head;
  const lost = life ? objectEnd(text, counted, "life") : -1;
  if (lost >= 0) return { event: KILLED, last: lost };
  const met = object && !life ? objectEnd(text, counted, "end") : -1;
  if (object && met < 0) return null;
  if (met >= 0) return { event, last: met };
  const both = event.kind === "killed" || event.kind === "injured" ? betweenAfter(text, counted.last) : -1;
  return both > 0 ? { event: BOTH, last: both } : { event, last: counted.last };
}

/**
 * Reads casualties from the event word at `i`: `مقتل 3 مدنيين`, `أصيب 4 آخرين`, `مقتل وإصابة 20 عنصرا`. Where another span stands
 * between it and the count, they are the count and its noun alone.
 */
export function readEvent(text: CasualtyText, i: number, match: PhraseMatch<EventWord>): Casualty | null {
  if (isNoDeed(text, match)) return null;
  const head = readHead(text, match.last, match.value);
  const found = readFound(text, head);
  const outcome = found && readOutcome(text, head, found.counted);
  if (!outcome) return null;
  const { min, max, victims } = found.counted;
  const { apart } = found;
  const told = { first: i, last: head.last, skip: match.skip };
  const read = { ...outcome, min, max, victims, rule: "event-count", told, apart } as const;
  if (!apart) return { ...read, first: i, skip: match.skip };
  return { ...read, first: found.first, last: found.counted.last, skip: 0 };
}

/** `سقط 10 مدنيين`: who falls is killed, unless the word after says otherwise (`سقط 3 عناصر أسرى`). */
export function readFallen(text: CasualtyText, i: number, match: PhraseMatch<unknown>): Casualty | null {
  const read = readEvent(text, i, { ...match, value: FALL });
  if (!read) return null;
  const fallenAs = free(text, read.last + 1) ? valueAt(text, read.last + 1, FALLEN_AS) : undefined;
  return fallenAs ? { ...read, event: fallenAs } : read;
}
