import type { PartyAdjectives } from "../../countries/country.js";
import { ARM, ARM_ADJECTIVE, type Arm, OWNED, TIE } from "../../lexicon/parts/actors.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, valueAt, wholeAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { continues } from "../../text/adjacency.js";
import { hasArticle, isDefiniteRelational } from "../../text/word-shape.js";
import { type ActorMention, actorMention, type PlaceMention } from "../mention.js";
import { bare, procliticOf, type View } from "../view.js";
import { type PartyTail, readTail } from "./party-tail.js";

/** Mentions by the word in which they start, longest first. */
export type ActorsByWord = readonly (readonly ActorMention[])[];
export type PlacesByWord = readonly (readonly PlaceMention[])[];

const BEGINS_PARTY = wordGate([OWNED, ARM]);

/**
 * Parties by head noun and adjective or tie: `الطيران الحربي الروسي`, `مدفعية قوات النظام`, `الفصائل الموالية لتركيا`,
 * `المسلحين الموالين لها`. And, coordinated without their head, `الطائرات الروسية والتابعة للنظام`.
 */
export function parties(view: View, actors: ActorsByWord, adjectives: PartyAdjectives): ActorMention[] {
  const { words } = view;
  const found: ActorMention[] = [];
  for (let i = 0; i < words.count; i++) {
    if ((words.gates[i]! & BEGINS_PARTY) === 0) continue;
    const own = phraseAt(words, i, OWNED);
    if (own && !(own.last > i && isOfAnother(view, own.last + 1))) found.push(owned(view, i, own));
    const branch = own && own.last > i ? nationalBranch(view, i, own) : undefined;
    if (branch) found.push(branch);
    const arm = valueAt(words, i, ARM);
    if (!arm) continue;
    const tail = readTail(view, i + 1, actors, adjectives, isConstruct(view, i));
    if (!tail || isOfOpposition(view, i, arm, tail)) continue;
    const mention = actorMention({
      how: tail.allied ? "allied" : "party",
      first: i,
      last: tail.last,
      from: words.from[i]! + words.strips[i]!,
      to: tail.to,
      proclitic: procliticOf(view, i),
      readings: [],
      arm,
      party: tail.party,
      allied: tail.allied,
      patron: tail.patron,
      anaphoric: tail.anaphoric,
      backer: tail.backer,
      evidence: [{ rule: tail.allied ? "tail" : "arm", detail: describe(view, i, tail) }],
    });
    found.push(mention);
  }
  return found;
}

/** `طيرانها`, `حلفائه`, `سلاح الجو`: arm or allies of the party named before; the pronoun is inside. */
function owned(view: View, i: number, { value: arm, last: end }: PhraseMatch<Arm | "allies">): ActorMention {
  const { words } = view;
  let last = end; // `قواتها العسكرية`
  while (continues(words, last + 1) && hasArticle(words, last + 1) && isWholly(words, last + 1, ARM_ADJECTIVE)) last++;
  return actorMention({
    how: "owned",
    first: i,
    last,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[last]!,
    proclitic: procliticOf(view, i),
    readings: [],
    allied: arm === "allies",
    arm: arm === "allies" ? undefined : arm,
    anaphoric: true,
    evidence: [{ rule: "pronoun", detail: `${bare(words, i)} of the party named before` }],
  });
}

/** `سلاح الجو الهندي`: an arm of several words with the adjective of its nation. */
function nationalBranch(
  view: View,
  i: number,
  { value: arm, last }: PhraseMatch<Arm | "allies">,
): ActorMention | undefined {
  const { words } = view;
  const nation = last + 1;
  const party = continues(words, nation) ? wholeAt(words, nation, NISBA) : undefined;
  if (party === undefined || arm === "allies") return undefined;
  return actorMention({
    how: "party",
    first: i,
    last: nation,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[nation]!,
    proclitic: procliticOf(view, i),
    readings: [],
    arm,
    party,
    evidence: [{ rule: "arm", detail: `${bare(words, i)} with the adjective of ${party}` }],
  });
}

/** `سلاح الجو الروسي`, `سلاح الجو الملكي`: word `i` says whose an arm without a pronoun is. */
function isOfAnother({ words }: View, i: number): boolean {
  return continues(words, i) && (isOf(words, i, NISBA) || isOf(words, i, TIE) || isDefiniteRelational(words, i));
}

/**
 * A named group with a tie after it: `اللجان الشعبية الموالية للنظام`; a general name with its nationality: `جيش الاحتلال التركي`.
 *
 * @param isGeneral the name says little without a nation; after any other one the adjective describes (`صحيفة "لوموند" الفرنسية`)
 */
export function extended(
  view: View,
  actors: ActorsByWord,
  adjectives: PartyAdjectives,
  isGeneral: (actor: ActorMention) => boolean,
): ActorMention[] {
  const { words } = view;
  const found: ActorMention[] = [];
  for (const starting of actors) {
    for (const actor of starting) {
      const next = actor.last + 1;
      if (actor.last === actor.first || !continues(words, next) || !hasArticle(words, next)) continue;
      const nation = wholeAt(words, next, NISBA);
      if (nation && !adjectives.leaning.has(nation) && isGeneral(actor))
        found.push({
          ...actor,
          last: next,
          to: words.to[next]!,
          party: nation,
          evidence: [...actor.evidence, { rule: "nationality", detail: `with its adjective ${words.forms[next]}` }],
        });
      if (wholeAt(words, next, TIE) !== "allied") continue;
      const tail = readTail(view, next, actors, adjectives, false);
      if (tail?.allied && !tail.anaphoric && !tail.backer)
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

/** `مسلحو المعارضة السورية`: a noun of members in the construct has no definite adjective, so that the name begins after it. */
function isOfOpposition(view: View, i: number, arm: Arm, tail: PartyTail): boolean {
  if (arm !== "gunmen" || tail.party === undefined || tail.allied) return false;
  return isConstruct(view, i) && hasArticle(view.words, i + 1);
}

/** An indefinite head can stand in construct before its owner: `طيران التحالف`. */
function isConstruct({ words }: View, i: number): boolean {
  return !hasArticle(words, i, words.strips[i]);
}

function describe(view: View, i: number, tail: PartyTail): string {
  const head = bare(view.words, i);
  if (tail.allied) return `${head} tied to ${tail.anaphoric ? "the party named before" : "a patron"}`;
  if (tail.patron) return `${head} of a party`;
  return tail.party ? `${head} with the adjective of ${tail.party}` : `${head} with an adjective`;
}
