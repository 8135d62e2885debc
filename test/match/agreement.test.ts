import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../src/match/candidate.js";
import { matchNames } from "../../src/match/index.js";
import { readWords } from "../../src/text/words.js";
import { runs } from "../support/property.js";
import { indexOf } from "./engines.js";
import { naiveMatches } from "./naive.js";

const LETTERS = [..."اولبفكلال"];
const MARKS = ["\u064e", "\u0640", "\u200f"];
const GAPS = [
  " ",
  "  ",
  "\n",
  "\n\n",
  " «",
  "» ",
  '"',
  "_",
  "-",
  " – ",
  "/",
  ".",
  "..",
  "*",
  "....",
  "، ",
  "(",
  ":",
  "🙂",
];
const pick = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

const word = fc
  .tuple(pick(LETTERS), fc.array(fc.oneof({ weight: 12, arbitrary: pick(LETTERS) }, pick(MARKS)), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.join(""));
const piece = fc.oneof({ weight: 8, arbitrary: word }, pick(["1", "12", "a", "M4"]));
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: pick(GAPS) }), { maxLength: 40 })
  .map((parts) => parts.join(""));
const name = fc
  .tuple(piece, fc.array(fc.tuple(pick([" ", " ", "-", "_", "", ".", ". ", "(", " -("]), piece), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([gap, part]) => gap + part).join(""));

const order = (a: Candidate, b: Candidate): number =>
  a.first - b.first || a.from - b.from || a.last - b.last || a.name - b.name || Number(a.elided) - Number(b.elided);

test("the compiled matcher finds what the naive one finds, on any text with any names", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), text, (names, source) => {
      const index = indexOf(names);
      const words = readWords(source);
      expect(matchNames(index, words).sort(order)).toEqual(naiveMatches(index, words).sort(order));
    }),
    runs(500),
  );
});

/** Three equal letters at the start of a word may be its own; more are drawn out. */
const plainName = name.filter((each) => !/(\p{L})\P{L}*\1\P{L}*\1\P{L}*\1/u.test(each));

test("names that are written out are found again, after any proclitic", () => {
  fc.assert(
    fc.property(
      fc.array(plainName, { minLength: 1, maxLength: 10 }),
      pick(["", "و", "ب", "وب"]),
      (names, proclitic) => {
        const index = indexOf(names);
        for (const written of names) {
          const words = readWords(`${proclitic}${written}`);
          if (words.count === 0 || (proclitic !== "" && words.to[0]! - words.from[0]! < proclitic.length + 2)) continue;
          if (proclitic !== "" && words.kinds[0] !== 0) continue;
          const whole = matchNames(index, words).filter((c) => c.proclitic === proclitic && c.last === words.count - 1);
          expect(whole.some((c) => c.first === 0 && c.from === proclitic.length)).toBe(true);
        }
      },
    ),
    runs(300),
  );
});

test("candidates come in the order of their first words", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), text, (names, source) => {
      const firsts = matchNames(indexOf(names), readWords(source)).map((c) => c.first);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
    runs(100),
  );
});
