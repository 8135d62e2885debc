import type { ActorMention } from "../grammar/mention.js";
import { isStructural } from "../grammar/structure.js";
import type { View } from "../grammar/view.js";
import type { LexedWords } from "../lexicon/lexed-words.js";
import { ACTING, AGENT, BORDER, COMPLEMENTIZER, PARTY_NOUN, PLACING, TIE } from "../lexicon/parts/actors.js";
import { PARTICLE } from "../lexicon/parts/common.js";
import { PREPOSITION } from "../lexicon/parts/places.js";
import { isOf, isWholly, wholeAt } from "../lexicon/read.js";
import { continues, isSpaced } from "../text/adjacency.js";
import * as cp from "../text/code-points.js";
import { lettersOf } from "../text/word-shape.js";
import type { ActorReading } from "./actor-reading.js";
import type { ActorFeature } from "./actor-weights.js";

const FOR = "\u0644";
const BY = "\u0628";

/** A sign that a country or capital is a party, or a place, where it stands. */
export interface StateSign {
  readonly feature: ActorFeature;
  readonly detail: string;
}

/** The name is one of a country or its capital: the place of the same name may be meant. */
export function isStateName({ first, last }: ActorMention, { entry, record }: ActorReading): boolean {
  if (entry.actorType === "foreign-state" || record.use === "metonym_capital") return true;
  return entry.actorType === "state-government" && first === last && record.use !== "shorthand";
}

/** What the words beside a country or capital say of its being a party. */
export function stateSigns(mention: ActorMention, { words }: View): readonly StateSign[] {
  const before = mention.first - 1;
  const after = mention.last + 1;
  const preposition = prepositionOf(mention.proclitic);
  const isActing = isSpaced(words, after) && isOf(words, after, ACTING);
  const previous = isSpaced(words, mention.first) ? before : -1;
  const signs: StateSign[] = [];
  const add = (feature: ActorFeature, detail: string): void => {
    signs.push({ feature, detail });
  };
  const afterPrevious = `after ${words.forms[before]}`;
  if (preposition === BY || isOf(words, previous, PLACING)) add("placed", afterPrevious);
  if (preposition === "") {
    if (isOf(words, previous, ACTING)) add("verbBefore", `subject of ${words.forms[before]}`);
    if (isActing && words.strips[after] === 0 && !isOf(words, previous, PREPOSITION))
      add("verbAfter", `subject of ${words.forms[after]}`);
  }
  if (previous < 0) return signs;
  const particle = wholeAt(words, previous, PARTICLE);
  const isFrom = particle === "from";
  if (isWholly(words, previous, AGENT) && wholeAt(words, previous - 1, PARTICLE) === "from")
    add("agentPhrase", "agent");
  if (isOf(words, previous, PARTY_NOUN) || (isFrom && isOf(words, previous - 1, PARTY_NOUN)))
    add("partyNoun", afterPrevious);
  const tied = preposition === FOR ? previous : previous - 1;
  if ((preposition === FOR || isFrom) && isOf(words, tied, TIE)) add("patron", "patron");
  const isBorder = isOf(words, previous - 1, BORDER);
  if (!isBorder && (particle === "with" || particle === "against" || particle === "between"))
    add(particle, afterPrevious);
  if (preposition === "" && isOf(words, previous, COMPLEMENTIZER)) {
    add("clause", afterPrevious);
    const isVerb =
      continues(words, after) &&
      isFeminineVerb(words, after) &&
      !(isSpaced(words, after) && isStructural(words, after));
    if (isVerb) add("clauseVerb", afterPrevious);
  }
  return signs;
}

/** The ب, ل or ك of a mention's proclitics, `""` for none. */
function prepositionOf(proclitic: string): string {
  const last = proclitic.charCodeAt(proclitic.length - 1);
  return last === cp.WAW || last === cp.FEH ? "" : proclitic.slice(-1);
}

/** The shape of a verb whose subject is feminine: `تلقت`, `ستواصل`. */
function isFeminineVerb(words: LexedWords, i: number): boolean {
  const { units } = words.folded;
  const from = words.from[i]!;
  const letters = lettersOf(words, i);
  if (letters >= PERFECT_LETTERS_MIN && units[words.to[i]! - 1] === cp.TEH) return true;
  const future = units[from] === cp.SEEN ? 1 : 0;
  return units[from + future] === cp.TEH && letters - future >= IMPERFECT_LETTERS_MIN;
}
const PERFECT_LETTERS_MIN = 3;
const IMPERFECT_LETTERS_MIN = 4;
