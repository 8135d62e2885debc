import { describe, expect, test } from "vitest";
import { parsed, yaqut } from "./world.js";

const DOUMA = "قصف مدفعي على مدينة دوما";
const IDLIB = "غارات على مدينة إدلب أمس";
const line = (value: object): string => `${JSON.stringify(value)}\n`;
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

describe("what may come in", () => {
  const rows: [
    what: string,
    args: string[],
    files: Record<string, string | Uint8Array>,
    stdin: string,
    ids: string[],
  ][] = [
    [
      "JSON Lines",
      ["a.jsonl"],
      { "a.jsonl": line({ id: "x", text: DOUMA }) + line({ id: "y", text: IDLIB }) },
      "",
      ["x", "y"],
    ],
    [
      "lines that end as on Windows, and the last without an end",
      ["a.ndjson"],
      { "a.ndjson": `{"id":"x","text":"a"}\r\n\r\n{"id":"y","text":"b"}` },
      "",
      ["x", "y"],
    ],
    [
      "a JSON list with fields of its own",
      ["a.json"],
      { "a.json": JSON.stringify([{ id: "x", text: DOUMA, date: null, spans: [] }]) },
      "",
      ["x"],
    ],
    ["one JSON object", ["a.json"], { "a.json": JSON.stringify({ id: "x", text: DOUMA }, null, 2) }, "", ["x"]],
    ["plain text, named after the file", ["in/report.txt"], { "in/report.txt": DOUMA }, "", ["report.txt"]],
    [
      "several files, in their order",
      ["b.txt", "a.jsonl"],
      { "a.jsonl": line({ id: "x", text: DOUMA }), "b.txt": IDLIB },
      "",
      ["b.txt", "x"],
    ],
    ["JSON Lines on the standard input", [], {}, line({ id: "x", text: DOUMA }), ["x"]],
    ["a JSON list on the standard input", ["-"], {}, ` [ ${line({ id: "x", text: DOUMA })} ]`, ["x"]],
    ["plain text on the standard input", ["-"], {}, DOUMA, ["stdin"]],
    ["brackets that open a plain text", ["-"], {}, `[عاجل] ${DOUMA}`, ["stdin"]],
    ["nothing at all", ["-"], {}, "", ["stdin"]],
    [
      "what is said to be JSON Lines",
      ["--input", "jsonl", "a.log"],
      { "a.log": line({ id: "x", text: DOUMA }) },
      "",
      ["x"],
    ],
    [
      "a number as id, and no id",
      ["a.jsonl"],
      { "a.jsonl": line({ id: 7, text: DOUMA }) + line({ text: DOUMA }) },
      "",
      ["7", "a.jsonl:2"],
    ],
  ];
  test.each(rows)("%s", async (_, args, files, stdin, ids) => {
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl", ...args], { files, stdin });
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(parsed(out).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ["a byte-order mark", `\uFEFF${DOUMA}`],
    ["UTF-16 with its mark", utf16(DOUMA)],
  ])("%s is no part of the text", async (_, content) => {
    const { out } = await yaqut(["tag", "-f", "jsonl", "a.txt"], { files: { "a.txt": content } });
    expect(parsed(out)[0]!.spans.find(({ type }) => type === "place")).toMatchObject({
      start: DOUMA.indexOf("دوما"),
      entity: "C2338",
    });
  });
});

test("a line has the fields of the contract, and no entry", async () => {
  const text = `${DOUMA} بريف دمشق`;
  const { out } = await yaqut(["tag"], { stdin: line({ id: "x", text }) });
  for (const span of parsed(out)[0]!.spans) {
    expect(text.slice(span.start as number, span.end as number)).toBe(span.text);
    const known = [
      "type",
      "start",
      "end",
      "text",
      "entity",
      "placeType",
      "direction",
      "lat",
      "lon",
      "precision",
      "confidence",
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(span)));
  }
});

test("--full adds the evidence", async () => {
  const { out } = await yaqut(["tag", "--full"], { stdin: line({ id: "x", text: DOUMA }) });
  expect(parsed(out)[0]!.spans[0]).toHaveProperty("evidence");
  expect(parsed(out)[0]!.spans[0]).not.toHaveProperty("entry");
});

test("--date is the day of texts without one; a text's own day stands", async () => {
  const stdin = line({ id: "x", text: IDLIB }) + line({ id: "y", text: IDLIB, date: "2018-05-02" });
  const { out } = await yaqut(["tag", "--date", "2017-10-31"], { stdin });
  const days = parsed(out).map(({ spans }) => spans.find(({ type }) => type === "date")?.value);
  expect(days).toEqual(["2017-10-30", "2018-05-01"]);
});

test("--min-confidence leaves out what is less sure", async () => {
  const { out } = await yaqut(["tag", "--min-confidence", "1"], { stdin: line({ id: "x", text: IDLIB }) });
  expect(parsed(out)[0]!.spans).toEqual([]);
});

