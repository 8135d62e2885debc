import { normalize } from "../text/fold.js";
import { type WordFacts, wordFacts } from "./facts.js";
import type { View } from "./view.js";

/** What the grammar knows of a word of a country, read after its first `strip` folded units (the proclitics). */
export interface CountryWord {
  readonly facts: WordFacts;
  readonly strip: number;
}

/** Words that a country brings to the lexicon. */
export interface CountryLexicon {
  /** Keys of parties and their adjectives. */
  readonly parties: readonly (readonly [party: string, adjectives: readonly string[]])[];
  /** Adjectives of the countryside of a unit, and the id of the unit. */
  readonly countryside: readonly (readonly [adjective: string, unit: string])[];
}

const CONJUNCTIONS = ["", "و", "ف"];
const PREPOSITIONS = ["", "ب", "ل", "ك"];
const ARTICLE = "ال";
const LI = "ل";

/** The words of a country by their folded form, spelled out with each proclitic: what they are, added to what the lexicon says. */
export function countryWords({ parties, countryside }: CountryLexicon): ReadonlyMap<string, CountryWord> {
  const facts = new Map<string, WordFacts>();
  const add = (word: string, more: Partial<WordFacts>): void => {
    const form = normalize(word);
    facts.set(form, { ...(facts.get(form) ?? wordFacts().get(form) ?? nothingKnown()), ...more });
  };
  for (const [nisba, adjectives] of parties) for (const adjective of adjectives) add(adjective, { nisba });
  for (const [adjective, countrysideNisba] of countryside) add(adjective, { countrysideNisba });
  const words = new Map<string, CountryWord>();
  for (const [word, known] of facts)
    for (const conjunction of CONJUNCTIONS)
      for (const preposition of PREPOSITIONS) {
        const strip = conjunction.length + preposition.length;
        words.set(conjunction + attach(preposition, word), { facts: known, strip });
      }
  return words;
}

/** After لـ the article loses its alef. */
function attach(preposition: string, word: string): string {
  return preposition === LI && word.startsWith(ARTICLE) ? LI + word.slice(1) : preposition + word;
}

/** A word of which nothing is known: the fields of the lexicon, in its order, so that all objects have one shape. */
function nothingKnown(): WordFacts {
  const [known] = wordFacts().values();
  const fields = Object.entries(known!).map(([field, value]) => [
    field,
    typeof value === "boolean" ? false : undefined,
  ]);
  return Object.fromEntries(fields) as WordFacts;
}

/** A view that knows the words of a country too. The reading with the fewest proclitics counts, as in the lexicon. */
export function withCountryWords(view: View, words: ReadonlyMap<string, CountryWord>): View {
  if (words.size === 0) return view;
  const facts = [...view.facts];
  const strips = view.strips.slice();
  for (let i = 0; i < facts.length; i++) {
    const word = words.get(view.words.forms[i]!);
    if (!word || (facts[i] !== undefined && strips[i]! < word.strip)) continue;
    facts[i] = word.facts;
    strips[i] = word.strip;
  }
  return { ...view, facts, strips };
}
