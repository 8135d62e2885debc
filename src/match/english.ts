import { distance } from "fastest-levenshtein";
import type { BaseEntry } from "../gazetteer/types.js";
import { latinWords, roughLatin, soundKey } from "../text/sound-key.js";
import type { CompiledIndex } from "./compiled-index.js";
import { type EntryAt, LABEL_SCHEMES } from "./entry-ids.js";

/** Entries by what their names sound like, and the English names of each. */
interface EnglishIndex {
  readonly bySound: ReadonlyMap<string, readonly NamedEntry[]>;
  readonly byName: ReadonlyMap<string, readonly NamedEntry[]>;
  readonly byBracket: ReadonlyMap<string, readonly NamedEntry[]>;
}

interface NamedEntry extends EntryAt {
  /** Its English names, as {@link joined} has them, and its Arabic ones in rough transliteration. */
  readonly names: readonly string[];
  readonly rank: number;
}

const indexes = new WeakMap<CompiledIndex, EnglishIndex>();

/** As many entries are given that only sound alike. */
const ALIKE_MAX = 12;
/** Up to so many consonants, many names have the same: then the letters must agree too. */
const SHORT_KEY = 3;
/** How much of the longer name may differ in letters, for a short key and for a long one. */
const SHORT_SHARE = 0.34;
const LONG_SHARE = 0.6;

const LATIN_LETTER = /\p{Script=Latin}/u;
const ARTICLES: ReadonlySet<string> = new Set("al el ad ar as ash at an az ez the".split(" "));
/** Between the names of a label: `SDF: Democratic Forces`. */
const PARTS = /[/:;]|\s-\s/;
/** What stands in brackets: another name of an actor (`Islamic State (IS/ISIS)`), but the town of a place (`Panorama (Hasakah)`). */
const BRACKETS = /\(([^()]*)\)/g;
const LOWEST_RANK = 10;

/**
 * Entries by an English name or a transliteration of their Arabic one: those that bear the very name first (articles, marks and spaces
 * aside), then those whose names have the same consonants, the likest first. `Duma`, `Kafr Nabl`, `Deir ez-Zor`, `ISIS`.
 *
 * The index of the English side is built at the first call and kept as long as the index itself.
 *
 * @param index a compiled index
 * @param name a name in Latin script; one without a Latin letter has no entries here
 */
export function entriesByEnglish(index: CompiledIndex, name: string): EntryAt[] {
  if (!LATIN_LETTER.test(name)) return [];
  let english = indexes.get(index);
  if (!english) {
    english = buildEnglish(index);
    indexes.set(index, english);
  }
  const wanted = joined(name);
  const exact = (english.byName.get(wanted) ?? []).slice().sort((a, b) => a.rank - b.rank);
  const bracketed = (english.byBracket.get(wanted) ?? []).filter((entry) => !exact.includes(entry));
  const key = soundKey(name);
  const share = key.length <= SHORT_KEY ? SHORT_SHARE : LONG_SHARE;
  const alike = (key === "" ? [] : (english.bySound.get(key) ?? []))
    .filter((entry) => !exact.includes(entry) && !bracketed.includes(entry))
    .map((entry) => ({ entry, difference: leastDifference(wanted, entry.names) }))
    .filter(({ difference }) => difference <= share)
    .sort((a, b) => a.difference - b.difference || a.entry.rank - b.entry.rank)
    .slice(0, ALIKE_MAX);
  return [...exact, ...bracketed, ...alike.map(({ entry }) => entry)].map(({ gazetteer, entry }) => ({
    gazetteer,
    entry,
  }));
}

function buildEnglish({ gazetteers }: CompiledIndex): EnglishIndex {
  const bySound = new Map<string, NamedEntry[]>();
  const byName = new Map<string, NamedEntry[]>();
  const byBracket = new Map<string, NamedEntry[]>();
  gazetteers.forEach(({ entries, type }, gazetteer) => {
    entries.forEach((item, entry) => {
      const { names: written, bracketed } = englishNames(item);
      const { rank = LOWEST_RANK } = item as { readonly rank?: number };
      const arabic = [
        item.name,
        ...(item.names ?? []).map((other) => (typeof other === "string" ? other : other.name)),
      ];
      const english = new Set(written.map(joined));
      const named: NamedEntry = { gazetteer, entry, names: [...english, ...arabic.map(roughLatin)], rank };
      for (const name of english) push(byName, name, named);
      if (type !== "place") for (const name of new Set(bracketed.map(joined))) push(byBracket, name, named);
      for (const key of new Set([...written, ...arabic].map(soundKey))) push(bySound, key, named);
    });
  });
  return { bySound, byName, byBracket };
}

function push(map: Map<string, NamedEntry[]>, key: string, entry: NamedEntry): void {
  if (key === "") return;
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** The English names of an entry: its own, labels of other systems, and the parts of both; and apart those in brackets. */
function englishNames(entry: BaseEntry & { readonly ids?: Readonly<Record<string, string>> }): {
  names: string[];
  bracketed: string[];
} {
  const labels = Object.entries(entry.ids ?? {}).flatMap(([scheme, label]) => (LABEL_SCHEMES.has(scheme) ? label : []));
  const whole = [...(entry.en === undefined ? [] : [entry.en]), ...(entry.enNames ?? []), ...labels];
  const parts = (name: string): string[] => [name, ...name.split(PARTS)].filter((part) => LATIN_LETTER.test(part));
  return {
    names: whole.flatMap((name) => parts(name.replace(BRACKETS, " "))),
    bracketed: whole.flatMap((name) => [...name.matchAll(BRACKETS)].flatMap(([, inside]) => parts(inside!))),
  };
}

/** A name as one word without its articles: `Deir ez-Zor` is `deirzor`. */
function joined(name: string): string {
  const words = latinWords(name);
  const bare = words.filter((word) => !ARTICLES.has(word));
  return (bare.length > 0 ? bare : words).join("");
}

/** The share of letters that differ between a name and the likest of others. */
function leastDifference(wanted: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => distance(wanted, name) / Math.max(wanted.length, name.length)));
}
