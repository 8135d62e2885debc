import type { CasualtyKind, Evidence, Victims } from "../../span.js";
import { KIND_NUMBER } from "../../text/scan.js";
import type { Words } from "../../text/words.js";
import { countedNouns } from "../numbers/counted-nouns.js";
import { follows } from "../numbers/phrase-table.js";
import { readNumber } from "../numbers/read-number.js";
import {
  diedVerbs,
  events,
  leads,
  nounAdjectives,
  partedVerbs,
  type Stance,
  type TollEvent,
  victims,
} from "./event-words.js";

/** A toll in a text: words `first` to `last`, folded range `[from, to)`. */
export interface TollMatch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly kind: CasualtyKind;
  readonly min: number;
  readonly max: number | null;
  readonly victims: readonly Victims[];
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

export interface TollContext {
  /** Word ranges of places, actors, weapons and dates: a toll stops before them. */
  readonly blocked?: readonly { readonly first: number; readonly last: number }[];
}

interface Count {
  readonly last: number;
  readonly min: number;
  readonly max: number | null;
  readonly victims: readonly Victims[];
}

const PARTED_WORDS_MAX = 3;
const PHRASE_WORDS_MAX = 4;

/**
 * Counted tolls with their event word, by the span guidelines: from the event word to the counted noun; coordinated counts
 * summed, subsets (`بينهم طفل`) left out; no quantity, no toll.
 */
export function findTolls(words: Words, context: TollContext = {}): TollMatch[] {
  const blocked = new Uint8Array(words.count + 1);
  for (const { first, last } of context.blocked ?? []) for (let i = first; i <= last; i++) blocked[i] = 1;
  const found: TollMatch[] = [];
  for (let i = 0; i < words.count; ) {
    const match = blocked[i] ? undefined : tollAt(words, i, blocked);
    if (match) found.push(match);
    i = match ? match.last + 1 : i + 1;
  }
  return found;
}

function tollAt(words: Words, i: number, blocked: Uint8Array): TollMatch | undefined {
  if (words.kinds[i] !== KIND_NUMBER) {
    const event = behindProclitics(words, i, events);
    const counted = event && eventCount(words, i, event.form, blocked);
    if (counted) return match(words, i, event.strip, event.value, counted);
    const lead = behindProclitics(words, i, LEADS);
    const led = lead && follows(words, i + 1) ? victimCount(words, i + 1, blocked) : undefined;
    if (led) return match(words, i, lead!.strip, led.event, led);
  }
  return victimsFirst(words, i, blocked);
}

const LEADS = new Map([...leads].map((word): [string, true] => [word, true]));

function behindProclitics<T>(
  words: Words,
  i: number,
  table: ReadonlyMap<string, T>,
): { value: T; form: string; strip: number } | undefined {
  const form = words.forms[i]!;
  for (let strip = 0; strip <= 2 && strip < form.length - 2; strip++) {
    if (strip > 0 && !/^[وفبل]+$/.test(form.slice(0, strip))) return undefined;
    const value = table.get(form.slice(strip));
    if (value !== undefined) return { value, form: form.slice(strip), strip };
  }
  return undefined;
}

/** What an event word counts, right behind it (behind a verb, up to three words away). */
function eventCount(words: Words, i: number, event: string, blocked: Uint8Array): Count | undefined {
  let at = i + 1;
  if (!follows(words, at)) return undefined;
  const direct = counted(words, at, blocked, true);
  if (direct) return direct;
  if (!partedVerbs.has(event)) return undefined;
  for (let k = 0; k < PARTED_WORDS_MAX && follows(words, at + 1) && !blocked[at]; k++) {
    at++;
    const count = counted(words, at, blocked, false);
    if (count) return count;
  }
  return undefined;
}

/** A count and its noun, and all that is coordinated with it: `3 نساء ورجل`, `طفلين`, `ثلاثة من العاملين`. */
function counted(words: Words, at: number, blocked: Uint8Array, bareAllowed: boolean): Count | undefined {
  const first = one(words, at, 0, blocked, bareAllowed);
  if (!first) return undefined;
  let total = first;
  for (;;) {
    const next = total.last + 1;
    if (!follows(words, next) || blocked[next] || !words.forms[next]!.startsWith("و")) return total;
    if (behindProclitics(words, next, events) || victims.has(words.forms[next]!.slice(1))) return total;
    const more = one(words, next, 1, blocked, true);
    if (!more) return total;
    total = {
      last: more.last,
      min: total.min + more.min,
      max: total.max === null || more.max === null ? null : total.max + more.max,
      victims: [...total.victims, ...more.victims],
    };
  }
}

function one(words: Words, at: number, strip: number, blocked: Uint8Array, bareAllowed: boolean): Count | undefined {
  const form = words.forms[at]!.slice(strip);
  const noun = countedNouns().get(form);
  if (noun && noun.number < 3 && (bareAllowed || noun.number === 2)) {
    const last = adjectives(words, at, blocked);
    const two = noun.number === 2 || /^اثن/.test(words.forms[last]!);
    return { last, min: two ? 2 : 1, max: two ? 2 : 1, victims: [{ noun: form, kind: noun.kind }] };
  }
  if (noun && follows(words, at + 1) && /^اثن/.test(words.forms[at + 1]!))
    return { last: at + 1, min: 2, max: 2, victims: [{ noun: form, kind: noun.kind }] };
  const number = readNumber(words, at);
  if (!number || number.from > words.from[at]! + strip || number.min > 1_000_000 || number.min === 0) return undefined;
  const end = nounPhrase(words, number.last, blocked);
  return end && { last: end.last, min: number.min, max: number.max, victims: end.victims };
}

