import type { CasualtyKind } from "../../span.js";
import type { LexiconPart } from "../part.js";
import { CASUALTIES } from "../tables/casualties.js";
import { type WordClass, wordClass } from "../word-class.js";

/** How a word stands to the dead: kept apart from the count. */
export type Stance = "neutral" | "martyr" | "enemy";

/** What became of the victims, and how the writer stands to them. */
export interface CasualtyEvent {
  readonly kind: CasualtyKind;
  readonly stance: Stance;
}

/** A word or phrase that says what became of those that it counts. */
export interface EventWord {
  readonly event: CasualtyEvent;
  /** A verb: other words may stand between it and what it counts. Else a verbal noun. */
  readonly verb: boolean;
  /** Has other senses: only people after it are victims. */
  readonly weak: boolean;
  /** Mostly active: a bare singular after it is its subject, and only a count is of victims. */
  readonly active: boolean;
  /** Says it only with its object, which stands after the victims: `لقي 5 أشخاص مصرعهم`. */
  readonly object: boolean;
  /** Kills where its object is a life: `فقد 5 أشخاص حياتهم`. */
  readonly life: boolean;
  /** Kills where a life stands before those whose it was: `أودى القصف بحياة 5 أشخاص`. */
  readonly taking: boolean;
  /** Only people without arms are displaced by it: fighters retreat, prisoners escape. */
  readonly civil: boolean;
  /** An execution, which a court may only have ordered. */
  readonly execution: boolean;
}

/** A noun that names victims by their fate: `شهيد`, `قتيلان`, `الجرحى`. */
export interface VictimNoun extends CasualtyEvent {
  /** 1 singular, 2 dual, 0 plural. */
  readonly number: 0 | 1 | 2;
  readonly definite: boolean;
}

/** A particle that the grammar of casualties asks for by name. */
export type Particle = "of" | "in" | "that" | "they";

/** Before counted victims: `fall` counts people too (`سقط 10 مدنيين`), `bring` victims alone (`وقوع 4 جرحى`). */
export type Lead = "fall" | "bring";

/** The object of an event verb: `life` is what is lost (`حياتهم`), `end` what is met (`مصرعهم`). */
export type EventObject = "end" | "life";

/** Events by the first word of the value column. */
const EVENTS: Readonly<Record<string, CasualtyEvent>> = {
  killed: { kind: "killed", stance: "neutral" },
  martyr: { kind: "killed", stance: "martyr" },
  enemy: { kind: "killed", stance: "enemy" },
  injured: { kind: "injured", stance: "neutral" },
  both: { kind: "killed_or_injured", stance: "neutral" },
  detained: { kind: "detained", stance: "neutral" },
  missing: { kind: "missing", stance: "neutral" },
  displaced: { kind: "displaced", stance: "neutral" },
};

/** Of the dead and the wounded together. */
export const BOTH: CasualtyEvent = EVENTS.both!;

/** Of the dead alone. */
export const KILLED: CasualtyEvent = EVENTS.killed!;

/** The value `killed verb people` as an event word. */
function eventWordOf(value: string): EventWord {
  const [key, ...flags] = value.split(" ");
  const active = flags.includes("count");
  return {
    event: EVENTS[key!]!,
    verb: flags.includes("verb"),
    weak: active || flags.includes("people"),
    active,
    object: flags.includes("object"),
    life: flags.includes("life"),
    taking: flags.includes("taking"),
    civil: flags.includes("civil"),
    execution: flags.includes("execution"),
  };
}

/** A verb of falling as an event word. */
export const FALL: EventWord = /* @__PURE__ */ eventWordOf("killed verb count");

const eventOf = (value: string): CasualtyEvent => EVENTS[value]!;

