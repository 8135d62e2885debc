/**
 * Regular forms of Arabic noun phrases for things: number, definiteness, case as far as it is written, and the agreement
 * of the adjective (a plural of things takes the feminine singular). Hamza seats and the like are the compiler's business.
 */

/** A row of `data/nouns.jsonl`. */
export interface Noun {
  readonly noun: string;
  readonly gender: "m" | "f";
  /** Broken or sound plurals; none for a mass noun, which has no dual either. */
  readonly plurals?: readonly string[];
  /** The broken plural takes the accusative alef (ألغاما, but not صواريخ). */
  readonly nunated?: boolean;
}

/** A noun with what stands behind it; every string may hold alternatives parted by `|`. */
export interface Phrase {
  readonly noun: string;
  /** Masculine singular, agreeing with the noun; with `~` before it, it never takes the article (`الصواريخ قصيرة المدى`). */
  readonly adjectives?: readonly string[];
  /** Genitives: the noun stands in the construct before each, bare and with the article. */
  readonly of?: string;
  /** Words behind the noun that never change. */
  readonly tail?: string;
  /** Proper names of makes, as `صاروخ من طراز غراد`: the spelling variants make `صواريخ غراد` and the like of it. */
  readonly models?: string;
}

interface Form {
  readonly text: string;
  /** How the noun stands before a genitive; absent for definite and accusative forms. */
  readonly construct?: string;
  readonly definite: boolean;
  readonly agreement: "m" | "f" | "m-dual-nom" | "m-dual-obl" | "f-dual-nom" | "f-dual-obl";
  readonly accusative?: boolean;
}

const TEH_MARBUTA = "ة";
const ALEF = "ا";
const ARTICLE = "ال";
const ANNEXED = "~";
const NOT = "غير ";
const ENDINGS = {
  feminine: "ة",
  dualNominative: "ان",
  dualOblique: "ين",
  feminineDualNominative: "تان",
  feminineDualOblique: "تين",
} as const;
const OF_MAKE = "من طراز";

/** All forms of a phrase, without doubles: the indefinite singular first. */
export function inflect(phrase: Phrase, nouns: ReadonlyMap<string, Noun>): string[] {
  const result = new Set<string>();
  for (const written of alternatives(phrase.noun)) {
    const noun = nouns.get(written);
    if (!noun) throw new Error(`no such noun in data/nouns.jsonl: ${written}`);
    // the other numbers and `من نوع` are spelling variants, made when the index is compiled
    for (const model of phrase.models ? alternatives(phrase.models) : []) result.add(`${written} ${OF_MAKE} ${model}`);
    if (phrase.models !== undefined) continue;
    for (const form of forms(noun)) {
      if (form.definite && form.agreement.includes("dual") && !isBare(phrase)) continue; // regular, and never met
      for (const text of complete(form, phrase)) result.add(text);
    }
  }
  return [...result];
}

function isBare(phrase: Phrase): boolean {
  return phrase.adjectives === undefined && phrase.tail === undefined;
}

function complete(form: Form, phrase: Phrase): string[] {
  const heads = withAdjectives(form, phrase.adjectives ?? []);
  if (phrase.of !== undefined) {
    if (form.construct === undefined) return [];
    const genitives = alternatives(phrase.of).flatMap((word) =>
      word.startsWith(ARTICLE) ? [word] : [word, definite(word)],
    );
    return genitives.map((genitive) => `${form.construct} ${genitive}`);
  }
  if (phrase.tail !== undefined)
    return heads.flatMap((head) => alternatives(phrase.tail!).map((tail) => `${head} ${tail}`));
  return heads;
}

function withAdjectives(form: Form, adjectives: readonly string[]): string[] {
  let heads = [form.text];
  for (const adjective of adjectives) {
    const agreeing = alternatives(adjective).map((word) => agree(word, form));
    heads = heads.flatMap((head) => agreeing.map((word) => `${head} ${word}`));
  }
  return heads;
}

function agree(written: string, form: Form): string {
  const annexed = written.startsWith(ANNEXED);
  const negated = written.startsWith(NOT);
  const adjective = annexed ? written.slice(ANNEXED.length) : negated ? written.slice(NOT.length) : written;
  const ending = {
    m: form.accusative ? ALEF : "",
    f: ENDINGS.feminine,
    "m-dual-nom": ENDINGS.dualNominative,
    "m-dual-obl": ENDINGS.dualOblique,
    "f-dual-nom": ENDINGS.feminineDualNominative,
    "f-dual-obl": ENDINGS.feminineDualOblique,
  }[form.agreement];
  const agreeing = form.definite && !annexed ? definite(adjective + ending) : adjective + ending;
  return negated ? NOT + agreeing : agreeing;
}

function forms({ noun, gender, plurals, nunated }: Noun): Form[] {
  const accusative = gender === "m" && !noun.endsWith(TEH_MARBUTA);
  const result: Form[] = [
    { text: noun, construct: noun, definite: false, agreement: gender },
    { text: definite(noun), definite: true, agreement: gender },
    ...(accusative ? [{ text: noun + ALEF, definite: false, agreement: gender, accusative: true }] : []),
  ];
  if (!plurals) return result;
  const stem = noun.endsWith(TEH_MARBUTA) ? `${noun.slice(0, -1)}ت` : noun;
  const dual = (ending: string, construct: string, agreement: Form["agreement"]): Form[] => [
    { text: stem + ending, construct: stem + construct, definite: false, agreement },
    { text: definite(stem + ending), definite: true, agreement },
  ];
  result.push(...dual(ENDINGS.dualNominative, ALEF, `${gender}-dual-nom`));
  result.push(...dual(ENDINGS.dualOblique, "ي", `${gender}-dual-obl`));
  for (const plural of plurals) {
    result.push({ text: plural, construct: plural, definite: false, agreement: "f" });
    result.push({ text: definite(plural), definite: true, agreement: "f" });
    if (nunated) result.push({ text: plural + ALEF, definite: false, agreement: "f" });
  }
  return result;
}

function definite(word: string): string {
  return ARTICLE + word;
}

function alternatives(text: string): string[] {
  return text.split("|");
}
