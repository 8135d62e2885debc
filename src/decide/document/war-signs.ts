import { isDomestic } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import type { Arm } from "../../lexicon/parts/actors.js";
import type { ActorInput } from "../input.js";

/** Signs of the war count up to this many, each this share of a firm actor. */
const WAR_SIGNS_MAX = 6;
const WAR_SHARE = 0.25;

/** How much the actors and weapons of a document say that it is about this war, counted in firm actors. */
export function actorWeight(input: ActorInput, mentions: readonly ActorMention[]): number {
  return firmActors(input, mentions) + WAR_SHARE * warSigns(input, mentions);
}

/** Names of the war's own parties that need no context: how sure the document is about the war. */
function firmActors(input: ActorInput, mentions: readonly ActorMention[]): number {
  const firm = new Set<string>();
  for (const mention of mentions) {
    if (mention.how !== "name") continue;
    for (const posting of mention.readings) {
      if (posting.rule !== 0) continue;
      const { entry, written } = input.actorBook.nameOf(posting);
      if (!written.needsContext && isDomestic(entry, input.country)) firm.add(entry.id);
    }
  }
  return firm.size;
}

const ARMED: readonly Arm[] = [
  "air",
  "helicopter",
  "drone",
  "artillery",
  "forces",
  "militias",
  "factions",
  "gunmen",
  "side",
];

/** Arms of the war's parties, its generic parties and weapons: each a sign, none a proof, that this war is meant. */
function warSigns({ view, names, country }: ActorInput, mentions: readonly ActorMention[]): number {
  let signs = 0;
  for (const mention of mentions) {
    const warring = mention.party !== undefined && country.parties.get(mention.party)?.warring === true;
    if (warring && mention.arm && ARMED.includes(mention.arm)) signs += 2;
    else if (mention.how === "name" && mention.last > mention.first) signs += 1;
  }
  for (const candidates of view.starting)
    if (candidates.length > 0 && candidates.some((c) => names(c.name).other.length > 0)) signs += 1;
  return Math.min(WAR_SIGNS_MAX, signs);
}
