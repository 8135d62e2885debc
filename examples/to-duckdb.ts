// Tags the made-up archive into a table of DuckDB, and counts by month. DuckDB reads the rows as JSON Lines and finds the types itself;
// `yaqut tag --out archive.duckdb reports.jsonl` writes such a database without a program.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { syriaPlaces, tag, toRows } from "yaqut/syria";

interface Report {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

const file = fileURLToPath(new URL("data/made-up-archive.jsonl", import.meta.url));
const reports = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line): Report => JSON.parse(line));
const documents = reports.map(({ id, date, text }) => ({ ...tag(text, date), id }));

const rows = join(mkdtempSync(join(tmpdir(), "yaqut-")), "rows.jsonl");
writeFileSync(
  rows,
  toRows(documents, { gazetteers: [syriaPlaces] })
    .map((row) => JSON.stringify(row))
    .join("\n"),
);

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(`create table spans as from read_json('${rows}')`);
const result = await connection.runAndReadAll(`
  select strftime(date, '%Y-%m') as month, governorate, count(distinct id)::integer as reports
  from spans where type = 'place' and governorate is not null
  group by all order by month, reports desc, governorate`);
console.log(`${documents.length} reports`);
for (const [month, governorate, count] of result.getRows().slice(0, 4))
  console.log(`${month} ${governorate}: ${count}`);
connection.closeSync();
