import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parsed, yaqut } from "../world.js";

const FOLDER = new URL("files/", import.meta.url);
const REPORTS = [
  { id: "1", kept: { المصدر: "وكالة" }, places: ["دوما"] },
  { id: "2", kept: { المصدر: "وكالة" }, places: ["إدلب"] },
  { id: "3", kept: { المصدر: "وكالة" }, places: ["الباب", "ريف حلب"] },
];
const args = ["tag", "-f", "jsonl"];

function places(out: string): object[] {
  return (parsed(out) as { id: string; kept?: object; spans: Record<string, unknown>[] }[]).map(
    ({ id, kept, spans }) => ({
      id,
      ...(kept ? { kept } : {}),
      places: spans.filter(({ type }) => type === "place").map(({ text }) => text),
    }),
  );
}

describe("tables that other programs wrote", () => {
  const names = readdirSync(FOLDER).filter((name) => name !== "README.md");
  test.each(names.flatMap((name) => [64, 1 << 16].map((chunk) => [name, chunk] as const)))(
    "%s, %i",
    async (name, chunk) => {
      const path = fileURLToPath(new URL(name, FOLDER));
      const { status, out, err } = await yaqut([...args, "--keep", "المصدر", path], {
        files: { [path]: readFileSync(path) },
        chunk,
      });
      expect(places(out)).toEqual(REPORTS);
      expect(err).toContain('columns by their titles: text "نص الخبر", id "رقم الخبر", date "تاريخ النشر"');
      expect(status).toBe(0);
      const yesterday = parsed(out)[1]!.spans.find(({ text }) => text === "أمس");
      expect(yesterday?.value).toBe("2018-05-01");
    },
  );
});

const TABLE =
  "id,date,text,place\r\n7,31/10/2017,قصف على مدينة دوما أمس,x\r\n8,,,y\r\n,,,\r\n9,2018-05-02,غارات على مدينة إدلب,z\r\n";

test("a table is read from the standard input when it is said to be one, packed or not", async () => {
  for (const stdin of [new TextEncoder().encode(TABLE), gzipSync(TABLE)]) {
    const { out, status } = await yaqut([...args, "--input", "csv"], { stdin });
    expect(status).toBe(0);
    expect(places(out)).toEqual([
      { id: "7", places: ["دوما"] },
      { id: "8", places: [] },
      { id: "9", places: ["إدلب"] },
    ]);
    expect(parsed(out)[0]!.spans.at(-1)?.value).toBe("2017-10-30");
  }
});

test.each([1, 2, 3, 64, 1 << 16])("a byte-order mark is no part of a table, in chunks of %i bytes", async (chunk) => {
  const files = { "a.csv": '\uFEFF"id";"text"\n1;"قصف; على مدينة دوما"\n' };
  const { out, status } = await yaqut([...args, "a.csv"], { files, chunk });
  expect([status, places(out)]).toEqual([0, [{ id: "1", places: ["دوما"] }]]);
});

test("what is packed and cut off is told", async () => {
  const files = { "a.csv.gz": gzipSync(TABLE).subarray(0, 40) };
  const { err, status } = await yaqut([...args, "a.csv.gz"], { files });
  expect(status).toBe(2);
  expect(err).toContain("[FILE_UNREADABLE] cannot unpack the file\n  at a.csv.gz: expected a whole file of gzip");
});

test("columns that are named stand, whatever the titles say; the row is the id of a text without one", async () => {
  const files = { "a.csv": "text,body\nx,قصف على مدينة دوما\n" };
  const { out, err } = await yaqut([...args, "--text-column", "Body", "a.csv"], { files });
  expect(places(out)).toEqual([{ id: "a.csv:2", places: ["دوما"] }]);
  expect(err).toBe("");
});

test("a column without a title that tells is a text where the Arabic stands", async () => {
  const files = { "a.tsv": "n1\tn2\nحلب\tقصف على مدينة دوما\n" };
  const { out, err } = await yaqut([...args, "a.tsv"], { files });
  expect(places(out)).toEqual([{ id: "a.tsv:2", places: ["دوما"] }]);
  expect(err).toContain('text "n2"; no date: --date-column names one');
});

