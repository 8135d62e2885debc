import { GAP_CLOSE, GAP_OPEN, GAP_QUOTE } from "../text/words.js";
import type { Arm } from "./lexicon/actors.js";
import { lines } from "./lexicon/lines.js";
import type { ActorMention, PlaceMention } from "./mention.js";
import { bare, continues, gapOnly, procliticOf, type View } from "./view.js";

/** Mentions by the word in which they start, longest first. */
export type ActorsByWord = readonly (readonly ActorMention[])[];
export type PlacesByWord = readonly (readonly PlaceMention[])[];

/** What the adjectives of parties are to the country that the tagger is of. */
export interface PartyAdjectives {
  /** Party of the country's own adjective: another one says more. */
  readonly nationality: string | undefined;
  /** Parties whose adjectives say a leaning, not an origin: they stay outside a name that is whole. */
  readonly leaning: ReadonlySet<string>;
}

const ADJECTIVES_MAX = 4;

/** What stands behind a head noun: adjectives, the party that they name, and a tie to a patron. */
interface Tail {
  readonly last: number;
  readonly to: number;
  readonly party?: string;
  readonly allied?: boolean;
  readonly patron?: ActorMention;
  readonly anaphoric?: boolean;
  /** An adjective other than a nationality was read: `الفصائل المسلحة`. */
  readonly described: boolean;
}

/**
 * Parties by head noun and adjective or tie: `الطيران الحربي الروسي`, `مدفعية قوات النظام`, `الفصائل الموالية لتركيا`,
 * `المسلحين الموالين لها`. And, coordinated without their head, `الطائرات الروسية والتابعة للنظام`.
 */
export function parties(view: View, actors: ActorsByWord, adjectives: PartyAdjectives): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const facts = view.facts[i];
    if (facts?.owned) found.push(owned(view, i, facts.owned));
    else if (isBareAirForce(view, i)) found.push({ ...owned(view, i, "air"), last: i + 1, to: view.words.to[i + 1]! });
    const arm = facts?.arm;
    if (!arm) continue;
    const tail = readTail(view, i + 1, actors, adjectives, isConstruct(view, i));
    if (!tail) continue;
    const strip = view.strips[i]!;
    found.push({
      how: tail.allied ? "allied" : "party",
      first: i,
      last: tail.last,
      from: view.words.from[i]! + strip,
      to: tail.to,
      proclitic: procliticOf(view, i),
      readings: [],
      arm,
      ...(tail.party ? { party: tail.party } : {}),
      ...(tail.allied ? { allied: true } : {}),
      ...(tail.patron ? { patron: tail.patron } : {}),
      ...(tail.anaphoric ? { anaphoric: true } : {}),
      evidence: [{ rule: tail.allied ? "tail" : "arm", detail: describe(view, i, tail) }],
    });
  }
  return found;
}

/** `طيرانها`, `حلفائه`: arm or allies of the party named before; the pronoun is inside. */
function owned(view: View, i: number, arm: Arm | "allies"): ActorMention {
  return {
    how: "owned",
    first: i,
    last: i,
    from: view.words.from[i]! + view.strips[i]!,
    to: view.words.to[i]!,
    proclitic: procliticOf(view, i),
    readings: [],
    ...(arm === "allies" ? { allied: true } : { arm }),
    anaphoric: true,
    evidence: [{ rule: "pronoun", detail: `${bare(view, i)} of the party named before` }],
  };
}

/** `سلاح الجو` without its nationality: the air force of the party named before. */
function isBareAirForce(view: View, i: number): boolean {
  return (
    view.words.forms[i]!.endsWith("سلاح") &&
    continues(view, i + 1) &&
    view.words.forms[i + 1] === "الجو" &&
    !(continues(view, i + 2) && (view.facts[i + 2]?.nisba || view.facts[i + 2]?.tail))
  );
}

/** Kinds of arms that stand behind the owner too. */
const KINDS_OF_ARMS = new Set([
  "الحربي",
  "الحربيه",
  "المروحي",
  "المروحيه",
  "المسير",
  "المسيره",
  "الثقيله",
  "الصاروخيه",
]);

/** Titles of persons, before the body that they hold them in. */
const TITLES = new Set(
  lines(`وزير
    رئيس
    مدير
    قائد
    سفير
    مندوب
    مبعوث`),
);

/** A named group with a tie behind it: `اللجان الشعبية الموالية للنظام`; with its nationality: `حزب الله اللبناني`. */
export function extended(view: View, actors: ActorsByWord, adjectives: PartyAdjectives): ActorMention[] {
  const found: ActorMention[] = [];
  for (const starting of actors) {
    for (const actor of starting) {
      const next = actor.last + 1;
      if (!continues(view, next) || view.strips[next] !== 0) continue;
      const facts = view.facts[next];
      if (
        facts?.nisba &&
        !adjectives.leaning.has(facts.nisba) &&
        bare(view, next).startsWith("ال") &&
        actor.last > actor.first
      )
        found.push({
          ...actor,
          last: next,
          to: view.words.to[next]!,
          party: facts.nisba,
          evidence: [
            ...actor.evidence,
            { rule: "nationality", detail: `with its adjective ${view.words.forms[next]}` },
          ],
        });
      if (actor.first === actor.last || !facts?.allied || !bare(view, next).startsWith("ال")) continue;
      const tail = readTail(view, next, actors, adjectives, false);
      if (tail?.allied && !tail.anaphoric)
        found.push({
          ...actor,
          last: tail.last,
          to: tail.to,
          allied: true,
          evidence: [...actor.evidence, { rule: "tail", detail: "with the tie to its patron" }],
        });
    }
  }
  return found;
}

