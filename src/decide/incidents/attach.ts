import type { Governor } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import { ATTACH_WEIGHTS, type AttachFeature } from "./attach-weights.js";
import type { Scene } from "./scene.js";

/** What opens its clause. */
const FRONTED: ReadonlySet<string> = new Set(["edge", "break", "report", "that"]);

/** How many event words on either side a span is weighed against. */
const NEIGHBOURS = 4;

/** How the features of a span and an event word weigh. */
export type AttachFeatures = Readonly<Record<AttachFeature, number>>;

/**
 * The event word of its sentence that a span belongs to, by the weights; -1 where its sentence has none.
 *
 * @param fits which event words can have it (default: all)
 */
export function attach(scene: Scene, s: number, fits: (trigger: number) => boolean = () => true): number {
  const { reading, triggers, live, governors, rank } = scene;
  const head = governors[s]!.head;
  const word = reading.first[head]!;
  const at = rank[word]!;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = Math.max(0, at - NEIGHBOURS); n < Math.min(live.length, at + NEIGHBOURS); n++) {
    const trigger = triggers[live[n]!]!;
    if (reading.sentence[trigger.first] !== reading.sentence[word] || !fits(live[n]!)) continue;
    const features = attachFeatures(reading, trigger, governors, head, n < at ? at - 1 - n : n - at);
    let sum = 0;
    for (const feature in features)
      sum += features[feature as AttachFeature] * ATTACH_WEIGHTS[feature as AttachFeature];
    if (sum > most) {
      most = sum;
      best = live[n]!;
    }
  }
  return best;
}

/** What speaks for and against a span as an argument of a trigger. @param between how many other event words part them */
export function attachFeatures(
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
  };
}
