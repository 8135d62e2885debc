import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NAME_LINK } from "../../lexicon/parts/common.js";
import { GIVEN_NAME } from "../../lexicon/parts/given-names.js";
import { COUNTRYSIDE, CUE, DIRECTION, FACILITY, FACILITY_ADJECTIVE, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import type { Candidate } from "../../match/candidate.js";
import type { Posting } from "../../match/compiled-index.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_WORD } from "../../text/scan.js";
import { hasArticle } from "../../text/word-shape.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { isStructural } from "../names/structure.js";
import type { View } from "../view.js";

/** Places by the word in which they begin, while more are added. */
export type OpenPlaces = (readonly PlaceMention[])[];

const NONE: readonly PlaceMention[] = [];

/** Adds a place after those that begin at its word, or before them. */
export function addPlace(places: OpenPlaces, place: PlaceMention, where: "after" | "before" = "after"): void {
  const starting = places[place.first]!;
  if (starting.length === 0) places[place.first] = [place];
  else if (where === "after") (starting as PlaceMention[]).push(place);
  else (starting as PlaceMention[]).unshift(place);
}

/**
 * The places that are found by name. Where a name of the gazetteer holds its generic noun (`حي تشرين`), the noun stays outside
 * the span, as in a name without it; where it holds where it lies (`جبل عزان جنوب حلب`), that does.
 *
 * @param postings the place readings of a candidate; none where it names no place
 */
export function namedPlaces(view: View, postings: (candidate: Candidate) => readonly Posting[]): OpenPlaces {
  const { words, starting } = view;
  const places: OpenPlaces = new Array(words.count).fill(NONE);
  for (let i = 0; i < words.count; i++) {
    const candidates = starting[i]!;
    for (let c = 0; c < candidates.length; c++) {
      const candidate = candidates[c]!;
      const readings = postings(candidate);
      if (readings.length === 0) continue;
      const { first, from, proclitic } = candidate;
      if (isHeadOfName(words, candidate)) continue;
      if (proclitic !== "" && isWholly(words, first, GIVEN_NAME)) continue; // `فاطمة` is not ف and `اطمة`
      if (candidate.last > first && valueAt(words, first, CUE)?.role === "kind") {
        addTrimmed(view, candidate, readings, places);
        continue;
      }
      const last = withoutTail(words, candidate);
      if (hasPlace(places[first]!, last, from)) continue;
      const to = last === candidate.last ? candidate.to : words.to[last]!;
      const named = placeMention({ how: "name", first, last, from, to, proclitic, readings, evidence: [] });
      addPlace(places, named);
      if (isClosed(words, named)) addPlace(places, { ...named, last: last + 1, to: words.to[last + 1]! });
    }
  }
  return places;
}

function hasPlace(places: readonly PlaceMention[], last: number, from: number): boolean {
  for (let p = 0; p < places.length; p++) if (places[p]!.last === last && places[p]!.from === from) return true;
  return false;
}

/** `خربة السنونو` is not the village of Khirbeh: a word that begins names, and goes on. */
function isHeadOfName(words: LexedWords, { first, last }: Candidate): boolean {
  const next = first + 1;
  if (last !== first || !isOf(words, first, NAME_LINK) || !isSpaced(words, next)) return false;
  return words.kinds[next] === KIND_WORD && !isStructural(words, next);
}

/** `مرفأ السدرة` before `النفطي`: an adjective of its kind closes the name of a facility that is listed without it. */
function isClosed(words: LexedWords, { first, last, proclitic }: PlaceMention): boolean {
  if (last === first || words.strips[first] !== proclitic.length || !isOf(words, first, FACILITY)) return false;
  return continues(words, last + 1) && isWholly(words, last + 1, FACILITY_ADJECTIVE);
}

/** The last word of a name before what it says of where it lies: `في …`, `قرب …`, `جنوب …`, `بريف …`. */
function withoutTail(words: LexedWords, { first, last }: Candidate): number {
  for (let i = first + 1; i < last; i++)
    if (words.strips[i] === 0 ? isLocating(words, i) : isInside(words, i)) return i - 1;
  return last;
}

function isLocating(words: LexedWords, i: number): boolean {
  return isOf(words, i, PREPOSITION) || (isOf(words, i, DIRECTION) && !hasArticle(words, i));
}

/** `بريف`, `بمدينة` */
function isInside(words: LexedWords, i: number): boolean {
  if (words.strips[i] !== 1 || words.folded.units[words.from[i]!] !== cp.BEH) return false;
  return valueAt(words, i, CUE)?.role === "kind" || isOf(words, i, COUNTRYSIDE);
}

/** Puts a name without its generic noun where the noun alone does not make it. */
function addTrimmed(view: View, candidate: Candidate, readings: readonly Posting[], places: OpenPlaces): void {
  const first = candidate.first + 1;
  const { last, to } = candidate;
  if (view.starting[first]!.some((other) => other.last === last && other.proclitic === "")) return;
  const from = view.words.from[first]!;
  const name = placeMention({ how: "name", first, last, from, to, proclitic: "", readings, evidence: [] });
  addPlace(places, name, "before");
}
