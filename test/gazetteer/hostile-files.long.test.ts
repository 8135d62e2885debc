import { describe, expect, test } from "vitest";
import {
  type ActorEntry,
  defineGazetteer,
  type Gazetteer,
  lineageOf,
  lintGazetteer,
  readCsv,
  readGeoJson,
  readJson,
} from "../../src/gazetteer/index.js";
import { refusal } from "./refusal.js";

/**
 * Files that were quadratic once. Each is so large that it would outlast the time limit of a test many times if it still were; the
 * doubling tables of `npm run bench` show the times.
 */
const place = { name: "mine", type: "place" } as const;

describe("tables", () => {
  test("a cell of a million digits and a letter is no number", () => {
    const cell = `${"0".repeat(1_000_000)}x`;
    const { code, problems } = refusal(() => readCsv(`id,name,type,lat,lon\nm1,تل الورد,village,${cell},36`, place));
    expect([code, problems[0]?.at, problems[0]?.expected]).toEqual([
      "CSV_INVALID",
      "CSV:2:21",
      'a number in column "lat"',
    ]);
  });

  test.each<[string, string, number, string]>([
    [
      "a wrong kind in every row",
      `id,name,type\n${Array.from({ length: 60_000 }, (_, i) => `m${i},تل,nonsense`).join("\n")}`,
      60_000,
      "… and 59,990 more of this kind",
    ],
    [
      "one id in every row",
      `id,name,type\n${"m1,تل,village\n".repeat(60_000)}`,
      59_999,
      "… and 59,989 more of this kind",
    ],
    [
      "one title over every column",
      `${"name,".repeat(60_000)}type\nx`,
      60_000 - 1 + 1, // the one row has a first name, and no kind
      "… and 59,989 more of this kind",
    ],
    [
      "empty titles over columns of short rows",
      `id,name,type${",".repeat(100_000)}\n${"m1,تل,village\n".repeat(20_000)}`,
      19_999,
      "… and 19,989 more of this kind",
    ],
  ])("%s", (_, table, count, summed) => {
    const { code, problems, message } = refusal(() => readCsv(table, place));
    expect(code).toBe("CSV_INVALID");
    expect(problems).toHaveLength(count);
    expect(message).toContain(summed);
    expect(message.length).toBeLessThan(6000);
  });

  test("what is wrong in the cells of one row stands at those cells", () => {
    const { problems } = refusal(() => readCsv("id,name,type,lat\n,,hut,x", place));
    expect(problems.map(({ at }) => at)).toEqual(["CSV:2:1", "CSV:2:2", "CSV:2:3", "CSV:2:7"]);
  });
});

describe("JSON", () => {
  test("a long text does not exhaust the stack of an expression", () => {
    const long = "ن".repeat(20_000_000);
    const at = refusal(() => readJson(`{"name":"g","type":"x","entries":[{"note":"${long}","id":1}]}`));
    expect(at.problems.map((problem) => problem.at)).toEqual(
      ["JSON:1:36: entries[0].id", "JSON:1:35: entries[0].name"].map((place) =>
        expect.stringContaining(place.slice(place.lastIndexOf(" "))),
      ),
    );
    const cut = refusal(() => readJson(`{"note":"${long}", }`));
    expect([cut.code, cut.problems[0]?.at]).toEqual(["JSON_SYNTAX", `JSON:1:${long.length + 13}`]);
  });

  test("many problems in one entry are each found at their place", () => {
    const names = Array.from({ length: 60_000 }, () => 0);
    const json = JSON.stringify({ name: "g", type: "x", entries: [{ id: "a", name: "ا", names }] });
    const { problems } = refusal(() => readJson(json));
    expect(problems).toHaveLength(60_000);
    expect(problems.at(-1)?.at).toMatch(/^JSON:1:120063: entries\[0\]\.names\[59999\]/);
  });

  test.each(["[".repeat(200_000), `${'{"a":'.repeat(200_000)}`, `[${'"x",'.repeat(500_000)}`])(
    "cut short: %#",
    (json) => {
      expect(refusal(() => readJson(json)).code).toBe("JSON_SYNTAX");
    },
  );

  test("what lies deep is refused with a code", () => {
    const name = `${"[".repeat(5000)}${"]".repeat(5000)}`;
    const { code, message } = refusal(() => readJson(`[{"id":"a","name":${name}}]`, { name: "g", type: "x" }));
    expect(code).toBe("GAZETTEER_INVALID");
    expect(message.length).toBeLessThan(500);
  });

  test("many features, each with the same fault", () => {
    const features = Array.from({ length: 30_000 }, () => ({
      type: "Feature",
      geometry: null,
      properties: { name: "ا" },
    }));
    const { code, problems } = refusal(() =>
      readGeoJson(JSON.stringify({ type: "FeatureCollection", features }), place),
    );
    expect([code, problems.length]).toEqual(["GEOJSON_INVALID", 2 * 30_000 - 1]);
  });
});

test.each<[string, unknown]>([
  ["a big integer", 12n],
  ["a function", () => "x"],
  ["an object that throws when it is written", { toJSON: () => expect.fail("called") }],
  [
    "a circle",
    (() => {
      const a: unknown[] = [];
      a.push(a);
      return a;
    })(),
  ],
])("%s for a name is refused with a code", (_, name) => {
  const gazetteer = { name: "g", type: "x", entries: [{ id: "a", name }] } as unknown as Gazetteer;
  expect(refusal(() => defineGazetteer(gazetteer)).code).toBe("GAZETTEER_INVALID");
});

describe("chains of thousands", () => {
  const count = 50_000;
  const ids = Array.from({ length: count }, (_, i) => i);

  test("an actor that went over into the next is followed to the last", () => {
    const entries = ids.map(
      (i): ActorEntry => ({
        id: `a${i}`,
        name: "ا",
        actorType: "group",
        relations: i + 1 < count ? [{ type: "became", to: `a${i + 1}` }] : [],
      }),
    );
    const { predecessors, successors } = lineageOf({ name: "g", type: "actor", entries }, "a50");
    expect([predecessors.length, successors.length]).toEqual([50, count - 51]);
  });

  test("parents that lie in one another, and at last in the first, are a circle", () => {
    const entries = ids.map((i) => ({ id: `p${i}`, name: `تل ${i}`, parent: `p${(i + 1) % count}` }));
    const outside = { id: "out", name: "خارج", parent: "p7" };
    const findings = lintGazetteer({ name: "g", type: "x", entries: [...entries, outside] });
    expect(findings.filter(({ code }) => code === "parent-circle")).toHaveLength(count);
    expect(findings.some(({ id }) => id === "out")).toBe(false);
  });

  test("names that thousands share, with a date each", () => {
    const entries = ids.slice(0, 5000).map((i) => ({
      id: `n${i}`,
      name: "ا",
      names: [{ name: "الاسم", from: "2012", to: "2013" }],
    }));
    const found = lintGazetteer({ name: "g", type: "x", entries }).filter(({ code }) => code === "validity-overlap");
    expect(found.length).toBeGreaterThan(5000);
  });
});
