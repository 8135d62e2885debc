import type { LexiconPart } from "../part.js";
import { GROUPS } from "../tables/groups.js";
import { type WordClass, wordClass } from "../word-class.js";
import type { Arm } from "./actors.js";

/**
 * Heads of the names of groups. After a `quoted` one only a quoted name is read, after a `named` one the shape of a name is enough, and
 * units that bear the names of persons are `person`.
 */
export type GroupHead = "quoted" | "named" | "person";
/** See {@link GroupHead}. */
export const GROUP: WordClass<GroupHead> = /* @__PURE__ */ wordClass("group", (value) => value as GroupHead);
/** First words of the names of groups, which take a complement: `أنصار محمد`, `فرسان الحق`, `شهداء تلدو`. */
export const NAME_STARTER: WordClass = /* @__PURE__ */ wordClass("name-starter");
/** What makes no group of a head before it: kinds of units, movements of people and goods. */
export const NO_NAME: WordClass = /* @__PURE__ */ wordClass("no-name");
/** Heads of numbered units: `اللواء 47`. */
export const NUMBERED_UNIT: WordClass = /* @__PURE__ */ wordClass("numbered-unit");
/** Kinds of units, after their number: `الفرقة 11 دبابات`. */
export const UNIT_KIND: WordClass = /* @__PURE__ */ wordClass("unit-kind");

/** Heads of media. After a `quoted` one (`موقع`, which is a site of any kind) only a quoted name is read. */
export const MEDIA: WordClass<"named" | "quoted"> = /* @__PURE__ */ wordClass(
  "media",
  (value) => value as "named" | "quoted",
);
/** Closers of the names of media bodies. */
export const MEDIA_CLOSER: WordClass = /* @__PURE__ */ wordClass("media-closer");
/** Heads of media that need a closer: `مركز حلب الإعلامي`. */
export const CLOSED_MEDIA: WordClass = /* @__PURE__ */ wordClass("closed-media");
/** Second words of outlets that are named after places: `شهبا برس`. */
export const OUTLET: WordClass = /* @__PURE__ */ wordClass("outlet");
/** Second words of such outlets where a bar or colon follows: `أريحا اليوم ||`. */
export const OUTLET_DAY: WordClass = /* @__PURE__ */ wordClass("outlet-day");
/** Platforms on which anybody speaks: no outlets. */
export const PLATFORM: WordClass = /* @__PURE__ */ wordClass("platform");

/** Heads of bodies that are named by their nation and what they are for. */
export const NATIONAL_BODY: WordClass = /* @__PURE__ */ wordClass("national-body");
/** What federations of sports are for: no bodies of a war. */
export const SPORT: WordClass = /* @__PURE__ */ wordClass("sport");
/** Heads of which each name of two words has longer ones of other bodies: `مجلس الأمن`, `مجلس الأمن القومي`. */
export const COUNCIL: WordClass = /* @__PURE__ */ wordClass("council");
/** Adjectives that close the name of a council: `مجلس دير الزور العسكري`. */
export const COUNCIL_CLOSER: WordClass = /* @__PURE__ */ wordClass("council-closer");

/** Definite heads that are short for a body that the document names in full. */
export const SHORTHAND_HEAD: WordClass = /* @__PURE__ */ wordClass("shorthand-head");
/** Bare shorthands that a definite adjective after them makes another body. */
export const SHORTHAND: WordClass = /* @__PURE__ */ wordClass("shorthand");
/** Organs that every state has, without its name: `السلطات`, `القوات الحكومية`; which arm of the state they are. */
export const ORGAN: WordClass<Arm> = /* @__PURE__ */ wordClass("organ", (value) => value as Arm);
/** Adjectives, of other shapes than that of relation, that make another body of a shorthand: `الهيئة العامة`, `الحزب الحاكم`. */
export const QUALIFIER: WordClass = /* @__PURE__ */ wordClass("qualifier");
/** Adjectives of judgement after a name, which are no part of it: `تنظيم “داعش” الإرهابي`. */
export const JUDGEMENT: WordClass = /* @__PURE__ */ wordClass("judgement");
/** `الحركة المعروفة باسم “أحرار الشام”`: the name that follows says what is meant. */
export const KNOWN_AS: WordClass = /* @__PURE__ */ wordClass("known-as");
/** Words after which the source of a report stands. */
export const SOURCE: WordClass = /* @__PURE__ */ wordClass("source");

/** Words of groups, media and other bodies. */
export const groupsWords: LexiconPart = {
  name: "groups",
  classes: [
    GROUP,
    NAME_STARTER,
    NO_NAME,
    NUMBERED_UNIT,
    UNIT_KIND,
    MEDIA,
    MEDIA_CLOSER,
    CLOSED_MEDIA,
    OUTLET,
    OUTLET_DAY,
    PLATFORM,
    NATIONAL_BODY,
    SPORT,
    COUNCIL,
    COUNCIL_CLOSER,
    SHORTHAND_HEAD,
    SHORTHAND,
    ORGAN,
    QUALIFIER,
    JUDGEMENT,
    KNOWN_AS,
    SOURCE,
  ],
  table: GROUPS,
};
