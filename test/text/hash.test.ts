import fc from "fast-check";
import { expect, test } from "vitest";
import { HASH_BASE, HASH_INVERSE, hashUnits, joinHash } from "../../src/text/hash.js";
import { runs } from "../support/property.js";

const units = fc.uint16Array({ maxLength: 200 });

test("the inverse undoes the base", () => {
  expect(Math.imul(HASH_BASE, HASH_INVERSE)).toBe(1);
});

test("the hash behind the first unit follows from the whole hash", () => {
  fc.assert(
    fc.property(fc.uint16Array({ minLength: 1, maxLength: 200 }), (word) => {
      const behind = Math.imul(hashUnits(word, 0, word.length) - word[0]!, HASH_INVERSE);
      expect(behind).toBe(hashUnits(word, 1, word.length));
    }),
    runs(100),
  );
});

test("the hash of two words written as one follows from theirs", () => {
  fc.assert(
    fc.property(units, units, (head, tail) => {
      const whole = Uint16Array.of(...head, ...tail);
      const joined = joinHash(hashUnits(head, 0, head.length), head.length, hashUnits(tail, 0, tail.length));
      expect(joined).toBe(hashUnits(whole, 0, whole.length));
    }),
    runs(100),
  );
});
