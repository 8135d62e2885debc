import type { IncidentType } from "../../incident-types.js";
import { type Draft, link } from "./draft.js";
import { isPredicate } from "./predicate.js";
import { compatible, isSame } from "./same-event.js";
import type { Scene } from "./scene.js";

/** Of several types of one incident, the one that says most. */
const SPECIFIC: readonly IncidentType[] = [
  "chemical-attack",
  "suicide-bombing",
  "air-strike",
  "explosion",
  "shelling",
  "shooting",
  "raid-arrest",
];
/** How many incidents back the same event may have been named. */
const NEAR = 8;
/** So many mentions of one event are taken together, so that no text costs more than its length. */
const MENTIONS_MAX = 32;

/** Takes mentions of one event together; the drafts come in the order of the text. */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const noun = told.at(-1);
    if (noun && compatible(scene, noun, draft) && isPredicate(scene, noun, draft)) absorb(scene, noun, draft);
    else told.push(draft);
  }
  const merged: Draft[] = [];
  for (const draft of told) {
    const { definite, verb } = scene.triggers[draft.trigger]!;
    const same =
      (definite && !verb ? sameEvent(scene, merged, draft, true) : undefined) ?? sameEvent(scene, merged, draft);
    if (same) absorb(scene, same, draft);
    else merged.push(draft);
  }
  for (const draft of merged) draft.trigger = chooseTrigger(scene, draft);
  return merged;
}

/** The last incident that a mention may be of. @param again it must be named by the same word */
function sameEvent(scene: Scene, merged: readonly Draft[], draft: Draft, again = false): Draft | undefined {
  for (let n = merged.length - 1; n >= Math.max(0, merged.length - NEAR); n--) {
    const earlier = merged[n]!;
    if (again && !isNamedAgain(scene, earlier, draft)) continue;
    if (earlier.mentions.length < MENTIONS_MAX && isSame(scene, earlier, draft)) return earlier;
  }
  return undefined;
}

/** `هذا التقدم` after an advance: the very word, with the article, so that no other act between them is meant. */
function isNamedAgain({ triggers }: Scene, { mentions }: Draft, { trigger }: Draft): boolean {
  const { type, act } = triggers[trigger]!;
  return mentions.some((t) => triggers[t]!.type === type && triggers[t]!.act.strict === act.strict);
}

/** The word of the sentence that tells most, the first of equals, a headline last; in it the attack before its result. */
function chooseTrigger({ reading, triggers }: Scene, { mentions, shares, trigger }: Draft): number {
  if (mentions.length === 1) return trigger;
  const told = new Map<number, number>();
  for (const [i, t] of mentions.entries()) {
    const sentence = reading.sentence[triggers[t]!.first]!;
    told.set(sentence, (told.get(sentence) ?? 0) + shares[i]!);
  }
  let best = mentions[0]!;
  let most = -1;
  for (const t of mentions) {
    const { first, act } = triggers[t]!;
    const sentence = reading.sentence[first]!;
    const isResult = act.toll || act.massacre || act.type === "killing";
    const rank = told.get(sentence)! - (sentence === 0 ? HEADLINE : 0) - (isResult ? RESULT : 0);
    if (rank > most) {
      most = rank;
      best = t;
    }
  }
  return best;
}

/** What a first sentence, which may be a headline, is worth less than another that tells as much. */
const HEADLINE = 0.25;
/** What a result is worth less than the attack in its sentence. */
const RESULT = 0.5;

/** Takes a later mention into an earlier one. */
function absorb(scene: Scene, into: Draft, other: Draft): void {
  const { triggers } = scene;
  const isToll = triggers[other.trigger]!.act.toll && !triggers[into.trigger]!.act.toll;
  if (!isToll) {
    into.mentions.push(...other.mentions);
    into.shares.push(...other.shares);
  }
  for (const { span, role, why } of other.links) link(into, span, role, why);
  if (into.type === other.type) return;

  into.type = SPECIFIC.find((type) => type === into.type || type === other.type) ?? into.type;
}
