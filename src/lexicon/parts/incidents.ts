import type { IncidentType } from "../../incident-types.js";
import type { LexiconPart } from "../part.js";
import { INCIDENTS } from "../tables/incidents.js";
import { type Inflection, type WordClass, wordClass } from "../word-class.js";

/** What must stand near a word before it names an incident: `سقوط` + a munition, `وصول` + a force. */
export type Complement = "munition" | "missile" | "fire" | "force" | "evacuees" | "fighters" | "road" | "party";
const COMPLEMENTS: readonly Complement[] = [
  "munition",
  "missile",
  "fire",
  "force",
  "evacuees",
  "fighters",
  "road",
  "party",
];

/** A word that may name an incident, and how its arguments stand to it. */
export interface Act {
  readonly type: IncidentType;
  /** A party right after the noun is the one that acted: `قصف قوات X`. */
  readonly agent: boolean;
  /** A party right after the noun suffered it: `اعتقال عناصر X`. */
  readonly patient: boolean;
  /** The verb takes an object: `استهدف X`. */
  readonly object: boolean;
  /** All parties act: `اشتباكات`. */
  readonly both: boolean;
  /** It has other senses, or is named in passing: only with arguments of its own. */
  readonly weak: boolean;
  /** The noun of a death or wound: the toll of an attack where one is named. */
  readonly toll: boolean;
  /** Used of much else: only where a party, victims or means are named, or a place as what was hit. */
  readonly strict: boolean;
  /** Names many dead, and no means. */
  readonly massacre: boolean;
  /** Its object is people. */
  readonly people: boolean;
  /** A noun of something else is written alike: only where a verb may stand (`فجر`, the dawn). */
  readonly homograph: boolean;
  /** Control, which may be a state. */
  readonly control: boolean;
  /** Says that something was aimed at, and not with what: `استهدف`. */
  readonly open: boolean;
  readonly complements: readonly Complement[];
  /** 1 singular, 2 dual, 0 plural. */
  readonly number: 0 | 1 | 2;
  /** A pronoun is written onto it: whoever acted, or what was hit, is named before. */
  readonly pronoun: boolean;
}

function actOf(value: string, { number, pronoun }: Inflection): Act {
  const [type, ...flags] = value.split(" ");
  const has = (flag: string): boolean => flags.includes(flag);
  return {
    type: type as IncidentType,
    agent: has("agent"),
    patient: has("patient"),
    object: has("object"),
    both: has("both"),
    weak: has("weak"),
    toll: has("toll"),
    strict: has("strict"),
    massacre: has("massacre"),
    people: has("people"),
    homograph: has("homograph"),
    control: has("control"),
    open: has("open"),
    complements: COMPLEMENTS.filter(has),
    number,
    pronoun,
  };
}

/** Verbs that name incidents. */
export const ACT_VERB: WordClass<Act> = /* @__PURE__ */ wordClass("act-verb", actOf);
/** Masdars and nouns that name incidents. */
export const ACT_NOUN: WordClass<Act> = /* @__PURE__ */ wordClass("act-noun", actOf);

/** How a light verb hands arguments to the event noun that it goes with. */
export type Light = "agent" | "undergo" | "reach" | "happen" | "manage";
/** Verbs that carry an event noun: `شن غارات`, `تعرض لقصف`, `دارت اشتباكات`, `تمكن من السيطرة`. */
export const LIGHT: WordClass<Light> = /* @__PURE__ */ wordClass("light", (value) => value.split(" ")[0] as Light);

/** Words of reporting: verbs (`أفاد`), `بحسب`, and those who say it (`مصادر`). */
export const REPORT: WordClass<"said" | "per" | "means"> = /* @__PURE__ */ wordClass(
  "report",
  (value) => value as "said" | "per" | "means",
);