/** An indefinite head can stand in construct before its owner: `طيران التحالف`. */
function isConstruct(view: View, i: number): boolean {
  return !bare(view, i).startsWith("ال");
}

function readTail(
  view: View,
  start: number,
  actors: ActorsByWord,
  { nationality }: PartyAdjectives,
  construct: boolean,
): Tail | undefined {
  let i = start;
  let party: string | undefined;
  let described = false;
  let last = start - 1;
  for (let read = 0; read < ADJECTIVES_MAX && continues(view, i) && view.strips[i] === 0; read++) {
    const facts = view.facts[i];
    if (facts?.nisba && isOfTitle(view, start - 1, i)) break;
    if (facts?.nisba) {
      party = partyOf(party, facts.nisba, nationality);
      last = i;
    } else if (facts?.armAdjective) {
      described = true;
      last = i;
    } else break;
    i++;
  }
  const adjectives = last >= start;
  i = behindInsertion(view, i);
  const facts = view.facts[i];
  const quotedFactsEnd = adjectives ? view.words.to[last]! : 0;
  if (facts?.tail && gapOnly(view, i, GAP_CLOSE) && view.strips[i] === 0 && agrees(view, start, i, construct)) {
    const tied = readTie(view, i, actors);
    if (tied) return { ...tied, ...(party ? { party } : {}), described };
  }
  if (party) return { last, to: quotedFactsEnd, party, described };
  if (construct && !adjectives && continues(view, start)) {
    const owner = actors[start]!.find((a) => a.proclitic === "");
    if (owner) {
      const last = armAdjectiveEnd(view, owner.last);
      return { last, to: view.words.to[last]!, patron: owner, described };
    }
  }
  if (described) return { last, to: quotedFactsEnd, described };
  return undefined;
}

/** `طيران النظام الحربي`: where the adjectives of the arm behind its owner end. */
function armAdjectiveEnd(view: View, owner: number): number {
  let last = owner;
  while (continues(view, last + 1) && view.strips[last + 1] === 0 && KINDS_OF_ARMS.has(view.words.forms[last + 1]!))
    last++;
  return last;
}

/** `وزير الخارجية الكويتي`: a masculine adjective behind a feminine body qualifies the title before it. */
function isOfTitle(view: View, head: number, adjective: number): boolean {
  return (
    head > 0 &&
    TITLES.has(bare(view, head - 1)) &&
    view.words.forms[head]!.endsWith("ه") &&
    !view.words.forms[adjective]!.endsWith("ه")
  );
}

const INSERTION_WORDS_MAX = 3;
/** `المدفعية (الهاون) التابعة`: the word behind what quotes or brackets explain, when that is a tie; else word `i`. */
function behindInsertion(view: View, i: number): number {
  if ((view.words.gaps[i]! & (GAP_QUOTE | GAP_OPEN)) === 0) return i;
  for (let next = i + 1; next <= i + INSERTION_WORDS_MAX && next < view.words.count; next++)
    if ((view.words.gaps[next]! & (GAP_QUOTE | GAP_CLOSE)) !== 0) return view.facts[next]?.tail ? next : i;
  return i;
}

/** A tie agrees in definiteness with its noun; an indefinite one behind a definite noun is a clause of its own. */
function agrees(view: View, start: number, i: number, construct: boolean): boolean {
  const definite = view.words.forms[i]!.startsWith("ال");
  if (!construct) return definite;
  const adjective = i > start ? view.words.forms[i - 1]! : undefined;
  return adjective === undefined || adjective.startsWith("ال") === definite;
}

/** The later adjective decides: `القوات الحكومية السورية`; a kind (`المعارضة`, `الإسلامية`) yields to a nation only when none was read. */
function partyOf(old: string | undefined, next: string, nationality: string | undefined): string {
  if (!old || old === "other" || old === "vague") return next;
  if (old === nationality) return next === "other" ? old : next;
  return old;
}

/** `الموالية لتركيا`, `الموالين لها`, `التابعة للنظام`, `المدعومة من أنقرة`, `الموالية` alone. */
function readTie(view: View, i: number, actors: ActorsByWord): Omit<Tail, "described"> | undefined {
  const allied = view.facts[i]!.allied === true;
  let next = i + 1;
  if (gapOnly(view, next, 0)) {
    if (view.facts[next]?.pronoun && view.strips[next] === 0)
      return { last: next, to: view.words.to[next]!, anaphoric: true, ...(allied ? { allied } : {}) };
    const form = view.words.forms[next]!;
    let proclitic = "";
    if (form === "من" || form === "مع" || form === "ل" || form === "ب") next++;
    else if (form.startsWith("ل") || form.startsWith("ب")) proclitic = form[0]!;
    else return allied ? { last: i, to: view.words.to[i]!, allied, anaphoric: true } : undefined;
    const patron = gapOnly(view, next, 0) ? actors[next]?.find((a) => a.proclitic === proclitic) : undefined;
    if (patron) return { last: patron.last, to: patron.to, patron, ...(allied ? { allied } : {}) };
  }
  return allied ? { last: i, to: view.words.to[i]!, allied, anaphoric: true } : undefined;
}

function describe(view: View, i: number, tail: Tail): string {
  const head = bare(view, i);
  if (tail.allied) return `${head} tied to ${tail.anaphoric ? "the party named before" : "a patron"}`;
  if (tail.patron) return `${head} of a party`;
  return tail.party ? `${head} with the adjective of ${tail.party}` : `${head} with an adjective`;
}
