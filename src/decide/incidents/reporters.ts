import { type Draft, link, type Scene } from "./draft.js";

/** Gives each incident those who report it: in a sentence that names it. */
export function linkSources({ reading, triggers, sources }: Scene, drafts: readonly Draft[]): void {
  for (const [s, why] of sources) {
    const sentence = reading.sentence[reading.first[s]!];
    for (const draft of drafts)
      if (draft.mentions.some((t) => reading.sentence[triggers[t]!.first] === sentence)) link(draft, s, "source", why);
  }
}
