import * as cp from "./code-points.js";
import { foldLetters, MARK_FORMS, markArabicLetters, type Range } from "./letters.js";
import { CUTTERS } from "./obfuscation.js";
import { CONTROL, CUTTER, EXPANDED, LETTER, MARK } from "./unit-kinds.js";

/**
 * How far a text is folded:
 * - `none`: not at all;
 * - `light`: marks, tatweel and invisible controls go; letters stay (composed, so that NFD reads as NFC);
 * - `standard`: orthographic equivalence too (hamza seats, alef maksura, teh marbuta, Persian and Kurdish letters,
 *   presentation forms, digits, Latin case): what the matcher compares;
 * - `aggressive`: the lone hamza goes as well, and doubled letters are one: for search.
 */
export type FoldProfile = (typeof FOLD_PROFILES)[number];
export const FOLD_PROFILES = ["none", "light", "standard", "aggressive"] as const;

export interface FoldTable {
  /** UTF-16 unit to unit; to be read only where the unit's kind keeps it as one. */
  readonly map: Uint16Array;
  /** UTF-16 unit to one of the kinds of `unit-kinds.ts`. */
  readonly kinds: Uint8Array;
  /** Kind and mapped unit in one number, `kind * 0x10000 + unit`: one read where the fold spends its time. */
  readonly codes: Uint32Array;
  /** What the units of kind `EXPANDED` become. */
  readonly expansions: ReadonlyMap<number, readonly number[]>;
}

/** Combining marks that belong to the letter before them: harakat, tanwin, shadda, sukun, Quranic marks, tatweel. */
const MARK_RANGES: readonly Range[] = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [cp.TATWEEL, cp.TATWEEL],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0883, 0x0885],
  [0x0897, 0x089f],
  [0x08c9, 0x08e1],
  [0x08e3, 0x08ff],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  ...MARK_FORMS,
];

/** Invisible controls: bidi marks and isolates, zero-width characters, soft hyphen, byte-order mark. */
const CONTROL_RANGES: readonly Range[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [cp.SOFT_HYPHEN, cp.SOFT_HYPHEN],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Scripts with case or composed accents: Latin, Greek, Cyrillic, Armenian, and their extensions. */
const CASED_RANGES: readonly Range[] = [
  [0x41, 0x58f],
  [0x1e00, 0x1fff],
];
/** Distance from a full-width Latin form to the ASCII it stands for. */
const FULL_WIDTH: number = 0xff01 - 0x21;

function buildTable(profile: Exclude<FoldProfile, "none">): FoldTable {
  const map = new Uint16Array(0x10000);
  const kinds = new Uint8Array(0x10000);
  const expansions = new Map<number, readonly number[]>();
  for (let unit = 0; unit < map.length; unit++) map[unit] = unit;
  for (const unit of CUTTERS) kinds[unit] = CUTTER;
  markArabicLetters(kinds, LETTER);
  for (const [from, to] of MARK_RANGES) kinds.fill(MARK, from, to + 1);
  for (const [from, to] of CONTROL_RANGES) kinds.fill(CONTROL, from, to + 1);
  for (const [from, to] of CASED_RANGES) foldCase(map, kinds, from, to, profile === "light");
  if (profile === "light") return { map, kinds, codes: codesOf(map, kinds), expansions };

  foldLetters(map);
  for (let digit = 0; digit < 10; digit++) {
    map[cp.ARABIC_ZERO + digit] = cp.DIGIT_ZERO + digit;
    map[cp.PERSIAN_ZERO + digit] = cp.DIGIT_ZERO + digit;
    map[cp.DIGIT_ZERO + FULL_WIDTH + digit] = cp.DIGIT_ZERO + digit;
  }
  for (let unit = 0x61; unit <= 0x7a; unit++) map[unit + FULL_WIDTH] = map[unit - 0x20 + FULL_WIDTH] = unit;
  if (profile === "aggressive") {
    kinds[cp.HAMZA] = MARK;
    kinds[cp.HIGH_HAMZA] = MARK;
  }
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    if (kinds[unit] !== LETTER) continue;
    const letters: number[] = [];
    for (const part of String.fromCharCode(unit).normalize("NFKC")) {
      const plain = part.charCodeAt(0);
      if (kinds[plain] === LETTER) letters.push(map[plain]!);
    }
    if (letters.length === 1) map[unit] = letters[0]!;
    else if (letters.length === 0) kinds[unit] = MARK;
    else {
      kinds[unit] = EXPANDED;
      expansions.set(unit, letters);
    }
  }
  return { map, kinds, codes: codesOf(map, kinds), expansions };
}

function codesOf(map: Uint16Array, kinds: Uint8Array): Uint32Array {
  const codes = new Uint32Array(map.length);
  for (let unit = 0; unit < codes.length; unit++) codes[unit] = kinds[unit]! * 0x10000 + map[unit]!;
  return codes;
}

/** Letters without their accents, and in lower case unless `keepCase`; any unit that is no such letter stays. */
function foldCase(map: Uint16Array, kinds: Uint8Array, from: number, to: number, keepCase: boolean): void {
  for (let unit = from; unit <= to; unit++) {
    const plain = String.fromCharCode(unit).normalize("NFD");
    let marks = 1;
    while (kinds[plain.charCodeAt(marks)] === MARK) marks++;
    if (marks < plain.length) continue;
    const folded = keepCase ? plain : plain.charAt(0).toLowerCase();
    if (keepCase || folded.length === 1) map[unit] = folded.charCodeAt(0);
  }
}

const tables = new Map<FoldProfile, FoldTable>();

/** The table of a profile, built when first asked for. */
export function foldTable(profile: Exclude<FoldProfile, "none">): FoldTable {
  let table = tables.get(profile);
  if (!table) {
    table = buildTable(profile);
    tables.set(profile, table);
  }
  return table;
}
