import type { PatternSource } from "../../patterns/pattern-set.js";

/** An adjective that belongs to the name of a body: of relation (`العسكري`), or one of a list (`العليا`). */
export const ADJECTIVE = "(ال_ي!passing!tie|<body-adjective>)";

/** The pattern of a body that no gazetteer has. What its capture `known` holds is a known name, of which the match is a longer form. */
export interface BodyRow extends PatternSource {
  /** A group, an outlet; `none`: no body, and no later row makes one of the same words. */
  readonly how: "group" | "media" | "none";
  /** It is a body only in a text about the country's war. */
  readonly needsWar?: boolean;
  /** Its indefinite words are nouns in a row, so that none is a verb or an adjective of relation (`مؤسسة تهتم`, `منظمة حقوقية`). */
  readonly nouns?: boolean;
  /** Where the pattern comes from. */
  readonly source: string;
}
