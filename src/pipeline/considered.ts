import type { Evidence } from "../span.js";

/** One thing that spoke for or against, with its weight where it was weighed. */
export type Reason = Evidence;

/** One entry that a name may mean, and what spoke for or against it among the entries of that name. */
export interface Candidate {
  /** Id of the entry. */
  readonly entity: string;
  /** Share of the decision, 0 to 1; the shares of all candidates add up to 1. */
  readonly score: number;
  /** What spoke for and against it. */
  readonly reasons: readonly Reason[];
}

/** A mention that was weighed, chosen or not. `[from, to)` are folded offsets. */
export interface Considered {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** Id of its entry, `null` where no gazetteer has the name. */
  readonly entity: string | null;
  /** How likely it is a mention at all, 0 to 1. */
  readonly accepted: number;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly Candidate[];
}
