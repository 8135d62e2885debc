import type { Inflection } from "./word-class.js";

// Rules by which the forms of a folded word are made. A row names them in its inflection column, parted by spaces.
// Source of the endings: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7 (number), 8 (case, definiteness), 12 (pronouns).

/** A form, and how it was made. */
export interface InflectedForm extends Inflection {
  readonly form: string;
}

const ARTICLE = "\u0627\u0644";
const ALEF = "\u0627";
const HEH = "\u0647"; // the folded teh marbuta
const TEH = "\u062a";
const YEH = "\u064a";
const NOON = "\u0646";
const WAW = "\u0648";
const SEEN = "\u0633";
const HAMZA = "\u0621";
const NOT = "\u0644\u0627"; // لا
const NOT_APART = `${NOT} `;
/** ما, apart or written onto the next word, and بما. */
const WHAT = ["\u0645\u0627 ", "\u0645\u0627", "\u0628\u0645\u0627 "];
/** Endings of the dual: nominative, oblique. */
const DUAL = ["\u0627\u0646", "\u064a\u0646"];
/** The same in the construct. */
const DUAL_CONSTRUCT = ["\u0627", "\u064a"];
/** Endings of the sound masculine plural: nominative, oblique. */
const SOUND = ["\u0648\u0646", "\u064a\u0646"];
/** The same in the construct. */
const SOUND_CONSTRUCT = ["\u0648", "\u064a"];
const SOUND_FEMININE = "\u0627\u062a";
/** Pronouns of the third person, folded. */
const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"];
/** What a hamza folds to on its seats: `أبناؤها`, `أبنائها`. */
const SEATS = ["\u0648", "\u064a"];
/** The shortest dual, whose noon goes before a pronoun. */
const SHORTEST_DUAL = 5;

/** A folded noun before an ending: its teh marbuta opens. */
export function openStem(noun: string): string {
  return noun.endsWith(HEH) ? noun.slice(0, -1) + TEH : noun;
}

/** The dual forms of a folded singular. */
export function dualsOf(singular: string): string[] {
  return DUAL.map((ending) => openStem(singular) + ending);
}

/** A noun with pronouns: the teh marbuta opens, a dual loses its noon, a last hamza is seated by the case. */
function withPronouns(form: string): string[] {
  const stem = form.endsWith(NOON) && form.length >= SHORTEST_DUAL ? form.slice(0, -1) : openStem(form);
  const stems = form.endsWith(HAMZA) ? [stem, ...SEATS.map((seat) => form.slice(0, -1) + seat)] : [stem];
  return stems.flatMap((each) => PRONOUNS.map((pronoun) => each + pronoun));
}

type Number = Inflection["number"];

function made(form: string, number: Number, definite: boolean, pronoun = false): InflectedForm {
  return { form, number, definite, pronoun };
}

/** Endings of the past: she, they two, they (the masculine plural). Source: Ryding, ch. 21. */
const PAST = [TEH, ALEF, TEH + ALEF, WAW + ALEF];
/** Endings of the imperfect masculine plural: indicative, subjunctive and jussive. */
const PLURAL = [WAW + NOON, WAW + ALEF];

/** A verb before an ending: a last weak letter goes, but stands before the alef of the dual (`استوليا`). */
function weakStem(verb: string, ending: string): string {
  const last = verb.at(-1);
  const isWeak = last === YEH || last === WAW || last === ALEF;
  return isWeak && ending !== ALEF ? verb.slice(0, -1) : verb;
}

type Rule = (base: string, definite: boolean) => readonly InflectedForm[];

