import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { YaqutError } from "../../src/errors.js";
import type { Gazetteer } from "../../src/gazetteer/types.js";
import { compileIndex, loadIndex, matchNames, serializeIndex } from "../../src/match/index.js";
import { readWords } from "../../src/text/words.js";
import { runs } from "../support/property.js";
import { gazetteerOf } from "./engines.js";

const TEXT = "انفجار في دير الزور، وبإدلب";
const places: Gazetteer = { ...gazetteerOf(["دير الزور", "إدلب", "تل أبيض"], "places"), version: "1.0.0" };
const actors = gazetteerOf(["التنظيم"], "actors");
const index = compileIndex([places, actors], {
  variants: (name) => [{ variant: name.replaceAll(" ", ""), rule: "joined" }],
});
const bytes = serializeIndex(index);

/** What a load is refused with: the code and the lines of its problems. */
function refusal(load: () => unknown): string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof YaqutError)
      return [error.code, ...error.problems.map((p) => `${p.at}: expected ${p.expected}, got ${p.received}`)];
    throw error;
  }
  return [];
}

describe("serializeIndex and loadIndex", () => {
  test("give back the same index", () => {
    expect(loadIndex(bytes, [places, actors])).toEqual(index);
    expect(matchNames(loadIndex(bytes, [places, actors]), readWords(TEXT))).toEqual(matchNames(index, readWords(TEXT)));
  });

  test("write the same bytes each time", () => {
    expect(new Uint8Array(serializeIndex(index))).toEqual(new Uint8Array(bytes));
  });

  test("take bytes that begin anywhere in a larger block", () => {
    for (let offset = 0; offset < 4; offset++) {
      const block = new Uint8Array(bytes.byteLength + 8);
      block.set(new Uint8Array(bytes), offset);
      expect(loadIndex(block.subarray(offset, offset + bytes.byteLength), [places, actors])).toEqual(index);
      const view = Buffer.from(block.buffer).subarray(offset, offset + bytes.byteLength); // whose slice is no copy
      expect(loadIndex(view, [places, actors])).toEqual(index);
    }
  });

  test("take an index without a name", () => {
    const empty = compileIndex([]);
    expect(loadIndex(serializeIndex(empty), [])).toEqual(empty);
  });

  test("refuse any bytes that are not an index", () => {
    for (const none of [undefined, null, "YQTX", [1], {}])
      expect(refusal(() => loadIndex(none as never, []))[0]).toBe("ARGUMENT_INVALID");
    expect(refusal(() => loadIndex(bytes, undefined as never))[0]).toBe("OPTION_INVALID");
    expect(refusal(() => loadIndex(new ArrayBuffer(0), []))).toEqual([
      "INDEX_INVALID",
      "index magic: expected the bytes of a Yaqut index, got 0 other bytes",
    ]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        expect(refusal(() => loadIndex(random, []))[0]).toBe("INDEX_INVALID");
      }),
      runs(100),
    );
  });

  test("refuse an index that is cut off", () => {
    for (const length of [16, 20, 100, bytes.byteLength - 4, bytes.byteLength - 1]) {
      expect(refusal(() => loadIndex(bytes.slice(0, length), [places, actors]))).toEqual([
        "INDEX_INVALID",
        `index length: expected ${bytes.byteLength} bytes, got ${length} bytes`,
      ]);
    }
  });

  test("refuse an index with any byte changed", () => {
    for (let at = 0; at < bytes.byteLength; at++) {
      const damaged = new Uint8Array(bytes.slice(0));
      damaged[at]! ^= 0x10;
      expect(refusal(() => loadIndex(damaged, [places, actors]))[0]).toBe("INDEX_INVALID");
    }
  });

  test("refuse another version, and name both", () => {
    const other = new Int32Array(bytes.slice(0));
    other[1] = 99;
    expect(refusal(() => loadIndex(other.buffer, [places, actors]))).toEqual([
      "INDEX_INVALID",
      "index version: expected version 1, got version 99",
    ]);
  });

  const renamed = { ...places, name: "other" };
  const newer = { ...places, version: "1.1.0" };
  const grown = gazetteerOf(["دير الزور", "إدلب", "تل أبيض", "حلب"], "places");
  const respelled = { ...gazetteerOf(["دير الزور", "ادلب", "تل أبيض"], "places"), version: "1.0.0" };
  test.each([
    [
      "a gazetteer less",
      [places],
      /^gazetteers: expected 2 gazetteers \(places, actors\), got 1 gazetteers \(places\)$/,
    ],
    ["another order", [actors, places], /^gazetteers\[0\].name: expected "places", got "actors"$/],
    ["another name", [renamed, actors], /^gazetteers\[0\].name: expected "places", got "other"$/],
    ["another version", [newer, actors], /^gazetteers\[0\].version: expected "1.0.0", got "1.1.0"$/],
    ["an entry more", [{ ...grown, version: "1.0.0" }, actors], /expected 3 entries, got 4 entries$/],
    ["another spelling", [respelled, actors], /expected names of hash [0-9a-f]{8}, got names of hash [0-9a-f]{8}$/],
  ])("refuse %s", (_, gazetteers, message) => {
    const [code, first] = refusal(() => loadIndex(bytes, gazetteers));
    expect(code).toBe("INDEX_INVALID");
    expect(first).toMatch(message);
  });
});
