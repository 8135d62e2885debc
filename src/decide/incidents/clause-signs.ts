import { type Reading, spanAt } from "../../detect/incidents/reading.js";
import { ASSET, NEGATION, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { CUE } from "../../lexicon/parts/places.js";
import { isOf } from "../../lexicon/read.js";
import type { Scene } from "./scene.js";

// What a clause says of the parties in it.

/** A unit in a force that is named right before it: `القوات الخاصة في لواء X`. */
export function isWholeOf({ reading, governors }: Scene, s: number): boolean {
  const governor = governors[s];
  if (!governor || s === 0 || governor.kind !== "prep" || governor.prep !== "in") return false;
  if (reading.spans[s]!.type !== "actor") return false;
  return reading.spans[s - 1]!.type === "actor" && governor.at === reading.last[s - 1]! + 1;
}

/** Weapons of these classes act: they fly, drive or fire. */
const ACTING: ReadonlySet<string> = new Set([
  "aircraft",
  "drone",
  "helicopter",
  "armoured-vehicle",
  "artillery",
  "naval",
]);

export function isActing({ reading }: Scene, k: number): boolean {
  const span = spanAt(reading, k) as { weaponClass?: string | null } | undefined;
  return ACTING.has(span?.weaponClass ?? "");
}

/** A verb has its subject before it: a party right before it, or a relative pronoun. */
export function hasSubject({ reading, triggers }: Scene, t: number): boolean {
  const { first, proclitic, act } = triggers[t]!;
  if (first === 0 || proclitic !== "") return false;
  if (reading.sentence[first - 1] !== reading.sentence[first]) return false;
  if (isOf(reading.words, first - 1, RELATIVE_PRONOUN)) return !act.pronoun; // `التي قصفتها X`: it was hit
  return SUBJECTS.has(spanAt(reading, first - 1)?.type ?? "");
}

const SUBJECTS: ReadonlySet<string> = new Set(["actor", "weapon"]);

/** After the agent of a masdar stands its object: with ل, or a place or what is hit. */
export function takesObject(reading: Reading, k: number): boolean {
  if (k >= reading.words.count || reading.words.gaps[k] !== 1) return false;
  const span = spanAt(reading, k);
  const form = reading.words.forms[k]!;
  if (isOf(reading.words, k, ASSET) || isOf(reading.words, k, CUE)) return true;
  return span?.type === "place" || span?.type === "casualty" || form.startsWith("\u0644") || form.startsWith("\u0628");
}

/** A light verb that speaks of the event noun before it: with a pronoun (`نفذته`), or after a relative pronoun. */
export function isRelative({ reading }: Scene, at: number): boolean {
  const { words } = reading;
  const form = words.forms[at]!;
  return (at > 0 && isOf(words, at - 1, RELATIVE_PRONOUN)) || PRONOUNS.some((pronoun) => form.endsWith(pronoun));
}

const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645"];

/** A relative clause begins between two words: what stands in it is nothing to the act before it. */
export function hasRelative({ reading }: Scene, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isOf(reading.words, k, RELATIVE_PRONOUN)) return true;
  return false;
}

export function hasParty({ reading }: Scene, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (spanAt(reading, k)?.type === "actor") return true;
  return false;
}

/** `وبهذا التقدم لم يبق للتنظيم`: another predicate begins between two words. */
export function hasNegation({ reading }: Scene, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isOf(reading.words, k, NEGATION)) return true;
  return false;
}
