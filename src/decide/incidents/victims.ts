import { ASSET, CLAIM, FORMER, PREP } from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import { attach } from "./attach.js";
import type { PartyLink } from "./parties.js";
import { eventAfter, type Scene } from "./scene.js";
import { canCost } from "./tolls.js";

/** How many words may stand between a toll and whose it is: `3 قتلى في صفوف قوات X`. */
const REACH = 3;

/** How far after a party the words stand by which it claims an act. */
const CLAIM_REACH = 6;

/** Whose dead and wounded a toll counts: in a clash a side, else who was hit; `undefined` for a party that is not after a toll. */
export function victimLink(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers } = scene;
  const toll = s - 1;
  if (toll < 0 || reading.spans[toll]!.type !== "casualty" || !follows(scene, toll, s)) return undefined;
  const t = attach(scene, toll, (each) => canCost(scene, each, toll));
  if (t < 0) return undefined;
  return { trigger: t, role: triggers[t]!.act.both ? "by" : "target", why: "whose members were hit" };
}

/** Nothing but `من`, `في` and what a party has stands between a toll and a party. */
function follows({ reading, governors }: Scene, toll: number, s: number): boolean {
  const { words, first, last } = reading;
  const [from, to] = [last[toll]! + 1, first[s]!];
  if (to - from > REACH) return false;
  const { kind, prep } = governors[s]!;
  if (from === to) return (kind === "prep" && prep === "of") || isOf(words, from - 1, ASSET);
  for (let k = from; k < to; k++) {
    const between = valueAt(words, k, PREP);
    if (between !== "from" && between !== "in" && !isOf(words, k, ASSET) && !isOf(words, k, FORMER)) return false;
  }
  return true;
}

/** `تبنى تنظيم X التفجير`, `أعلن X مسؤوليته عن`: who says that it did it; `undefined` for who only tells of it. */
export function claimLink(scene: Scene, s: number): PartyLink | undefined {
  const { reading, governors, triggers } = scene;
  const t = eventAfter(scene, reading.last[s]!);
  if (t < 0) return undefined;
  const link: PartyLink = { trigger: t, role: "by", why: "says that it did it" };
  if (isOf(reading.words, governors[s]!.at, CLAIM)) return link;
  for (let k = reading.last[s]! + 1; k < triggers[t]!.first && k <= reading.last[s]! + CLAIM_REACH; k++)
    if (phraseAt(reading.words, k, CLAIM)) return link;
  return undefined;
}
