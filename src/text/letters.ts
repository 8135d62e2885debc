import * as cp from "./code-points.js";

const HEX = 16;

/** A range of units, both ends in it. */
export type Range = readonly [from: number, to: number];

const LETTER_RANGES: readonly Range[] = [
  [0x0620, 0x063f],
  [0x0641, 0x064a],
  [0x066e, 0x066f],
  [cp.ALEF_WASLA, 0x06d3],
  [cp.AE, cp.AE],
  [0x06ee, 0x06ef],
  [0x06fa, 0x06fc],
  [0x06ff, 0x06ff],
  [0x0750, 0x077f],
  [0x0870, 0x0882],
  [0x0886, 0x0886],
  [0x0889, 0x088d],
  [0x08a0, 0x08c8],
  // Presentation forms, without the spelled-out marks, the dots, and the formulas that are whole phrases.
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfc5d],
  [0xfc64, 0xfcf1],
  [0xfcf5, 0xfd3d],
  [0xfd50, 0xfdf9],
  [0xfdfc, 0xfdfc],
  [0xfe80, 0xfefc],
];

/** Marks as presentation forms: shadda with a vowel, vowels alone or on a tatweel, the tail of seen. */
export const MARK_FORMS: readonly Range[] = [
  [0xfc5e, 0xfc63],
  [0xfcf2, 0xfcf4],
  [0xfe70, 0xfe7f],
];

/** ة by whatever unit: of Arabic, of Urdu, and the two presentation forms. */
export function isTehMarbuta(unit: number): boolean {
  return (
    unit === cp.TEH_MARBUTA ||
    unit === cp.TEH_MARBUTA_GOAL ||
    unit === cp.TEH_MARBUTA_ISOLATED ||
    unit === cp.TEH_MARBUTA_FINAL
  );
}

/** Marks the letters of the Arabic script (not its digits, marks, tatweel or punctuation) in a table of units. */
export function markArabicLetters(table: Uint8Array, value: number): void {
  for (const [from, to] of LETTER_RANGES) table.fill(value, from, to + 1);
}

/**
 * Letters that are one letter to the reader of names: the letter without its hamza, and the letters of other languages of
 * the script (Persian, Kurdish, Urdu, Pashto, Uyghur, Kazakh, Kashmiri, Jawi, the Maghreb) under the Arabic letter whose
 * shape they keep. Sources: the Arabic block notes of the Unicode Standard; the normalisers of Lucene and CAMeL Tools,
 * which hold the first entries of each row. Units are code points in hexadecimal, `a-b` a range.
 */
const FOLDED_LETTERS: readonly (readonly [letter: number, units: string])[] = [
  [cp.HAMZA, "0674"],
  [cp.ALEF, "0622-0623 0625 0671-0673 0675 0773-0774 0870-0882 08ad"],
  [cp.BEH, "067e 067b 0680 0750-0756 08a0-08a1 08b6-08b7 08be"],
  [cp.TEH, "0679-067a 067c-067d 067f 08b8 08bf-08c0"],
  [cp.JEEM, "0686-0687 0683-0684 06bf 08a2 08c1 08c5-08c6"],
  [cp.HAH, "0681-0682 0685 0757-0758 076e-076f 0772 077c 088a"],
  [cp.DAL, "0688-0690 06ee 0759-075a 08ae"],
  [cp.REH, "0691-0697 0699 06ef 075b 076b-076c 0771 08aa 08b9"],
  [cp.ZAIN, "0698 08b2"],
  [cp.SEEN, "069a-069b 075c 076d 0770 077d-077e"],
  [cp.SHEEN, "069c 06fa"],
  [cp.SAD, "069d-069e 08af"],
  [cp.DAD, "06fb"],
  [cp.TAH, "069f 088b-088c 08a3"],
  [cp.AIN, "075d-075f 08b3"],
  [cp.GHAIN, "06a0 06fc 08c3"],
  [cp.FEH, "06a1-06a6 0760-0761 08a4 08bb"],
  [cp.QAF, "066f 06a7-06a8 08a5 08b5 08bc 08c4"],
  [cp.KAF, "06a9-06b4 063b-063c 0762-0764 077f 088d 08b0 08b4 08c2 08c8"],
  [cp.LAM, "06b5-06b8 076a 08a6 08c7"],
  [cp.MEEM, "0765-0766 08a7"],
  [cp.NOON, "06b9-06bd 0767-0769 0889 08bd"],
  [cp.HEH, "0629 06be 06c0-06c3 06d5 06ff"],
  [cp.WAW, "0624 0676-0677 06c4-06cb 06cf 0778-0779 08ab 08b1"],
  [cp.YEH, "0649 0626 06cc-06ce 06d0-06d3 0620 063d-063f 0678 0775-0777 077a-077b 0886 08a8-08a9 08ac 08ba"],
];

/** Writes the folded letters into a map of units. */
export function foldLetters(map: Uint16Array): void {
  for (const [letter, units] of FOLDED_LETTERS) {
    for (const range of units.split(" ")) {
      const [from, to = from] = range.split("-");
      map.fill(letter, Number.parseInt(from!, HEX), Number.parseInt(to!, HEX) + 1);
    }
  }
}
