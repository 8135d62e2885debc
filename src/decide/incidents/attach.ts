import type { Governor } from "../../detect/incidents/governor.js";
import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import { CAUSE, PREP } from "../../lexicon/parts/incidents.js";
import { phraseAt, valueAt } from "../../lexicon/read.js";
import { ATTACH_WEIGHTS, type AttachedKind, type AttachFeature, type AttachWeights } from "./attach-weights.js";
import type { Scene } from "./scene.js";

/** What opens its clause. */
const FRONTED: ReadonlySet<string> = new Set(["edge", "break", "report", "that"]);

/** How many event words on either side a span is weighed against. */
const NEIGHBOURS = 4;

/** What speaks for and against a span as an argument of an event word. */
export type AttachFeatures = Readonly<Record<AttachFeature, number>>;

/** An event word that a span may belong to: the number of its trigger. */
export interface AttachCandidate {
  readonly trigger: number;
  readonly features: AttachFeatures;
}

/**
 * The event word of its sentence that a span belongs to, by the weights; -1 where its sentence has none.
 *
 * @param fits which event words can have it (default: all)
 */
export function attach(scene: Scene, s: number, fits: (trigger: number) => boolean = () => true): number {
  const weights = ATTACH_WEIGHTS[scene.reading.spans[s]!.type as AttachedKind] ?? ATTACH_WEIGHTS.place;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  const candidates = attachCandidates(scene, s, fits);
  if (candidates.length < 2) return candidates[0]?.trigger ?? best;
  for (const { trigger, features } of candidates) {
    const sum = weightOf(features, weights);
    if (sum > most) {
      most = sum;
      best = trigger;
    }
  }
  return best;
}

const NONE: readonly AttachCandidate[] = [];

/** The event words of its sentence that a span may belong to, in their order. @param fits which of them can have it */
export function attachCandidates(
  scene: Scene,
  s: number,
  fits: (trigger: number) => boolean,
): readonly AttachCandidate[] {
  const { reading, triggers, live, governors, rank } = scene;
  if (live.length === 0) return NONE;
  const head = governors[s]!.head;
  const word = reading.first[head]!;
  const at = rank[word]!;
  const to = Math.min(live.length, at + NEIGHBOURS);
  let found: AttachCandidate[] | undefined;
  for (let n = Math.max(0, at - NEIGHBOURS); n < to; n++) {
    const trigger = triggers[live[n]!]!;
    if (reading.sentence[trigger.first] !== reading.sentence[word] || !fits(live[n]!)) continue;
    const between = n < at ? at - 1 - n : n - at;
    found ??= [];
    found.push({ trigger: live[n]!, features: attachFeatures(reading, trigger, governors, head, between) });
  }
  return found ?? NONE;
}

function weightOf(features: AttachFeatures, weights: AttachWeights): number {
  return (
    features.after * weights.after +
    features.distance * weights.distance +
    features.breaks * weights.breaks +
    features.between * weights.between +
    features.governed * weights.governed +
    features.fronted * weights.fronted +
    features.clause * weights.clause +
    features.caused * weights.caused
  );
}

/** @param between how many other event words part them */
function attachFeatures(
  reading: Reading,
  trigger: Trigger,
  governors: readonly Governor[],
  s: number,
  between: number,
): AttachFeatures {
  const word = reading.first[s]!;
  const after = word > trigger.last;
  const distance = after ? word - trigger.last : trigger.first - word;
  const breaks = Math.abs(reading.clause[word]! - reading.clause[trigger.first]!);
  const { kind, at } = governors[s]!;
  return {
    after: after ? 1 : 0,
    distance: Math.min(distance, 40) / 10,
    breaks: Math.min(breaks, 4),
    between,
    governed: kind === "trigger" && at >= trigger.first && at <= trigger.last ? 1 : 0,
    fronted: !after && FRONTED.has(kind) ? 1 : 0,
    clause: breaks === 0 ? 1 : 0,
    caused: !after && isCause(reading, trigger) ? 1 : 0,
  };
}

/** `بقصف`, `في قصف`, `جراء قصف` */
function isCause({ words }: Reading, { first, proclitic }: Trigger): boolean {
  return (
    proclitic.endsWith(BEH) || valueAt(words, first - 1, PREP) === "in" || phraseAt(words, first - 1, CAUSE) !== null
  );
}

const BEH = "\u0628";
