import type { PlaceEntry } from "../../gazetteer/types.js";
import { normalize } from "../../text/fold.js";
import type { PlaceFacts } from "../places/place-book.js";

/**
 * Whether a folded name is that of a town that a text means, and of no town of a nation: where a text names Tripoli in Lebanon, `طرابلس`
 * is no government of Libya.
 *
 * @param firm the places that stand in the text
 * @param nationOf key of the nation that a place lies in
 */
export function namesOtherTown(
  name: string,
  nation: string,
  firm: Iterable<PlaceFacts>,
  nationOf: (place: PlaceFacts) => string | undefined,
): boolean {
  let isOther = false;
  for (const place of firm) {
    if (!foldedNames(place.entry).has(name)) continue;
    if (nationOf(place) === nation) return false;
    isOther = true;
  }
  return isOther;
}

/** The folded names of an entry, made once. */
const FOLDED_NAMES = new WeakMap<PlaceEntry, ReadonlySet<string>>();
function foldedNames(entry: PlaceEntry): ReadonlySet<string> {
  let folded = FOLDED_NAMES.get(entry);
  if (!folded) {
    const names = [entry.name, ...(entry.names ?? [])];
    folded = new Set(names.map((name) => normalize(typeof name === "string" ? name : name.name)));
    FOLDED_NAMES.set(entry, folded);
  }
  return folded;
}
