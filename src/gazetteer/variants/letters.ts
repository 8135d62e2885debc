import { ALEF, HAMZA, HEH, LAM } from "../../text/code-points.js";
import { lines } from "../lines.js";
import type { VariantRule } from "./rule.js";
import { respell, wordEnd } from "./rule.js";

const ARTICLE_LENGTH = 2;
/** Below this many letters what is left is an everyday word more often than the name (باب، قدم). */
const STEM_MIN = 4;
const SPACE = 0x20;

const alef = String.fromCharCode(ALEF);
const hamza = String.fromCharCode(HAMZA);
const heh = String.fromCharCode(HEH);
const article = alef + String.fromCharCode(LAM);

function hasArticle(name: string, at = 0): boolean {
  return name.charCodeAt(at) === ALEF && name.charCodeAt(at + 1) === LAM;
}

const ZAH = "ظه";
const DAD = lines(`
  ضهر
  ضهور
`);
const toDad = respell(
  lines(`
    ظه
    ضه
  `),
);
const toZah = respell(
  lines(`
    ضه
    ظه
  `),
);

/** Rules of single letters, and the article. */
export const LETTER_RULES: readonly VariantRule[] = [
  {
    rule: "article",
    letters: "",
    doc: "Toponyms are written with and without ال on their first word; a name of several words only loses it.",
    types: ["place"],
    example: `البوكمال
      بوكمال`,
    apply(name, add) {
      const end = wordEnd(name);
      if (hasArticle(name)) {
        if (end - ARTICLE_LENGTH >= (end === name.length ? STEM_MIN : STEM_MIN - 1)) add(name.slice(ARTICLE_LENGTH));
      } else if (end === name.length && end >= STEM_MIN) add(article + name);
    },
  },
  {
    rule: "final-hamza",
    letters: "اء",
    doc: "The hamza of a final اء goes unwritten: الشهباء، الشهبا.",
    types: ["place"],
    example: `جسر الشهباء
      جسر الشهبا`,
    apply(name, add) {
      const at = name.indexOf(hamza);
      if (at < 1) return;
      const dropped = name.replaceAll(alef + hamza, (match, offset: number) =>
        offset + 2 === name.length || name.charCodeAt(offset + 2) === SPACE ? alef : match,
      );
      if (dropped !== name) add(dropped);
    },
  },
  {
    rule: "final-alef-hamza",
    letters: "ال",
    doc: "The reverse for adjectives of the pattern فعلاء, which bear the article: الزهرا، الزهراء.",
    types: ["place"],
    example: `الزهرا
      الزهراء`,
    apply(name, add) {
      const last = name.length - 1;
      if (name.charCodeAt(last) !== ALEF) return;
      const from = name.lastIndexOf(" ") + 1;
      if (hasArticle(name, from) && last - from === STEM_MIN + 1) add(name + hamza);
    },
  },
  {
    rule: "final-heh-alef",
    letters: "",
    doc: "Toponyms of other languages end in ا or ه alike, where the word bears no article: دلا، دله.",
    types: ["place"],
    example: `كفريا
      كفريه`,
    apply(name, add) {
      const last = name.length - 1;
      const unit = name.charCodeAt(last);
      if (unit !== ALEF && unit !== HEH) return;
      const from = name.lastIndexOf(" ") + 1;
      if (last - from + 1 < STEM_MIN || hasArticle(name, from)) return;
      add(name.slice(0, last) + (unit === ALEF ? heh : alef));
    },
  },
  {
    rule: "zah-dad",
    letters: "ه",
    doc: "ظ and ض sound alike in names from ظهر: أبو الظهور، أبو الضهور.",
    types: ["place"],
    example: `ابو الظهور
      ابو الضهور`,
    apply(name, add) {
      if (name.includes(ZAH)) toDad(name, add);
      else if (DAD.some((stem) => name.includes(stem))) toZah(name, add);
    },
  },
];
