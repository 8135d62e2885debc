import { describe, expect, test } from "vitest";
import {
  bratConfiguration,
  createTagger,
  explain,
  fromBrat,
  INCIDENT_COLUMNS,
  INCIDENT_TYPES,
  syriaTagger,
  tag,
  toBrat,
  toIncidentCsv,
  toIncidentGeoJson,
  toIncidentRows,
  toJsonl,
  toReport,
} from "../../src/syria.js";

const TEXT = "قصفت قوات النظام مدينتي دوما وحرستا بقذائف الهاون أمس، ما أدى إلى مقتل 3 مدنيين وإصابة 5 آخرين.";
const document = tag(TEXT, "2018-02-20");

describe("incidents of a document", () => {
  test("are plain data, with the spans of the document", () => {
    const [incident] = document.incidents;
    expect(structuredClone(document.incidents)).toEqual(document.incidents);
    expect(document.spans).toContain(incident!.by[0]);
    expect(document.incidents).toBe(document.incidents);
  });

  test("are no part of the document as JSON has it", () => {
    expect(Object.keys(JSON.parse(JSON.stringify(document)))).toEqual(["text", "date", "spans"]);
  });

  test("every argument has its evidence, in the text", () => {
    for (const { start, end, detail } of document.incidents[0]!.evidence) {
      expect(detail).not.toBe("");
      expect(TEXT.slice(start, end)).not.toBe("");
    }
  });

  test("there are none where the detector is left out", () => {
    expect(syriaTagger({ disable: ["incidents"] }).tag(TEXT).incidents).toEqual([]);
    expect(createTagger({ gazetteers: [] }).tag(TEXT).incidents).toEqual([]);
  });

  test("spans are the same with them and without", () => {
    expect(syriaTagger({ disable: ["incidents"] }).tag(TEXT).spans).toEqual(tag(TEXT).spans);
  });

  test("each type has its classes", () => {
    for (const { en } of Object.values(INCIDENT_TYPES)) expect(en).not.toBe("");
  });
});

describe("formats", () => {
  test("a row has all columns, and counts that are not added up", () => {
    const [row] = toIncidentRows({ id: "r1", ...document, incidents: document.incidents });
    expect(Object.keys(row!)).toEqual([...INCIDENT_COLUMNS]);
    expect(row).toMatchObject({
      id: "r1:1",
      killed_min: 3,
      killed_max: 3,
      injured_min: 5,
      day: "2018-02-19",
      status: "reported",
    });
    expect(row!.place_ids!.split("; ")).toHaveLength(2);
    expect(row!.sentence).toBe(TEXT);
  });

  test("a table, in our columns and in names like those of ACLED", () => {
    const lines = toIncidentCsv(document).split("\r\n");
    expect(lines[0]!.slice(1).split(",")).toEqual([...INCIDENT_COLUMNS]);
    expect(toIncidentCsv(document, { columns: "acled" }).split("\r\n")[1]).toContain(
      "Shelling/artillery/missile attack",
    );
  });

  test("JSON Lines point to spans by their ranges", () => {
    const line = JSON.parse(toJsonl(document, { incidents: true }));
    const ranges = line.spans.map(({ start, end }: { start: number; end: number }) => `${start} ${end}`);
    const [{ by, places, weapons, tolls, date }] = line.incidents;
    for (const range of [...by, ...places, ...weapons, ...tolls, date]) expect(ranges).toContain(range.join(" "));
    expect(JSON.parse(toJsonl(document)).incidents).toBeUndefined();
  });

  test("a feature an incident, at all its places", () => {
    const { features } = toIncidentGeoJson(document);
    expect(features).toHaveLength(1);
    expect(features[0]!.geometry!.type).toBe("MultiPoint");
    expect(toIncidentGeoJson(tag("انفجار لغم أمس", "2018-02-20")).features[0]?.geometry).toBeNull();
  });

  test("relations of brat, which is read back", () => {
    const ann = toBrat(document, { incidents: true });
    expect(ann).toMatch(/^R1\tby Arg1:T\d+ Arg2:T\d+$/m);
    expect(ann).toMatch(/^T\d+\tshelling 0 4\t/m);
    expect(fromBrat(TEXT, ann).spans.length).toBe(document.spans.length + 1);
    expect(toBrat(document)).not.toContain("\tby ");
    expect(bratConfiguration(["place"])).toContain("[relations]");
  });

  test("a card an incident, whose arguments lead to their marks", () => {
    const page = toReport([document]);
    const cards = page.slice(
      page.indexOf('<ul class="cards">'),
      page.indexOf("</ul>", page.indexOf('<ul class="cards">')),
    );
    const links = [...cards.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(4);
    for (const id of links) expect(page).toContain(`id="${id}"`);
    expect(toReport([tag("مدينة دوما")])).not.toContain('<ul class="cards">');
  });
});

describe("explain", () => {
  test("an incident, by its word and by an argument", () => {
    for (const target of [{ start: 0, end: 4 }, document.incidents[0]!.by[0]!])
      expect(explain(TEXT, target).incidents.map(({ type }) => type)).toEqual(["shelling"]);
  });

  test.each([
    ["لم تستهدف الطائرات مدينة دوما.", "negated"],
    ["هددت تركيا بشن هجوم على عفرين.", "planned"],
    ["القصف اليومي على بلدة سرمين.", "habit"],
    ["شهدت مدينة إدلب 97 غارة منذ مطلع العام.", "tally"],
    ["تقع البلدة في مناطق سيطرة قوات النظام.", "state"],
    ["في ظل القصف يعيش سكان مدينة إدلب.", "background"],
    ["الهجوم مستمر.", "vague"],
  ])("an event word that made none: %s", (text, rule) => {
    expect(explain(text, { start: 0, end: text.length }).passedOver.map((each) => each.rule)).toEqual([rule]);
  });
});
