/** How a form was made from the form that stands in the table. */
export interface Inflection {
  /** 1 singular, 2 dual, 0 plural, as the form itself says; 1 where the table gives a form of unknown number. */
  readonly number: 0 | 1 | 2;
  /** It has the article, a pronoun, or stands in the construct. */
  readonly definite: boolean;
  /** It has a pronoun written onto it. */
  readonly pronoun: boolean;
}

/**
 * A class of words: what a grammar wants to know of a word (`cue`, `month`, `event`). `Value` is what the class says of each of its
 * words; a class that says nothing more has the value `true`.
 */
export interface WordClass<Value = true> {
  /** Its name in the tables. */
  readonly name: string;
  /** Its number, unique in a process. */
  readonly bit: number;
  /** Makes the value of a form from the value column of its row. */
  readonly readValue: (value: string, inflection: Inflection, form: string) => Value;
}

let classes = 0;

/** How many classes there are in this process. */
export function classCount(): number {
  return classes;
}

/** Declares a class of words that are members of it and nothing more. */
export function wordClass(name: string): WordClass;
/** Declares a class whose words have a value, made from the value column of their rows. */
export function wordClass<Value>(name: string, readValue: WordClass<Value>["readValue"]): WordClass<Value>;
export function wordClass(name: string, readValue: WordClass<unknown>["readValue"] = () => true): WordClass<unknown> {
  return { name, bit: classes++, readValue };
}
