import {
  BOUND_AFTER,
  BOUND_BEFORE,
  BOUND_JOINED,
  type Bound,
  numbersWords,
  VAGUE_QUANTITY,
  type VagueQuantity,
} from "../../lexicon/parts/numbers.js";
import { lazy, type PhraseTable, tableOf } from "./phrase-table.js";

export type { Bound };

export const boundsBefore: () => PhraseTable<Bound> = lazy(() => tableOf(numbersWords, BOUND_BEFORE));
export const boundsBehind: () => PhraseTable<Bound> = lazy(() => {
  const joined = [...tableOf(numbersWords, BOUND_JOINED)].filter(([, { skip }]) => skip === 1);
  return new Map([...joined, ...tableOf(numbersWords, BOUND_AFTER)]);
});
export const vagueQuantities: () => PhraseTable<VagueQuantity> = lazy(() => tableOf(numbersWords, VAGUE_QUANTITY));
