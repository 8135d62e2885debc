import { TEH } from "../../text/code-points.js";
import { lines } from "../lines.js";
import type { VariantRule } from "./rule.js";
import { wordEnd } from "./rule.js";

/** Nouns of weapons that come in makes: singular and plural. */
export const MAKE_NOUNS: ReadonlyMap<string, string> = new Map(
  lines(`
    طايره طايرات
    مقاتله مقاتلات
    قاذفه قاذفات
    مروحيه مروحيات
    مسيره مسيرات
    درون درونات
    صاروخ صواريخ
    قذيفه قذايف
    قنبله قنابل
    قنيبله قنيبلات
    عبوه عبوات
    مدفع مدافع
    راجمه راجمات
    منظومه منظومات
    منصه منصات
    نظام انظمه
    بطاريه بطاريات
    قاذف قواذف
    رشاش رشاشات
    بندقيه بنادق
    قناصه قناصات
    سلاح اسلحه
    دبابه دبابات
    مدرعه مدرعات
    عربه عربات
    ناقله ناقلات
    سياره سيارات
    اليه اليات
  `).map((line): [string, string] => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);
/** Plurals that stand with a pronoun; those of aircraft and of the artillery are arms of a party, and actors (`مروحياتها`). */
const OWNED: ReadonlySet<string> = new Set(
  lines(`
    صواريخ
    قذايف
    قنابل
    براميل
    مدافع
    راجمات
    رشاشات
    بنادق
    اسلحه
    سلاح
    دبابات
    مدرعات
    الغام
    ذخاير
    عبوات
    مفخخات
    حزام
    احزمه
    ستره
    عبوه
    قنبله
    قذيفه
    صاروخ
    لغم
    رشاش
    بندقيه
    مسدس
    سياره
    سيارات
    شاحنه
    دراجه
    مسدسات
  `),
);
const PRONOUNS = lines(`
  ها
  ه
  هم
`);
const OF_MAKE = lines(`
  من طراز
  من نوع
`);
const ALEF = "ا";
const YEH = "ي";
const FEMININE = "ه";
const ARTICLE = "ال";
const TEH_LETTER = String.fromCharCode(TEH);

/** A folded noun before a pronoun: its teh marbuta opens. */
function openStem(noun: string): string {
  return noun.endsWith(FEMININE) ? noun.slice(0, -1) + TEH_LETTER : noun;
}

/** Rules of what stands between the noun of a weapon and its make. */
export const MAKE_RULES: readonly VariantRule[] = [
  {
    rule: "make",
    letters: "مناز",
    doc: "A make follows its noun in any number, as a genitive or after من طراز or من نوع.",
    types: ["weapon"],
    example: `رشاش من طراز ماغ
      رشاش ماغ
      رشاشات ماغ
      رشاشا ماغ
      رشاشي ماغ
      رشاشات من طراز ماغ
      رشاش من نوع ماغ
      رشاشات من نوع ماغ`,
    apply(name, add) {
      const end = wordEnd(name);
      const noun = name.slice(0, end);
      const plural = MAKE_NOUNS.get(noun);
      const from = end + 1;
      if (plural === undefined || !name.startsWith(`${OF_MAKE[0]} `, from)) return;
      const make = name.slice(from + OF_MAKE[0]!.length + 1);
      const dual = openStem(noun);
      for (const construct of [noun, plural, dual + ALEF, dual + YEH]) add(`${construct} ${make}`);
      add(`${plural} ${OF_MAKE[0]} ${make}`);
      for (const head of [noun, plural]) add(`${head} ${OF_MAKE[1]} ${make}`);
    },
  },
  {
    rule: "weapon-pronoun",
    letters: "ال",
    doc: "A munition or a gun of someone has a pronoun in place of its article; adjectives keep theirs.",
    types: ["weapon"],
    example: `الرشاشات الثقيله
      رشاشاتها الثقيله
      رشاشاته الثقيله
      رشاشاتهم الثقيله`,
    apply(name, add) {
      const end = wordEnd(name);
      const noun = name.slice(ARTICLE.length, end);
      if (!name.startsWith(ARTICLE) || !OWNED.has(noun)) return;
      for (const pronoun of PRONOUNS) add(openStem(noun) + pronoun + name.slice(end));
    },
  },
];
