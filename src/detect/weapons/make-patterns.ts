import type { WeaponEntry } from "../../gazetteer/types.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { MAKE_WORD, WEAPON_ADJECTIVE, WEAPON_COMPLEMENT, WEAPON_NOUN } from "../../lexicon/parts/weapons.js";
import { valueAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { patternSet } from "../patterns/pattern-set.js";
import type { NameAt, TextView } from "../text-view.js";

/** A make with the noun that it belongs to: words `first` to `last`, from `skip` folded units into the first. */
export interface MakeMatch {
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  /** The make, where a gazetteer has it. */
  readonly make: NameAt | undefined;
}

/** A row of the patterns of makes. */
export interface MakePattern {
  readonly id: string;
  readonly match: string;
}

const OF = "\u0645\u0646"; // من
const MODEL = "\u0637\u0631\u0627\u0632"; // طراز
/** `راجمات صواريخ`, `منظومة دفاع جوي`: a second noun may stand under the first. */
const HEAD = "<weapon-noun> <weapon-noun>? <weapon-complement>? (<weapon-adjective>|<nisba>){0,4}";

/**
 * Makes after the noun of their family. `@make` is a name of a weapon gazetteer whose entry has a `model`, of a class that the noun takes:
 * `دبابة بصاروخ كورنيت` is two weapons. The other patterns are of makes that no gazetteer has: the kind is that of the noun.
 */
export const MAKE_PATTERNS: readonly MakePattern[] = [
  // طائرات من طراز سوخوي 24, منظومة إس 300, مسيرة تركية من نوع بيرقدار
  { id: "make", match: `${HEAD} ${OF}? <make-word>? make:@make` },
  // طائرات من طراز "كرار 4"
  { id: "quoted-make", match: `${HEAD} ${OF}? <make-word> “…”` },
  // طائرات من طراز كرار-4
  { id: "dashed-make", match: `${HEAD} ${OF}? <make-word> _ - #` },
  // طائرات من طراز كرار 4
  { id: "numbered-make", match: `${HEAD} ${OF}? <make-word> _ #` },
  // طائرات من طراز كرار
  { id: "plain-make", match: `${HEAD} ${OF} ${MODEL} _` },
];

const patterns = patternSet(MAKE_PATTERNS, [WEAPON_NOUN, WEAPON_ADJECTIVE, WEAPON_COMPLEMENT, MAKE_WORD, NISBA]);
/** Words of the patterns that are in no class. */
export const MAKE_LITERALS: readonly string[] = patterns.literals;

const SAYS_MAKE = wordGate([MAKE_WORD]);

/** Whether a text may hold a make: each pattern asks for the name of one, or for a word that says that one follows. */
function mayHoldMakes({ words }: TextView, makesAt: (type: string, i: number) => readonly NameAt[]): boolean {
  for (let i = 0; i < words.count; i++)
    if ((words.gates[i]! & SAYS_MAKE) !== 0 || makesAt("make", i).length > 0) return true;
  return false;
}

/** All makes of a text with their nouns. */
export function makesOf(view: TextView): readonly MakeMatch[] {
  const found: MakeMatch[] = [];
  const makesAt = (_: string, i: number): readonly NameAt[] => {
    const names = view.namesAt(i, "weapon");
    return names.length === 0 ? names : names.filter(isMake);
  };
  if (!mayHoldMakes(view, makesAt)) return found;
  for (const { row, first, last, skip, captures } of patterns.find(view.words, makesAt)) {
    const at = captures.get("make");
    if (!at) {
      found.push({ pattern: row.id, first, last, skip, make: undefined });
      continue;
    }
    const classes = valueAt(view.words, first, WEAPON_NOUN)!;
    const make = makesAt("make", at.first).find((name) => name.last === at.last && isOf(classes, name));
    if (make) found.push({ pattern: row.id, first, last, skip, make });
  }
  return found;
}

function isMake({ entry, proclitic }: NameAt): boolean {
  return proclitic === "" && (entry as WeaponEntry).model !== undefined;
}

function isOf(classes: ReadonlySet<string>, { entry }: NameAt): boolean {
  return classes.has((entry as WeaponEntry).weaponClass);
}
