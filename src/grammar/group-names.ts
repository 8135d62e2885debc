import { KIND_NUMBER, KIND_WORD } from "../text/scan.js";
import { lines } from "./lexicon/lines.js";
import { bare, continues, type View } from "./view.js";

/** Heads whose unquoted complement is nearly always a name (G3, G4); the others need quotes or the lexicon. */
const NAMED_HEADS = new Set(
  lines(`لواء
    كتيبة
    كتائب
    ألوية
    سرايا
    سرية
    فيلق
    فوج
    ميليشيا
    مليشيا
    ميليشيات
    مليشيات
    جيش
    حركة
    فرقة
    تجمع`),
);

/** Heads of units that bear the names of persons. */
const PERSON_HEADS = new Set(
  lines(`لواء
    كتيبة
    كتائب
    سرايا
    سرية
    فوج`),
);

/** First words of names, which take a complement: `أنصار محمد`, `فرسان الحق`, `شهداء تلدو`. */
const STARTERS = new Set(
  lines(`شهداء
    الشهيد
    شهيد
    أنصار
    أحرار
    فرسان
    أسود
    صقور
    نسور
    ذئاب
    درع
    رجال
    جند
    جنود
    أجناد
    أحفاد
    أبناء
    ثوار
    حراس
    حماة
    شباب
    سيف
    سيوف
    أمجاد
    عشاق
    مغاوير
    ليوث
    مجاهدي
    مجاهدو
    رايات
    راية
    بيارق
    فجر
    نور
    أبو
    أبي
    أم
    الإمام
    الشيخ
    السيدة
    السلطان
    الخليفة
    القائد
    عبد`),
);

/** What stands behind a head and makes no group of it: kinds of units, movements of people and goods. */
const NO_NAMES = new Set(
  lines(`الدفاع
    الدفاعات
    الرادار
    المدفعية
    المدرعات
    الدبابات
    الصواريخ
    المشاة
    الهندسة
    الإشارة
    الاستطلاع
    الحفظ
    الاحتلال
    العدو
    البلاد
    النظام
    الإطفاء
    الإنقاذ
    الإسعاف
    الطوارئ
    العمل
    العمال
    السير
    المرور
    الطيران
    النقل
    التجارة
    الملاحة
    القطارات
    الشاحنات
    السيارات
    الدخول
    الخروج
    العبور
    البيع
    الشراء
    النزوح
    الأسواق
    السكان
    الأهالي
    الناس
    النازحين
    المدنيين
    البناء`),
);

/**
 * Where the unquoted name behind the head in word `i` ends; -1 where none begins: a starter with its complement
 * (`كتيبة شهداء تلدو`), a definite noun (`لواء التوحيد`), a person (`كتيبة خالد بن الوليد`).
 */
export function groupNameEnd(view: View, i: number): number {
  if (!NAMED_HEADS.has(bare(view, i)) || !isName(view, i + 1)) return -1;
  const first = i + 1;
  const form = view.words.forms[first]!;
  if (STARTERS.has(form)) return isName(view, first + 1) ? complementEnd(view, first + 1) : -1;
  if (view.facts[first] && !view.facts[first].link) return -1;
  if (form.startsWith("ال")) return NO_NAMES.has(form) || isNisba(form) ? -1 : adjectiveEnd(view, first);
  return PERSON_HEADS.has(bare(view, i)) && isPerson(view, first) ? complementEnd(view, first + 1) : -1;
}

/** Where a name of one word, or of two with the second definite, ends (`غضب الفرات`); -1 where word `i` begins none. */
export function constructNameEnd(view: View, i: number): number {
  if (!isName(view, i) || view.facts[i]) return -1;
  const definite = /^ال.{2,}/.test(view.words.forms[i + 1] ?? "");
  return definite && isName(view, i + 1) && !view.words.forms[i]!.startsWith("ال") ? i + 1 : i;
}

/** A word that can stand in a name: no verb, preposition or cue of the grammar. */
function isName(view: View, i: number): boolean {
  if (!continues(view, i) || view.words.kinds[i] !== KIND_WORD || view.words.forms[i]!.length < 2) return false;
  const facts = view.facts[i];
  return !facts || facts.link === true || (!facts.stop && !facts.cue && !facts.preposition && !facts.acting);
}

/** The end of a complement that begins in word `i`: link words take the next, a definite adjective is taken along. */
function complementEnd(view: View, i: number): number {
  let last = i;
  while ((view.facts[last]?.link || STARTERS.has(view.words.forms[last]!)) && isName(view, last + 1)) last++;
  if (view.words.forms[last + 1] === "بن" && isName(view, last + 2)) last += 2;
  return adjectiveEnd(view, last);
}

function adjectiveEnd(view: View, last: number): number {
  const next = last + 1;
  return isName(view, next) && view.strips[next] === 0 && isNisba(view.words.forms[next]!) && !view.facts[next]
    ? next
    : last;
}

function isNisba(form: string): boolean {
  return /^ال.{2,}ي[ه]?$/.test(form);
}

/** A given name and its second part: `عمر المختار`, `خالد بن الوليد`. */
function isPerson(view: View, i: number): boolean {
  const second = view.words.forms[i + 1];
  return (
    isName(view, i + 1) &&
    second !== undefined &&
    (second === "بن" || /^ال.{3,}/.test(second)) &&
    view.strips[i + 1] === 0
  );
}

const NUMBERED = new Set(
  lines(`الفرقة
    اللواء
    الفوج
    الكتيبة
    الفيلق`),
);
const UNIT_KINDS = new Set(
  lines(`مشاة
    مدرعات
    مدرعة
    دبابات
    مدفعية
    اقتحام
    ميكانيكية
    حرس`),
);

/** `اللواء 47`, `الفرقة 11 دبابات` (G7): where the number and the kind of unit end; -1 where there is no number. */
export function numberedUnitEnd(view: View, i: number): number {
  if (!NUMBERED.has(bare(view, i)) || !continues(view, i + 1) || view.words.kinds[i + 1] !== KIND_NUMBER) return -1;
  return continues(view, i + 2) && UNIT_KINDS.has(view.words.forms[i + 2]!) ? i + 2 : i + 1;
}
