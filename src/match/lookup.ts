import { checkText } from "../arguments.js";
import { entryAt } from "../gazetteer/entry-source.js";
import type { WeaponEntry } from "../gazetteer/types.js";
import { MAKE_NOUNS } from "../gazetteer/variants/index.js";
import { hashUnits } from "../text/hash.js";
import { type CompiledIndex, checkIndex, NODE_NAME, NODE_STRIDE, type Posting, postingsOf } from "./compiled-index.js";
import { entriesByEnglish } from "./english.js";
import { type EntryAt, entriesById, type IdKind } from "./entry-ids.js";
import { findChild } from "./find.js";
import { readNames, walkName } from "./read-names.js";

/** An entry that was looked up: which of its names was found (record 0, the canonical one, for ids and English), and how. */
export interface FoundEntry extends Posting {
  /**
   * - `name`: a name of the gazetteer, in any spelling;
   * - `english`: its English name, or what transliterates one of its names;
   * - `id`, `former-id`, `foreign-id`: an id of its own, one that it had, one of another system (GeoNames, Wikidata …).
   */
  readonly by: "name" | "english" | IdKind;
}

/**
 * The number of a name in an index, or -1 where it is none.
 *
 * @param index a compiled index
 * @param name a name in any spelling that folds to it
 */
export function nameNumber(index: CompiledIndex, name: string): number {
  const node = walkName(readNames([name]), 0, (at, separator, units, from, to) =>
    findChild(index, at, separator, hashUnits(units, from, to), units, from, to),
  );
  return node === 0 ? -1 : index.nodes[node * NODE_STRIDE + NODE_NAME]!;
}

/** Whether a posting is of a make of a weapon. */
function isMake({ gazetteers }: CompiledIndex, { gazetteer, entry }: Posting): boolean {
  return (entryAt(gazetteers[gazetteer]!, entry) as Partial<WeaponEntry>).model !== undefined;
}

/**
 * The entries that a string leads to: the one with that id; those that bear the name, the whole of it and nothing but it, makes of
 * weapons also without the noun that a text must have (`عماد` of `صاروخ عماد`); and for a
 * string in Latin letters those of that English name or transliteration, the likest first. An entry that one way found is not repeated
 * by the next.
 *
 * @example
 * const index = compileIndex([countries]);
 * lookupName(index, "مصر").map(({ entry }) => countries.entries[entry]?.id) //=> ["country:EG"]
 * lookupName(index, "Egypt").map(({ entry, by }) => [countries.entries[entry]?.id, by]) //=> [["country:EG", "english"]]
 */
export function lookupName(index: CompiledIndex, name: string): FoundEntry[] {
  checkIndex(index);
  checkText(name, "name");
  const found: FoundEntry[] = entriesById(index, name).map((at) => ({ ...at, record: 0, rule: 0 }));
  const isNew = ({ gazetteer, entry }: EntryAt): boolean =>
    !found.some((other) => other.gazetteer === gazetteer && other.entry === entry);
  const nouns = [...MAKE_NOUNS.keys()];
  for (const written of [name, ...nouns.map((noun) => `${noun} ${name}`)]) {
    const number = nameNumber(index, written);
    const postings = number < 0 ? [] : postingsOf(index, number);
    const meant = written === name ? postings : postings.filter((posting) => isMake(index, posting));
    found.push(...meant.filter(isNew).map((posting) => ({ ...posting, by: "name" as const })));
  }
  const english = entriesByEnglish(index, name).filter(isNew);
  return [...found, ...english.map((at) => ({ ...at, record: 0, rule: 0, by: "english" as const }))];
}
