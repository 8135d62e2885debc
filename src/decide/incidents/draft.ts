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
  return links.filter((link) => link.role === role).map(({ span }) => span);
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
  const word = triggers[draft.trigger]!.first;
  const far = (s: number): number =>
    Math.abs(reading.first[s]! - word) + (reading.sentence[reading.first[s]!] === reading.sentence[word] ? 0 : FAR);
  const keyOfLink = ({ role, span }: Link): string =>
    `${role} ${keyOf(reading, span)} ${isAlias(reading, span) ? "alias" : ""}`;
  const best = new Map<string, Link>();
  for (const each of draft.links) {
    const key = keyOfLink(each);
    const other = best.get(key);
    if (!other || far(each.span) < far(other.span)) best.set(key, each);
  }
  const tolls = linked(draft, "casualties");
  const isAgain = (s: number): boolean => tolls.some((other) => far(other) < far(s) && isToldAgain(reading, other, s));
  draft.links = draft.links.filter((each) =>
    each.role === "casualties" ? !isAgain(each.span) : best.get(keyOfLink(each)) === each,
  );
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
  const same = draft.links.filter((other) => other.role === role);
  if (same.length < ARGUMENTS_MAX && !same.some((other) => other.span === span)) draft.links.push({ span, role, why });
}
