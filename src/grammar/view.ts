import type { Candidate } from "../match/candidate.js";
import * as cp from "../text/code-points.js";
import { GAP_LINE, GAP_LOW_LINE, GAP_QUOTE, GAP_SPACE, type Words } from "../text/words.js";
import { type WordFacts, wordFacts } from "./facts.js";

/** A text as the grammar sees it: its words, what the lexicon knows of each, and the names that begin at each. */
export interface View {
  readonly words: Words;
  /** Facts of word `i`, read behind its first `strips[i]` folded units (the proclitics). */
  readonly facts: readonly (WordFacts | undefined)[];
  readonly strips: Uint8Array;
  /** Candidates that start in word `i`, longest first. */
  readonly starting: readonly (readonly Candidate[])[];
}

const NONE: readonly Candidate[] = [];

export function viewOf(words: Words, candidates: readonly Candidate[]): View {
  const lexicon = wordFacts();
  const facts: (WordFacts | undefined)[] = new Array(words.count);
  const strips = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) {
    const form = words.forms[i]!;
    let found = lexicon.get(form);
    if (!found && form.length > 2) {
      for (const strip of stripsOf(form)) {
        found = lexicon.get(form.slice(strip)) ?? elided(lexicon, form, strip);
        if (found) {
          strips[i] = strip;
          break;
        }
      }
    }
    facts[i] = found;
  }
  const starting: (readonly Candidate[])[] = new Array(words.count).fill(NONE);
  for (const candidate of candidates) {
    const list = starting[candidate.first]!;
    if (list === NONE) starting[candidate.first] = [candidate];
    else (list as Candidate[]).push(candidate);
  }
  for (const list of starting)
    if (list.length > 1) (list as Candidate[]).sort((a, b) => b.to - a.to || a.from - b.from);
  return { words, facts, strips, starting };
}

/** A view with other candidates: a literal, so that all views have one shape. */
export function withStarting({ words, facts, strips }: View, starting: View["starting"]): View {
  return { words, facts, strips, starting };
}

const STRIP_NONE: readonly number[] = [];
const STRIP_1: readonly number[] = [1];
const STRIP_1_2: readonly number[] = [1, 2];

function isConjunction(unit: number): boolean {
  return unit === cp.WAW || unit === cp.FEH;
}
function isPreposition(unit: number): boolean {
  return unit === cp.BEH || unit === cp.LAM || unit === cp.KAF;
}
/** The lengths of the proclitics that a word may begin with: `و`, `ب`, `وب` … */
export function stripsOf(form: string): readonly number[] {
  const first = form.charCodeAt(0);
  if (isConjunction(first)) return isPreposition(form.charCodeAt(1)) ? STRIP_1_2 : STRIP_1;
  return isPreposition(first) ? STRIP_1 : STRIP_NONE;
}
/** `للنظام` behind its first lam is `لنظام`: the article lost its alef. */
function elided(lexicon: ReadonlyMap<string, WordFacts>, form: string, strip: number): WordFacts | undefined {
  return form.charCodeAt(strip - 1) === cp.LAM && form.charCodeAt(strip) === cp.LAM
    ? lexicon.get(`\u0627${form.slice(strip)}`)
    : undefined;
}

/** The proclitics of word `i` before the word that its facts are about. */
export function procliticOf(view: View, i: number): string {
  return view.words.forms[i]!.slice(0, view.strips[i]!);
}

const TRANSPARENT = GAP_SPACE | GAP_LINE | GAP_QUOTE | GAP_LOW_LINE;
/** Only spaces and quotes stand before word `i`. */
export function continues(view: View, i: number): boolean {
  return i < view.words.count && (view.words.gaps[i]! & ~TRANSPARENT) === 0;
}
/** Only one of the gap kinds in `allowed`, spaces and quotes stand before word `i`. */
export function gapOnly(view: View, i: number, allowed: number): boolean {
  return i < view.words.count && (view.words.gaps[i]! & ~(TRANSPARENT | allowed)) === 0;
}
/** The form of word `i` behind `strip` units; an elided article gets its alef back. */
export function bare(view: View, i: number, strip: number = view.strips[i]!): string {
  const form = view.words.forms[i]!;
  return strip > 0 && form.charCodeAt(strip - 1) === cp.LAM && form.charCodeAt(strip) === cp.LAM
    ? `\u0627${form.slice(strip)}`
    : form.slice(strip);
}
