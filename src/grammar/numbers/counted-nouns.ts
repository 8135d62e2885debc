import { type CountedNoun, PERSON, peopleWords } from "../../lexicon/parts/people.js";
import { lazy, type PhraseTable, tableOf } from "./phrase-table.js";

export type { CountedNoun };

export const countedPeople: () => PhraseTable<CountedNoun> = lazy(() => tableOf(peopleWords, PERSON));
