import { lines } from "../lines.js";
import type { VariantRule } from "./rule.js";
import { isWordAt, wordEnd } from "./rule.js";

/** Heads of compound names that are written apart from what follows or with it. */
const HEADS: readonly string[] = lines(`
  كفر
  تل
  دير
  خان
  بيت
  عين
  ابو
`);
/** Of these only دير is joined to a second part with the article: ديرالزور. */
const DEIR = "دير";
/** Heads at which a word written as one may be cut; the others begin too many plain words. */
const CUTTING_HEADS: readonly string[] = HEADS.slice(0, -1);
/** معرة before another word is read, and joined, with a t: معرة مصرين، معرتمصرين. */
const MAARRA = "معره ";
const MAARRA_JOINED = "معرت";
/** Letters that must follow a head for it to be one: كفريا is no كفر + يا. */
const REST_MIN = 3;

const ABD = "عبد ال";
const ABD_JOINED = "عبدال";
const KUNYAS: readonly string[] = lines(`
  ابو
  ابي
  ابا
`);
const IBN = "ابن";
const BIN = "بن";

const ARTICLE = "ال";
const FEMININE = "ه";
/** Adjectives that tell villages of one name apart, without article and ending. */
const TELLING_APART: ReadonlySet<string> = new Set(
  lines(`
    شرقي
    غربي
    شمالي
    جنوبي
    شرقيه
    غربيه
    شماليه
    جنوبيه
    قبلي
    قبليه
    كبير
    صغير
    كبيره
    صغيره
    فوقاني
    تحتاني
    وسطاني
    فوقا
    تحتا
  `),
);

/** Rules of compound names: what is written as one word or two, and the cases of أب and ابن. */
export const NAME_RULES: readonly VariantRule[] = [
  {
    rule: "adjective-article",
    letters: "",
    doc: "An adjective that tells villages of one name apart agrees with the name in ال, or both go without, or it alone.",
    types: ["place"],
    example: `الغاريه الشرقيه
      غاريه شرقيه
      الغاريه شرقيه`,
    apply(name, add) {
      const space = name.indexOf(" ");
      if (space < 0 || space !== name.lastIndexOf(" ")) return;
      const head = name.slice(0, space);
      const tail = name.slice(space + 1);
      const definite = tail.startsWith(ARTICLE);
      if (!TELLING_APART.has(definite ? tail.slice(ARTICLE.length) : tail)) return;
      const bare = head.startsWith(ARTICLE) ? head.slice(ARTICLE.length) : head;
      if (definite) {
        add(`${bare} ${tail.slice(ARTICLE.length)}`);
        // `الباب شرقي` is no spelling of a name: a masculine adjective without ال is a direction.
        if (bare !== head && tail.endsWith(FEMININE)) add(`${head} ${tail.slice(ARTICLE.length)}`);
      } else {
        add(`${ARTICLE}${bare} ${ARTICLE}${tail}`);
        add(`${bare} ${ARTICLE}${tail}`);
      }
    },
  },
  {
    rule: "compound",
    letters: "",
    doc: "كفر, تل, دير … are written apart from the second part of the name or joined to it.",
    types: ["place"],
    example: `كفر نبل
      كفرنبل`,
    apply(name, add) {
      const end = wordEnd(name);
      if (end < name.length) {
        if (name.startsWith(MAARRA)) add(MAARRA_JOINED + name.slice(MAARRA.length));
        else if (
          end <= 3 &&
          HEADS.includes(name.slice(0, end)) &&
          (name.startsWith(DEIR) || !name.startsWith("ال", end + 1))
        )
          add(name.slice(0, end) + name.slice(end + 1));
        return;
      }
      if (name.startsWith(MAARRA_JOINED) && end - MAARRA_JOINED.length >= REST_MIN)
        add(MAARRA + name.slice(MAARRA_JOINED.length));
      else
        for (const head of CUTTING_HEADS)
          if (name.startsWith(head) && end - head.length >= REST_MIN) add(`${head} ${name.slice(head.length)}`);
    },
  },
  {
    rule: "abd",
    letters: "عبد",
    doc: "عبد and the divine name after it are one word or two.",
    example: `كتايب عبد الله عزام
      كتايب عبدالله عزام`,
    apply(name, add) {
      const at = name.indexOf("عبد");
      if (at < 0 || (at > 0 && name[at - 1] !== " ")) return;
      if (name.startsWith(ABD, at)) add(name.slice(0, at) + ABD_JOINED + name.slice(at + ABD.length));
      else if (name.startsWith(ABD_JOINED, at) && wordEnd(name, at) - at > ABD_JOINED.length + 1)
        add(name.slice(0, at) + ABD + name.slice(at + ABD_JOINED.length));
    },
  },
  {
    rule: "kunya",
    letters: "اب ",
    doc: "أبو, أبي and أبا are the cases of one word; in names the press mixes them.",
    example: `لواء ابو الفضل العباس
      لواء ابي الفضل العباس
      لواء ابا الفضل العباس`,
    apply(name, add) {
      const at = name.indexOf("اب");
      if (at < 0) return;
      const kunya = name.slice(at, at + 3);
      if (!KUNYAS.includes(kunya) || !isWordAt(name, kunya, at) || at + 3 === name.length) return;
      for (const other of KUNYAS) if (other !== kunya) add(name.slice(0, at) + other + name.slice(at + 3));
    },
  },
  {
    rule: "ibn",
    letters: "بن ",
    doc: "ابن loses its alef between two names, and is written with it there all the same.",
    example: `جيش خالد بن الوليد
      جيش خالد ابن الوليد`,
    apply(name, add) {
      const at = name.indexOf(" بن ");
      if (at > 0) {
        add(`${name.slice(0, at)} ${IBN}${name.slice(at + 1 + BIN.length)}`);
        return;
      }
      const full = name.indexOf(" ابن ");
      if (full > 0) add(`${name.slice(0, full)} ${BIN}${name.slice(full + 1 + IBN.length)}`);
    },
  },
];
