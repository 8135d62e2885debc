import type { CasualtyEvent } from "../../lexicon/parts/casualties.js";
import type { Victims } from "../../span.js";

/** Casualties as they are read: words `first` to `last`, `skip` folded units of proclitics before them. */
export interface Casualty {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly event: CasualtyEvent;
  readonly min: number;
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** Which rule read them. */
  readonly rule: "event-count" | "counted-victims" | "victims-then-event" | "total" | "label";
  /** The words that say what became of them. */
  readonly told?: { readonly first: number; readonly last: number; readonly skip: number };
  /** Another span stands between those words and the count: the casualties are the count and its noun alone. */
  readonly apart?: boolean;
}
