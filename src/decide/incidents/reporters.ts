import type { Reading } from "../../detect/incidents/reading.js";
import { SIGNS } from "../../detect/incidents/sources.js";
import { MEANWHILE, REPORT } from "../../lexicon/parts/incidents.js";
import { phraseAt, phraseEnd } from "../../lexicon/read.js";
import { type Draft, link } from "./draft.js";
import type { Scene } from "./scene.js";

/** Gives each incident those who report it: in a sentence that names it, or under the text. */
export function linkSources(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, triggers, sources } = scene;
  if (sources.size === 0) return;
  const bySentence = new Map<number, Set<Draft>>();
  for (const draft of drafts)
    for (const t of draft.mentions) {
      const sentence = reading.sentence[triggers[t]!.first]!;
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(draft));
    }
  for (const [s, why] of sources) {
    const told = why === SIGNS ? drafts : [...(bySentence.get(reading.sentence[reading.first[s]!]!) ?? [])];
    const end = why === SIGNS ? -1 : endOfReport(scene, s, told);
    for (const draft of told)
      if (end < 0 || draft.mentions.some((t) => triggers[t]!.first < end)) link(draft, s, "source", why);
  }
}

/** How far before who reports the words of reporting stand: `وفق ما ذكر X`. */
const PER_REACH = 4;
/** How far after who reports another clause may begin that is no longer his. */
const NEXT_REACH = 6;

/**
 * `قصف على X وفق المرصد، في حين اعتقلت …`: words after an act by which it is reported say nothing of what another clause tells. The first
 * word of that clause; -1 where all of the sentence is his.
 */
function endOfReport({ reading, triggers }: Scene, s: number, told: readonly Draft[]): number {
  const { words, first, last, sentence } = reading;
  const word = first[s]!;
  if (
    !isPer(reading, word) ||
    !told.some(({ mentions }) =>
      mentions.some((t) => triggers[t]!.first < word && sentence[triggers[t]!.first] === sentence[word]),
    )
  )
    return -1;
  for (let k = last[s]! + 1; k <= last[s]! + NEXT_REACH && sentence[k] === sentence[word]; k++)
    if (phraseEnd(words, k, MEANWHILE) >= 0) return k;
  return -1;
}

/** `وفق ما ذكر X`: words of reporting before word `i`. */
function isPer({ words, sentence }: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - PER_REACH) && sentence[k] === sentence[i]; k--)
    if (phraseAt(words, k, REPORT)?.value === "per") return true;
  return false;
}
