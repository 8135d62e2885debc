import type { ActorsByWord } from "../detect/actors/parties.js";
import { type ActorMention, namedActor } from "../detect/mention.js";
import type { View } from "../detect/view.js";
import { LED_BY } from "../lexicon/parts/actors.js";
import { MEDIA } from "../lexicon/parts/groups.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { isOf } from "../lexicon/read.js";
import type { Candidate } from "../match/candidate.js";
import { agreeingNames } from "./agreeing-names.js";
import type { ActorInput } from "./input.js";

/** The names of actor gazetteers in a text, by the word in which they begin. */
export function namedActors(input: ActorInput): ActorsByWord {
  const { starting } = input.view;
  const byWord: (readonly ActorMention[])[] = new Array(starting.length).fill(NONE);
  for (let i = 0; i < starting.length; i++) if (starting[i]!.length > 0) byWord[i] = namesAmong(starting[i]!, input);
  return byWord;
}

const NONE: readonly ActorMention[] = [];

/** The actors among the names that begin at one word. */
function namesAmong(candidates: readonly Candidate[], input: ActorInput): readonly ActorMention[] {
  const { view, names, actorBook } = input;
  let mentions: ActorMention[] | undefined;
  for (const candidate of candidates) {
    const { first, last, from, to, proclitic, name } = candidate;
    const readings = agreeingNames(view, candidate, names(name).actor, (posting) => actorBook.nameOf(posting).entry);
    if (readings.length === 0) continue;
    const end = leaderAt(view, first, last) - 1;
    mentions ??= [];
    mentions.push(namedActor(first, end, from, end === last ? to : view.words.to[end]!, proclitic, readings));
  }
  if (!mentions) return NONE;
  const named = mentions;
  if (!isOf(view.words, named[0]!.first, MEDIA)) return named;
  if (named.every((mention) => !hasNation(mention, named, input))) return named;
  return named.map((mention) =>
    hasNation(mention, named, input) ? endingAt(mention, mention.last - 1, view) : mention,
  );
}

/** The same mention up to word `last`. */
function endingAt(mention: ActorMention, last: number, { words }: View): ActorMention {
  return last === mention.last ? mention : { ...mention, last, to: words.to[last]! };
}

/** The word of a name from which on it only says who leads its actor (`التحالف بقيادة السعودية`), or one past its end. */
function leaderAt({ words }: View, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (isOf(words, i, LED_BY)) return i;
  return last + 1;
}

/** `صحيفة هآرتس الإسرائيلية`: the outlet has the name without its nation, too, and it says enough. */
function hasNation(mention: ActorMention, others: readonly ActorMention[], input: ActorInput): boolean {
  const { first, last, proclitic, readings } = mention;
  if (last === first || !isOf(input.view.words, last, NISBA) || !isOf(input.view.words, first, MEDIA)) return false;
  return others.some(
    (other) =>
      other.last === last - 1 &&
      other.proclitic === proclitic &&
      isWhole(other, input) &&
      other.readings.some(({ gazetteer, entry }) =>
        readings.some((reading) => reading.gazetteer === gazetteer && reading.entry === entry),
      ),
  );
}

/** A name that proves its actor by itself. */
export function isWhole({ readings: [posting] }: ActorMention, { actorBook }: ActorInput): boolean {
  return posting !== undefined && !actorBook.nameOf(posting).written.needsContext;
}

/** The bearer of a name is an outlet. */
export function isOutlet({ readings: [posting] }: ActorMention, { actorBook }: ActorInput): boolean {
  return posting !== undefined && actorBook.nameOf(posting).entry.actorType.startsWith("media");
}
