import type { CasualtyEvent } from "../../lexicon/parts/casualties.js";
import type { Victims } from "../../span.js";

/** Casualties as they are read: words up to `last`, `skip` folded units of proclitics before them. */
export interface Casualty {
  readonly last: number;
  readonly skip: number;
  readonly event: CasualtyEvent;
  readonly min: number;
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** Which rule read it. */
  readonly rule: "event-count" | "counted-victims" | "victims-then-event" | "total";
}
