import { expect, test } from "vitest";
import { readCsv } from "../../src/gazetteer/index.js";
import { problems, refusal } from "./refusal.js";

const places = { name: "mine", type: "place", file: "p.csv" };
const WARD = { id: "m1", name: "تل الورد", placeType: "village", location: [36.7, 35.1] };
const lines = (...rows: string[]): string => rows.join("\n");

test("a header row and an entry a row", () => {
  const gazetteer = readCsv(lines("id,name,type,lat,lon", "m1,تل الورد,village,35.1,36.7"), places);
  expect(gazetteer).toEqual({ name: "mine", type: "place", entries: [WARD] });
});

test.each<[name: string, table: string]>([
  ["semicolons", lines("id;name;type;lat;lon", "m1;تل الورد;village;35.1;36.7")],
  ["tabs", lines("id\tname\ttype\tlat\tlon", "m1\tتل الورد\tvillage\t35.1\t36.7")],
  ["bars", lines("id|name|type|lat|lon", "m1|تل الورد|village|35.1|36.7")],
  ["Windows line breaks and a byte-order mark", "\uFEFFid,name,type,lat,lon\r\nm1,تل الورد,village,35.1,36.7\r\n"],
  ["old Macintosh line breaks", "id,name,type,lat,lon\rm1,تل الورد,village,35.1,36.7\r"],
  ["Excel's sep line", lines("sep=;", "id;name;type;lat;lon", "m1;تل الورد;village;35,1;36,7")],
  [
    "empty columns and rows at the end",
    lines("id,name,type,lat,lon,,", "m1,تل الورد,village,35.1,36.7,,", ",,,,,,", ""),
  ],
  ["missing fields at the end", lines("id,name,type,lat,lon,note", "m1,تل الورد,village,35.1,36.7")],
  ["quoted fields", lines('"id","name","type","lat","lon"', '"m1","تل الورد","village","35,1","36,7"')],
  ["Arabic-Indic digits and decimal signs", lines("id,name,type,lat,lon", "m1,تل الورد,village,٣٥٫١,٣٦٫٧")],
  ["spaces around fields", lines("id , name, type ,lat,lon", " m1 ,  تل الورد , village , 35.1 , 36.7 ")],
  ["columns in another order and case", lines("LON,LAT,Name,Place Type,ID", "36.7,35.1,تل الورد,Village,m1")],
  ["place kinds in Arabic", lines("id,name,type,lat,lon", "m1,تل الورد,قرية,35.1,36.7")],
])("reads %s", (_, table) => {
  expect(readCsv(table, places).entries).toEqual([WARD]);
});

test("headers in Arabic", () => {
  const header = ["المعرف", "الاسم", "النوع", "خط العرض", "خط الطول"].join(";");
  expect(readCsv(lines(header, "m1;تل الورد;قرية;35,1;36,7"), places).entries).toEqual([WARD]);
});

test("several names in a cell, a cell over two lines, doubled quotes", () => {
  const table = lines("id,name,names,note,type", 'm1,تل الورد,"الورد | تل ""وردة""؛",', '"one', 'two",village');
  const joined = table.replace('؛",\n"one', '؛","one');
  expect(readCsv(joined, places).entries).toEqual([
    { id: "m1", name: "تل الورد", names: ["الورد", 'تل "وردة"'], note: "one\ntwo", placeType: "village" },
  ]);
});

test("columns of the owner's own are kept as text", () => {
  const gazetteer = readCsv(lines("id,name,beds", "h1,مشفى الورد,40"), { name: "h", type: "hospital" });
  expect(gazetteer.entries).toEqual([{ id: "h1", name: "مشفى الورد", beds: "40" }]);
});

test("columns of the owner's own hold what is said of them", () => {
  const table = lines("id;name;Beds;open;wards;note", "h1;مشفى الورد;١ ٢٠٠;نعم;جراحة|أطفال;7", "h2;مشفى النخيل;;no;;");
  const fields = { beds: "number", open: "flag", wards: "list" } as const;
  expect(readCsv(table, { name: "h", type: "hospital", fields }).entries).toEqual([
    { id: "h1", name: "مشفى الورد", beds: 1200, open: true, wards: ["جراحة", "أطفال"], note: "7" },
    { id: "h2", name: "مشفى النخيل", open: false },
  ]);
  const wrong = lines("id,name,beds,open", "h1,مشفى الورد,many,perhaps");
  expect(problems(() => readCsv(wrong, { name: "h", type: "hospital", fields }))).toEqual([
    'CSV:1:1 | a column "wards" | id, name, beds, open',
    'CSV:2:15 | a number in column "beds" | "many"',
    'CSV:2:20 | yes or no in column "open" | "perhaps"',
  ]);
});