/** Words by which a party says that it did it: `تبنى`, `مسؤوليته عن`. */
export const CLAIM: WordClass = /* @__PURE__ */ wordClass("claim");
/** Verbs that a day may belong to, and that name no act: `بيان صدر أمس`. */
export const ELSEWHEN: WordClass = /* @__PURE__ */ wordClass("elsewhen");
/** Who writes, in front of a report: `دمشق - وكالات`. */
export const DESK: WordClass = /* @__PURE__ */ wordClass("desk");
/** Begins a clause about something else: `فيما`, `في وقت`. */
export const MEANWHILE: WordClass = /* @__PURE__ */ wordClass("meanwhile");
/** Before another act of the same subject: `ثم انسحبت`. */
export const AND_THEN: WordClass = /* @__PURE__ */ wordClass("and-then");

/** Before what is only the background of a report: `في ظل القصف`. */
export const BACKGROUND: WordClass = /* @__PURE__ */ wordClass("background");
/** What denies the act that follows. */
export const NEGATION: WordClass = /* @__PURE__ */ wordClass("negation");
/** What makes the act that follows a plan, threat, demand, possibility or memory; `talks` only an agreement. */
export const PLAN: WordClass<"any" | "talks"> = /* @__PURE__ */ wordClass("plan", (value) =>
  value === "talks" ? "talks" : "any",
);
/** Before an imperfect, a possibility: `قد يقصف`. */
export const MAY: WordClass = /* @__PURE__ */ wordClass("may");
/** What makes an act a habit. */
export const HABIT: WordClass = /* @__PURE__ */ wordClass("habit");
/** Adverbs that make all of their clause a habit. */
export const HABITUAL: WordClass = /* @__PURE__ */ wordClass("habitual");
/** What makes all that follows in its sentence a possibility: `إذا`. */
export const CONDITION: WordClass = /* @__PURE__ */ wordClass("condition");
/** Says that an agreement was reached. */
export const REACHED: WordClass = /* @__PURE__ */ wordClass("reached");
/** What makes a count one over several events. */
export const TALLY: WordClass = /* @__PURE__ */ wordClass("tally");
/** Doubt about the event itself; `called` is written like a word that only names somebody (`يدعى`). */
export const HEDGE: WordClass<"any" | "called"> = /* @__PURE__ */ wordClass("hedge", (value) =>
  value === "called" ? "called" : "any",
);
/** It is said to be staged. */
export const STAGED: WordClass = /* @__PURE__ */ wordClass("staged");
/** It was warded off. */
export const FAIL: WordClass = /* @__PURE__ */ wordClass("fail");
/** Before who acted: `من قبل`. */
export const AGENT: WordClass = /* @__PURE__ */ wordClass("agent");
/** Begins another clause: `حيث`, `فيما`, `وسط`. */
export const BREAK: WordClass = /* @__PURE__ */ wordClass("break");
/** Begins what is said: `أن`, `بأنه`. */
export const THAT: WordClass = /* @__PURE__ */ wordClass("that");
/** Leads to what an act brought about: `أسفر`. */
export const RESULT: WordClass = /* @__PURE__ */ wordClass("result");
/** Leads to the act that brought something about: `جراء`. */
export const CAUSE: WordClass = /* @__PURE__ */ wordClass("cause");
/** Relative pronouns. */
export const RELATIVE_PRONOUN: WordClass = /* @__PURE__ */ wordClass("relative");

/** What an act was done with, as words tell it that are no weapon spans. */
export type Means = "airdefence" | "air" | "shell" | "chem" | "bomb" | "suicide" | "gun" | "raid";
/** Words of means: `جوي`, `مدفعي`, `مفخخة`. */
export const MEAN: WordClass<Means> = /* @__PURE__ */ wordClass("mean", (value) => value as Means);

/** What falls and is fired. */
export const MUNITION: WordClass = /* @__PURE__ */ wordClass("munition");
/** Small-arms fire: `نيران`. */
export const FIRE: WordClass = /* @__PURE__ */ wordClass("fire");
/** What is moved to a front. */
export const FORCE: WordClass = /* @__PURE__ */ wordClass("force");
/** People who are moved. */
export const EVACUEES: WordClass = /* @__PURE__ */ wordClass("evacuees");
/** Fighters who leave. */
export const FIGHTERS: WordClass = /* @__PURE__ */ wordClass("fighters");

