import type { IncidentType } from "../../incident-types.js";
import {
  type Act,
  CARRIER,
  type Complement,
  EVACUEES,
  FIGHTERS,
  FIRE,
  FORCE,
  MUNITION,
  RELIEF,
} from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { type Reading, spanAt } from "./reading.js";

/** How far a complement may stand from its word. */
const REACH = 4;

const CLASSES: Readonly<Partial<Record<Complement, WordClass>>> = {
  munition: MUNITION,
  missile: MUNITION,
  fire: FIRE,
  force: FORCE,
  evacuees: EVACUEES,
  fighters: FIGHTERS,
};
/** What an incident is by its complement, where the word alone does not say. */
const BY_COMPLEMENT: Readonly<Partial<Record<Complement, IncidentType>>> = {
  fire: "shooting",
  evacuees: "displacement",
  fighters: "withdrawal",
  force: "deployment",
  party: "territory-gained",
};
/** The order in which they are asked: `أطلق النار` is fire, though it is a munition too. */
const ORDER: readonly Complement[] = ["fire", "munition", "missile", "force", "evacuees", "fighters", "road", "party"];

/** Those that a verb may follow, as its subject; what is fired is none: `طائرة أطلقت من X`. */
const SUBJECTS: readonly Complement[] = ["force", "evacuees", "fighters", "munition"];

/**
 * The type of an act with its complement, which stands after it, or before a verb: `تعزيزات تصل`; `undefined` where it needs one that is
 * not there.
 *
 * @param before the word of a verb; -1 of a noun, whose complement only follows it
 */
export function typeWithComplement(
  reading: Reading,
  { complements, type }: Act,
  before: number,
  last: number,
): IncidentType | undefined {
  if (complements.length === 0) return type;
  const { sentence, clause, words } = reading;
  const ask = (k: number, kinds: readonly Complement[]): IncidentType | undefined => {
    const named = kinds.find((complement) => complements.includes(complement) && isComplement(reading, k, complement));
    const found = named && isOf(words, k, CARRIER) ? loadOf(reading, k, named) : named;
    return found && found !== "relief" ? (complements.length > 1 && BY_COMPLEMENT[found]) || type : undefined;
  };
  for (let k = last + 1; k <= last + REACH && k < words.count && sentence[k] === sentence[last]; k++) {
    const found = ask(k, ORDER);
    if (found) return found;
  }
  for (let k = before - 1; k >= Math.max(0, before - REACH) && clause[k] === clause[before]; k--) {
    const found =
      spanAt(reading, k)?.type === "actor" ? undefined : ask(k, complements.includes("fire") ? [] : SUBJECTS);
    if (found) return found;
  }
  return undefined;
}

/** What moves with a carrier, as the words after it say: `قافلة مهجرين`, `شاحنات تقل نازحين`, `قافلة مساعدات`; else what it is by itself. */
function loadOf(reading: Reading, carrier: number, itself: Complement): Complement | "relief" {
  const { words, clause } = reading;
  for (let k = carrier + 1; k <= carrier + REACH && clause[k] === clause[carrier]; k++) {
    if (spanAt(reading, k)?.type === "actor") return itself;
    if (isOf(words, k, RELIEF)) return "relief";
    if (isOf(words, k, CARRIER)) continue;
    if (phraseAt(words, k, EVACUEES)) return "evacuees";
    if (phraseAt(words, k, FORCE)) return "force";
  }
  return itself;
}

function isComplement(reading: Reading, k: number, complement: Complement): boolean {
  const { words } = reading;
  const wordClass = CLASSES[complement];
  if (wordClass && phraseAt(words, k, wordClass)) return true;
  const span = spanAt(reading, k);
  if (!span) return false;
  if (complement === "munition" || complement === "missile") return span.type === "weapon";
  if (complement === "fighters") return span.type === "actor";
  if (complement === "party") return isOwnForce(span) && entersPlace(reading, reading.last[reading.at[k]!]!);
  if (complement === "road")
    return span.type === "place" && ROADS.has((span as { placeType?: string }).placeType ?? "");
  return false;
}

const ROADS: ReadonlySet<string> = new Set(["road", "street", "crossing", "checkpoint", "bridge", "square"]);
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood"]);

/** Who fights for the ground; a force from abroad that enters a town is on its way. */
const FORCES = /^(rebel|state-(military|militia)|militia|jihadist|armed|operations|other-armed)/;

function isOwnForce(span: object & { readonly type: string }): boolean {
  return span.type === "actor" && FORCES.test((span as { actorType?: string | null }).actorType ?? "");
}

/** A settlement is named right after the party: `دخلت قوات X إلى بلدة Y`. */
function entersPlace(reading: Reading, last: number): boolean {
  for (let k = last + 1; k <= last + REACH && reading.clause[k] === reading.clause[last]; k++) {
    const span = spanAt(reading, k) as { type: string; placeType?: string } | undefined;
    if (span?.type === "place") return SETTLEMENTS.has(span.placeType ?? "");
  }
  return false;
}
