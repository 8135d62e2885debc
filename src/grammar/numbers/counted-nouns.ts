import { dualsOf, openStem } from "./duals.js";
import { BROKEN_PLURALS, HOUSEHOLDS, OTHER_PEOPLE, SOUND_PEOPLE, UNINFLECTED_PEOPLE } from "./people.js";
import { type PhraseTable, phrases, phraseTable, rows } from "./phrase-table.js";
import { things } from "./things.js";

/** How many a noun says by its own form: 1 singular, 2 dual, 0 plural, as many as a number says. */
type Count = 0 | 1 | 2;

/** A noun that is counted: who it names (`civilian`, `child` …), and how many it says by its own form. */
export interface CountedNoun {
  readonly kind: string;
  readonly count: Count;
  readonly definite: boolean;
}

type Entry = readonly [form: string, noun: CountedNoun];

/** Kinds whose nouns often carry a pronoun: `طفليها`, `شقيقه`. */
const KIN: ReadonlySet<string> = new Set(["relative", "child"]);
/** Pronouns of the third person, folded. */
const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"];
const HAMZA = "\u0621";
/** What a hamza folds to on its seats: `أبناؤها`, `أبنائها`. */
const SEATS = ["\u0648", "\u064a"];
const NOON = "\u0646";
const ARTICLE = "\u0627\u0644";
const HEH = "\u0647"; // the folded teh marbuta
const ALEF = "\u0627";
/** Endings of the sound masculine plural: free, and in the construct. */
const SOUND = ["\u0648\u0646", "\u064a\u0646"];
const SOUND_CONSTRUCT = ["\u0648", "\u064a"];
const SOUND_FEMININE = "\u0627\u062a";
/** The shortest dual, whose noon goes before a pronoun. */
const SHORTEST_DUAL = 5;

/** A noun with the pronouns of its kin: the teh marbuta opens, the dual loses its noon, a last hamza is seated by the case. */
function possessed(form: string): string[] {
  const stem = form.endsWith(NOON) && form.length >= SHORTEST_DUAL ? form.slice(0, -1) : openStem(form);
  const stems = form.endsWith(HAMZA) ? [stem, ...SEATS.map((seat) => form.slice(0, -1) + seat)] : [stem];
  return stems.flatMap((each) => PRONOUNS.map((pronoun) => each + pronoun));
}

/** With and without article, and with pronouns where the kind takes them. */
function* everyState(kind: string, form: string, count: Count): Generator<Entry> {
  yield [form, { kind, count, definite: form.startsWith(ARTICLE) }];
  yield [ARTICLE + form, { kind, count, definite: true }];
  if (KIN.has(kind)) for (const own of possessed(form)) yield [own, { kind, count, definite: true }];
}

/** The singular, its accusative (the tanwin alone is dropped by the fold) and its dual. */
function* singularAndDual(kind: string, form: string): Generator<Entry> {
  yield* everyState(kind, form, 1);
  for (const dual of dualsOf(form)) yield* everyState(kind, dual, 2);
  if (!form.endsWith(HEH)) yield [form + ALEF, { kind, count: 1, definite: false }];
}

/** Plurals come first: `مدنيين` is written like the dual, and is read as the plural. */
function* entries(): Generator<Entry> {
  const [sound, other, households] = [rows(SOUND_PEOPLE), rows(OTHER_PEOPLE), phrases(HOUSEHOLDS)];
  for (const [kind, form] of rows(BROKEN_PLURALS)) yield* everyState(kind, form, 0);
  for (const form of households) yield* everyState("family", form, 0);
  for (const [kind, form] of sound) for (const ending of SOUND) yield* everyState(kind, form + ending, 0);
  for (const [kind, form] of [...sound, ...other]) yield* singularAndDual(kind, form);
  for (const [kind, form] of other)
    if (form.endsWith(HEH)) yield* everyState(kind, form.slice(0, -1) + SOUND_FEMININE, 0);
  for (const [kind, form] of rows(UNINFLECTED_PEOPLE)) yield* everyState(kind, form, 1);
  for (const form of households) for (const dual of dualsOf(form)) yield* everyState("family", dual, 2);
  for (const [kind, form] of sound)
    for (const ending of SOUND_CONSTRUCT) yield [form + ending, { kind, count: 0, definite: true }];
}

let people: PhraseTable<CountedNoun> | undefined;

/** People by folded form, in singular, dual and plural, with and without article, proclitics spelled out. */
export function countedPeople(): PhraseTable<CountedNoun> {
  people ??= phraseTable(entries());
  return people;
}

/** Whether a folded word is a dual noun, which counts two by itself. */
export function dualOf(form: string): boolean {
  return countedPeople().get(form)?.node.value?.count === 2 || things().duals.has(form);
}
