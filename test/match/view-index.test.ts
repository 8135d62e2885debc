import { expect, test } from "vitest";
import { countries } from "../../src/data/countries.js";
import { compileIndex } from "../../src/match/index.js";
import { serializeIndex, viewIndex } from "../../src/match/serialize.js";

const index = compileIndex([countries]);
const bytes = new Uint8Array(serializeIndex(index));

test("the index of these gazetteers is read", () => {
  expect(viewIndex(bytes, [countries])).toEqual(index);
});

test.each([
  ["another name", [{ ...countries, name: "other" }]],
  ["another version", [{ ...countries, version: "0" }]],
  ["an entry fewer", [{ ...countries, entries: countries.entries.slice(1) }]],
  ["one more", [countries, countries]],
  ["none", []],
])("not with %s", (_, gazetteers) => {
  expect(viewIndex(bytes, gazetteers)).toBeUndefined();
});

test.each([
  ["cut bytes", bytes.slice(0, -4)],
  ["other bytes", new Uint8Array(64).fill(7)],
  ["no bytes", new Uint8Array(0)],
])("not of %s", (_, other) => {
  expect(viewIndex(other, [countries])).toBeUndefined();
});
