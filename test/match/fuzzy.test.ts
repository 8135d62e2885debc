import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { YaqutError } from "../../src/errors.js";
import { fuzzyNames, nameText } from "../../src/match/index.js";
import { normalize } from "../../src/text/fold.js";
import { runs } from "../support/property.js";
import { indexOf } from "./engines.js";

const NAMES = ["الميادين", "البوكمال", "دير الزور", "داعش", "الفرقة 17", "تل أبيض شرقي", "حلب", "سد الفرات"];

const near = (word: string, max?: number): string[] => {
  const index = indexOf(NAMES);
  return fuzzyNames(index, word, max === undefined ? {} : { max }).map(
    (f) => `${nameText(index, f.name)} ${f.distance}`,
  );
};

describe("fuzzyNames", () => {
  test.each([
    ["the name itself", "الميادين", ["الميادين 0"]],
    ["a letter too few", "المادين", ["الميادين 1"]],
    ["a letter too many", "الميياديين".replace("يي", "ي"), ["الميادين 1"]],
    ["another letter", "المياذين", ["الميادين 1"]],
    ["two letters swapped", "الميداين", ["الميادين 1"]],
    ["a first letter swapped", "لاميادين", ["الميادين 1"]],
    ["a last letter swapped", "الميادني", ["الميادين 1"]],
    ["two words", "دير الرور", ["دير الزور 1"]],
    ["a missing space", "ديرالزور", ["دير الزور 1"]],
    ["a name of four letters", "داععش", ["داعش 1"]],
    ["two edits", "المبادبن", []],
    ["two swaps", "لايمادين", []],
    ["a short word", "حلبب", []],
    ["another number", "الفرقه 18", []],
    ["a letter beside the same number", "الفرفه 17", ["الفرقه 17 1"]],
    ["a name of three words", "تل ابيص شرقي", []],
    ["nothing like it", "القامشلي", []],
  ])("%s", (_, word, found) => {
    expect(near(word)).toEqual(found);
  });

  test("with max 0 finds the name alone", () => {
    expect(near("المادين", 0)).toEqual([]);
    expect(near("الميادين", 0)).toEqual(["الميادين 0"]);
  });

  test("refuses other maxima", () => {
    expect(() => near("الميادين", 2)).toThrow(YaqutError);
    expect(() => near("الميادين", 2)).toThrow(/OPTION_INVALID.*\n.*expected 0 or 1, got 2/);
  });

  test("finds exactly the names that are one edit away", () => {
    const word = fc
      .string({ unit: fc.constantFrom("ا", "ب", "ل"), minLength: 4, maxLength: 7 })
      .filter((letters) => normalize(letters) === letters);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (names, query) => {
        const index = indexOf(names);
        const expected = [...new Set(names)].filter(
          (name) => query.length > 4 && (query === name || oneEdit(query).has(name)),
        );
        expect(
          fuzzyNames(index, query)
            .map((f) => nameText(index, f.name))
            .sort(),
        ).toEqual(expected.sort());
      }),
      runs(500),
    );
  });
});

function oneEdit(word: string): Set<string> {
  const edits = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail.length > 0) edits.add(head + tail.slice(1));
    if (tail.length > 1) edits.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of ["ا", "ب", "ل"]) {
      edits.add(head + letter + tail);
      if (tail.length > 0) edits.add(head + letter + tail.slice(1));
    }
  }
  return edits;
}
