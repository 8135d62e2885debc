import { inflect } from "./inflect.js";
import type { Inflection, WordClass } from "./word-class.js";

/** Words of some classes: what one detector, or one country, adds to the lexicon. */
export interface LexiconPart {
  /** Shown in errors. */
  readonly name: string;
  /** What its words may be: the classes that its table names. */
  // biome-ignore lint/suspicious/noExplicitAny: a part holds classes of many values
  readonly classes: readonly WordClass<any>[];
  /**
   * The words, folded, as `scripts/build-lexicon` writes them: a line `@class`, tab, value, tab, inflection, and below it the forms of that
   * row, parted by commas. A form may have several words.
   */
  readonly table: string;
}

/** One form of a part, inflected. */
export interface LexiconForm {
  // biome-ignore lint/suspicious/noExplicitAny: see LexiconPart
  readonly wordClass: WordClass<any>;
  readonly form: string;
  readonly value: string;
  readonly inflection: Inflection;
}

/** All forms of a part, in the order of its table: of two values of one form in a class, the first stands. */
export function* formsOf(part: LexiconPart): Generator<LexiconForm> {
  const classes = new Map(part.classes.map((each) => [each.name, each]));
  const lines = part.table.split("\n");
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    if (!line.startsWith("@")) continue;
    const [name, value = "", rules = ""] = line.slice(1).split("\t");
    const wordClass = classes.get(name!);
    if (!wordClass) continue;
    for (const base of lines[at + 1]!.split(","))
      for (const { form, ...inflection } of inflect(base, rules)) yield { wordClass, form, value, inflection };
  }
}