/** Rules that make further bare forms. The base itself is always one. */
const FORM_RULES: Readonly<Record<string, Rule>> = {
  /** `طفلان`, `طفلين` */
  dual: (base, definite) => dualsOf(base).map((form) => made(form, 2, definite)),
  /** `مدينتا`, `مدينتي` */
  "dual-construct": (base) => DUAL_CONSTRUCT.map((ending) => made(openStem(base) + ending, 2, true)),
  /** `مقاتلون`, `مقاتلين` */
  sound: (base, definite) => SOUND.map((ending) => made(base + ending, 0, definite)),
  /** `مقاتلو`, `مقاتلي` */
  "sound-construct": (base) => SOUND_CONSTRUCT.map((ending) => made(base + ending, 0, true)),
  /** `مدنية` */
  feminine: (base, definite) => [made(base + HEH, 1, definite)],
  /** `الماضيتان`, `الماضيتين` */
  "feminine-dual": (base, definite) => dualsOf(base + HEH).map((form) => made(form, 2, definite)),
  /** `الثالثة`, of words whose feminine without the article is another word: `ثانية` is a second */
  "feminine-article": (base) => [made(ARTICLE + base + HEH, 1, true)],
  /** `معلمة` → `معلمات`; the teh marbuta goes */
  "plural-feminine": (base, definite) => [
    made((base.endsWith(HEH) ? base.slice(0, -1) : base) + SOUND_FEMININE, 0, definite),
  ],
  /** `أعلن` → `أعلنت` */
  "past-feminine": (base) => [made(base + TEH, 1, false)],
  /** `يعتزم` → `تعتزم`, `سيعقد` → `ستعقد` */
  "imperfect-feminine": (base) => [made(base.replace(YEH, TEH), 1, false)],
  /** `دخل` → `دخلت`, `دخلا`, `دخلتا`, `دخلوا`; a last weak letter goes: `استولى` → `استولت` */
  past: (base) => PAST.map((ending) => made(weakStem(base, ending) + ending, 1, false)),
  /** `يدخل` → `تدخل`, `ندخل`, `يدخلون`, `يدخلوا`, `سيدخل`, `ستدخل`; a last weak letter goes before the plural */
  imperfect: (base) =>
    [
      TEH + base.slice(1),
      NOON + base.slice(1),
      SEEN + base,
      SEEN + TEH + base.slice(1),
      ...PLURAL.flatMap((ending) => [weakStem(base, ending) + ending, SEEN + weakStem(base, ending) + ending]),
    ].map((form) => made(form, 1, false)),
  /** `لايقل`: the negation of a phrase that begins with it, written onto its verb */
  la: (base, definite) => (base.startsWith(NOT_APART) ? [made(NOT + base.slice(NOT_APART.length), 1, definite)] : []),
};

/** Rules that give each form another state. */
const STATE_RULES: Readonly<Record<string, (each: InflectedForm) => readonly InflectedForm[]>> = {
  /** `المدنيين` */
  article: (each) => (each.definite ? [] : [made(ARTICLE + each.form, each.number, true)]),
  /** `طفليها`, `شقيقه` */
  pronoun: (each) => withPronouns(each.form).map((form) => made(form, each.number, true, true)),
  /** `شهيدا`: the accusative of a singular; its tanwin is dropped by the fold */
  accusative: (each) => (each.number === 1 && !each.form.endsWith(HEH) ? [made(each.form + ALEF, 1, false)] : []),
  /** `ما يزيد`, `مايزيد`, `بما يزيد`: after the relative ما */
  ma: (each) => WHAT.map((what) => made(what + each.form, each.number, each.definite)),
};

/** The names of all rules. */
export const INFLECTION_RULES: readonly string[] = [...Object.keys(FORM_RULES), ...Object.keys(STATE_RULES), "plural"];

/**
 * The forms of a folded word by the rules that its row names; the word as it stands is the first. `plural` says that the word as it
 * stands is a plural; a word that takes the article has none of its own, though it may begin like it (`ألماني`). The rules of form come
 * first, in the order in which the row names them, then those of state apply to every form that they made.
 *
 * @param base a folded word or phrase
 * @param rules names of rules, parted by spaces; none: the word alone
 */
export function inflect(base: string, rules: string): readonly InflectedForm[] {
  return inflectAll([base], rules);
}

/** The forms of some words of the same rules: those of the first, then those of the next. */
export function inflectAll(bases: readonly string[], rules: string): InflectedForm[] {
  const names = rules === "" ? [] : rules.split(" ");
  const takesArticle = names.includes("article");
  const number = names.includes("plural") ? 0 : 1;
  const formRules = names.flatMap((name) => FORM_RULES[name] ?? []);
  const stateRules = names.flatMap((name) => STATE_RULES[name] ?? []);
  const all: InflectedForm[] = [];
  const add = (each: InflectedForm): void => {
    all.push(each);
    for (const rule of stateRules) all.push(...rule(each));
  };
  for (const base of bases) {
    const definite = !takesArticle && base.startsWith(ARTICLE);
    add(made(base, number, definite));
    for (const rule of formRules) for (const each of rule(base, definite)) add(each);
  }
  return all;
}
