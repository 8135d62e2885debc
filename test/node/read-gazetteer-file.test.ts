import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { YaqutError } from "../../src/errors.js";
import { type GazetteerFileOptions, readGazetteerFile } from "../../src/node/index.js";

const folder = mkdtempSync(join(tmpdir(), "yaqut-"));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** "تل الورد" in Windows-1256, which no encoder here writes. */
const WARD_1256 = [0xca, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd1, 0xcf];
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const TABLE_1256 = Uint8Array.from([...ascii("id,name,type\r\nm1,"), ...WARD_1256, ...ascii(",village\r\n")]);
const WARD = { id: "m1", name: "تل الورد", placeType: "village" };
const TABLE = "id,name,type\nm1,تل الورد,village\n";
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

test.each<[name: string, content: string | Uint8Array, options?: GazetteerFileOptions]>([
  ["table.csv", TABLE],
  ["table.TSV", TABLE.replaceAll(",", "\t")],
  ["excel.csv", `\uFEFF${TABLE.replaceAll(",", ";").replaceAll("\n", "\r\n")}`],
  ["unicode text.txt", utf16(TABLE.replaceAll(",", "\t"))],
  ["ansi.csv", TABLE_1256, { encoding: "windows-1256" }],
  [
    "map.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ type: "Feature", id: "m1", geometry: null, properties: { name: "تل الورد", type: "village" } }],
    }),
  ],
  ["list.json", JSON.stringify([WARD]), { name: "list", type: "place" }],
])("reads %s", async (name, content, options) => {
  const gazetteer = await readGazetteerFile(write(name, content), options);
  expect(gazetteer).toEqual({ name: name.replace(/\.\w+$/, "").replace(" ", "-"), type: "place", entries: [WARD] });
});

test("a gazetteer in JSON says its own name and type", async () => {
  const gazetteer = { name: "archive", type: "hospital", entries: [{ id: "h1", name: "مشفى الورد" }] };
  expect(await readGazetteerFile(write("file.json", JSON.stringify(gazetteer)))).toEqual(gazetteer);
});

/** Code and first problem of what a file is refused with; the folder left out. */
async function refusal(path: string, options?: GazetteerFileOptions): Promise<string> {
  const error = await readGazetteerFile(path, options).then(
    () => expect.fail("expected an error"),
    (reason: YaqutError) => reason,
  );
  const [problem] = error.problems;
  return `${error.code} | ${problem?.at} | ${problem?.expected} | ${problem?.received}`.replaceAll(`${folder}/`, "");
}

test.each<[name: string, content: string | Uint8Array, expected: string, options?: GazetteerFileOptions]>([
  [
    "ansi.csv",
    TABLE_1256,
    'TEXT_ENCODING | ansi.csv:2:4 | utf-8 | bytes that are no such text; in windows-1256 the line is "m1,تل الورد,village": save the file as UTF-8, or give that encoding',
  ],
  [
    "odd.csv",
    Uint8Array.from([0xff, 0xfe, 0x41]),
    "TEXT_ENCODING | odd.csv:1:1 | utf-16le | bytes that are no such text",
  ],
  [
    "table.csv",
    "id,name,type\nm1,,town",
    'CSV_INVALID | table.csv:2:4 | a value, since it is required in column "name" | nothing',
  ],
  ["bad.json", '{"name": }', "JSON_SYNTAX | bad.json:1:10 | JSON | "],
  ["sheet.xlsx", "PK", "FORMAT_UNKNOWN | sheet.xlsx | .json, .csv, .tsv, .txt, .geojson | .xlsx"],
  ["none", "", "FORMAT_UNKNOWN | none | .json, .csv, .tsv, .txt, .geojson | no extension"],
  [
    "table2.csv",
    TABLE,
    'OPTION_INVALID | options.encoding | an encoding such as utf-8 or windows-1256 | "klingon"',
    { encoding: "klingon" },
  ],
])("refuses %s, and says where and why", async (name, content, expected, options) => {
  expect(await refusal(write(name, content), options)).toContain(expected);
});

test("a file that is not there is named", async () => {
  expect(await refusal(join(folder, "nowhere.csv"))).toMatch(
    /^FILE_UNREADABLE \| nowhere\.csv \| a readable file \| ENOENT/,
  );
});
