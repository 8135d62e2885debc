import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import type { PlaceMention } from "./mention.js";
import type { View } from "./view.js";

/** Place mentions by the word in which they start, longest first. */
export type PlacesByWord = readonly (readonly PlaceMention[])[];

/**
 * The places that are found by name. Where a name of the gazetteer holds its generic noun (`حي تشرين`), the noun stays outside
 * the span, as in a name without it.
 *
 * @param postings the place readings of a candidate; none where it names no place
 */
export function namedPlaces(view: View, postings: (candidate: Candidate) => readonly Posting[]): PlaceMention[][] {
  const places: PlaceMention[][] = Array.from({ length: view.words.count }, () => []);
  for (const candidates of view.starting) {
    for (const candidate of candidates) {
      const readings = postings(candidate);
      if (readings.length === 0) continue;
      const cue = view.facts[candidate.first]?.cue;
      if (cue?.role === "kind" && candidate.last > candidate.first && trimmed(view, candidate, readings, places))
        continue;
      places[candidate.first]!.push({
        how: "name",
        first: candidate.first,
        last: candidate.last,
        from: candidate.from,
        to: candidate.to,
        proclitic: candidate.proclitic,
        readings,
        evidence: [],
      });
    }
  }
  return places;
}

/** Puts a name without its generic noun where the noun alone does not make it. */
function trimmed(view: View, candidate: Candidate, readings: readonly Posting[], places: PlaceMention[][]): boolean {
  const first = candidate.first + 1;
  const same = view.starting[first]!.some((other) => other.last === candidate.last && other.proclitic === "");
  if (!same)
    places[first]!.unshift({
      how: "name",
      first,
      last: candidate.last,
      from: view.words.from[first]!,
      to: candidate.to,
      proclitic: "",
      readings,
      evidence: [],
    });
  return true;
}