/** Verbal nouns and verbs before what they count. */
export const EVENT: WordClass<EventWord> = /* @__PURE__ */ wordClass("event", eventWordOf);
/** The object of a verb that needs one: `مصرعهم`. */
export const EVENT_OBJECT: WordClass<EventObject> = /* @__PURE__ */ wordClass("event-object", (value) =>
  value === "life" ? "life" : "end",
);
/** The life that a verb of taking takes: `بحياة`, `أرواح`. */
export const TAKEN_LIFE: WordClass = /* @__PURE__ */ wordClass("taken-life");
/** Verbs in the dual, which count two by themselves. */
export const DUAL_EVENT: WordClass<CasualtyEvent> = /* @__PURE__ */ wordClass("dual-event", eventOf);
/** Leads to the wounds that somebody died of: `متأثرا بجراح أصيب بها`. */
export const DIED_OF: WordClass = /* @__PURE__ */ wordClass("died-of");
/** After counted people, what became of them: `لقوا حتفهم`. */
export const FATE: WordClass<CasualtyEvent> = /* @__PURE__ */ wordClass("fate", eventOf);
/** Victims by their fate: `شهيد`. */
export const VICTIM: WordClass<VictimNoun> = /* @__PURE__ */ wordClass("victim", (value, { number, definite }) => ({
  ...eventOf(value),
  number,
  definite,
}));
/** After people who fell, what else became of them: `أسرى`. */
export const FALLEN_AS: WordClass<CasualtyEvent> = /* @__PURE__ */ wordClass("fallen-as", eventOf);
/** Before counted victims, inside the span: `سقوط`. */
export const LEAD: WordClass<Lead> = /* @__PURE__ */ wordClass("lead", (value) =>
  value === "fall" ? "fall" : "bring",
);
/** What announces a total: `حصيلة`. */
export const TOTAL: WordClass = /* @__PURE__ */ wordClass("total");
/** What says that a total has risen: `ارتفاع`. */
export const RISE: WordClass = /* @__PURE__ */ wordClass("rise");
/** Between a total and its number: `إلى`, `بلغ`; `exceeded`: the number is a lower end (`تجاوز`). */
export const REACH: WordClass<"reached" | "exceeded"> = /* @__PURE__ */ wordClass("reach", (value) =>
  value === "exceeded" ? "exceeded" : "reached",
);
/** Right before a number or a total, this says that there were more: `فاق`. */
export const EXCEED: WordClass = /* @__PURE__ */ wordClass("exceed");
/** After a counted noun, inside the span: `مدنيا`; `two`: it says that the noun counts two (`اثنين`). */
export const NOUN_TAIL: WordClass<"tail" | "two"> = /* @__PURE__ */ wordClass("noun-tail", (value) =>
  value === "two" ? "two" : "tail",
);
/** Counted without a noun; how many they are by themselves, 0 for as many as a number says: `آخرين`, `رابع`. */
export const OTHER: WordClass<number> = /* @__PURE__ */ wordClass("other", Number);
/** One of several: `أحد`, `واحد من`. */
export const ONE_OF: WordClass = /* @__PURE__ */ wordClass("one-of");
/** Begins another phrase, so that a number before it stands without a noun. */
export const PHRASE_START: WordClass = /* @__PURE__ */ wordClass("phrase-start");
/** Begins another phrase after its preposition: `بجروح`, `بالرصاص`. */
export const MEANS: WordClass = /* @__PURE__ */ wordClass("means");
/** Before what is counted by its cases: `حالة`. */
export const CASE: WordClass = /* @__PURE__ */ wordClass("case");
/** What the cases are of: `اختناق`. */
export const CASE_KIND: WordClass<CasualtyEvent> = /* @__PURE__ */ wordClass("case-kind", eventOf);
/** Before a bare singular these make it no count: `ابن شهيد`. */
export const NOT_COUNTED_BEFORE: WordClass = /* @__PURE__ */ wordClass("not-counted-before");
/** After a number of victims these make it a rate: `لكل`. */
export const PER_HEAD: WordClass = /* @__PURE__ */ wordClass("per-head");
/** What people fall ill with, after its preposition: `بفيروس`. */
export const ILLNESS: WordClass = /* @__PURE__ */ wordClass("illness");
/** A group, whose number of members may stand after it: `عائلة من 5 أفراد`. */
export const GROUP: WordClass = /* @__PURE__ */ wordClass("group");
/** Between a group and the number of its members: `مؤلفة من`. */
export const CONSISTING: WordClass = /* @__PURE__ */ wordClass("consisting");
/** No number after it is the verb's. */
export const NOT_BETWEEN: WordClass = /* @__PURE__ */ wordClass("not-between");
/** Before an execution these make it a sentence of a court: `حكم`. */
export const SENTENCE: WordClass = /* @__PURE__ */ wordClass("sentence");
/** Before an event these make it one that is remembered, tried, threatened or averted: `محاولة`. */
export const NO_DEED: WordClass = /* @__PURE__ */ wordClass("no-deed");
/** Between counted people and their fate, this begins what some of them are: `بينهم`. */
export const RELATIVE: WordClass = /* @__PURE__ */ wordClass("relative");
/** After `من` these have no members that are counted: `في الـ 25 من العمر`. */
export const NO_MEMBERS: WordClass = /* @__PURE__ */ wordClass("no-members");
/** Needs a complement: `العاملين في القطاع الصحي`. */
export const WORKING: WordClass = /* @__PURE__ */ wordClass("working");
/** Right after a verb, where or of whom the people were that it counts: `قتل منهم 12`, `قتل فيها 200`. */
export const WITHIN: WordClass = /* @__PURE__ */ wordClass("within");
/** People by their state, whom only a total counts as victims: `عدد النازحين`. */
export const STATE: WordClass<VictimNoun> = /* @__PURE__ */ wordClass("state", (value, { number, definite }) => ({
  ...eventOf(value),
  number,
  definite,
}));
/** Particles by name. */
export const PARTICLE: WordClass<Particle> = /* @__PURE__ */ wordClass("particle", (value) => value as Particle);

/** Words of casualties. */
export const casualtiesWords: LexiconPart = {
  name: "casualties",
  classes: [
    EVENT,
    EVENT_OBJECT,
    TAKEN_LIFE,
    DUAL_EVENT,
    DIED_OF,
    FATE,
    VICTIM,
    FALLEN_AS,
    LEAD,
    TOTAL,
    RISE,
    REACH,
    EXCEED,
    NOUN_TAIL,
    OTHER,
    ONE_OF,
    PHRASE_START,
    MEANS,
    CASE,
    CASE_KIND,
    NOT_COUNTED_BEFORE,
    PER_HEAD,
    ILLNESS,
    GROUP,
    CONSISTING,
    NOT_BETWEEN,
    SENTENCE,
    NO_DEED,
    RELATIVE,
    NO_MEMBERS,
    WORKING,
    WITHIN,
    STATE,
    PARTICLE,
  ],
  table: CASUALTIES,
};
