import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** So many words on, nothing is taken over any more: some agencies write a page in one sentence. */
const REACH = 60;

/** Whether a draft is named in the sentence of a mention of an earlier one, or in the sentence after it, not far from it. */
export function isNearAfter(scene: Scene, earlier: Draft, later: Draft): boolean {
  return isNear(scene, earlier, later, 1);
}

/** Whether two drafts are named in one sentence, the second after the first and not far from it, or before it. */
export function inOneSentence(scene: Scene, a: Draft, b: Draft): boolean {
  return isNear(scene, a, b, 0) || isNear(scene, b, a, 0);
}

/** Some mention of the first draft stands at most so many sentences before the trigger of the second. */
function isNear({ reading, triggers }: Scene, earlier: Draft, later: Draft, sentences: number): boolean {
  const { first } = triggers[later.trigger]!;
  return earlier.mentions.some((t) => {
    const before = first - triggers[t]!.first;
    const between = reading.sentence[first]! - reading.sentence[triggers[t]!.first]!;
    return before >= 0 && before <= REACH && between <= sentences;
  });
}