/** How a preposition places what follows it. */
export type Prep = "on" | "in" | "from" | "to" | "near" | "between" | "against" | "with";
/** Prepositions apart from the word that they govern. */
export const PREP: WordClass<Prep> = /* @__PURE__ */ wordClass("prep", (value) => value as Prep);
/** What of a party is hit: `مواقع X`, `عناصر X`. */
export const ASSET: WordClass = /* @__PURE__ */ wordClass("asset");
/** Ground that a party holds, which is no target by itself: `مناطق X`. */
export const GROUND: WordClass = /* @__PURE__ */ wordClass("ground");
/** Says of a member that he is one no more: `عنصر سابق`. */
export const FORMER: WordClass = /* @__PURE__ */ wordClass("former");
/** What carries people or goods, and is no force by itself: `قافلة`, `شاحنات`. */
export const CARRIER: WordClass = /* @__PURE__ */ wordClass("carrier");
/** Goods for those in need: `مساعدات`. */
export const RELIEF: WordClass = /* @__PURE__ */ wordClass("relief");
/** Before what was only near: `محيط مقر X`. */
export const AROUND: WordClass = /* @__PURE__ */ wordClass("around");
/** Before a clause that tells how the act before it was done: `حيث`. */
export const WHERE: WordClass = /* @__PURE__ */ wordClass("where");
/** Before a plural that is many and none that was named before: `عشرات الغارات`. */
export const MANY: WordClass = /* @__PURE__ */ wordClass("many");
/** Before what an act left out: `لم يبق سوى حي X`. */
export const EXCEPT: WordClass = /* @__PURE__ */ wordClass("except");
/** Joins an act that happened at the same time and place: `وسط قصف`, `تزامن مع`. */
export const TOGETHER: WordClass = /* @__PURE__ */ wordClass("together");
/** Who holds the ground: a state and no act. */
export const STATE: WordClass = /* @__PURE__ */ wordClass("state");

/** A share of a country or region: who holds it is a state, `يسيطر على معظم الريف`. */
export const SHARE: WordClass = /* @__PURE__ */ wordClass("share");

/** Says where people come from, which is not where they were hit: `من أبناء X`. */
export const ORIGIN: WordClass = /* @__PURE__ */ wordClass("origin");
/** Before who acts with another: `بدعم من`. */
export const SUPPORT: WordClass = /* @__PURE__ */ wordClass("support");
/** Both sides act: `متبادل`, `بين الطرفين`. */
export const MUTUAL: WordClass = /* @__PURE__ */ wordClass("mutual");
/** Stands for a place that was named: `البلدة`, `هناك`. Value: its kind. */
export const ANAPHOR: WordClass<string> = /* @__PURE__ */ wordClass("anaphor", (value) => value);
/** Before an act that is named in passing: `موقع`, `بعد أيام من`. */
export const PASSING: WordClass = /* @__PURE__ */ wordClass("passing");
/** Says that an act is not of the day of the report: `مؤخرا`. */
export const UNDATED: WordClass = /* @__PURE__ */ wordClass("undated");

/** Words of incidents. */
export const incidentsWords: LexiconPart = {
  name: "incidents",
  classes: [
    ACT_VERB,
    ACT_NOUN,
    LIGHT,
    REPORT,
    CLAIM,
    ELSEWHEN,
    DESK,
    AND_THEN,
    MEANWHILE,
    BACKGROUND,
    NEGATION,
    PLAN,
    MAY,
    CONDITION,
    HABIT,
    HABITUAL,
    REACHED,
    TALLY,
    HEDGE,
    STAGED,
    FAIL,
    AGENT,
    BREAK,
    THAT,
    RESULT,
    CAUSE,
    RELATIVE_PRONOUN,
    MEAN,
    MUNITION,
    FIRE,
    FORCE,
    EVACUEES,
    FIGHTERS,
    PREP,
    ASSET,
    GROUND,
    FORMER,
    CARRIER,
    RELIEF,
    AROUND,
    TOGETHER,
    MANY,
    EXCEPT,
    WHERE,
    STATE,
    SHARE,
    ORIGIN,
    SUPPORT,
    MUTUAL,
    ANAPHOR,
    PASSING,
    UNDATED,
  ],
  table: INCIDENTS,
};
