import { parseGazetteer } from "./parse.js";
import type { ActorEntry, BaseEntry, EventEntry, Gazetteer, PlaceEntry, WeaponEntry } from "./types.js";

/** What the entries of a gazetteer of a type must have: any type but the four has the base fields alone. */
export type EntryOf<Type extends string> = Type extends "place"
  ? PlaceEntry
  : Type extends "actor"
    ? ActorEntry
    : Type extends "weapon"
      ? WeaponEntry
      : Type extends "event"
        ? EventEntry
        : BaseEntry;

/** Keeps a type out of inference. TypeScript 5.4 has a name for it, the older ones of notebooks do not. */
type Settled<Type> = [Type][Type extends unknown ? 0 : never];

/**
 * A gazetteer from code: checked, and typed with the literal `type` and the extra fields of its entries, so that the spans it
 * yields carry both.
 *
 * @param gazetteer name, type and entries; an entry needs an `id` and a `name` (places a `placeType`, actors an `actorType` …)
 * @returns the same object
 * @throws YaqutError `GAZETTEER_INVALID` with all problems
 * @example
 * const hospitals = defineGazetteer({
 *   name: "my-archive",
 *   type: "hospital",
 *   entries: [{ id: "h1", name: "مشفى الكندي", beds: 40 }],
 * });
 * hospitals.entries[0]?.beds //=> 40
 */
export function defineGazetteer<const Type extends string, Entry extends EntryOf<Settled<Type>>>(
  gazetteer: Gazetteer<Type, Entry>,
): Gazetteer<Type, Entry> {
  parseGazetteer(gazetteer);
  return gazetteer;
}
