import * as cp from "../text/code-points.js";
import type { Candidate } from "./candidate.js";
import { grown } from "./trie.js";

/** Names that a matching has found so far, `FIELDS` numbers each: a list of objects would be copied again and again as it grows. */
export interface FoundNames {
  numbers: Int32Array;
  /** How many of the numbers are taken. */
  size: number;
}

/** Fields of a name: first and last word, where it begins, its proclitics times two and one more where it is elided, its number. */
const FIELDS = 5;
const ROOM_NAMES = 0x1000;

/** Strings of the proclitics by number: four times that of the conjunction (none, و, ف), and the preposition (none, ب, ل, ك). */
const PROCLITICS: readonly string[] = /* @__PURE__ */ [[], [cp.WAW], [cp.FEH]].flatMap((conjunction) =>
  [[], [cp.BEH], [cp.LAM], [cp.KAF]].map((preposition) => String.fromCharCode(...conjunction, ...preposition)),
);

let room: Int32Array | undefined;

/** Room for names; that for those of a usual text is used by all of them. */
export function noNames(): FoundNames {
  room ??= new Int32Array(FIELDS * ROOM_NAMES);
  return { numbers: room, size: 0 };
}

export function addName(
  found: FoundNames,
  first: number,
  last: number,
  from: number,
  proclitic: number,
  elided: boolean,
  name: number,
): void {
  const at = found.size;
  if (at + FIELDS > found.numbers.length) found.numbers = grown(found.numbers);
  const { numbers } = found;
  numbers[at] = first;
  numbers[at + 1] = last;
  numbers[at + 2] = from;
  numbers[at + 3] = proclitic * 2 + (elided ? 1 : 0);
  numbers[at + 4] = name;
  found.size = at + FIELDS;
}

/** What was found, as a list. @param to where each word ends */
export function candidatesOf({ numbers, size }: FoundNames, to: Uint32Array): Candidate[] {
  const candidates: Candidate[] = new Array(size / FIELDS);
  for (let c = 0, at = 0; at < size; c++, at += FIELDS) {
    const last = numbers[at + 1]!;
    const before = numbers[at + 3]!;
    candidates[c] = {
      first: numbers[at]!,
      last,
      from: numbers[at + 2]!,
      to: to[last]!,
      proclitic: PROCLITICS[before >> 1]!,
      elided: (before & 1) !== 0,
      name: numbers[at + 4]!,
    };
  }
  return candidates;
}
