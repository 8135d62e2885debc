import type { ActorEntry } from "../gazetteer/types.js";
import type { ActorMention } from "../grammar/mention.js";
import { bare, continues, type View } from "../grammar/view.js";
import type { Evidence } from "../span.js";
import { GAP_COLON, GAP_OTHER } from "../text/words.js";
import { type ActorBook, isDomestic, sideOn } from "./actor-book.js";
import { nameRecord } from "./name-record.js";
import { ALLIES_OF_SIDE, ARM_OF_OWNER, GOVERNMENT_CHANGED, PARTY_ARMS, SYRIA_SINCE_2024 } from "./party-arms.js";

/** What an actor mention means, and how likely it is one. */
export interface DecidedActor {
  readonly mention: ActorMention;
  /** Entity so far; shorthand and pronouns are bound later, when the mentions are in order. */
  entry: ActorEntry | undefined;
  accepted: number;
  /** A shorthand or generic name: it can be bound to another mention of the document. */
  readonly bindable: boolean;
  readonly evidence: Evidence[];
}

export interface ActorContext {
  readonly view: View;
  readonly book: ActorBook;
  /** ISO 8601 day of the report. */
  readonly date: string | undefined;
  /** How sure it is that the document is about the country of the gazetteers. */
  readonly domestic: number;
}

const FIRM = 0.95;
const COMPOSED = 0.9;
const NO = 0.02;

export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  switch (mention.how) {
    case "party":
    case "allied":
      return decideParty(mention, context);
    case "group":
    case "media":
      return {
        mention,
        entry: undefined,
        accepted: mention.how === "group" ? 0.8 : 0.75,
        bindable: false,
        evidence: [...mention.evidence],
      };
    default:
      return decideNamed(mention, context);
  }
}

/** The reading whose name meant its actor on the day of the report; without a day, before the change of government. */
function readingOn(
  mention: ActorMention,
  { book, date, domestic }: ActorContext,
): { entry: ActorEntry; record: ReturnType<typeof nameRecord> } | undefined {
  const day = date ?? "2017";
  let best: { entry: ActorEntry; record: ReturnType<typeof nameRecord>; score: number } | undefined;
  for (const { gazetteer, entry: e, record: r, rule } of mention.readings) {
    const entry = book.at(gazetteer, e);
    const record = nameRecord(entry, r);
    let score = 0;
    if ((record.from && day < record.from) || (record.to && day >= record.to)) score -= 4;
    if (entry.from && day < entry.from.slice(0, day.length)) score -= 1;
    if (entry.to && day > entry.to) score -= 1;
    if (record.needsContext) score -= 1;
    if (rule !== 0) score -= 0.5;
    if (isDomestic(entry)) score += domestic > 0.5 ? 0.5 : -0.5;
    if (record.use === "canonical") score += 0.25;
    if (!best || score > best.score) best = { entry, record, score };
  }
  return best;
}

function decideNamed(mention: ActorMention, context: ActorContext): DecidedActor {
  const reading = readingOn(mention, context);
  if (!reading) return { mention, entry: undefined, accepted: NO, bindable: false, evidence: [] };
  const { entry, record } = reading;
  const evidence: Evidence[] = [
    ...mention.evidence,
    { rule: "name", detail: `${record.use ?? "variant"} name of ${entry.id}` },
  ];
  const decided = (accepted: number, bindable = false): DecidedActor => ({
    mention,
    entry,
    accepted,
    bindable,
    evidence,
  });
  if (adjectiveOnly(mention, context.view)) return decided(NO);
  const ownState =
    entry.actorType === "state-government" && mention.first === mention.last && record.use !== "shorthand";
  if (entry.actorType === "foreign-state" || ownState || record.use === "metonym_capital") {
    if (record.needsContext || record.use === "metonym_capital") {
      const acting = actsAsParty(mention, context.view, record.use === "metonym_capital");
      if (acting) evidence.push({ rule: "acting", detail: acting });
      return decided(acting ? 0.85 : NO);
    }
    return decided(FIRM);
  }
  if (!record.needsContext) return decided(FIRM);
  if (entry.actorType.startsWith("media")) return decided(mediaContext(mention, context.view) ? 0.8 : NO);
  if (blockedByAdjective(mention, context.view)) return decided(NO);
  if (!isDomestic(entry) && record.ambiguity?.length) return decided(NO);
  if (!isDomestic(entry)) return decided(0.3 + 0.5 * context.domestic, true);
  const counted = mention.proclitic === "" && context.view.facts[mention.first - 1]?.counting === true;
  return decided(
    Math.min(0.95, context.domestic * 1.1 * (mention.last > mention.first ? 1.05 : 0.95) + (counted ? 0.1 : 0)),
    true,
  );
}

