import { expect, test } from "vitest";
import { parseNumber } from "../../../src/grammar/numbers/index.js";

const ROWS: readonly (readonly [string, number, number | null])[] = [
  ["29", 29, 29],
  ["1,200", 1200, 1200],
  ["٢٩", 29, 29],
  ["۲۹", 29, 29],
  ["ثلاثة", 3, 3],
  ["ثلاثة وعشرين", 23, 23],
  ["اثنا عشر", 12, 12],
  ["خمس عشرة", 15, 15],
  ["مئة", 100, 100],
  ["مائتين", 200, 200],
  ["ثلاثمئة", 300, 300],
  ["ألف ومئتان", 1200, 1200],
  ["3 آلاف", 3000, 3000],
  ["الثالث", 3, 3],
  ["طفلين", 2, 2],
  ["عشرات", 20, null],
  ["مئات", 200, null],
  ["نحو 20", 20, 20],
  ["أكثر من 50", 50, null],
  ["ما لا يقل عن خمسة", 5, null],
  ["بين 5 و7", 5, 7],
  ["5 إلى 7", 5, 7],
];

test.each(ROWS)("%s", (text, min, max) => expect(parseNumber(text)).toMatchObject({ min, max }));

test("no number, no reading", () => expect(parseNumber("مدينة")).toBeNull());
