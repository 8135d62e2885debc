import { armsOf, isDomestic } from "../../countries/country.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import type { Arm } from "../../lexicon/parts/actors.js";
import { PARTICLE } from "../../lexicon/parts/common.js";
import { ORGAN } from "../../lexicon/parts/groups.js";
import { phraseAt, wholeAt } from "../../lexicon/read.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";
import { begun } from "./validity.js";

/** Organs that the state itself stands for where no table has them. */
const OF_THE_STATE: ReadonlySet<Arm> = new Set(["government"]);

/** The organ of a state that a mention is the bare name of: `الجيش`, `القوات الحكومية`. */
export function organOf({ mention }: DecidedActor, { view }: ActorContext): Arm | undefined {
  const phrase = phraseAt(view.words, mention.first, ORGAN);
  return phrase?.last === mention.last ? phrase.value : undefined;
}

/** A bare organ, as that of the nation that is named after it (`السلطات في لبنان`), or that the document is about. */
export function bindOrgan(actor: DecidedActor, organ: Arm, context: ActorContext): DecidedActor {
  const { country } = context;
  const nation = nationAfter(actor, context) ?? nationOfOrgan(organ, context);
  const isKnown = nation === country.adjectives.nationality && actor.entry && isDomestic(actor.entry, country);
  if (nation === undefined || isKnown) return actor;
  const entry = organEntry(organ, nation, context);
  const isHere = nation === country.adjectives.nationality;
  if (entry === actor.entry || (!entry && isHere)) return actor;
  return withEvidence(actor, { rule: "nation", detail: `of ${nation}` }, { entry });
}

/** The nation of the document; in one about the war here, armed organs are not those of the states that fight in it. */
function nationOfOrgan(organ: Arm, { nation, country, domestic }: ActorContext): string | undefined {
  const isHere = domestic >= ABOUT_WAR;
  const isForeignSide = nation !== undefined && ARMED.has(organ) && country.parties.get(nation)?.warring === true;
  return isHere && (nation === undefined || isForeignSide) ? country.adjectives.nationality : nation;
}
const ABOUT_WAR = 0.65;
const ARMED: ReadonlySet<Arm> = new Set(["army", "security"]);

/** The organ of a nation; undefined where it has no such organ. */
function organEntry(organ: Arm, nation: string, { country, book, date }: ActorContext): ActorEntry | undefined {
  const table = armsOf(country, nation, date);
  const id = table[organ] ?? (OF_THE_STATE.has(organ) ? (table["*"] ?? nation) : undefined); // none of an unknown nation
  return begun(id === undefined ? undefined : book.byId(id), date);
}

function nationAfter({ mention: { last } }: DecidedActor, context: ActorContext): string | undefined {
  return wholeAt(context.view.words, last + 1, PARTICLE) === "in" ? context.nationAt(last + 2) : undefined;
}
