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

const FOR = "\u0644";
const BY = "\u0628";

/** Why a country or capital acts as a party here; undefined where it is a place. */
export function actsAsParty(mention: ActorMention, { words }: View, capital: boolean): string | undefined {
  const before = mention.first - 1;
  const after = mention.last + 1;
  const preposition = prepositionOf(mention.proclitic);
  if (preposition === BY) return undefined;
  const isActing = isSpaced(words, after) && isOf(words, after, ACTING);
  const previous = isSpaced(words, mention.first) ? before : -1;
  const afterPrevious = `after ${words.forms[before]}`;
  if (isOf(words, previous, PLACING)) return undefined;
  if (preposition === "") {
    if (isOf(words, previous, ACTING)) return `subject of ${words.forms[before]}`;
    if (isActing && words.strips[after] === 0 && !isOf(words, previous, PREPOSITION))
      return `subject of ${words.forms[after]}`;
  }
  if (previous < 0) return undefined;
  const particle = wholeAt(words, previous, PARTICLE);
  const isFrom = particle === "from";
  if (isWholly(words, previous, AGENT) && wholeAt(words, previous - 1, PARTICLE) === "from") return "agent";
  if (isOf(words, previous, PARTY_NOUN) || (isFrom && isOf(words, previous - 1, PARTY_NOUN))) return afterPrevious;
  const tied = preposition === FOR ? previous : previous - 1;
  if ((preposition === FOR || isFrom) && isOf(words, tied, TIE)) return "patron";
  const isBorder = isOf(words, previous - 1, BORDER);
  if (!isBorder && particle === "with") return afterPrevious;
  const isSaid = preposition === "" && isOf(words, previous, COMPLEMENTIZER);
  if (
    isSaid &&
    continues(words, after) &&
    isFeminineVerb(words, after) &&
    !(isSpaced(words, after) && isStructural(words, after))
  )
    return afterPrevious;
  if (capital) return undefined;
  if (isSaid || (!isBorder && (particle === "against" || particle === "between"))) return afterPrevious;
  return undefined;
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
