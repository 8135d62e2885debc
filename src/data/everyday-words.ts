import data from "../../gazetteers/packed/everyday-words.json" with { type: "json" };
import { type PackedWords, unpackWords } from "./packed/words.js";

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

type Packed = Omit<EverydayWords, "words"> & { readonly words: PackedWords };
const packed = data as unknown as Packed;

/** In how many of 13,259 news articles that never mention Syria each folded word stands; rarer words are left out. */
export const everydayWords: EverydayWords = { ...packed, words: unpackWords(packed.words) };
