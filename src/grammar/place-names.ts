import type { Candidate } from "../match/candidate.js";
import type { Posting } from "../match/compiled-index.js";
import type { PlaceMention } from "./mention.js";
import type { View } from "./view.js";

/**
 * The places that are found by name. Where a name of the gazetteer holds its generic noun (`حي تشرين`), the noun stays outside
 * the span, as in a name without it; where it holds where it lies (`جبل عزان جنوب حلب`), that does.
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
      const last = withoutTail(view, candidate);
      const starting = places[candidate.first]!;
      if (starting.some((place) => place.last === last && place.from === candidate.from)) continue;
      starting.push({
        how: "name",
        first: candidate.first,
        last,
        from: candidate.from,
        to: last === candidate.last ? candidate.to : view.words.to[last]!,
        proclitic: candidate.proclitic,
        readings,
        evidence: [],
      });
    }
  }
  return places;
}

/** The last word of a name before what it says of where it lies: `في …`, `قرب …`, `جنوب …`, `بريف …`. */
function withoutTail(view: View, { first, last }: Candidate): number {
  for (let i = first + 1; i < last; i++) {
    const facts = view.facts[i];
    if (!facts) continue;
    const bare = view.words.forms[i]!.slice(view.strips[i]!);
    const says =
      view.strips[i] === 0 ? facts.preposition || (facts.direction && !bare.startsWith(ARTICLE)) : isInside(view, i);
    if (says) return i - 1;
  }
  return last;
}

const ARTICLE = "ال";
const IN = "ب";

function isInside(view: View, i: number): boolean {
  const facts = view.facts[i]!;
  return view.words.forms[i]!.slice(0, view.strips[i]!) === IN && (facts.cue?.role === "kind" || !!facts.countryside);
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
