import { charClasses, DIGIT, FOREIGN } from "../text/char-class.js";
import * as cp from "../text/code-points.js";
import { DRAWN_OUT } from "../text/drawn-out.js";
import { foldTable } from "../text/fold-table.js";
import { LETTER, PLAIN } from "../text/unit-kinds.js";

/**
 * Names of letters, digits and single spaces, as nearly all are: they fold unit by unit, and are cut at their spaces. To fold and
 * scan them as texts are takes three times as long, which is what a tagger's start is made of.
 */
export interface PlainNames {
  /** Folded units of all plain names, one after another. */
  readonly units: Uint16Array;
  /** Where name `i` begins; name `i` is empty where it is no plain name. */
  readonly starts: Uint32Array;
}

const KIND_SHIFT = 16;

function isPlain(charClass: number): boolean {
  return charClass === DIGIT || charClass === FOREIGN;
}

/** Folds those of the names that are plain. */
export function foldPlainNames(names: readonly string[]): PlainNames {
  const { codes } = foldTable("standard");
  const classes = charClasses();
  let length = 0;
  for (let i = 0; i < names.length; i++) length += names[i]!.length;
  const units = new Uint16Array(length);
  const starts = new Uint32Array(names.length + 1);
  let out = 0;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const start = out;
    starts[i] = start;
    let before = cp.SPACE;
    for (let k = 0; k < name.length; k++) {
      const unit = name.charCodeAt(k);
      const code = codes[unit]!;
      const kind = code >>> KIND_SHIFT;
      if (kind !== LETTER && (unit === cp.SPACE ? before === cp.SPACE : kind !== PLAIN || !isPlain(classes[code]!))) {
        before = cp.SPACE;
        break;
      }
      units[out++] = code;
      if (out - start >= DRAWN_OUT && units[out - 2] === units[out - 1] && units[out - 3] === units[out - 1]) {
        before = cp.SPACE;
        break;
      }
      before = unit;
    }
    if (before === cp.SPACE) out = start; // empty, a space at an end, two in a row, or another sign, a letter three times
  }
  starts[names.length] = out;
  return { units, starts };
}
