import { normalize } from "../../text/fold.js";
import type { PlaceFacts } from "../places/place-book.js";

/** Whether a folded name is that of a town that a text means, and of no town of a nation. */
export type NamesTown = (name: string, nation: string) => boolean;

/**
 * Towns that share the name of a capital: where a text names Tripoli in Lebanon, `طرابلس` is no government of Libya.
 *
 * @param firm the places that stand in the text
 * @param nationOf key of the nation that a place lies in
 */
export function capitalNamesakes(
  firm: Iterable<PlaceFacts>,
  nationOf: (place: PlaceFacts) => string | undefined,
): NamesTown {
  const nations = nationsByName(firm, nationOf);
  return (name, nation) => {
    const known = nations.get(name);
    return known !== undefined && !known.has(nation);
  };
}

function nationsByName(
  places: Iterable<PlaceFacts>,
  nationOf: (place: PlaceFacts) => string | undefined,
): Map<string, Set<string | undefined>> {
  const nations = new Map<string, Set<string | undefined>>();
  for (const place of new Set(places)) {
    const nation = nationOf(place);
    for (const each of [place.entry.name, ...(place.entry.names ?? [])]) {
      const name = normalize(typeof each === "string" ? each : each.name);
      const known = nations.get(name);
      if (known) known.add(nation);
      else nations.set(name, new Set([nation]));
    }
  }
  return nations;
}
