import type { PatternSource } from "../../detect/patterns/pattern-set.js";

/** The pattern of a body that no gazetteer has. */
export interface BodyRow extends PatternSource {
  /** A group, an outlet; `none`: no body, and no later row makes one of the same words. */
  readonly how: "group" | "media" | "none";
  /** It is a body only in a text about the country's war. */
  readonly needsWar?: boolean;
  /** Where the pattern comes from. */
  readonly source: string;
}
