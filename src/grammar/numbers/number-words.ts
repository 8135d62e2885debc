import { NUMBER, type NumberWord, numbersWords, ORDINAL } from "../../lexicon/parts/numbers.js";
import { lazy, type PhraseTable, tableOf } from "./phrase-table.js";

export const numberWords: () => PhraseTable<NumberWord> = lazy(() => tableOf(numbersWords, NUMBER));
export const ordinals: () => PhraseTable<number> = lazy(() => tableOf(numbersWords, ORDINAL));
