import { type InflectedForm, inflectAll } from "./inflect.js";
import type { WordClass } from "./word-class.js";

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

/** A row of a part: forms that have one value in one class. */
export interface LexiconRow {
  // biome-ignore lint/suspicious/noExplicitAny: see LexiconPart
  readonly wordClass: WordClass<any>;
  readonly value: string;
  /** Where the value begins in the table. */
  readonly at: number;
  /** Its forms, inflected. */
  readonly forms: readonly InflectedForm[];
}

/** All rows of a part, in the order of its table: of two values of one form in a class, the first stands. */
export function rowsOf(part: LexiconPart): LexiconRow[] {
  const classes = new Map(part.classes.map((each) => [each.name, each]));
  const lines = part.table.split("\n");
  const rows: LexiconRow[] = [];
  let begin = 0; // of the line in the table
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const at = begin;
    begin += line.length + 1;
    if (!line.startsWith("@")) continue;
    const [name, value = "", rules = ""] = line.slice(1).split("\t");
    const wordClass = classes.get(name!);
    const forms = lines[i + 1]!.split(",");
    if (wordClass) rows.push({ wordClass, value, at: at + name!.length + 2, forms: inflectAll(forms, rules) });
  }
  return rows;
}
