import type { PartyAdjectives } from "../../countries/country.js";
import { ARM, ARM_ADJECTIVE, ARM_KIND, ORIGIN, PATRON_PRONOUN, TIE, TITLE } from "../../lexicon/parts/actors.js";
import { PARTICLE } from "../../lexicon/parts/common.js";
import { ORGAN } from "../../lexicon/parts/groups.js";
import { NISBA, NISBA_ACCUSATIVE } from "../../lexicon/parts/nationalities.js";
import { isOf, isWholly, phraseAt, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues, continuesOver } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { hasArticle, isFeminine } from "../../text/word-shape.js";
import { GAP_CLOSE, GAP_OPEN, GAP_QUOTE } from "../../text/words.js";
import type { ActorMention } from "../mention.js";
import type { View } from "../view.js";
import type { ActorsByWord } from "./parties.js";

const ADJECTIVES_MAX = 4;

/** What stands after a head noun: adjectives, the party that they name, and a tie to a patron. */
export interface PartyTail {
  readonly last: number;
  readonly to: number;
  readonly party?: string;
  readonly allied?: boolean;
  readonly patron?: ActorMention;
  readonly anaphoric?: boolean;
  /** The party is that of the patron: `الفصائل المدعومة تركياً`. */
  readonly backer?: boolean;
}

/**
 * Reads what makes a party of the head noun before word `start`.
 *
 * @param construct the head may stand in the construct
 */
export function readTail(
  view: View,
  start: number,
  actors: ActorsByWord,
  { nationality }: PartyAdjectives,
  construct: boolean,
): PartyTail | undefined {
  const { words } = view;
  let i = start;
  let party: string | undefined;
  for (; i < start + ADJECTIVES_MAX && continues(words, i); i++) {
    const nation = wholeAt(words, i, NISBA);
    if (nation && (isOfTitle(view, start - 1, i) || (continues(words, i + 1) && isWholly(words, i + 1, ORIGIN)))) break;
    if (nation) party = partyOf(party, nation, nationality);
    else if (!isWholly(words, i, ARM_ADJECTIVE)) break;
  }
  const last = i - 1;
  const hasAdjectives = last >= start;
  i = afterInsertion(view, i);
  if (isWholly(words, i, TIE) && continuesOver(words, i, GAP_CLOSE) && agrees(view, start, i, construct)) {
    const tied = readTie(view, i, actors, nationality);
    if (tied) return { ...tied, ...(party && !tied.party ? { party } : {}) };
  }
  if (party) return { last, to: words.to[last]!, party };
  if (construct && !hasAdjectives && continues(words, start)) {
    const regime = foreignRegime(view, start);
    if (regime && regime.party !== nationality) return regime;
    const owner = actors[start]!.find((a) => a.proclitic === "");
    if (owner) {
      const end = armKindEnd(view, owner.last);
      return { last: end, to: words.to[end]!, patron: owner };
    }
  }
  return hasAdjectives ? { last, to: words.to[last]! } : undefined;
}

/** `قوات النظام التركي`, `للنظام التركي`: the adjective says whose government owns the arm. */
function foreignRegime({ words }: View, i: number): (Pick<PartyTail, "last" | "to"> & { party: string }) | undefined {
  const nation = i + 1;
  if (valueAt(words, i, ARM) !== "government" || !hasArticle(words, i, words.strips[i]) || !continues(words, nation))
    return undefined;
  const party = hasArticle(words, nation) ? wholeAt(words, nation, NISBA) : undefined;
  return party === undefined ? undefined : { last: nation, to: words.to[nation]!, party };
}

/** `طيران النظام الحربي`: the last of the adjectives of the arm after its owner, whose last word is `owner`. */
function armKindEnd({ words }: View, owner: number): number {
  let last = owner;
  while (continues(words, last + 1) && isWholly(words, last + 1, ARM_KIND)) last++;
  return last;
}

