import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../../src/gazetteer/index.js";
import { jsonErrorOffset } from "../../src/gazetteer/json-offset.js";
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
    "name | a value, since it is required | nothing",
    "type | a value, since it is required | nothing",
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

test("names the file in the problems of the gazetteer", () => {
  expect(problems(() => readJson('{"name":"g","type":"place"}', { file: "g.json" }))).toEqual([
    "g.json: entries | a value, since it is required | nothing",
  ]);
});

test("what is JSON is JSON to its end; cut short, up to the cut", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, n) => {
      expect(jsonErrorOffset(json)).toBe(json.length);
      const cut = json.slice(0, n % json.length);
      expect(jsonErrorOffset(cut)).toBeLessThanOrEqual(cut.length);
    }),
  );
});