describe("bad lines are reported with their number, skipped and counted", () => {
  const rows: [bad: string, complaint: RegExp][] = [
    ["{", /in\.jsonl:2: expected JSON/],
    ["[1]", /in\.jsonl:2: expected an object/],
    ["null", /in\.jsonl:2: expected an object/],
    ['{"id":"b"}', /in\.jsonl:2 text: expected a string, got nothing/],
    ['{"id":{},"text":"حلب"}', /in\.jsonl:2 id: expected a string/],
    ['{"id":"b","text":"حلب","date":"31/10/2017"}', /in\.jsonl:2 date: expected YYYY-MM-DD, got "31\/10\/2017"/],
    ['{"id":"b","text":"حلب","date":"2017-02-30"}', /in\.jsonl:2 date: expected YYYY-MM-DD/],
  ];
  test.each(rows)("%s", async (bad, complaint) => {
    const content = `${line({ id: "a", text: DOUMA })}${bad}\n${line({ id: "c", text: DOUMA })}`;
    const { status, out, err } = await yaqut(["tag", "-f", "jsonl", "in.jsonl"], { files: { "in.jsonl": content } });
    expect(status).toBe(1);
    expect(parsed(out).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(err).toMatch(complaint);
    expect(err).toContain("[JSONL_INVALID]");
    expect(err).toContain("skipped 1 of 3 texts");
  });

  test("an item of a JSON list", async () => {
    const { status, err } = await yaqut(["tag", "a.json"], { files: { "a.json": '[{"text":"حلب"},5]' } });
    expect(status).toBe(1);
    expect(err).toContain("a.json: [1]: expected an object");
  });
});

describe("what fails has a code and status 2", () => {
  const rows: [args: string[], complaint: RegExp][] = [
    [["tag", "none.txt"], /\[FILE_UNREADABLE\].*\n.*none\.txt/],
    [["tag", "--format", "xml"], /\[OPTION_INVALID\].*\n.*--format: expected one of jsonl, csv, rows/],
    [["tag", "--input", "xml"], /\[OPTION_INVALID\].*\n.*--input/],
    [["tag", "--date", "31.10.2017"], /\[OPTION_INVALID\].*\n.*--date: expected YYYY-MM-DD, got "31\.10\.2017"/],
    [["tag", "--min-confidence", "90"], /--min-confidence: expected a number from 0 to 1, got "90"/],
    [["tag", "--min-confidence", ""], /--min-confidence: expected a number/],
    [["tag", "--colour"], /\[OPTION_INVALID\] Unknown option '--colour'/],
    [["tag", "--out", "d"], /--out: expected a file in \.jsonl, .* or --format beside it/],
    [["tag", "-f", "brat", "--out", "", "b.jsonl"], /--out: expected a directory, got ""/],
    [["tag", "--gazetteer", "none.csv"], /\[FILE_UNREADABLE\].*\n.*none\.csv/],
    [["tag", "--gazetteer", "g.ods"], /\[FORMAT_UNKNOWN\]/],
    [["tag", "--gazetteer", "g.xlsx"], /\[FILE_UNREADABLE\].*\n.*g\.xlsx/],
    [["tag", "--gazetteer", "bad.json"], /\[GAZETTEER_INVALID\]/],
    [["tag", "--gazetteer", "bad.csv"], /\[CSV_INVALID\]/],
    [["tag", "broken.json"], /\[JSON_SYNTAX\].*\n.*broken\.json:1:/],
    [["sing"], /\[OPTION_INVALID\] no such command/],
    [[""], /\[OPTION_INVALID\] no such command\n.*got ""/],
    [["help", "sing"], /no such command\n.*expected tag, explain, lookup, lint, gazetteer, completion, got "sing"/],
    [["help", "constructor"], /no such command/],
    [["--help", "__proto__"], /no such command/],
  ];
  test.each(rows)("%j", async (args, complaint) => {
    const files = {
      "bad.json": '{"name":"x"}',
      "bad.csv": "id,en\n1,Aleppo\n",
      "broken.json": "[{",
      "g.xlsx": "PK",
      "g.ods": "PK",
    };
    const { status, out, err } = await yaqut(args, { files });
    expect(err).toMatch(complaint);
    expect(status).toBe(2);
    expect(out).toBe("");
  });

  test("an unreadable file does not keep the others from being tagged", async () => {
    const { status, out } = await yaqut(["tag", "-f", "jsonl", "none.txt", "b.txt"], { files: { "b.txt": DOUMA } });
    expect(status).toBe(2);
    expect(parsed(out).map(({ id }) => id)).toEqual(["b.txt"]);
  });
});

describe("gazetteers of one's own", () => {
  const text = "وصل الجرحى إلى نقطة الزيتونة الطبية";
  const name = "نقطة الزيتونة الطبية";
  test.each([
    ["m.json", JSON.stringify({ name: "mine", type: "hospital", entries: [{ id: "h1", name }] }), "hospital"],
    ["m.csv", `id,name,type\nh1,${name},hospital\n`, "place"],
    [
      "m.geojson",
      JSON.stringify({
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            id: "h1",
            geometry: { type: "Point", coordinates: [36.7, 35.9] },
            properties: { name, type: "hospital" },
          },
        ],
      }),
      "place",
    ],
  ])("%s", async (path, content, type) => {
    const { out, err } = await yaqut(["tag", "-g", path], {
      stdin: line({ id: "x", text }),
      files: { [path]: content },
    });
    expect(err).toBe("");
    expect(parsed(out)[0]!.spans).toContainEqual(expect.objectContaining({ type, text: name, entity: "h1" }));
  });
});

