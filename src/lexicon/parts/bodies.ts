import type { LexiconPart } from "../part.js";
import { BODIES } from "../tables/bodies.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Heads whose definite complement makes the name of a body: `منظمة الأطباء المستقلين`. */
export const BODY: WordClass = /* @__PURE__ */ wordClass("body");
/** Heads that make a name only with what they are for: `مركز توثيق الانتهاكات`. */
export const OFFICE: WordClass = /* @__PURE__ */ wordClass("office");
/** What bodies are for, in the construct: `مكافحة`, `حقوق`. */
export const PURPOSE: WordClass = /* @__PURE__ */ wordClass("purpose");
/** What bodies are for, with the article: `التحقيق`. */
export const PURPOSE_NOUN: WordClass = /* @__PURE__ */ wordClass("purpose-noun");
/** Adjectives of bodies that have not the ending of relation: `العليا`, `المتحدة`, `المستقلين`. */
export const BODY_ADJECTIVE: WordClass = /* @__PURE__ */ wordClass("body-adjective");
/** Definite heads that two adjectives make a name: `المجلس الوطني الانتقالي`. */
export const ASSEMBLY: WordClass = /* @__PURE__ */ wordClass("assembly");
/** `وزارة` and its dual. */
export const MINISTRY: WordClass = /* @__PURE__ */ wordClass("ministry");
/** Second portfolios of a ministry, after و: `وزارة التربية والتعليم`. */
export const PORTFOLIO: WordClass = /* @__PURE__ */ wordClass("portfolio");
/** What parties and societies stand for, after و: `حزب العدالة والتنمية`. */
export const VIRTUE: WordClass = /* @__PURE__ */ wordClass("virtue");
/** What makes a council of state: `مجلس الوزراء`, `مجلس النواب`. */
export const CHAMBER: WordClass = /* @__PURE__ */ wordClass("chamber");
/** What makes the name of a cabinet: `حكومة الوحدة الوطنية`. */
export const UNION_KIND: WordClass = /* @__PURE__ */ wordClass("union-kind");
/** Adjectives of one government among several: `الحكومة المؤقتة`. */
export const GOVERNMENT_KIND: WordClass = /* @__PURE__ */ wordClass("government-kind");
/** What courts judge, with the article: `محكمة الاستئناف`. */
export const COURT_OF: WordClass = /* @__PURE__ */ wordClass("court-of");
/** The same in the construct, before a place: `محكمة جنايات الكرخ`. */
export const COURT_KIND: WordClass = /* @__PURE__ */ wordClass("court-kind");
/** What forces are of: `قوات الشرطة`. */
export const FORCE_OF: WordClass = /* @__PURE__ */ wordClass("force-of");
/** Adjectives that make a party of forces: `القوات الحكومية`. */
export const FORCE_KIND: WordClass = /* @__PURE__ */ wordClass("force-kind");
/** Adjectives of guards: `الحرس الوطني`. */
export const GUARD_KIND: WordClass = /* @__PURE__ */ wordClass("guard-kind");
/** Services of security: `جهاز المخابرات`. */
export const SERVICE: WordClass = /* @__PURE__ */ wordClass("service");
/** What directorates of a town are for: `مديرية صحة حماة`. */
export const DIRECTORATE: WordClass = /* @__PURE__ */ wordClass("directorate");
/** Last words of the titles of papers and sites: `بوست`, `تايمز`. */
export const TITLE_WORD: WordClass = /* @__PURE__ */ wordClass("title-word");
/** Nouns of units and settlements between a body and its place: `شرطة محافظة حماة`. */
export const SEAT: WordClass = /* @__PURE__ */ wordClass("seat");
/** Adjectives that make a name of the definite `الحزب`. */
export const PARTY_KIND: WordClass = /* @__PURE__ */ wordClass("party-kind");
/** Adjectives of a news agency of a state: `وكالة الأنباء الرسمية`. */
export const STATUS: WordClass = /* @__PURE__ */ wordClass("status");
/** What movements are of: `حركة المقاومة الإسلامية`. */
export const MOVEMENT: WordClass = /* @__PURE__ */ wordClass("movement");
/** Complements in names of rulers and units: `المعتصم بالله`. */
export const HOLY: WordClass = /* @__PURE__ */ wordClass("holy");
/** Heads that name armed groups and nothing else, in whatever war. */
export const ARMED_HEAD: WordClass = /* @__PURE__ */ wordClass("armed-head");
/** Adjectives of the shape of relation that are no part of a name: time, rank, place, judgement, defective participles. */
export const PASSING: WordClass = /* @__PURE__ */ wordClass("passing");
/** Complements that make no name of a head: `هيئة التدريس`. */
export const NO_BODY: WordClass = /* @__PURE__ */ wordClass("no-body");
/** Members of an organisation that a participle describes: `منظمة الدول المصدرة للنفط`. */
export const MEMBERS: WordClass = /* @__PURE__ */ wordClass("members");
/** Adjectives that make a name of the definite `المحكمة`. */
export const COURT_ADJECTIVE: WordClass = /* @__PURE__ */ wordClass("court-kind-adjective");

/** Adjectives that make a name of the definite `المجلس`. */
export const COUNCIL_KIND: WordClass = /* @__PURE__ */ wordClass("council-kind");
/** Adjectives that make a name of the definite `القيادة`. */
export const COMMAND_KIND: WordClass = /* @__PURE__ */ wordClass("command-kind");
/** Holders of an office that is named after them: `مكتب المدعي العام`. */
export const OFFICER: WordClass = /* @__PURE__ */ wordClass("officer");
/** Heads of the alliances of parties: `تيار الحكمة`. */
export const ALLIANCE: WordClass = /* @__PURE__ */ wordClass("alliance");

/** Words of bodies that no gazetteer has: heads, and what makes a name of them. */
export const bodiesWords: LexiconPart = {
  name: "bodies",
  classes: [
    BODY,
    OFFICE,
    PURPOSE,
    PURPOSE_NOUN,
    BODY_ADJECTIVE,
    ASSEMBLY,
    MINISTRY,
    PORTFOLIO,
    VIRTUE,
    CHAMBER,
    UNION_KIND,
    GOVERNMENT_KIND,
    COURT_OF,
    COURT_KIND,
    FORCE_OF,
    FORCE_KIND,
    GUARD_KIND,
    SERVICE,
    DIRECTORATE,
    TITLE_WORD,
    SEAT,
    PARTY_KIND,
    STATUS,
    MOVEMENT,
    HOLY,
    ARMED_HEAD,
    PASSING,
    NO_BODY,
    MEMBERS,
    COURT_ADJECTIVE,
    COUNCIL_KIND,
    COMMAND_KIND,
    OFFICER,
    ALLIANCE,
  ],
  table: BODIES,
};
