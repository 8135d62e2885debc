import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/gazetteer/index.js";
import { jsonErrorOffset } from "../../src/gazetteer/json-offset.js";
import { jsonPlaces } from "../../src/gazetteer/json-place.js";
import { runs } from "../support/property.js";
import { problems, refusal } from "./refusal.js";

const entries = [{ id: "h1", name: "مشفى الورد", beds: 40 }];

test("a whole gazetteer, with or without a byte-order mark", () => {
  const gazetteer = { name: "g", type: "hospital", entries };
  expect(readJson(JSON.stringify(gazetteer))).toEqual(gazetteer);
  expect(readJson(`\uFEFF${JSON.stringify(gazetteer)}`)).toEqual(gazetteer);
});

test("a list of entries with name and type in the options, which override a gazetteer's own", () => {
  expect(readJson(JSON.stringify(entries), { name: "g", type: "clinic" })).toEqual({
    name: "g",
    type: "clinic",
    entries,
  });
  const whole = JSON.stringify({ name: "a", type: "b", entries });
  expect(readJson(whole, { name: "g" })).toEqual({ name: "g", type: "b", entries });
});

test("a list without a name is refused", () => {
  expect(problems(() => readJson("[]"))).toEqual([
    "JSON:1:1: name | a value, since it is required | nothing",
    "JSON:1:1: type | a value, since it is required | nothing",
  ]);
});

test.each<[text: string, at: string]>([
  ['{\n "name": "g",\n "type" "place"\n}', "g.json:3:9"],
  ['\uFEFF{"name": nope}', "g.json:1:10"],
  ['{"name": "g"', "g.json:1:13"],
  ['[{"id": "a"},\r\n]', "g.json:2:1"],
  ['["a" "b"]', "g.json:1:6"],
  ['{"a": [1, 2}', "g.json:1:12"],
  ["[01]", "g.json:1:3"],
  ['["a\nb"]', "g.json:1:2"],
  ['{"a": 1} x', "g.json:1:10"],
  ["", "g.json:1:1"],
])("says where %j is no JSON", (text, at) => {
  const error = refusal(() => readJson(text, { file: "g.json" }));
  expect([error.code, error.problems[0]?.at]).toEqual(["JSON_SYNTAX", at]);
});

describe("names file, line and column of every problem", () => {
  test("of the header", () => {
    expect(problems(() => readJson('{"name":"g","type":"place"}', { file: "g.json" }))).toEqual([
      "g.json:1:1: entries | a value, since it is required | nothing",
    ]);
  });

  const rows = [
    "{",
    ' "name": "g", "type": "place",',
    ' "entries": [',
    '  {"id": "a", "name": "تل الورد \\"[{", "placeType": "town"},',
    '  {"id": "b", "name": "",',
    '   "placeType": "town", "names": ["ا", {"name": "ب", "use": "nickname"}], "location": [36.7, 95]},',
    '  {"name": "تل", "placeType": "town"}',
    "]}",
  ];
  const where = (text: string, options = {}): string[] =>
    problems(() => readJson(text, options)).map((line) => line.split(" | ")[0]!);

  test("of entries, names and numbers", () => {
    const expected = [
      'g.json:5:23: entries[1].name (id "b")',
      'g.json:6:61: entries[1].names[1].use (id "b")',
      'g.json:6:94: entries[1].location[1] (id "b")',
      "g.json:7:3: entries[2].id",
    ];
    expect(where(rows.join("\n"), { file: "g.json" })).toEqual(expected);
    expect(where(`\uFEFF${rows.join("\r\n")}`, { file: "g.json" })).toEqual(expected);
  });

  test("of a list", () => {
    expect(where('[{"id":"h1","name":"مشفى"},\n{"id":"h2"}]', { name: "g", type: "hospital" })).toEqual([
      'JSON:2:1: entries[1].name (id "h2")',
    ]);
  });
});

describe("fields of the owner's own", () => {
  const options = { name: "g", type: "hospital", fields: { beds: "number", open: "flag", wards: "list" } } as const;

  test("are checked, and may be missing", () => {
    const text = '[{"id":"h1","name":"مشفى","beds":40,"open":true,"wards":["ا"]},{"id":"h2","name":"مشفى"}]';
    expect(readJson(text, options).entries).toEqual(JSON.parse(text));
  });

  test("each that is not what it should be is named", () => {
    const text = '[{"id":"h1","name":"مشفى","beds":"40","open":1,\n"wards":["ا",4]}]';
    expect(problems(() => readJson(text, options))).toEqual([
      'JSON:1:34: entries[0].beds | a number | "40"',
      "JSON:1:46: entries[0].open | true or false | 1",
      'JSON:2:9: entries[0].wards | a list of texts | ["ا",4]',
    ]);
  });
});

test("the place of any value is where its own text begins", () => {
  const path = (keys: readonly (string | number)[]): string =>
    keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const walk = (
    value: unknown,
    keys: readonly (string | number)[],
    visit: (at: string, value: unknown) => void,
  ): void => {
    visit(path(keys), value);
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...keys, i], visit);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...keys, key], visit);
  };
  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(word, tie("value"), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.constantFrom(undefined, 1), (entries, indent) => {
      const json = JSON.stringify({ entries }, null, indent);
      const lines = json.split("\n");
      const place = jsonPlaces(json, true);
      walk(JSON.parse(json).entries, ["entries"], (at, item) => {
        const [line, column] = place(at.slice(1)).split(":").map(Number);
        const rest = [lines[line! - 1]!.slice(column! - 1), ...lines.slice(line!)].join("\n").replace(/\n */g, "\n");
        expect(rest.startsWith(JSON.stringify(item, null, indent).replace(/\n */g, "\n"))).toBe(true);
      });
    }),
    runs(100),
  );
});

test("what is JSON is JSON to its end; cut short, up to the cut", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, n) => {
      expect(jsonErrorOffset(json)).toBe(json.length);
      const cut = json.slice(0, n % json.length);
      expect(jsonErrorOffset(cut)).toBeLessThanOrEqual(cut.length);
    }),
    runs(100),
  );
});
