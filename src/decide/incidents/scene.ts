import type { Governor } from "../../detect/incidents/governor.js";
import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";

/** A text with all that was found in it for its incidents. */
export interface Scene {
  readonly reading: Reading;
  readonly triggers: readonly Trigger[];
  readonly governors: readonly Governor[];
  /** Numbers of the spans that report, with the reason. */
  readonly sources: ReadonlyMap<number, string>;
  /** Numbers of the triggers that take arguments, in order. */
  readonly live: readonly number[];
  /** How many of them begin before word `i`. */
  readonly rank: Int32Array;
}

/** A scene with its triggers ranked. */
export function createScene(found: Omit<Scene, "rank">): Scene {
  const { reading, triggers, governors, sources, live } = found;
  const count = reading.words.count + 2;
  const rank = reading.room.ints(count);
  let before = 0;
  for (let i = 1; i < count; i++) {
    if (before < live.length && triggers[live[before]!]!.first === i - 1) before++;
    rank[i] = before;
  }
  return { reading, triggers, governors, sources, live, rank };
}

/** The nearest event word before a word, in its sentence; -1 for none. */
export function eventBefore(scene: Scene, word: number): number {
  return inSentence(scene, scene.live[scene.rank[word]! - 1], word);
}

/** The nearest event word after a word, in its sentence; -1 for none. */
export function eventAfter(scene: Scene, word: number): number {
  return inSentence(scene, scene.live[scene.rank[word + 1]!], word);
}

function inSentence({ reading, triggers }: Scene, t: number | undefined, word: number): number {
  return t !== undefined && reading.sentence[triggers[t]!.first] === reading.sentence[word] ? t : -1;
}