test("a column may have any name", () => {
  const table = lines("id,name,constructor,toString", "h1,مشفى الورد,a,b");
  expect(readCsv(table, { name: "h", type: "hospital" }).entries).toEqual([
    { id: "h1", name: "مشفى الورد", constructor: "a", toString: "b" },
  ]);
});

test("without an id column the folded name is the id", () => {
  expect(readCsv(lines("name,type", "قرية الأمل,village"), places).entries[0]?.id).toBe("قريه-الامل");
});

test("numbers and flags have their types", () => {
  const table = lines(
    "id;name;type;population;rank;needs context",
    "m1;تل الورد;town;1 200;3;نعم",
    "m2;تل ورد;town;2,5;;no",
  );
  expect(readCsv(table, places).entries).toEqual([
    { id: "m1", name: "تل الورد", placeType: "town", population: 1200, rank: 3, needsContext: true },
    { id: "m2", name: "تل ورد", placeType: "town", population: 2.5, needsContext: false },
  ]);
});

test("reports every problem at file, line and column, in their order", () => {
  const table = lines("id,name,type,lat,lon", 'm1,"تل', 'الورد",vilage,95,abc', "m1,,town,1,2,3", "m3,تل ورد,town,١");
  const found = problems(() => readCsv(table, places)).map((line) =>
    line.replace(/one of country.*facility/, "a kind"),
  );
  expect(found).toEqual([
    'p.csv:3:8 | a kind in column "type" | "vilage"',
    'p.csv:3:15 | a latitude between -90 and 90 in column "lat" | 95',
    'p.csv:3:18 | a number in column "lon" | "abc"',
    'p.csv:4:1 | an id of its own (line 2 has it) in column "id" | "m1"',
    'p.csv:4:4 | a value, since it is required in column "name" | nothing',
    'p.csv:4:14 | 5 fields | "3"',
    'p.csv:5:1 | a longitude between -180 and 180 in column "lon" | nothing',
  ]);
});

test.each<[name: string, table: string, code: string, line: string]>([
  ["nothing", "", "CSV_INVALID", "p.csv:1:1 | a header row | nothing"],
  ["no name column", "id,type\n1,2", "CSV_INVALID", 'p.csv:1:1 | a column "name" or "الاسم" | id, type'],
  ["no type column", "id,name\n1,ا\n2,ب", "CSV_INVALID", 'p.csv:1:1 | a column "type" or "النوع" | id, name'],
  [
    "a row without a name, where ids come from names",
    "name,type\n,town\nا,town",
    "CSV_INVALID",
    'p.csv:2:1 | a value, since it is required in column "name" | nothing',
  ],
  [
    "two columns for one field",
    "name,الاسم,type\nا,ب,town",
    "CSV_INVALID",
    'p.csv:1:6 | one column for name | "name" and "الاسم"',
  ],
  [
    "a filled column without a title",
    "name,,type\nا,ب,town",
    "CSV_INVALID",
    'p.csv:1:6 | a title for the column | nothing, above "ب"',
  ],
  [
    "what was Windows-1256",
    "name,type\n\uFFFD\uFFFD \uFFFD,town\n\uFFFD,town",
    "CSV_SYNTAX",
    'p.csv:2:1 | a table in UTF-8 (from Excel: save as "CSV UTF-8"; other Arabic tables are often in Windows-1256) | "\uFFFD\uFFFD \uFFFD", and 1 more such cells',
  ],
  [
    "UTF-8 that was read as Windows-1252",
    "name,type\n\u00D8\u00AA\u00D9\u201E,town",
    "CSV_SYNTAX",
    'p.csv:2:1 | a table that was read as the UTF-8 that it is | "\u00D8\u00AA\u00D9\u201E"',
  ],
  ["an open quote", 'name\n"ا\nب', "CSV_SYNTAX", "p.csv:2:1 | a closing quote | the end"],
  ["text after a quote", 'name\n"ا"ب', "CSV_SYNTAX", 'p.csv:2:4 | a delimiter or a line break after a quote | "ب"'],
])("refuses %s", (_, table, code, line) => {
  expect(refusal(() => readCsv(table, places)).code).toBe(code);
  expect(problems(() => readCsv(table, places))).toEqual([line]);
});

test.each(["coordinates", "Lat/Lon", "GPS", "الإحداثيات"])("a column %s is not passed over in silence", (title) => {
  const read = (header: string, row: string, options = {}): unknown =>
    readCsv(`${header}\n${row}`, { name: "g", type: "place", ...options });
  const header = `id,name,type,${title}`;
  expect(problems(() => read(header, 'm1,تل الورد,village,"35.1, 38.2"'))).toEqual([
    `CSV:1:14 | two columns, "lat" and "lon", in place of one | "${title}"`,
  ]);
  expect(() => read(`${header},lat,lon`, "m1,تل الورد,village,x,35.1,38.2")).not.toThrow();
  expect(() => read(header, "m1,تل الورد,village,x", { fields: { [title]: "text" } })).not.toThrow();
});
