import type { Victims } from "../../span.js";
import type { TollEvent } from "./event-words.js";

/** A toll as it is read: words up to `last`, `skip` folded units of proclitics before it. */
export interface Toll {
  readonly last: number;
  readonly skip: number;
  readonly event: TollEvent;
  readonly min: number;
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** Which rule read it. */
  readonly rule: "event-count" | "counted-victims" | "victims-then-event" | "total";
}
