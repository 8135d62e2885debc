import { armsBefore, armsOf, armsOfOwner, armsOfState, sideOn, VAGUE } from "../../countries/country.js";
import type { Arms } from "../../countries/profile.js";
import type { ActorMention } from "../../detect/mention.js";
import { bare, type View } from "../../detect/view.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import { ACTING, type Arm } from "../../lexicon/parts/actors.js";
import { isOf } from "../../lexicon/read.js";
import type { Evidence } from "../../span.js";
import { decision } from "./actor-acceptance.js";
import { type ActorContext, type DecidedActor, readingOn } from "./actor-reading.js";
import type { ActorFeature } from "./actor-weights.js";
import { saidToBeGone } from "./looking-back.js";
import { begun } from "./validity.js";

/** What a composed party means: the id of its actor, where one is known, and what speaks for and against its being one. */
interface Composed {
  readonly id?: string | undefined;
  readonly features: readonly ActorFeature[];
  readonly bindable?: boolean;
  readonly evidence?: Evidence;
}

/** Bodies with a name of their own: what they belong to is another party (`الشرطة العسكرية التابعة للفصائل`). */
const OF_ITS_OWN: ReadonlySet<Arm> = new Set(["police", "intelligence", "security", "government", "ministry", "media"]);
/** What has no patron of its own: `الجانب المدعوم من X` is no name. */
const WITHOUT_PATRON: ReadonlySet<Arm> = new Set(["side", "government", "ministry", "media"]);
/** What makes no name in the construct with its owner. */
const NOT_IN_CONSTRUCT: ReadonlySet<Arm> = new Set(["factions", "gunmen", "government", "side", "base"]);
/** What belongs to a party of which arms are known. */
const OF_KNOWN_PARTIES: ReadonlySet<Arm> = new Set(["forces", "factions", "gunmen", "base"]);
/** What every nation has. */
const OF_NATIONS: ReadonlySet<Arm> = new Set([
  "forces",
  "army",
  "air",
  "government",
  "intelligence",
  "ministry",
  "police",
  "media",
]);

/** `الفصائل الفلسطينية`: of a nation of which no table is known. */
const BODIES_OF_NATIONS: ReadonlySet<Arm> = new Set(["factions", "parliament"]);

/** Bodies of a nation that are not the state: `فصائل عراقية`, `البرلمان الأوكراني`. */
const OF_THEMSELVES: ReadonlySet<keyof Arms> = new Set(["factions", "militias", "gunmen", "parliament", "media"]);

/** Nouns of any band, which only a tie to a patron makes a party: `مجموعة مسلحة مدعومة من إيران`. */
const BANDS: ReadonlySet<string> = new Set(["جماعه", "مجموعه"]);

/** `الدفاعات الجوية`; without the adjective, defences are lines on the ground. */
const AERIAL = /^(ال)?جو/;

/** Arm and adjective by table, a tie by the patron's side, a bare description by the document. */
export function weighParty(mention: ActorMention, context: ActorContext): DecidedActor {
  const { book, date } = context;
  const { id, features, bindable = false, evidence } = composed(mention, context);
  const f: Partial<Record<ActorFeature, number>> = { bias: 1, composed: 1 };
  for (const feature of features) f[feature] = 1;
  // what is a party of this war only in a text about it
  if (f.anaphoric || f.doubtfulOwner || f.ofGovernment || f.ofCause || f.described) f.atHome = context.domestic;
  const entry = begun(id === undefined ? undefined : book.byId(id), date);
  return decision(context, mention, entry, bindable, evidence ? [...mention.evidence, evidence] : mention.evidence, f);
}

function composed(mention: ActorMention, context: ActorContext): Composed {
  const { view } = context;
  const { first, last } = mention;
  const arm = mention.arm!;
  if (arm === "airdefence" && !view.words.forms.slice(first, last + 1).some((word) => AERIAL.test(word)))
    return { features: ["bareDescription"] };
  if (mention.allied) return tied(mention, arm, context);
  if (arm === "factions" && BANDS.has(bare(view.words, first, mention.proclitic.length)))
    return { features: ["noArm"] };
  if (mention.patron) return owned(mention, mention.patron, arm, context);
  if (mention.anaphoric) return { features: ["noOwner"] };
  if (arm === "base" && !isOf(view.words, first - 1, ACTING)) return { features: ["noArm"] };
  return mention.party ? national(mention, mention.party, arm, context) : described(mention, context);
}

