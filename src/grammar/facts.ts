import type { PlaceType } from "../gazetteer/types.js";
import type { Direction } from "../span.js";
import * as actors from "./lexicon/actors.js";
import { attackWords } from "./lexicon/attacks.js";
import { nameLinks, stopWords } from "./lexicon/common.js";
import * as places from "./lexicon/places.js";

/** What the grammar knows of one folded word; a word can be several things. */
export interface WordFacts {
  cue: places.Cue | undefined;
  countryside: places.GrammaticalNumber | undefined;
  definiteCountryside: boolean;
  countrysideNisba: string | undefined;
  direction: Direction | undefined;
  facility: PlaceType | undefined;
  facilityAdjective: boolean;
  preposition: boolean;
  nisba: string | undefined;
  arm: actors.Arm | undefined;
  armAdjective: boolean;
  tail: boolean;
  allied: boolean;
  pronoun: boolean;
  group: "strong" | "weak" | undefined;
  /** Arm or allies of the party named before. */
  owned: actors.Arm | "allies" | undefined;
  shorthandHead: boolean;
  counting: boolean;
  media: boolean;
  mediaCloser: boolean;
  closedMedia: boolean;
  acting: boolean;
  partyNoun: boolean;
  attack: boolean;
  stop: boolean;
  link: boolean;
}

/** Every entry has every field: objects of one shape are read far faster than hundreds that each have a few. */
const NOTHING: WordFacts = {
  cue: undefined,
  countryside: undefined,
  definiteCountryside: false,
  countrysideNisba: undefined,
  direction: undefined,
  facility: undefined,
  facilityAdjective: false,
  preposition: false,
  nisba: undefined,
  arm: undefined,
  armAdjective: false,
  tail: false,
  allied: false,
  pronoun: false,
  group: undefined,
  owned: undefined,
  shorthandHead: false,
  counting: false,
  media: false,
  mediaCloser: false,
  closedMedia: false,
  acting: false,
  partyNoun: false,
  attack: false,
  stop: false,
  link: false,
};

function build(): ReadonlyMap<string, WordFacts> {
  const facts = new Map<string, WordFacts>();
  const of = (word: string): WordFacts => {
    let entry = facts.get(word);
    if (!entry) {
      entry = { ...NOTHING };
      facts.set(word, entry);
    }
    return entry;
  };
  for (const [word, cue] of places.cues) of(word).cue = cue;
  for (const [word, number] of places.countrysideHeads) of(word).countryside = number;
  for (const word of places.definiteCountryside) of(word).definiteCountryside = true;
  for (const [word, id] of places.countrysideNisbas) of(word).countrysideNisba = id;
  for (const [word, direction] of places.directions) of(word).direction = direction;
  for (const [word, type] of places.facilityHeads) of(word).facility = type;
  for (const word of places.facilityAdjectives) of(word).facilityAdjective = true;
  for (const word of places.placePrepositions) of(word).preposition = true;
  for (const [word, party] of actors.nisbas) of(word).nisba = party;
  for (const [word, arm] of actors.armHeads) of(word).arm = arm;
  for (const word of actors.armAdjectives) of(word).armAdjective = true;
  for (const word of actors.relationTails) of(word).tail = true;
  for (const word of actors.alliedTails) of(word).allied = true;
  for (const word of actors.patronPronouns) of(word).pronoun = true;
  for (const [word, strength] of actors.groupHeads) of(word).group = strength;
  for (const [word, arm] of actors.ownedArms) of(word).owned = arm;
  for (const word of actors.shorthandHeads) of(word).shorthandHead = true;
  for (const word of actors.countingHeads) of(word).counting = true;
  for (const word of actors.mediaHeads) of(word).media = true;
  for (const word of actors.mediaClosers) of(word).mediaCloser = true;
  for (const word of actors.closedMediaHeads) of(word).closedMedia = true;
  for (const word of actors.actingVerbs) of(word).acting = true;
  for (const word of actors.partyNouns) of(word).partyNoun = true;
  for (const word of attackWords) of(word).attack = true;
  for (const word of stopWords) of(word).stop = true;
  for (const word of nameLinks) of(word).link = true;
  return facts;
}

let table: ReadonlyMap<string, WordFacts> | undefined;

/** The facts of all words of the grammar, built when first asked for. */
export function wordFacts(): ReadonlyMap<string, WordFacts> {
  table ??= build();
  return table;
}
