import { describe, expect, test } from "vitest";
import { writeSections } from "../../scripts/build-start/write-sections.js";
import { readSections } from "../../src/data/start/sections.js";

const WRITTEN = writeSections("of today", {
  words: Int32Array.of(1, -2, 3),
  units: Uint16Array.of(0x627, 0xffff, 7),
  bytes: Uint8Array.of(9, 8, 7, 6, 5),
  none: new Int32Array(0),
});

describe("sections of a file of the start", () => {
  test("are read as they were written", () => {
    const read = readSections(WRITTEN, "of today")!;
    expect([...read.words("words")]).toEqual([1, -2, 3]);
    expect([...read.units("units")]).toEqual([0x627, 0xffff, 7]);
    expect([...read.bytes("bytes")]).toEqual([9, 8, 7, 6, 5]);
    expect([...read.words("none")]).toEqual([]);
    expect([read.has("none"), read.has("others")]).toEqual([true, false]);
  });

  test.each<[string, Uint8Array, string]>([
    ["another state of code and data", WRITTEN, "of yesterday"],
    ["a part of the bytes", WRITTEN.slice(0, -4), "of today"],
    ["no bytes", new Uint8Array(0), "of today"],
    ["other bytes", WRITTEN.slice(4), "of today"],
    ["a head that is no JSON", WRITTEN.map((byte, i) => (i === 8 ? 0 : byte)), "of today"],
  ])("are not read of %s", (_, bytes, build) => {
    expect(readSections(bytes, build)).toBeUndefined();
  });
});
