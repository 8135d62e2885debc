import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import XRegExp from "xregexp";
import { emitPatterns } from "../../scripts/build-patterns/emit.js";
import { PATTERNS } from "../../scripts/build-patterns/patterns.js";
import * as emitted from "../../src/text/patterns.js";
import { runs } from "../support/property.js";

const target = new URL("../../src/text/patterns.ts", import.meta.url);

test("the file in the source tree is the one that the script writes", () =>
  expect(readFileSync(target, "utf8")).toBe(emitPatterns()));

/** Texts that a pattern matches, nearly matches, and does not match. */
const CORPUS = [
  "2017",
  "2017-10",
  "2017-10-31",
  "2017-13-01",
  "2017-00-10",
  "2017-10-32",
  "2017-10-3",
  "17-10-31",
  "2017-10-31T09:30:00Z",
  "2017-10-31 09:30",
  "2017-10-311",
  " 2017-10-31",
  "0",
  "-0.5e+10",
  "01",
  "1.",
  ".5",
  "1e5",
  "1E",
  "2017-10-31T09:30:60.5+03:00",
  "2017-10-31T25:00",
  "2017-10-31 junk",
  "junk",
];
const texts = fc.oneof(
  fc.constantFrom(...CORPUS),
  fc.string({ unit: fc.constantFrom(..."0123456789-T: .eE+Z\n".split("")), maxLength: 14 }),
);

const native = new Map<string, RegExp>(Object.entries(emitted));
const rows = PATTERNS.map(({ name, expression }) => ({ name, expression, native: native.get(name)! }));

describe.each(rows)("$name", ({ expression, native }) => {
  test("matches what XRegExp's own expression matches", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const own = XRegExp.exec(text, expression);
        expect(native.exec(text)?.slice()).toEqual(own?.slice());
      }),
      runs(500),
    );
  });

  test("matches something of the corpus, and not all of it", () => {
    const matched = CORPUS.filter((text) => native.test(text));
    expect(matched.length).toBeGreaterThan(0);
    expect(matched.length).toBeLessThan(CORPUS.length);
  });
});
