import { checkText } from "../arguments.js";
import { foldTable } from "./fold-table.js";
import { isConjunction, isPreposition } from "./proclitics.js";
import { LETTER } from "./unit-kinds.js";

/** One way to read the proclitics of a word. */
export interface ProcliticReading {
  /** The proclitics in order, folded: of `و`, `ف`, then `ب`, `ل`, `ك` or future `س`, then `ال`. */
  readonly proclitics: readonly string[];
  /** What is left of the form. */
  readonly stem: string;
  /** Where the stem begins in the form. */
  readonly at: number;
}

const ARTICLE = "ال";
const LAM = "ل";
const FUTURE = "س";
/** First letters of a verb in the imperfect. */
const IMPERFECT = "يتنا";
const STEM_LETTERS_MIN = 2;

/**
 * Every way to read the proclitics of a folded word that leaves a stem of two letters or more, none first: hypotheses, not a
 * decision. After `ل` the article is written `ل`; before a stem in `ل` one of three may be missing, so that `للغه` reads as
 * `ل` + `ال` + `غه` and as `ل` + `ال` + `لغه` too.
 *
 * @param form a folded word
 * @example
 * procliticReadings("وهم").length //=> 2
 */
export function procliticReadings(form: string): ProcliticReading[] {
  checkText(form, "form");
  const readings: ProcliticReading[] = [];
  const add = (proclitics: readonly string[], at: number): void => {
    if (form.length - at >= STEM_LETTERS_MIN || proclitics.length === 0)
      readings.push({ proclitics, stem: form.slice(at), at });
  };
  const inner = (before: readonly string[], at: number): void => {
    add(before, at);
    const first = form.charAt(at);
    if (isPreposition(form.charCodeAt(at))) {
      add([...before, first], at + 1);
      if (first === LAM && form.charAt(at + 1) === LAM) {
        add([...before, first, ARTICLE], at + 1);
        add([...before, first, ARTICLE], at + 2);
      } else if (form.startsWith(ARTICLE, at + 1)) add([...before, first, ARTICLE], at + 1 + ARTICLE.length);
    } else if (first === FUTURE && form.length > at + 1 && IMPERFECT.includes(form.charAt(at + 1)))
      add([...before, first], at + 1);
    else if (form.startsWith(ARTICLE, at)) add([...before, ARTICLE], at + ARTICLE.length);
  };
  inner([], 0);
  if (isConjunction(form.charCodeAt(0)) && form.length > STEM_LETTERS_MIN) inner([form.charAt(0)], 1);
  return readings;
}

/** Whether a folded form is a word of the Arabic script. */
export function isArabicWord(form: string): boolean {
  const { kinds } = foldTable("standard");
  for (let i = 0; i < form.length; i++) if (kinds[form.charCodeAt(i)] !== LETTER) return false;
  return form.length > 0;
}
