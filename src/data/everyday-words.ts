import { everydayCounts, everydayHeader } from "./everyday-counts.js";

/** How common words are outside the subject. */
export interface EverydayWords {
  /** Name of the list. */
  readonly name: string;
  /** Version of the data. */
  readonly version: string;
  /** SPDX identifier of the data's licence. */
  readonly licence: string;
  /** What was counted. */
  readonly source: string;
  /** In what texts: the outlets and the time. */
  readonly corpus: string;
  /** Source key to its description, as gazetteers have it. */
  readonly sources: Readonly<Record<string, string>>;
  /** Folded word to the number of articles that hold it. */
  readonly words: Readonly<Record<string, number>>;
}

let words: EverydayWords["words"] | undefined;

/** In how many of 13,259 news articles that never mention Syria each folded word stands; rarer words are left out. */
export const everydayWords: EverydayWords = {
  ...everydayHeader,
  get words() {
    words ??= Object.fromEntries(everydayCounts());
    return words;
  },
};
