import { type Draft, link } from "./draft.js";
import type { Scene } from "./scene.js";

/** Gives each incident those who report it: in a sentence that names it. */
export function linkSources({ reading, triggers, sources }: Scene, drafts: readonly Draft[]): void {
  const bySentence = new Map<number, Set<Draft>>();
  for (const draft of drafts)
    for (const t of draft.mentions) {
      const sentence = reading.sentence[triggers[t]!.first]!;
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(draft));
    }
  for (const [s, why] of sources)
    for (const draft of bySentence.get(reading.sentence[reading.first[s]!]!) ?? []) link(draft, s, "source", why);
}