/** The noun behind a number: `مدنيين`, `من العاملين في المجال الطبي`, `آخرين`. */
function nounPhrase(
  words: Words,
  number: number,
  blocked: Uint8Array,
): { last: number; victims: Victims[] } | undefined {
  const at = number + 1;
  if (!follows(words, at) && words.gaps[at] !== 0) return undefined;
  if (at >= words.count || blocked[at]) return undefined;
  const form = words.forms[at]!;
  if (form === "من") {
    const head = at + 1;
    if (!follows(words, head) || blocked[head]) return { last: number, victims: [] };
    const noun = countedNouns().get(words.forms[head]!.replace(/^ال/, ""));
    if (!noun && !/^ال.*ين$/.test(words.forms[head]!)) return undefined;
    return { last: head, victims: noun ? [{ noun: words.forms[head]!, kind: noun.kind }] : [] };
  }
  const noun = countedNouns().get(form.replace(/^ال/, ""));
  if (!noun) return undefined;
  return { last: adjectives(words, at, blocked), victims: [{ noun: form, kind: noun.kind }] };
}

function adjectives(words: Words, at: number, blocked: Uint8Array): number {
  let last = at;
  while (
    last - at < PHRASE_WORDS_MAX &&
    follows(words, last + 1) &&
    !blocked[last + 1] &&
    nounAdjectives.has(words.forms[last + 1]!)
  )
    last++;
  return last;
}

/** `5 شهداء`, `عشرات القتلى والجرحى`, `العشرات بين قتيل وجريح`, `شهيدان` */
function victimCount(words: Words, at: number, blocked: Uint8Array): (Count & { event: TollEvent }) | undefined {
  if (blocked[at]) return undefined;
  const number = readNumber(words, at);
  if (!number || number.min === 0) {
    const dual = victims.get(words.forms[at]!);
    return dual?.number === 2 ? { last: at, min: 2, max: 2, victims: [], event: dual } : undefined;
  }
  const next = number.last + 1;
  const glued = words.gaps[next] === 0;
  if (next >= words.count || blocked[next] || (!glued && !follows(words, next))) return undefined;
  if (words.forms[next] === "بين" && words.forms[next + 1] === "قتيل" && words.forms[next + 2] === "وجريح")
    return {
      last: next + 2,
      min: number.min,
      max: number.max,
      victims: [],
      event: { kind: "killed_or_injured", stance: "neutral" },
    };
  const victim = victims.get(words.forms[next]!);
  if (!victim) return undefined;
  const and =
    follows(words, next + 1) && /^و(ال)?(جرحي|جريح)$/.test(words.forms[next + 1]!) && victim.kind === "killed";
  const last = and ? next + 1 : adjectives(words, next, blocked);
  return {
    last,
    min: number.min,
    max: number.max,
    victims: [],
    event: and ? { ...victim, kind: "killed_or_injured" } : victim,
  };
}

/** Counted victims without an event word before them: `5 شهداء`, `شهيد مدني`, `14 مقاتلا لقوا حتفهم`. */
function victimsFirst(words: Words, i: number, blocked: Uint8Array): TollMatch | undefined {
  const count = victimCount(words, i, blocked);
  if (count) return match(words, i, numberStrip(words, i), count.event, count);
  const single = behindProclitics(words, i, victims);
  if (single?.value.number === 1) {
    const last = adjectives(words, i, blocked);
    return last > i ? match(words, i, single.strip, single.value, { last, min: 1, max: 1, victims: [] }) : undefined;
  }
  const number = words.kinds[i] === KIND_NUMBER ? counted(words, i, blocked, false) : undefined;
  const verb = number && number.last + 1;
  if (!number || verb === undefined || !follows(words, verb) || !diedVerbs.has(words.forms[verb]!)) return undefined;
  const last = words.forms[verb] === "لقوا" ? verb + 1 : verb;
  return last < words.count
    ? match(words, i, 0, { kind: "killed", stance: "neutral" }, { ...number, last })
    : undefined;
}

function numberStrip(words: Words, i: number): number {
  const number = readNumber(words, i);
  return number ? number.from - words.from[i]! : 0;
}

function match(words: Words, first: number, strip: number, event: TollEvent, count: Count): TollMatch {
  return {
    first,
    last: count.last,
    from: words.from[first]! + strip,
    to: words.to[count.last]!,
    kind: event.kind,
    stance: event.stance,
    min: count.min,
    max: count.max,
    victims: count.victims,
    evidence: [
      {
        rule: "toll",
        detail: `${event.kind}, ${count.max === count.min ? count.min : count.max === null ? `${count.min} or more` : `${count.min} to ${count.max}`}`,
      },
    ],
  };
}
