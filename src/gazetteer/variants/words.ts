import { lines } from "../lines.js";
import type { VariantRule } from "./rule.js";
import { isWordAt, respell, wordEnd } from "./rule.js";

const NAME_IN_ALEF = "سوريا";
const NAME_IN_HEH = "سوريه";
const PLURAL_NOMINATIVE = "ون";
const PLURAL_OBLIQUE = "ين";
const ARTICLE = "ال";
const PLURAL_MIN = 5;
/** Words that end like the plural and are none. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  lines(`
    تلفزيون
    التلفزيون
    قاسيون
    عفرين
    الميادين
    فلسطين
    تشرين
    حطين
    الصين
    البحرين
    برلين
  `),
);
const MILITIA = lines(`
  ميليشي
  مليشي
  ميلشي
`);
const CHEMICAL = lines(`
  كيماوي
  كيميايي
  كيمياوي
`);
const MOTORWAY = lines(`
  اوتوستراد
  اوتستراد
  اتوستراد
`);
const DEMOCRATIC = lines(`
  ديمقراط
  ديموقراط
`);
const AMERICA = lines(`
  امريك
  اميرك
`);
const HOSPITAL = "مشفي ";
const HOSPITAL_LONG = "مستشفي ";

/** Words of the press with two spellings, and the case endings of the sound plural. */
export const WORD_RULES: readonly VariantRule[] = [
  {
    rule: "syria",
    doc: "The country's name ends in alef or in teh marbuta.",
    letters: "سوري",
    example: `قوات سوريا الديمقراطيه
      قوات سوريه الديمقراطيه`,
    apply(name, add) {
      let at = name.indexOf(NAME_IN_ALEF);
      const here = at < 0 ? NAME_IN_HEH : NAME_IN_ALEF;
      if (at < 0) at = name.indexOf(NAME_IN_HEH);
      if (at < 0 || !isWordAt(name, here, at)) return;
      const other = here === NAME_IN_ALEF ? NAME_IN_HEH : NAME_IN_ALEF;
      add(name.slice(0, at) + other + name.slice(at + here.length));
    },
  },
  {
    rule: "democratic",
    doc: "The word for democratic is written with and without a waw.",
    notFor: ["place"],
    letters: "ديمقراط",
    example: `حزب الاتحاد الديمقراطي
      حزب الاتحاد الديموقراطي`,
    apply: respell(DEMOCRATIC),
  },
  {
    rule: "militia",
    doc: "The word for militia is written with two, or with either one, of its yehs.",
    notFor: ["place"],
    letters: "مليشي",
    example: `ميليشيا قسد
      مليشيا قسد
      ميلشيا قسد`,
    apply: respell(MILITIA),
  },
  {
    rule: "america",
    doc: "The yeh of America stands before or after the reh.",
    notFor: ["place"],
    letters: "امريك",
    example: `القوات الامريكيه
      القوات الاميركيه`,
    apply: respell(AMERICA),
  },
  {
    rule: "chemical",
    doc: "Three spellings of the word for chemical.",
    notFor: ["place"],
    letters: "كيماي",
    example: `هجوم كيماوي
      هجوم كيميايي
      هجوم كيمياوي`,
    apply: respell(CHEMICAL),
  },
  {
    rule: "hospital",
    doc: "The Levantine word for hospital and the common one.",
    types: ["place"],
    letters: "مشفي ",
    example: `مشفي الكندي
      مستشفي الكندي`,
    apply(name, add) {
      if (name.startsWith(HOSPITAL)) add(HOSPITAL_LONG + name.slice(HOSPITAL.length));
      else if (name.startsWith(HOSPITAL_LONG)) add(HOSPITAL + name.slice(HOSPITAL_LONG.length));
    },
  },
  {
    rule: "motorway",
    doc: "Three spellings of the loan word for a motorway.",
    types: ["place"],
    letters: "ستراد",
    example: `اوتوستراد درعا
      اوتستراد درعا
      اتوستراد درعا`,
    apply: respell(MOTORWAY),
  },
  {
    rule: "plural-case",
    doc: "The sound masculine plural ends in waw-noon or yeh-noon by its case; adjectives with the article follow the first word.",
    types: ["actor"],
    letters: "ن",
    example: `المقاتلين الاجانب
      المقاتلون الاجانب`,
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
