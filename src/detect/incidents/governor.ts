import type { Light, Prep } from "../../lexicon/parts/incidents.js";

/** What kind of thing governs a span: the nearest word before it that gives it a place in its clause. */
export type GovernorKind =
  | "agent"
  | "support"
  | "that"
  | "break"
  | "edge"
  | "light"
  | "prep"
  | "relative"
  | "report"
  | "span"
  | "state"
  | "trigger";

/** How a span stands in its clause. */
export interface Governor {
  readonly kind: GovernorKind;
  /** Its word; of `edge`, the first word of the sentence. */
  readonly at: number;
  /** Of `prep`: which; `of` is ل, `by` is ب. */
  readonly prep: Prep | "of" | "by" | null;
  /** Of `light`: which. */
  readonly light: Light | null;
  /** Of `span`: its number. Of `trigger`: its number. */
  readonly number: number;
  /** Between them stands what a party has and is hit: `مواقع`, `عناصر`. */
  readonly asset: boolean;
  /** Between them stands a word that says whose something is: `تابعة`. */
  readonly owned: boolean;
  /** Between them stands a word of origin: `أبناء`. */
  readonly origin: boolean;
  /** The span is coordinated with the span that governs it. */
  readonly coordinated: boolean;
  /** The first span of the list that it stands in: itself, where it stands in none. */
  readonly head: number;
}

/** What was seen between a span and its governor. */
export type Seen = { -readonly [Key in "asset" | "owned" | "origin"]: Governor[Key] };
/** A governor whose list is not known yet. */
export type Found = Governor & { head: number };

/** @param s the span that it governs */
export function made(
  s: number,
  kind: GovernorKind,
  at: number,
  { asset, owned, origin }: Seen,
  prep: Governor["prep"] = null,
  light: Light | null = null,
): Found {
  return { kind, at, prep, light, number: -1, asset, owned, origin, coordinated: false, head: s };
}

export function governedBySpan(s: number, at: number, number: number, coordinated: boolean, seen: Seen): Found {
  const { asset, owned, origin } = seen;
  return { kind: "span", at, prep: null, light: null, number, asset, owned, origin, coordinated, head: s };
}

export function governedByTrigger(s: number, at: number, number: number, { asset, owned, origin }: Seen): Found {
  return { kind: "trigger", at, prep: null, light: null, number, asset, owned, origin, coordinated: false, head: s };
}

export function governedByOf(s: number, at: number, owned: boolean, { asset, origin }: Seen): Found {
  return { kind: "prep", at, prep: "of", light: null, number: -1, asset, owned, origin, coordinated: false, head: s };
}
