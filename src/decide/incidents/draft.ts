import type { Reading } from "../../detect/incidents/reading.js";
import type { IncidentStatus } from "../../incident.js";
import type { IncidentType } from "../../incident-types.js";
import type { CasualtySpan } from "../../span.js";
import { GAP_OPEN } from "../../text/words.js";
import type { Scene } from "./scene.js";

/** What an argument is to its incident. */
export type Role = "by" | "target" | "places" | "date" | "weapons" | "casualties" | "source";

/** A span as an argument, and why. */
export interface Link {
  readonly span: number;
  readonly role: Role;
  readonly why: string;
}

/** An incident in the making: numbers of triggers and of spans. */
export interface Draft {
  /** Number of the trigger that stands for it. */
  trigger: number;
  /** Numbers of all its triggers. */
  mentions: number[];
  /** How many arguments each of them brought. */
  shares: number[];
  type: IncidentType;
  links: Link[];
  status: IncidentStatus;
  /** What was decided about it, in words. */
  readonly notes: { rule: string; detail: string }[];
}

/** The spans that a draft has in a role. */
export function linked({ links }: Draft, role: Role): number[] {
  const found: number[] = [];
  for (let i = 0; i < links.length; i++) if (links[i]!.role === role) found.push(links[i]!.span);
  return found;
}

/** Whether a draft has any span in a role. */
export function hasLinked({ links }: Draft, role: Role): boolean {
  for (let i = 0; i < links.length; i++) if (links[i]!.role === role) return true;
  return false;
}

/** Another sentence is farther than any word of the own one. */
const FAR = 1000;

/** What a span names: its entity or value, else its text. */
export function keyOf({ spans }: Reading, s: number): string {
  const span = spans[s] as { entity?: string | null; value?: string | null; text: string };
  return span.entity ?? span.value ?? span.text;
}

/** Leaves one mention of each thing in each role, the nearest to the trigger. */
export function onePerThing({ reading, triggers }: Scene, draft: Draft): void {
  const { links } = draft;
  if (links.length < 2) return;
  const word = triggers[draft.trigger]!.first;
  draft.links = links.filter((_, i) => !isNamedNearer(reading, links, i, word));
}

/** Another argument of the role names the same thing nearer to a word, or as near and before it; a toll, farther from the word in any case. */
function isNamedNearer(reading: Reading, links: readonly Link[], i: number, word: number): boolean {
  const { role, span } = links[i]!;
  const distance = distanceOf(reading, span, word);
  for (let n = 0; n < links.length; n++) {
    const other = links[n]!;
    if (n === i || other.role !== role) continue;
    const nearer = distanceOf(reading, other.span, word) - distance;
    if (role === "casualties") {
      if (nearer < 0 && isToldAgain(reading, other.span, span)) return true;
    } else if ((nearer < 0 || (nearer === 0 && n < i)) && isOneThing(reading, other.span, span)) return true;
  }
  return false;
}

/** How far a span is from a word. */
function distanceOf({ first, sentence }: Reading, s: number, word: number): number {
  return Math.abs(first[s]! - word) + (sentence[first[s]!] === sentence[word] ? 0 : FAR);
}

function isOneThing(reading: Reading, a: number, b: number): boolean {
  return keyOf(reading, a) === keyOf(reading, b) && isAlias(reading, a) === isAlias(reading, b);
}

/** The same count of the same kind in another sentence is the same toll. */
function isToldAgain({ spans, sentence, first }: Reading, a: number, b: number): boolean {
  if (sentence[first[a]!] === sentence[first[b]!]) return false;
  const [p, q] = [spans[a] as Partial<CasualtySpan>, spans[b] as Partial<CasualtySpan>];
  return p.kind === q.kind && p.min === q.min && p.max === q.max;
}

/** In brackets after another place: `كوباني (عين العرب)`. */
export function isAlias({ words, first, spans }: Reading, s: number): boolean {
  return s > 0 && spans[s - 1]!.type === "place" && (words.gaps[first[s]!]! & GAP_OPEN) !== 0;
}

/** So many arguments a role, so that no list costs more than its length. */
const ARGUMENTS_MAX = 64;

/** Adds an argument, unless the draft has it in that role. */
export function link(draft: Draft, span: number, role: Role, why: string): void {
  const { links } = draft;
  let count = 0;
  for (let i = 0; i < links.length; i++) {
    const other = links[i]!;
    if (other.role !== role) continue;
    if (other.span === span) return;
    count++;
  }
  if (count < ARGUMENTS_MAX) links.push({ span, role, why });
}
