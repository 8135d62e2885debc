import { HOUSEHOLDS, PEOPLE_PLURAL } from "./people-plural.js";
import { PEOPLE_SINGULAR } from "./people-singular.js";
import { type PhraseTable, phrases, phraseTable, rows } from "./phrase-table.js";

/** A noun that is counted: who it names (`civilian`, `child` …), and how many it says by its own form. */
export interface CountedNoun {
  readonly kind: string;
  /** 1 singular, 2 dual, 0 plural: as many as a number says. */
  readonly count: 0 | 1 | 2;
  readonly definite: boolean;
}

/** Singulars that are counted in a dual, besides people. */
const THINGS = `
يوم
أسبوع
شهر
عام
سنة
ساعة
ليلة
مرة
عائلة
أسرة
صاروخ
قذيفة
غارة
برميل
سيارة
طائرة
آلية
دبابة
قرية
بلدة
مدينة
حي
منزل
جثة
لغم
عبوة`;

/** Kinds whose nouns often carry a pronoun: `طفليها`, `شقيقه`. */
const KIN: ReadonlySet<string> = new Set(["relative", "child"]);
/** Pronouns of the third person, folded. */
const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"];
const NOON = "\u0646";
const ARTICLE = "\u0627\u0644";
const HEH = "\u0647"; // the folded teh marbuta
const TEH = "\u062a";
const ALEF = "\u0627";
/** Endings of the dual: nominative, oblique. */
const DUAL = ["\u0627\u0646", "\u064a\u0646"];

/** The dual forms of a folded singular. */
export function dualsOf(singular: string): string[] {
  const stem = singular.endsWith(HEH) ? singular.slice(0, -1) + TEH : singular;
  return DUAL.map((ending) => stem + ending);
}

/** A noun with the pronouns of its kin: the teh marbuta opens, the dual loses its noon. */
function* possessed(form: string): Generator<string> {
  const stem = form.endsWith(NOON) && form.length > 4 ? form.slice(0, -1) : form;
  for (const pronoun of PRONOUNS) yield (stem.endsWith(HEH) ? stem.slice(0, -1) + TEH : stem) + pronoun;
}

function* entries(): Generator<readonly [string, CountedNoun]> {
  const both = function* (form: string, kind: string, count: 0 | 1 | 2): Generator<readonly [string, CountedNoun]> {
    yield [form, { kind, count, definite: form.startsWith(ARTICLE) }];
    yield [ARTICLE + form, { kind, count, definite: true }];
  };
  for (const [kind, form] of rows(PEOPLE_PLURAL)) {
    yield* both(form, kind, 0);
    if (KIN.has(kind)) for (const own of possessed(form)) yield [own, { kind, count: 0, definite: true }];
  }
  for (const [kind, form] of rows(HOUSEHOLDS)) yield* both(form, kind, 0);
  for (const [kind, form] of rows(PEOPLE_SINGULAR)) {
    yield* both(form, kind, 1);
    for (const dual of dualsOf(form)) yield* both(dual, kind, 2);
    // the accusative of a masculine noun; its tanwin alone is dropped by the fold
    if (!form.endsWith(HEH)) yield [form + ALEF, { kind, count: 1, definite: false }];
    if (!KIN.has(kind)) continue;
    for (const own of possessed(form)) yield [own, { kind, count: 1, definite: true }];
    for (const dual of dualsOf(form))
      for (const own of possessed(dual)) yield [own, { kind, count: 2, definite: true }];
  }
  for (const [kind, form] of rows(HOUSEHOLDS)) for (const dual of dualsOf(form)) yield* both(dual, kind, 2);
}

let people: PhraseTable<CountedNoun> | undefined;
let thingDuals: ReadonlySet<string> | undefined;

/** People by folded form, in singular, dual and plural, with and without article, proclitics spelled out. */
export function countedPeople(): PhraseTable<CountedNoun> {
  people ??= phraseTable(entries());
  return people;
}

/** Whether a folded word is a dual noun, which counts two by itself. */
export function dualOf(form: string): boolean {
  thingDuals ??= new Set(phrases(THINGS).flatMap((thing) => dualsOf(thing)));
  const person = countedPeople().get(form)?.node.value;
  return person?.count === 2 || thingDuals.has(form);
}
