import { armsOf, armsOfOwner, armsOfState, sideOn, VAGUE } from "../countries/country.js";
import type { ActorEntry } from "../gazetteer/types.js";
import type { ActorMention } from "../grammar/mention.js";
import type { View } from "../grammar/view.js";
import { ACTING, type Arm } from "../lexicon/parts/actors.js";
import { isOf } from "../lexicon/read.js";
import type { Evidence } from "../span.js";
import { type ActorContext, COMPOSED, type DecidedActor, NO, readingOn } from "./actor-reading.js";
import { when } from "./validity.js";

/** Bodies with a name of their own: what they belong to is another party (`الشرطة العسكرية التابعة للفصائل`). */
const OF_ITS_OWN: ReadonlySet<Arm> = new Set(["police", "intelligence", "security", "government", "ministry", "media"]);

/** `الدفاعات الجوية`; without the adjective, defences are lines on the ground. */
const AERIAL = /^(ال)?جو/;

/** What a composed party means: arm and adjective by table, a tie by the patron's side, a bare description by the document. */
export function decideParty(mention: ActorMention, context: ActorContext): DecidedActor {
  const { view, country, book, date, domestic } = context;
  const evidence: Evidence[] = [...mention.evidence];
  const arm = mention.arm!;
  const reading = mention.patron && readingOn(mention.patron, context);
  const owner = reading?.entry;
  const decided = (id: string | undefined, accepted: number, bindable = false): DecidedActor => ({
    mention,
    entry: existing(id === undefined ? undefined : book.byId(id), date),
    accepted,
    bindable,
    evidence,
  });
  if (arm === "airdefence" && !view.words.forms.slice(mention.first, mention.last + 1).some((w) => AERIAL.test(w)))
    return decided(undefined, NO);
  if (mention.allied) {
    if (arm === "side" || arm === "government" || arm === "ministry" || arm === "media") return decided(undefined, NO);
    if (mention.party && country.parties.get(mention.party)?.sponsor)
      return decided(armsOf(country, mention.party, date)[arm], COMPOSED);
    if (mention.anaphoric) return decided(undefined, domestic > 0.2 ? COMPOSED : 0.4, true);
    if (!owner) return decided(undefined, NO);
    evidence.push({ rule: "patron", detail: `tied to ${owner.id}` });
    return decided(country.sides.get(sideOn(owner, date) ?? "")?.allies, COMPOSED);
  }
  if (mention.patron) {
    if (!owner) return decided(undefined, NO);
    const table = armsOfOwner(country, owner);
    const construct = mention.patron.first === mention.first + 1;
    if (!construct && OF_ITS_OWN.has(arm)) return decided(undefined, NO);
    if (
      construct &&
      (arm === "factions" || arm === "gunmen" || arm === "government" || arm === "side" || arm === "base")
    )
      return decided(undefined, NO);
    if (!construct && (arm === "forces" || arm === "factions" || arm === "gunmen" || arm === "base") && !table)
      return decided(undefined, NO);
    if (construct && reading?.record.needsContext && domestic < 0.3) return decided(undefined, NO);
    evidence.push({ rule: "patron", detail: `of ${owner.id}` });
    return decided(table?.[armOf(mention, view)] ?? owner.id, COMPOSED);
  }
  if (mention.anaphoric) return decided(undefined, NO);
  if (arm === "base" && !isOf(view.words, mention.first - 1, ACTING)) return decided(undefined, NO);
  if (mention.party) {
    if (mention.party === VAGUE) return decided(undefined, arm === "security" ? 0.75 : NO);
    const party = country.parties.get(mention.party);
    if (!party) return decided(undefined, otherParty(mention) ? 0.75 : NO);
    const table = armsOf(country, mention.party, date);
    const id = table[armOf(mention, view)] ?? table["*"];
    if (party.kind === "government" || party.kind === "ruler") return decided(id, domestic > 0.3 ? COMPOSED : NO);
    if (party.kind === "cause") return decided(id, id && domestic > 0.25 ? COMPOSED : NO);
    return decided(id, id ? COMPOSED : NO);
  }
  return describedOnly(mention, context, decided);
}

/** An arm of a party before it began is no actor; what ended is named all the same, since its adjective says whose it was. */
function existing(entry: ActorEntry | undefined, date: string | undefined): ActorEntry | undefined {
  const from = entry?.from;
  const early = date !== undefined && from !== undefined && when({ from, to: undefined }, date) === "before";
  return early ? undefined : entry;
}

/** `الفصائل المسلحة`, `القوى الأمنية`: no party is named; the document says whose they are. */
function describedOnly(
  mention: ActorMention,
  { view, country, domestic, date }: ActorContext,
  decided: (id: string | undefined, accepted: number, bindable?: boolean) => DecidedActor,
): DecidedActor {
  if (domestic < 0.4) return decided(undefined, NO);
  const words = view.words.forms.slice(mention.first, mention.last + 1);
  if (mention.arm === "factions") return decided(armsOf(country, "opposition", date).factions, 0.8);
  if (words.some((w) => w === "الامنيه") && (mention.arm === "forces" || mention.arm === "security"))
    return decided(armsOfState(country, date).security, 0.8);
  if (mention.arm === "forces" && words.includes("الجويه")) return decided(undefined, 0.7);
  return decided(undefined, NO);
}

function otherParty(mention: ActorMention): boolean {
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
