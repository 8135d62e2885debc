import { expect, test } from "vitest";
import { parseGazetteer } from "../../src/gazetteer/index.js";
import { problems, refusal } from "./refusal.js";

const header = { name: "g", type: "place" };
const place = { id: "p1", name: "تل الورد", placeType: "village" };

test("returns the very gazetteer that it accepts", () => {
  const gazetteer = {
    ...header,
    entries: [{ ...place, names: ["تل وردة", { name: "الورد", use: "shorthand" }], beds: 4 }],
  };
  expect(parseGazetteer(gazetteer)).toBe(gazetteer);
});

test.each<[name: string, entry: object, line: string]>([
  ["no id", { id: undefined }, "entries[0].id | an id (text) | nothing"],
  ["an id with a space", { id: "p 1" }, 'entries[0].id | an id without spaces and control characters | "p 1"'],
  ["no letter in a name", { name: "…" }, 'entries[0].name (id "p1") | a name with at least one letter or digit | "…"'],
  ["a name that is no text", { names: ["ا", 4] }, 'entries[0].names[1] (id "p1") | a name: text or a record | 4'],
  [
    "a date that is none",
    { names: [{ name: "ا", from: "2024-13" }] },
    'entries[0].names[0].from (id "p1") | an ISO 8601 date: YYYY, YYYY-MM or YYYY-MM-DD | "2024-13"',
  ],
  [
    "latitude and longitude exchanged",
    { location: [33, 136] },
    'entries[0].location[1] (id "p1") | a latitude between -90 and 90 | 136',
  ],
  ["half a location", { location: [33] }, 'entries[0].location[1] (id "p1") | a latitude between -90 and 90 | nothing'],
  ["a rank with a fraction", { rank: 1.5 }, 'entries[0].rank (id "p1") | a whole number from 1 to 9 | 1.5'],
  ["another tier", { tier: "high" }, 'entries[0].tier (id "p1") | "low" | "high"'],
])("names the path, the entry, what was expected and what came: %s", (_, entry, line) => {
  expect(problems(() => parseGazetteer({ ...header, entries: [{ ...place, ...entry }] }))).toEqual([line]);
});

test("names what a record of a name lacks, not that it is no text", () => {
  const [line] = problems(() =>
    parseGazetteer({ ...header, entries: [{ ...place, names: [{ name: "الورد", use: "nickname" }] }] }),
  );
  expect(line).toMatch(/^entries\[0\]\.names\[0\]\.use \(id "p1"\) \| one of canonical, variant, .*"nickname"$/);
});

test("reports all problems at once, and the file", () => {
  const lines = problems(() =>
    parseGazetteer(
      { name: "g", type: "place", entries: [{ id: "a" }, { id: "a", name: "ب", placeType: "vilage" }] },
      { file: "g.json" },
    ),
  );
  expect(lines.map((line) => line.split(" | ")[0])).toEqual([
    'g.json: entries[0].name (id "a")',
    'g.json: entries[0].placeType (id "a")',
    'g.json: entries[1].placeType (id "a")',
    "g.json: entries[1].id",
  ]);
});

test.each([undefined, null, 4, "text", [], {}, { entries: {} }])("refuses %j with a coded error", (value) => {
  expect(refusal(() => parseGazetteer(value)).code).toBe("GAZETTEER_INVALID");
});

test("asks of each type what its entries need, and of a user's own type the base alone", () => {
  const required = (type: string): string[] =>
    problems(() => parseGazetteer({ name: "g", type, entries: [{}] })).map((line) =>
      line.split(" | ")[0]!.replace("entries[0].", ""),
    );
  expect(required("place")).toEqual(["id", "name", "placeType"]);
  expect(required("actor")).toEqual(["id", "name", "actorType"]);
  expect(required("weapon")).toEqual(["id", "name", "weaponClass"]);
  expect(required("event")).toEqual(["id", "name", "eventClass"]);
  expect(required("hospital")).toEqual(["id", "name"]);
  expect(required("toString")).toEqual(["id", "name"]);
});
