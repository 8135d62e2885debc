import type { VariantRule } from "./rule.js";
import { isWordAt, swap, wordEnd } from "./rule.js";

const SYRIA: readonly [string, string] = ["سوريا", "سوريه"];
const PLURAL_NOMINATIVE = "ون";
const PLURAL_OBLIQUE = "ين";
const ARTICLE = "ال";
const PLURAL_MIN = 5;
/** Words that end like the plural and are none. */
const NO_PLURALS: ReadonlySet<string> = new Set([
  "تلفزيون",
  "التلفزيون",
  "قاسيون",
  "عفرين",
  "الميادين",
  "فلسطين",
  "تشرين",
  "حطين",
  "الصين",
  "برلين",
]);

/** Words of the press with two spellings, and the case endings of the sound plural. */
export const WORD_RULES: readonly VariantRule[] = [
  {
    rule: "syria",
    letters: "سوري",
    doc: "سوريا and سورية are both the country's name.",
    example: ["قوات سوريا الديمقراطيه", "قوات سوريه الديمقراطيه"],
    apply(name, add) {
      const at = name.indexOf("سوري");
      if (at < 0) return;
      const [here, other] = name.charCodeAt(at + 4) === SYRIA[0].charCodeAt(4) ? SYRIA : [SYRIA[1], SYRIA[0]];
      if (name.startsWith(here, at) && isWordAt(name, here, at))
        add(name.slice(0, at) + other + name.slice(at + here.length));
    },
  },
  {
    rule: "democratic",
    letters: "ديمقراط",
    doc: "ديمقراطي and ديموقراطي.",
    notFor: ["place"],
    example: ["حزب الاتحاد الديمقراطي", "حزب الاتحاد الديموقراطي"],
    apply: swap("ديمقراط", "ديموقراط"),
  },
  {
    rule: "militia",
    letters: "مليشي",
    doc: "ميليشيا, مليشيا and ميلشيا.",
    notFor: ["place"],
    example: ["ميليشيا قسد", "مليشيا قسد", "ميلشيا قسد"],
    apply(name, add) {
      const spellings = ["ميليشي", "مليشي", "ميلشي"];
      if (!name.includes("شي")) return;
      const here = spellings.find((spelling) => name.includes(spelling));
      if (here !== undefined) for (const other of spellings) if (other !== here) add(name.replace(here, other));
    },
  },
  {
    rule: "america",
    letters: "امريك",
    doc: "أمريكا and أميركا.",
    notFor: ["place"],
    example: ["القوات الامريكيه", "القوات الاميركيه"],
    apply: swap("امريك", "اميرك"),
  },
  {
    rule: "chemical",
    letters: "كيماي",
    doc: "كيماوي, كيميائي and كيمياوي.",
    notFor: ["place"],
    example: ["هجوم كيماوي", "هجوم كيميايي", "هجوم كيمياوي"],
    apply(name, add) {
      if (!name.includes("كيم")) return;
      const spellings = ["كيماوي", "كيميايي", "كيمياوي"];
      const here = spellings.find((spelling) => name.includes(spelling));
      if (here !== undefined) for (const other of spellings) if (other !== here) add(name.replace(here, other));
    },
  },
  {
    rule: "hospital",
    letters: "مشفي ",
    doc: "مشفى is the Syrian word, مستشفى the common one.",
    types: ["place"],
    example: ["مشفي الكندي", "مستشفي الكندي"],
    apply(name, add) {
      if (name.startsWith("مشفي ")) add(`مستشفي ${name.slice(5)}`);
      else if (name.startsWith("مستشفي ")) add(`مشفي ${name.slice(7)}`);
    },
  },
  {
    rule: "motorway",
    letters: "ستراد",
    doc: "أوتوستراد, أوتستراد and أتوستراد.",
    types: ["place"],
    example: ["اوتوستراد درعا", "اوتستراد درعا", "اتوستراد درعا"],
    apply(name, add) {
      if (!name.includes("ستراد")) return;
      const spellings = ["اوتوستراد", "اوتستراد", "اتوستراد"];
      const here = spellings.find((spelling) => name.includes(spelling));
      if (here !== undefined) for (const other of spellings) if (other !== here) add(name.replace(here, other));
    },
  },
  {
    rule: "plural-case",
    letters: "ن",
    doc: "The sound masculine plural ends in ون or ين by its case; adjectives with the article follow the first word.",
    types: ["actor"],
    example: ["المقاتلين الاجانب", "المقاتلون الاجانب"],
    apply(name, add) {
      const end = wordEnd(name);
      if (end < PLURAL_MIN) return;
      const here = name.slice(end - 2, end);
      if ((here !== PLURAL_NOMINATIVE && here !== PLURAL_OBLIQUE) || NO_PLURALS.has(name.slice(0, end))) return;
      const other = here === PLURAL_NOMINATIVE ? PLURAL_OBLIQUE : PLURAL_NOMINATIVE;
      const [first, ...rest] = name.split(" ");
      const agreeing = rest.map((word) =>
        word.startsWith(ARTICLE) && word.endsWith(here) && word.length >= PLURAL_MIN + 2
          ? word.slice(0, -2) + other
          : word,
      );
      add([first!.slice(0, -2) + other, ...agreeing].join(" "));
    },
  },
];