/** A shorthand that is an adjective (`الجوية`, `الرابعة`) behind the noun that it qualifies. */
function adjectiveOnly(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last || mention.first === 0 || mention.proclitic !== "") return false;
  const facts = view.facts[mention.first];
  if (!facts?.armAdjective && !facts?.nisba) return false;
  return (view.words.gaps[mention.first]! & ~1) === 0 && /^([وفبلك]*ال|لل)/.test(view.words.forms[mention.first - 1]!);
}

/** `النظام الصحي`, `المرصد الأورومتوسطي`: a definite adjective makes something else of a bare shorthand. */
function blockedByAdjective(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last || !SINGULAR_SHORTHANDS.has(bare(view, mention.first, mention.proclitic.length)))
    return false;
  const next = mention.last + 1;
  if (!continues(view, next) || (view.words.gaps[next]! & ~1) !== 0) return false;
  const facts = view.facts[next];
  return view.words.forms[next]!.startsWith("ال") && !facts?.tail && !facts?.preposition && !facts?.stop;
}
const SINGULAR_SHORTHANDS = new Set([
  "النظام",
  "الهيئه",
  "المرصد",
  "الحزب",
  "الحركه",
  "الجبهه",
  "الجيش",
  "التحالف",
  "الايتلاف",
  "القاعده",
  "الدوله",
  "الحرس",
  "الحشد",
  "اللواء",
  "الفرقه",
]);

/** Prepositional phrases that make a party of the state behind them. */
const AGENT_PHRASES = new Set(["قبل", "جانب", "طرف"]);
const PLACING = new Set(["في", "داخل", "خارج", "عبر", "نحو", "صوب", "الي", "باتجاه"]);
const COMPLEMENTIZERS = new Set([
  "ان",
  "بان",
  "لكن",
  "بينما",
  "ولكن",
  "فان",
  "وان",
  "لان",
  "كانت",
  "وكانت",
  "حيث",
  "فيما",
]);

/** Why a country or capital acts as a party here; undefined where it is a place. */
function actsAsParty(mention: ActorMention, view: View, capital: boolean): string | undefined {
  const before = mention.first - 1;
  const after = mention.last + 1;
  const form = view.words.forms[before];
  const clean = (view.words.gaps[mention.first]! & ~1) === 0;
  const previous = clean ? view.facts[before] : undefined;
  const preposition = mention.proclitic.replace(/^[وف]/, "");
  if (preposition === "ب" || (clean && form !== undefined && PLACING.has(form))) return undefined;
  if (previous?.acting && preposition === "") return `subject of ${view.words.forms[before]}`;
  const next = continues(view, after) && (view.words.gaps[after]! & ~1) === 0 ? view.facts[after] : undefined;
  if (next?.acting && preposition === "" && view.strips[after] === 0 && (before < 0 || !previous?.preposition))
    return `subject of ${view.words.forms[after]}`;
  if (clean && form && AGENT_PHRASES.has(form) && view.words.forms[before - 1] === "من") return "agent";
  if (previous?.partyNoun || (clean && form === "من" && view.facts[before - 1]?.partyNoun)) return `behind ${form}`;
  if (capital) return undefined;
  if (clean && form && COMPLEMENTIZERS.has(form) && preposition === "") return `behind ${form}`;
  const border = /^(ال)?حدود/.test(view.words.forms[before - 1] ?? "");
  if (clean && !border && (form === "ضد" || form === "مع" || form === "بين")) return `behind ${form}`;
  return undefined;
}

