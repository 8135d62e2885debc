import * as cp from "./code-points.js";
import { isArabicLetter, isCutter } from "./obfuscation.js";

/**
 * How far a text is folded:
 * - `none`: not at all;
 * - `light`: marks, tatweel and invisible controls go; letters stay (composed, so that NFD reads as NFC);
 * - `standard`: orthographic equivalence too (hamza seats, alef maksura, teh marbuta, Persian and Kurdish letters,
 *   presentation forms, digits, Latin case): what the matcher compares;
 * - `aggressive`: the lone hamza goes as well, and doubled letters are one: for search.
 */
export type FoldProfile = "none" | "light" | "standard" | "aggressive";

/** Table values: a code unit, or one of these. */
export const DROP_MARK = 0xfffe;
export const DROP_CONTROL = 0xfffd;
export const EXPAND = 0xfffc;

/** What the fold does with a unit; letters and plain units, the bulk of every text, come first. */
export const PLAIN = 0;
export const LETTER = 1;
export const CUTTER = 2;
export const MARK = 3;
export const CONTROL = 4;
export const EXPANDED = 5;

export interface FoldTable {
  /** UTF-16 unit to unit, `DROP_MARK`, `DROP_CONTROL` or `EXPAND`. */
  readonly map: Uint16Array;
  /** UTF-16 unit to one of `PLAIN` … `EXPANDED`. */
  readonly kinds: Uint8Array;
  /** What the units marked `EXPAND` become. */
  readonly expansions: ReadonlyMap<number, readonly number[]>;
}

/** Combining marks that belong to the letter before them: harakat, tanwin, shadda, sukun, Quranic marks, tatweel. */
const MARK_RANGES: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [cp.TATWEEL, cp.TATWEEL],
];

/** Invisible controls: bidi marks and isolates, zero-width characters, soft hyphen, byte-order mark. */
const CONTROL_RANGES: readonly (readonly [number, number])[] = [
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

/** Letters that are one letter to the reader of names; sources: Unicode Arabic block notes, Lucene's and CAMeL's sets. */
const LETTERS: readonly (readonly [number, number])[] = [
  [cp.ALEF_MADDA, cp.ALEF],
  [cp.ALEF_HAMZA_ABOVE, cp.ALEF],
  [cp.ALEF_HAMZA_BELOW, cp.ALEF],
  [cp.ALEF_WASLA, cp.ALEF],
  [0x0672, cp.ALEF],
  [0x0673, cp.ALEF],
  [0x0675, cp.ALEF],
  [cp.ALEF_MAKSURA, cp.YEH],
  [cp.YEH_HAMZA, cp.YEH],
  [cp.WAW_HAMZA, cp.WAW],
  [cp.TEH_MARBUTA, cp.HEH],
  [cp.FARSI_YEH, cp.YEH],
  [cp.YEH_WITH_DOTS_BELOW, cp.YEH],
  [cp.E_KURDISH, cp.YEH],
  [0x06d1, cp.YEH],
  [0x06d2, cp.YEH],
  [0x06d3, cp.YEH],
  [0x063d, cp.YEH],
  [0x0678, cp.YEH],
  [cp.KEHEH, cp.KAF],
  [cp.SWASH_KAF, cp.KAF],
  [0x06ab, cp.KAF],
  [cp.NGOEH, cp.KAF],
  [cp.GAF, cp.KAF],
  [0x063b, cp.KAF],
  [cp.TCHEH, cp.JEEM],
  [cp.PEH, cp.BEH],
  [cp.VEH, cp.FEH],
  [cp.OE, cp.WAW],
  [cp.U_KURDISH, cp.WAW],
  [0x06c8, cp.WAW],
  [0x06c9, cp.WAW],
  [0x06ca, cp.WAW],
  [0x06cb, cp.WAW],
  [0x06cf, cp.WAW],
  [0x0676, cp.WAW],
  [cp.AE, cp.HEH],
  [cp.HEH_GOAL, cp.HEH],
  [cp.HEH_DOACHASHMEE, cp.HEH],
  [0x06c0, cp.HEH],
  [0x06c2, cp.HEH],
  [0x06c3, cp.HEH],
  [0x06ff, cp.HEH],
  [cp.JEH, 0x0632],
  [cp.RREH_KURDISH, 0x0631],
  [0x0692, 0x0631],
  [cp.LAM_KURDISH, cp.LAM],
  [0x0679, 0x0637],
  [0x067c, cp.TEH],
  [0x0688, 0x062f],
  [0x0691, 0x0631],
  [0x06ba, cp.NOON],
];

function buildTable(profile: Exclude<FoldProfile, "none">): FoldTable {
  const map = new Uint16Array(0x10000);
  const expansions = new Map<number, readonly number[]>();
  for (let unit = 0; unit < map.length; unit++) map[unit] = unit;
  const fill = (ranges: readonly (readonly [number, number])[], value: number): void => {
    for (const [from, to] of ranges) map.fill(value, from, to + 1);
  };
  fill(MARK_RANGES, DROP_MARK);
  fill(CONTROL_RANGES, DROP_CONTROL);
  // The three units that the table uses as signals are noncharacters or specials: they fold to themselves as U+FFFF.
  for (const unit of [DROP_MARK, EXPAND]) map[unit] = 0xffff;
  if (profile === "light") return { map, kinds: kindsOf(map), expansions };

  for (const [from, to] of LETTERS) map[from] = to;
  for (let digit = 0; digit < 10; digit++) {
    map[cp.ARABIC_ZERO + digit] = cp.DIGIT_ZERO + digit;
    map[cp.PERSIAN_ZERO + digit] = cp.DIGIT_ZERO + digit;
    map[0xff10 + digit] = cp.DIGIT_ZERO + digit;
  }
  for (let unit = 0x41; unit < 0x250; unit++) {
    const lower = String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
    const folded = String.fromCharCode(lower).toLowerCase();
    if (folded.length === 1 && folded !== String.fromCharCode(unit)) map[unit] = folded.charCodeAt(0);
  }
  const presentation = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) {
      if (map[unit]! >= DROP_CONTROL && map[unit] !== 0xffff) continue;
      const plain = String.fromCharCode(unit).normalize("NFKC");
      if (plain === String.fromCharCode(unit)) continue;
      const units = [...Array(plain.length).keys()].map((i) => map[plain.charCodeAt(i)]!).filter((u) => u < EXPAND);
      if (units.length === 1) map[unit] = units[0]!;
      else if (units.length === 0) map[unit] = DROP_MARK;
      else {
        map[unit] = EXPAND;
        expansions.set(unit, units);
      }
    }
  };
  presentation(0xfb50, 0xfdff);
  presentation(0xfe70, 0xfefc);
  if (profile === "aggressive") map[cp.HAMZA] = DROP_MARK;
  return { map, kinds: kindsOf(map), expansions };
}

function kindsOf(map: Uint16Array): Uint8Array {
  const kinds = new Uint8Array(map.length);
  for (let unit = 0; unit < map.length; unit++) {
    const folded = map[unit]!;
    if (folded === DROP_MARK) kinds[unit] = MARK;
    else if (folded === DROP_CONTROL) kinds[unit] = CONTROL;
    else if (folded === EXPAND) kinds[unit] = EXPANDED;
    else if (isArabicLetter(unit)) kinds[unit] = LETTER;
    else if (isCutter(unit)) kinds[unit] = CUTTER;
  }
  return kinds;
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
