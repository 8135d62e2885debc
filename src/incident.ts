import type { IncidentType } from "./incident-types.js";
import type { ActorSpan, CasualtySpan, DateSpan, Evidence, PlaceSpan, WeaponSpan } from "./span.js";

/** A word of the text that names an incident. Offsets are UTF-16 code units, half-open. */
export interface IncidentMention {
  /** First code unit. */
  readonly start: number;
  /** Code unit after the last. */
  readonly end: number;
  /** `text.slice(start, end)` */
  readonly text: string;
}

/** Why an event word made no incident. */
export interface PassedOverEvent extends IncidentMention {
  /** `negated`, `planned`, `habit`, `tally`, `state`, `background`, `part` of an agreement, `vague`: nothing pins it down. */
  readonly rule: string;
  /** The same in words. */
  readonly detail: string;
}

/** How an incident is told: as a fact, hedged or by one party to the war alone, as staged, as warded off. */
export const INCIDENT_STATUSES = ["reported", "claimed", "denied", "failed"] as const;
/** One of {@link INCIDENT_STATUSES}. */
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

/**
 * One concrete act that a text tells of: who did what to whom, where, when, with what, at what toll, and who says so. Plain data; its
 * arguments are spans of the document. It is a reading aid: the text decides.
 */
export interface Incident {
  /** What was done. */
  readonly type: IncidentType;
  /** ACLED sub-event type, `null` where ACLED has none, or where the text does not say which: nobody is named who took a place. */
  readonly acled: string | null;
  /** PLOVER event type and mode, `null` where PLOVER has none. */
  readonly plover: string | null;
  /** The word that names it in its fullest sentence. */
  readonly trigger: IncidentMention;
  /** All other words that name it, in the order of the text. */
  readonly also: readonly IncidentMention[];
  /** Who acted; in a clash, all sides. */
  readonly by: readonly ActorSpan[];
  /** Whom or what it hit: actors, and facilities, which stand in `places` too. */
  readonly target: readonly (ActorSpan | PlaceSpan)[];
  /** Where, the most specific first. */
  readonly places: readonly PlaceSpan[];
  /** The words that date it, `null` where only the report's day does. */
  readonly date: DateSpan | null;
  /** ISO 8601 day, month, year or interval; `null` where it cannot be known. */
  readonly day: string | null;
  /** With what. */
  readonly weapons: readonly WeaponSpan[];
  /** Its toll. */
  readonly casualties: readonly CasualtySpan[];
  /** Who reports it. */
  readonly source: readonly ActorSpan[];
  /** How it is told. */
  readonly status: IncidentStatus;
  /** 0 to 1: how likely it is that the text tells of such an incident. */
  readonly confidence: number;
  /** Why it is there, and why each argument is its own: `rule` is `trigger` or the role, `start` and `end` tell where. */
  readonly evidence: readonly Evidence[];
}
