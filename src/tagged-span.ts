import type { Detector } from "./detect/detector.js";
import type { ActorEntry, BaseEntry, Gazetteer, PlaceEntry, WeaponEntry } from "./gazetteer/types.js";
import type { ActorSpan, CasualtySpan, DateSpan, OwnSpan, PlaceSpan, Span, WeaponSpan } from "./span.js";

/** The entries of the gazetteers of one type among `G`; `Base` where there are none, since the grammar finds names that no list holds. */
export type EntryIn<G extends Gazetteer, Type extends string, Base extends BaseEntry> = [
  Extract<G, Gazetteer<Type>>,
] extends [never]
  ? Base
  : Extract<Extract<G, Gazetteer<Type>>["entries"][number], Base>;

type OwnSpanOf<G extends Gazetteer> =
  G extends Gazetteer<infer Type, infer Entry> ? (Type extends Span["type"] ? never : OwnSpan<Type, Entry>) : never;

/**
 * What a tagger of the gazetteers `G` yields: the built-in spans, with the entries of these gazetteers, and a span for each type
 * of the user's own. Narrow on `type`.
 *
 * A gazetteer whose type is only known as `string` gives spans of type `string`, which narrowing cannot tell from the others:
 * keep the literal (`defineGazetteer` and the readers do).
 */
export type TaggedSpan<G extends Gazetteer> =
  | PlaceSpan<EntryIn<G, "place", PlaceEntry>>
  | ActorSpan<EntryIn<G, "actor", ActorEntry>>
  | WeaponSpan<EntryIn<G, "weapon", WeaponEntry>>
  | DateSpan
  | CasualtySpan
  | OwnSpanOf<G>;

/** Spans of a detector of one's own; one that says no literal type is left out, since narrowing could not tell its spans. */
type FoundBy<D> = D extends Detector<infer S> ? (string extends S["type"] ? never : S) : never;

/** What a tagger of the gazetteers `G` and the detectors `D` yields. Narrow on `type`. */
export type DetectedSpan<G extends Gazetteer, D = never> = TaggedSpan<G> | FoundBy<D>;
