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
  SENTENCE,
} from "../../lexicon/parts/casualties.js";
import { OR } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, valueAt } from "../../lexicon/read.js";
import { continues, follows } from "../../text/adjacency.js";
import { boundAfter } from "../numbers/bounds.js";
import { joinedAt } from "../numbers/joined.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import type { Counted } from "./counted.js";
import { readCounted } from "./people.js";
import { counts, type Found, type Head, isSingle, readParted, readTaken } from "./read-parted.js";
import { betweenAfter } from "./victim-nouns.js";
import { isAccusative } from "./word-shape.js";

/** An ordinal or `من` may stand between: `الذكرى الثالثة لمقتل`. */
const NO_DEED_REACH = 2;
/** A court, and its adjective, may stand between its verb and an execution. */
const SENTENCE_REACH = 4;
/** Kinds of people who flee as the displaced do. */
const FLEEING: ReadonlySet<string> = new Set(["person", "civilian", "child", "woman", "man", "family", "displaced"]);
/** How far after `لقي 5 أشخاص` its `مصرعهم` may stand. */
const OBJECT_REACH = 10;

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

/** Whether a court orders the execution at word `i`: `حكمت المحكمة بإعدام`. */
function isSentence(text: CasualtyText, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - SENTENCE_REACH) && goesOn(text, k + 1); k--)
    if (isOf(text, k, SENTENCE)) return true;
  return false;
}

/** Whether the event is spoken of as something that has not happened now. */
function isNoDeed(text: CasualtyText, { last, value }: PhraseMatch<EventWord>): boolean {
  if (value.execution && isSentence(text, last)) return true;
  for (let k = last - 1; k >= Math.max(0, last - NO_DEED_REACH) && follows(text, k + 1); k--)
    if (isOf(text, k, NO_DEED)) return true;
  return false;
}

/** Whether one person after a verb may be its subject: an accusative is its object. */
function isSubject(text: CasualtyText, counted: Counted): boolean {
  return isSingle(counted) && !isAccusative(text, counted.last);
}

/** `(قتل مسلح) ثلاثة أشخاص`, `(قتل جندي) شابا`: the object of a verb whose subject, one person, ends before word `i`. */
function readObject(text: CasualtyText, i: number): Counted | null {
  const object = free(text, i) ? readCounted(text, i, { weak: true }) : null;
  if (!object?.named) return null;
  return object.explicit || (isSingle(object) && isAccusative(text, object.last)) ? object : null;
}

/** What the event word counts. */
function readFound(text: CasualtyText, head: Head): Found | null {
  if (head.taking) return readTaken(text, head);
  const first = head.last + 1;
  const near = continues(text, first) && text.blocked[first] === 0;
  const counted = near ? readCounted(text, first, { weak: head.weak, oblique: !head.verb }) : null;
  if (counted && counts(text, head, counted)) {
    const object = head.verb && isSubject(text, counted) ? readObject(text, counted.last + 1) : null;
    return { counted: object ?? counted, first, apart: false };
  }
  return readParted(text, head);
}

/** `لقي 5 أشخاص مصرعهم`: where the casualties end, with the object when it follows directly; -1 without an object of the kind. */
function objectEnd(text: CasualtyText, counted: Counted, kind: EventObject): number {
  const direct = (boundAfter(text, counted.last + 1)?.last ?? counted.last) + 1;
  for (let k = counted.last + 1; k <= counted.last + OBJECT_REACH && k < text.count; k++) {
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
  if (head.civil && found?.counted.victims.some(({ kind }) => !FLEEING.has(kind))) return null;
  const outcome = found && readOutcome(text, head, found.counted);
  if (!outcome) return null;
  const { min, max, victims } = found.counted;
  const { apart } = found;
  const told = { first: i, last: head.last, skip: match.skip };
  const first = apart ? found.first : i;
  const last = apart ? found.counted.last : outcome.last;
  const skip = apart ? 0 : match.skip;
  return { first, last, skip, event: outcome.event, min, max, victims, rule: "event-count", told, apart };
}

/** `سقط 10 مدنيين`: who falls is killed, unless the word after says otherwise (`سقط 3 عناصر أسرى`). */
export function readFallen(text: CasualtyText, i: number, match: PhraseMatch<unknown>): Casualty | null {
  const read = readEvent(text, i, { ...match, value: FALL });
  if (!read) return null;
  const fallenAs = free(text, read.last + 1) ? valueAt(text, read.last + 1, FALLEN_AS) : undefined;
  return fallenAs ? { ...read, event: fallenAs } : read;
}
