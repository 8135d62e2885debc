import type { Governor } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import { ATTACH_WEIGHTS, type AttachFeature } from "./attach-weights.js";

/** How many event words on either side a span is weighed against. */
const NEIGHBOURS = 4;

/** How the features of a span and an event word weigh. */
export type AttachFeatures = Readonly<Record<AttachFeature, number>>;

/**
 * The event word of its sentence that a span belongs to, by the weights; -1 where its sentence has none.
 *
 * @param live numbers of the triggers that take arguments, in order
 */
export function attach(
  reading: Reading,
  triggers: readonly Trigger[],
  live: readonly number[],
  governors: readonly Governor[],
  s: number,
): number {
  const head = governors[s]!.head;
  const word = reading.first[head]!;
  let at = 0;
  while (at < live.length && triggers[live[at]!]!.first < word) at++;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = Math.max(0, at - NEIGHBOURS); n < Math.min(live.length, at + NEIGHBOURS); n++) {
    const trigger = triggers[live[n]!]!;
    if (reading.sentence[trigger.first] !== reading.sentence[word]) continue;
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
    fronted: !after && kind === "edge" ? 1 : 0,
    clause: breaks === 0 ? 1 : 0,
  };
}
