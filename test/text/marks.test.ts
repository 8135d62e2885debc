import { expect, test } from "vitest";
import { differInMarks, hasMarks } from "../../src/text/marks.js";

test.each([
  ["عمّان", "عُمان", true],
  ["عُمان", "عمّان", true],
  ["عَمّان", "عمّان", false],
  ["عمان", "عُمان", false],
  ["حِمْص", "حمص", false],
  ["حِمص", "حُمص", true],
  ["حلبَ", "حلبُ", false],
  ["حلب", "حَلَبٌ", false],
  ["", "", false],
])("%s and %s", (a, b, differ) => expect(differInMarks(a, b)).toBe(differ));

test("marks are those of vowels and doubling", () => {
  expect(["حلب", "حَلب", "حلـب", "أب"].map(hasMarks)).toEqual([false, true, false, false]);
});