test("a point that is not the place's own is marked, and its precision is in the table", async () => {
  const stdin = "غارات على ريف حماة الشمالي";
  expect((await yaqut(["tag"], { stdin })).out).toContain("north countryside ~35.");
  expect((await yaqut(["tag", "-f", "csv"], { stdin })).out).toContain(",approximate,");
  expect((await yaqut(["tag"], { stdin: DOUMA })).out).toContain("city 33.571, 36.405");
});

describe("formats", () => {
  const stdin = line({ id: "x", text: DOUMA }) + line({ id: "y", text: IDLIB });
  test.each([
    ["csv", /^\uFEFFid,date,type,.*\r\nx,,place,/],
    ["conll", /^# id = "x"\n# text = .*\n[^#]*\tC2338\tB-place\n[^#]*\n# id = "y"\n/],
    ["geojson", /^\{"type":"FeatureCollection","features":\[\{.*"entity":"C2338"/],
    ["html", /^<!doctype html>[\s\S]*<script type="application\/json" id="data">[\s\S]*"id":"y"[\s\S]*<\/html>\n$/],
    ["map", /^<!doctype html>[\s\S]*<script type="application\/json" id="data">[\s\S]*"id":"y"[\s\S]*<\/html>\n$/],
    ["spacy", /^\{"text":.*"ents":\[.*"kb_id":"C2338".*\n\{"text":.*\n$/],
    ["webanno", /^\[\{"@context":"http:\/\/www.w3.org\/ns\/anno.jsonld","id":"\.\/x#place-.*\]\n$/],
    ["text", /^== x\n\n.*\{دوما\}\[place\]/],
  ])("%s", async (format, shape) => {
    const { status, out } = await yaqut(["tag", "--format", format], { stdin });
    expect(status).toBe(0);
    expect(out).toMatch(shape);
  });

  test.each(["html", "map"])("%s of one text is a page without a script", async (format) => {
    const { out } = await yaqut(["tag", "--format", format], { stdin: line({ id: "x", text: DOUMA }) });
    expect(out).toMatch(/^<!doctype html>[\s\S]*<mark [\s\S]*<\/html>\n$/);
    expect(out).not.toContain("<script");
  });

  test("brat: one text to the standard output, several to files", async () => {
    expect((await yaqut(["tag", "-f", "brat"], { stdin: line({ id: "x", text: DOUMA }) })).out).toMatch(
      /^T1\tplace 20 24\t/,
    );
    const refused = await yaqut(["tag", "-f", "brat"], { stdin });
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--out DIRECTORY");
  });

  test("brat files keep apart whatever their ids are, and stay in their directory", async () => {
    const ids = ["a.txt", "a", "../a", "..", "A", "e\u0301", "\u00e9", "con", "aux.b"];
    const input = ids.map((id) => line({ id, text: DOUMA })).join("");
    const { files, out } = await yaqut(["tag", "-f", "brat", "--out", "d"], { stdin: input });
    expect(out).toBe("");
    expect([...files.keys()].filter((path) => path.endsWith(".txt"))).toEqual([
      "d/a.txt",
      "d/a-2.txt",
      "d/__a.txt",
      "d/_.txt",
      "d/A-3.txt",
      "d/e\u0301.txt", // one name with the next on some file systems
      "d/\u00e9-2.txt",
      "d/_con.txt", // a device of Windows
      "d/_aux.b.txt",
    ]);
    expect(files.get("d/a.txt")).toBe(DOUMA);
  });

  test.each([
    ["plain text", {}, ["t.txt"], /^== t\.txt/],
    ["JSON Lines into a pipe", {}, ["t.jsonl"], /^\{"id"/],
    ["JSON Lines onto a terminal", { terminal: 100 }, ["t.jsonl"], /^\u001b\[1m== x/],
  ])("the default of %s", async (_, world, args, shape) => {
    const files = { "t.txt": DOUMA, "t.jsonl": line({ id: "x", text: DOUMA }) };
    expect((await yaqut(["tag", ...args], { ...world, files })).out).toMatch(shape);
  });
});
