import type { VariantRule } from "./rule.js";

const SPACE = " ";
const DASH = "-";
/** The first number after a letter, with what parts the two. */
const LETTER_AND_NUMBER = /^([^\d]*\p{L})([ -]?)(\d.*)$/u;
const LATIN_LETTER = /[a-z]$/;

/** Rules of the designations of weapons: letters and a number. */
export const DESIGNATION_RULES: readonly VariantRule[] = [
  {
    rule: "designation",
    letters: "",
    doc: "The letters and the number of a designation are parted by a space, a dash or, in Latin script, nothing.",
    types: ["weapon"],
    example: `f 16
      f-16
      f16`,
    apply(name, add) {
      const parts = LETTER_AND_NUMBER.exec(name);
      if (!parts) return;
      const [, letters, separator, rest] = parts;
      // A letter of Arabic and a digit are two words without a space too: the matcher reads them as with one.
      const separators = LATIN_LETTER.test(letters!) ? [SPACE, DASH, ""] : [SPACE, DASH];
      for (const other of separators) if (other !== separator) add(letters + other + rest);
    },
  },
];