/** A media name stands as the source of a report: at its head, before a bar or colon, behind `نقلت` or a media noun. */
function mediaContext(mention: ActorMention, view: View): boolean {
  const gapAfter = view.words.gaps[mention.last + 1]!;
  if (mention.first === 0 && mention.last + 1 < view.words.count) return true;
  if ((gapAfter & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  const previous = view.facts[mention.first - 1];
  return previous?.media === true || previous?.closedMedia === true;
}

function decideParty(mention: ActorMention, context: ActorContext): DecidedActor {
  const { view, book, date, domestic } = context;
  const evidence: Evidence[] = [...mention.evidence];
  const arm = mention.arm!;
  const owner = mention.patron ? readingOn(mention.patron, context)?.entry : undefined;
  const decided = (id: string | undefined, accepted: number, bindable = false): DecidedActor => ({
    mention,
    entry: id === undefined ? undefined : book.byId(id),
    accepted,
    bindable,
    evidence,
  });
  if (mention.allied) {
    if (arm === "side" || arm === "government" || arm === "ministry" || arm === "media") return decided(undefined, NO);
    if (mention.anaphoric) return decided(undefined, domestic > 0.2 ? COMPOSED : 0.4, true);
    if (!owner) return decided(undefined, NO);
    evidence.push({ rule: "patron", detail: `tied to ${owner.id}` });
    return decided(ALLIES_OF_SIDE[sideOn(owner, date) ?? ""], COMPOSED);
  }
  if (mention.patron) {
    if (!owner) return decided(undefined, NO);
    const construct = mention.patron.first === mention.first + 1;
    if (
      construct &&
      (arm === "factions" || arm === "gunmen" || arm === "government" || arm === "side" || arm === "base")
    )
      return decided(undefined, NO);
    if (
      !construct &&
      (arm === "forces" || arm === "factions" || arm === "gunmen" || arm === "base") &&
      !ARM_OF_OWNER[owner.id]
    )
      return decided(undefined, NO);
    if (construct && mention.patron.first === mention.patron.last && domestic < 0.3) return decided(undefined, NO);
    const table = ARM_OF_OWNER[owner.id];
    evidence.push({ rule: "patron", detail: `of ${owner.id}` });
    return decided(table?.[armOf(mention, view)] ?? owner.id, COMPOSED);
  }
  if (mention.anaphoric) return decided(undefined, NO);
  if (mention.party) {
    const table = PARTY_ARMS[mention.party] ?? {};
    const effective = armOf(mention, view);
    let id = table[effective] ?? table["*"];
    if (
      (mention.party === "syria" || mention.party === "assad") &&
      date &&
      date >= GOVERNMENT_CHANGED &&
      mention.party === "syria"
    )
      id = SYRIA_SINCE_2024[effective] ?? (effective in table ? id : SYRIA_SINCE_2024["*"]);
    if (mention.party === "assad") return decided(id, domestic > 0.3 ? COMPOSED : NO);
    if (mention.party === "opposition" || mention.party === "jihadist")
      return decided(id, id && domestic > 0.25 ? COMPOSED : NO);
    if (mention.party === "other") return decided(undefined, otherParty(mention, view) ? 0.75 : NO);
    return decided(id, id ? COMPOSED : NO);
  }
  return describedOnly(mention, context, decided);
}

/** `الفصائل المسلحة`, `القوى الأمنية`: no party is named; the document says whose they are. */
function describedOnly(
  mention: ActorMention,
  { view, domestic, date }: ActorContext,
  decided: (id: string | undefined, accepted: number, bindable?: boolean) => DecidedActor,
): DecidedActor {
  if (domestic < 0.4) return decided(undefined, NO);
  const words = view.words.forms.slice(mention.first, mention.last + 1);
  if (mention.arm === "factions") return decided("opposition-factions", 0.8);
  if (words.some((w) => w === "الامنيه") && (mention.arm === "forces" || mention.arm === "security"))
    return decided(
      date && date >= GOVERNMENT_CHANGED ? "general-security-service" : "assad-era-security-services",
      0.8,
    );
  if (mention.arm === "forces" && words.includes("الجويه")) return decided(undefined, 0.7);
  return decided(undefined, NO);
}

const VAGUE = new Set(["الدوليه", "الدولي", "العربيه", "العربي", "الغربيه", "الغربي"]);
function otherParty(mention: ActorMention, view: View): boolean {
  if (VAGUE.has(view.words.forms[mention.last]!)) return mention.arm === "security";
  return (
    mention.arm === "forces" ||
    mention.arm === "army" ||
    mention.arm === "air" ||
    mention.arm === "government" ||
    mention.arm === "intelligence" ||
    mention.arm === "ministry" ||
    mention.arm === "police" ||
    mention.arm === "media"
  );
}

function armOf(mention: ActorMention, view: View): NonNullable<ActorMention["arm"]> {
  for (let i = mention.first + 1; i <= mention.last; i++) {
    const form = view.words.forms[i]!;
    if (mention.arm === "forces" && (form === "الجويه" || form === "الجوفضاييه" || form === "جويه")) return "air";
    if (mention.arm === "airdefence" && !form.startsWith("الجو") && i === mention.first + 1) return "forces";
  }
  return mention.arm!;
}
