import { REPORT } from "../../lexicon/parts/incidents.js";
import { phraseAt } from "../../lexicon/read.js";
import { type Draft, link, linked } from "./draft.js";
import type { Scene } from "./scene.js";

/** Why a day is that of an act. */
export const OF_REPORT = "the day of the report that tells of it";

/** How far before its date a verb of reporting may stand: `نشر المرصد أمس أن`, in steps; a span is one. */
const REACH = 3;

/** Gives what a report of a day tells that day, as far as its sentence goes or another day is reported: `نشر المرصد أمس أن …`. */
export function dateByReport(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, triggers } = scene;
  let from = 0;
  for (const [s, { type }] of reading.spans.entries()) {
    if (type !== "date" || !isOfReport(scene, s)) continue;
    const word = reading.first[s]!;
    while (from < drafts.length && triggers[drafts[from]!.trigger]!.first < word) from++;
    for (let n = from; n < drafts.length; n++) {
      const { first } = triggers[drafts[n]!.trigger]!;
      if (reading.sentence[first] !== reading.sentence[word]) break;
      const own = linked(drafts[n]!, "date");
      if (own.every((other) => isOfReport(scene, other))) {
        drafts[n]!.links = drafts[n]!.links.filter(({ role }) => role !== "date");
        link(drafts[n]!, s, "date", OF_REPORT);
      }
    }
  }
}

function isOfReport({ reading }: Scene, s: number): boolean {
  const { words, at, sentence, first } = reading;
  let steps = 0;
  for (let k = first[s]! - 1; k >= 0 && sentence[k] === sentence[first[s]!]; k--) {
    if (at[k]! >= 0 && at[k] === at[k + 1]) continue;
    if (++steps > REACH) return false;
    if (phraseAt(words, k, REPORT)?.value === "said") return true;
  }
  return false;
}
