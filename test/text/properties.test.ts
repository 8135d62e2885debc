import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FoldProfile,
  fold,
  fromCodePoints,
  fromUtf8,
  normalize,
  offsetConverter,
  sentences,
  type Token,
  toCodePoints,
  toFolded,
  tokenize,
  toSource,
  toUtf8,
} from "../../src/text/index.js";
import { readWords } from "../../src/text/words.js";
import { runs } from "../support/property.js";
import { gapsOf, rebuild } from "./rebuild.js";
import { checkRepeated, REPEATED } from "./repeated.js";

const PROFILES: readonly FoldProfile[] = ["none", "light", "standard", "aggressive"];

/** Units that rules are about: letters, marks, ligatures, cutters, controls, digits, surrogates, signs. */
const TELLING = [
  ..."ابتلـءأإآةىؤئپکۆەﷲﻻﷺۀﹰ",
  ...'.*•~^·,،:؟!…"«»()[]#_@/-',
  ..."\u064b\u0651\u0654\u0655\u0670\u0301\u200b\u200c\u200d\u200f\u202b\ufeff\u00ad\u0000\ufffc\ufffd\ufffe\uffff",
  ..."٣۴3aéHw \u00a0\n\r\u2029",
  "\ud83d",
  "\ude00",
  "🇸",
  "🏽",
  "👩",
  "\ufe0f",
  "\u20e3",
  "http://",
  "www.",
];
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const arabicHeavy = fc.array(fc.constantFrom(...TELLING), { maxLength: 60 }).map((parts) => parts.join(""));
const mixed = fc.tuple(arabicHeavy, anyUnits, arabicHeavy).map((parts) => parts.join(""));
/** Spelled with cutters, letters drawn out: `ة.ة.ة.ة`, `م.م.م.ة.ا`. */
const spelledOut = fc
  .array(
    fc.tuple(fc.constantFrom(..."ةةمدابلي"), fc.integer({ min: 1, max: 5 }), fc.constantFrom(".", ".", "ـ.", "..", "")),
    { maxLength: 12 },
  )
  .map((letters) => letters.map(([letter, times, cutter]) => (letter + cutter).repeat(times)).join(""));
const texts = fc.oneof(
  { arbitrary: spelledOut, weight: 1 },
  { arbitrary: arabicHeavy, weight: 3 },
  { arbitrary: anyUnits, weight: 1 },
  { arbitrary: mixed, weight: 1 },
);
const RUNS = runs(500);

describe.each(PROFILES)("any text, %s", (profile) => {
  test("a folded text folds to itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalize(text, profile);
        expect(normalize(once, profile)).toBe(once);
      }),
      RUNS,
    );
  });

  test("starts and ends ascend within the text, each unit before the next", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, units, starts, ends } = fold(text, profile);
        expect([folded.length, units.length, starts.length]).toEqual([ends.length, ends.length, ends.length]);
        for (let i = 0; i < ends.length; i++) {
          expect(units[i]).toBe(folded.charCodeAt(i));
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
          if (i > 0 && starts[i] !== starts[i - 1] && profile !== "aggressive")
            expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });

  test("from the folded text to the source and back", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text, profile);
        if (folded.text.length === 0) return;
        const from = a % folded.text.length;
        const to = from + 1 + (b % (folded.text.length - from));
        const source = toSource(folded, from, to);
        const back = toFolded(folded, source.start, source.end);
        // Of two doubled letters that are one, the second may be part of a ligature, whose letters go with it.
        if (profile !== "aggressive") expect(toSource(folded, back.from, back.to)).toEqual(source);
        expect(back.from).toBeLessThanOrEqual(from);
        expect(back.to).toBeGreaterThanOrEqual(to);
      }),
      RUNS,
    );
  });

  test("tokens and gaps are the text, gaps fold to white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text, { profile });
        expect(rebuild(text, tokens)).toBe(text);
        for (const gap of gapsOf(text, tokens)) expect(normalize(gap, profile)).toMatch(/^[\s\u0085]*$/u);
        let behind = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(behind);
          expect(token.end).toBeGreaterThan(token.start);
          behind = token.end;
          expectInside(token, text);
        }
      }),
      RUNS,
    );
  });

  test("the same text gives the same tokens", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenize(text, { profile })).toEqual(tokenize(text, { profile }));
      }),
      runs(100),
    );
  });
});

function expectInside({ start, end, text: slice, segments }: Token, text: string): void {
  expect(text.slice(start, end)).toBe(slice);
  for (const segment of segments ?? []) {
    expect(segment.start).toBeGreaterThan(start);
    expect(segment.end).toBeLessThanOrEqual(end);
    expectInside(segment, text);
  }
}

test("the words of any text are slices in order, with a gap before each and behind the last", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = readWords(text);
      expect(words.forms.length).toBe(words.count);
      expect(words.gaps.length).toBe(words.count + 1);
      for (let i = 0; i < words.count; i++) {
        expect(words.folded.text.slice(words.from[i], words.to[i])).toBe(words.forms[i]);
        expect(words.from[i]).toBeGreaterThanOrEqual(words.to[i - 1] ?? 0);
      }
    }),
    RUNS,
  );
});

test("sentences and gaps are any text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = sentences(text);
      expect(rebuild(text, found)).toBe(text);
      for (const gap of gapsOf(text, found)) expect(normalize(gap, "light").trim()).toMatch(/^[\s\u0085]*$/u);
    }),
    RUNS,
  );
});

test("NFD and NFC of any Arabic, Latin, Greek or Cyrillic text fold to the same", () => {
  const character = fc.oneof(fc.integer({ min: 0x20, max: 0x52f }), fc.integer({ min: 0x600, max: 0x6ff }));
  const composable = fc.array(character, { maxLength: 40 }).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(composable, fc.constantFrom<FoldProfile>("light", "standard", "aggressive"), (text, profile) => {
      expect(normalize(text.normalize("NFD"), profile)).toBe(normalize(text.normalize("NFC"), profile));
    }),
    RUNS,
  );
});

test("every offset of any text in code points and bytes, against the text's own iterator and an encoder", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(texts, fc.nat(2), (text, repeat) => {
      const long = text.repeat(repeat * 4 + 1);
      const convert = offsetConverter(long);
      let offset = 0;
      let points = 0;
      let bytes = 0;
      for (const character of long) {
        expect([convert.toCodePoints(offset), convert.toUtf8(offset)]).toEqual([points, bytes]);
        expect([convert.fromCodePoints(points), convert.fromUtf8(bytes)]).toEqual([offset, offset]);
        offset += character.length;
        points++;
        bytes += encoder.encode(character).length;
      }
      expect([toCodePoints(long, offset), toUtf8(long, offset)]).toEqual([points, bytes]);
      expect([fromCodePoints(long, points), fromUtf8(long, bytes)]).toEqual([offset, offset]);
    }),
    runs(200),
  );
});

test.each(REPEATED)("many times: %s", (_name, unit) => checkRepeated(unit, 5000));