test.each([
  ["no column is a text", "n1,n2\n1,2\n", [], /which column holds the text\?\n.*expected one of n1, n2/],
  [
    "a column is not there",
    "a,text\n1,2\n",
    ["--date-column", "day"],
    /which column holds the date\?\n.*expected one of a, text, got day/,
  ],
])("%s: the titles are told", async (_, content, more, complaint) => {
  const { err, out, status } = await yaqut([...args, ...more, "a.csv"], { files: { "a.csv": content } });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(complaint);
});

test("a row with bytes that are no text is named, and the next one is read", async () => {
  const rows = [
    Buffer.from("id,text\n1,قصف على مدينة دوما\n2,"),
    Buffer.of(0xff, 0xfe),
    Buffer.from("\n3,غارات على مدينة إدلب\n"),
  ];
  const { out, err, status } = await yaqut([...args, "a.csv"], { files: { "a.csv": Buffer.concat(rows) } });
  expect(places(out)).toEqual([
    { id: "1", places: ["دوما"] },
    { id: "3", places: ["إدلب"] },
  ]);
  expect(err).toContain("[TEXT_ENCODING] the file is not in the encoding that it was read in\n  at a.csv:3:");
  expect(status).toBe(1);
});

test("a quote that is left open is told with its row", async () => {
  const { out, err, status } = await yaqut([...args, "a.csv"], {
    files: { "a.csv": 'id,text\n1,قصف على دوما\n2,"قصف\n3,x\n' },
  });
  expect(places(out)).toEqual([{ id: "1", places: ["دوما"] }]);
  expect(err).toContain("[CSV_SYNTAX] the table can't be read on\n  at a.csv:3: expected a row of cells, got a quote");
  expect(status).toBe(2);
});

test("a line break inside a cell stays as it was", async () => {
  const files = { "a.csv": 'id,text\r\n1,"قصف\r\nعلى مدينة دوما"\r\n' };
  const { out } = await yaqut([...args, "a.csv"], { files });
  const text = "قصف\r\nعلى مدينة دوما";
  const span = parsed(out)[0]!.spans[0]!;
  expect(text.slice(span.start as number, span.end as number)).toBe("دوما");
});

test("a date that can't be read is told, and its text is tagged without it", async () => {
  const files = { "a.csv": "id,text,date\n1,قصف على مدينة دوما أمس,قبل مدة\n2,قصف أمس,04/03/2018\n" };
  const { out, err, status } = await yaqut([...args, "a.csv"], { files });
  expect(err).toContain(
    "[DATE_INVALID] a date that can't be read: the text is tagged without it\n  at a.csv:2 date: expected",
  );
  expect(err).toContain("dates such as 04/03/2018 are read day first; --date-order says");
  expect(parsed(out).map(({ spans }) => spans.at(-1)!.value)).toEqual([null, "2018-03-03"]);
  expect(status).toBe(1);
  const american = await yaqut([...args, "--date-order", "mdy", "a.csv"], { files });
  expect(parsed(american.out)[1]!.spans.at(-1)!.value).toBe("2018-04-02");
});

test.each([
  ["a table", "\uFEFFid,text\n1,قصف على مدينة دوما\n"],
  ["with the line that names its delimiter", "\uFEFFsep=;\nid;text\n1;قصف على مدينة دوما\n"],
])("a byte-order mark, as spreadsheets write it: %s", async (_, content) => {
  const { out, status } = await yaqut([...args, "a.csv"], { files: { "a.csv": content } });
  expect(places(out)).toEqual([{ id: "1", places: ["دوما"] }]);
  expect(status).toBe(0);
});

test("a format that has no incidents says so", async () => {
  const files = { "a.csv": "id,text\n1,قصف على مدينة دوما\n" };
  const { err, status } = await yaqut(["tag", "-f", "csv", "--incidents", "a.csv"], { files });
  expect([status, err]).toEqual([0, expect.stringContaining("--incidents: csv has none")]);
  expect((await yaqut(["tag", "-f", "jsonl", "--incidents", "a.csv"], { files })).err).not.toContain("has none");
});
