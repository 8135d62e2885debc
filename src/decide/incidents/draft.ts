import type { Governor } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import type { IncidentStatus } from "../../incident.js";
import type { IncidentType } from "../../incident-types.js";

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
  type: IncidentType;
  links: Link[];
  status: IncidentStatus;
  /** What was decided about it, in words. */
  readonly notes: { rule: string; detail: string }[];
}

/** A text with all that was found in it for its incidents. */
export interface Scene {
  readonly reading: Reading;
  readonly triggers: readonly Trigger[];
  readonly governors: readonly Governor[];
  /** Numbers of the spans that report, with the reason. */
  readonly sources: ReadonlyMap<number, string>;
  /** Numbers of the triggers that take arguments, in order. */
  readonly live: readonly number[];
}

/** The spans that a draft has in a role. */
export function linked({ links }: Draft, role: Role): number[] {
  return links.filter((link) => link.role === role).map(({ span }) => span);
}

/** Adds an argument, unless the draft has it in that role. */
export function link(draft: Draft, span: number, role: Role, why: string): void {
  if (!draft.links.some((other) => other.span === span && other.role === role)) draft.links.push({ span, role, why });
}