/** `الفصائل الموالية لتركيا`: the allies of the patron's side. */
function tied(mention: ActorMention, arm: Arm, context: ActorContext): Composed {
  const { country, date } = context;
  if (WITHOUT_PATRON.has(arm)) return { features: ["noArm"] };
  if (mention.party && !mention.backer && country.parties.get(mention.party)?.sponsor)
    return { id: armsOf(country, mention.party, date)[arm], features: [] };
  if (mention.anaphoric) return { features: ["anaphoric"], bindable: true };
  const owner = mention.backer
    ? backerOf(mention.party!, context)
    : mention.patron && readingOn(mention.patron, context)?.entry;
  if (mention.backer && !owner) return { features: [] };
  if (!owner) return { features: ["noOwner"] };
  return {
    id: country.sides.get(sideOn(owner, date) ?? "")?.allies,
    features: [],
    evidence: { rule: "patron", detail: `tied to ${owner.id}` },
  };
}

/** The state that backs its allies. */
function backerOf(party: string, { country, date, book }: ActorContext): ActorEntry | undefined {
  const id = armsOf(country, party, date)["*"];
  return id === undefined ? undefined : book.byId(id);
}

/** `مدفعية قوات النظام`, `الطيران التابع للنظام`: an arm of its owner. */
function owned(mention: ActorMention, patron: ActorMention, arm: Arm, context: ActorContext): Composed {
  const reading = readingOn(patron, context);
  if (!reading) return { features: ["noOwner"] };
  const { entry, record } = reading;
  const table = armsOfOwner(context.country, entry);
  const construct = patron.first === mention.first + 1;
  const features: ActorFeature[] = [];
  const isNoArm = construct ? NOT_IN_CONSTRUCT.has(arm) : OF_ITS_OWN.has(arm) || (OF_KNOWN_PARTIES.has(arm) && !table);
  if (isNoArm) features.push("noArm");
  if (construct && record.needsContext) features.push("doubtfulOwner");
  return {
    id: table?.[armOf(mention, context.view)] ?? entry.id,
    features,
    evidence: { rule: "patron", detail: `of ${entry.id}` },
  };
}

/** `الطيران الحربي الروسي`: an arm with the adjective of its party. */
function national(mention: ActorMention, key: string, arm: Arm, { view, country, book, date }: ActorContext): Composed {
  if (key === VAGUE) return { features: [arm === "security" ? "otherNation" : "vague"] };
  const party = country.parties.get(key);
  if (!party) return { features: [OF_NATIONS.has(arm) || BODIES_OF_NATIONS.has(arm) ? "otherNation" : "noSuchArm"] };
  const table = (saidToBeGone(mention, view) ? armsBefore : armsOf)(country, key, date);
  const kind = armOf(mention, view);
  const state = table["*"];
  const isOfItself = OF_THEMSELVES.has(kind) && state !== undefined && book.isState(state);
  const id = table[kind] ?? (isOfItself ? undefined : state);
  if (party.kind === "government" || party.kind === "ruler") return { id, features: ["ofGovernment"] };
  if (!id) return { features: [isOfItself ? "otherNation" : "noSuchArm"] };
  return { id, features: party.kind === "cause" ? ["ofCause"] : [] };
}

/** `الفصائل المسلحة`, `القوى الأمنية`: no party is named; the document says whose they are. */
function described(mention: ActorMention, { view, country, date }: ActorContext): Composed {
  const words = view.words.forms.slice(mention.first, mention.last + 1);
  const isOfSecurity =
    words.some((word) => word === SECURITY) && (mention.arm === "forces" || mention.arm === "security");
  if (mention.arm === "factions") return { id: armsOf(country, "opposition", date).factions, features: ["described"] };
  if (isOfSecurity) return { id: armsOfState(country, date).security, features: ["described"] };
  if (mention.arm === "forces" && words.includes(AIR_FORCE)) return { features: ["described"] };
  return { features: ["bareDescription"] };
}
const SECURITY = "الامنيه";
const AIR_FORCE = "الجويه";

/** The arm that its adjectives make of it: `القوات الجوية`. */
function armOf(mention: ActorMention, view: View): keyof Arms {
  for (let i = mention.first + 1; i <= mention.last; i++) {
    const form = view.words.forms[i]!;
    if (mention.arm === "forces" && AERIAL_FORCES.has(form)) return "air";
    if (mention.arm === "factions" && form === MILITARY) return "forces";
    if (mention.arm === "airdefence" && !form.startsWith("الجو") && i === mention.first + 1) return "forces";
  }
  return mention.arm!;
}
/** `تشكيلات عسكرية روسية` */
const MILITARY = "عسكريه";
const AERIAL_FORCES: ReadonlySet<string> = new Set(["الجويه", "الجوفضاييه", "جويه"]);