/** `وزير الخارجية الكويتي`: a masculine adjective after a feminine body qualifies the title before it. */
function isOfTitle({ words }: View, head: number, adjective: number): boolean {
  return isOf(words, head - 1, TITLE) && isFeminine(words, head) && !isFeminine(words, adjective);
}

const BY = "\u0628";
const INSERTION_WORDS_MAX = 3;

/** `المدفعية (الهاون) التابعة`: the word after what quotes or brackets explain, when that is a tie; else word `i`. */
function afterInsertion({ words }: View, i: number): number {
  if ((words.gaps[i]! & (GAP_QUOTE | GAP_OPEN)) === 0) return i;
  for (let next = i + 1; next <= i + INSERTION_WORDS_MAX && next < words.count; next++)
    if ((words.gaps[next]! & (GAP_QUOTE | GAP_CLOSE)) !== 0) return isOf(words, next, TIE) ? next : i;
  return i;
}

/** A tie agrees in definiteness with its noun; an indefinite one after a definite noun is a clause of its own. */
function agrees({ words }: View, start: number, i: number, construct: boolean): boolean {
  const definite = hasArticle(words, i);
  if (!construct) return definite;
  return i === start || hasArticle(words, i - 1) === definite;
}

/** The later adjective decides: `القوات الحكومية السورية`; a kind (`المعارضة`, `الإسلامية`) yields to a nation only when none was read. */
function partyOf(old: string | undefined, next: string, nationality: string | undefined): string {
  if (!old || old === "other" || old === "vague") return next;
  if (old === nationality) return next === "other" ? old : next;
  return old;
}

/** `الموالية لتركيا`, `الموالين لها`, `التابعة للنظام`, `المدعومة من أنقرة`, `الموالية` alone. */
function readTie(view: View, i: number, actors: ActorsByWord, nationality: string | undefined): PartyTail | undefined {
  const { words } = view;
  const tie = wholeAt(words, i, TIE) === "allied" ? { allied: true } : {};
  const next = i + 1;
  if (continues(words, next)) {
    if (isWholly(words, next, PATRON_PRONOUN)) return { last: next, to: words.to[next]!, anaphoric: true, ...tie };
    const at = isPatronPreposition(view, next) ? next + 1 : next;
    const proclitic = at > next ? "" : patronProclitic(view, next);
    const nation = wholeAt(words, next, NISBA_ACCUSATIVE);
    if (nation && tie.allied) return { last: next, to: words.to[next]!, party: nation, backer: true, ...tie };
    const regime = proclitic === undefined ? undefined : foreignRegime(view, at);
    if (regime && regime.party !== nationality) return { ...regime, ...(tie.allied ? { backer: true } : {}), ...tie };
    const patron =
      proclitic !== undefined && continues(words, at) && actors[at]!.find((a) => a.proclitic === proclitic);
    if (patron) return { last: patron.last, to: patron.to, patron, ...tie };
    const organ = proclitic === undefined ? null : phraseAt(words, at, ORGAN);
    if (organ && organ.skip === proclitic!.length)
      return { last: organ.last, to: words.to[organ.last]!, anaphoric: true, ...tie };
  }
  if (patronProclitic(view, next) === BY && continues(words, next)) return undefined; // `قوة مدعومة بعربات`
  return tie.allied ? { last: i, to: words.to[i]!, allied: true, anaphoric: true } : undefined;
}

/** `من`, `مع`, or a `ل` or `ب` that is written apart. */
function isPatronPreposition({ words }: View, i: number): boolean {
  const particle = wholeAt(words, i, PARTICLE);
  return particle === "from" || particle === "with" || particle === "for" || particle === "by";
}

/** The `ل` or `ب` that word `i` begins with. */
function patronProclitic({ words }: View, i: number): string | undefined {
  const first = words.folded.units[words.from[i]!]!;
  return first === cp.LAM || first === cp.BEH ? String.fromCharCode(first) : undefined;
}
