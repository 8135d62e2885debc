// Tags the made-up archive into a database of SQLite, and asks it a question. From Node 22.13 on, `node:sqlite` has the same `DatabaseSync`.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { ROW_COLUMNS, tag } from "yaqut/syria";

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

const database = new DatabaseSync(":memory:"); // or the name of a file
database.exec("create table reports (id text primary key, date text, text text)");
database.exec(`create table spans (${ROW_COLUMNS.map((column) => `"${column}"`).join(", ")})`);
const insertReport = database.prepare("insert into reports values (?, ?, ?)");
const insertSpan = database.prepare(`insert into spans values (${ROW_COLUMNS.map(() => "?").join(", ")})`);

// A row has all columns, `null` where nothing is known, so that one statement fits all. One transaction makes it fast.
database.exec("begin");
for (const { id, date, text } of reports) {
  insertReport.run(id, date, text);
  for (const row of tag(text, date).toRows()) {
    const values = { ...row, id };
    insertSpan.run(...ROW_COLUMNS.map((column) => values[column] as string | number | null));
  }
}
database.exec("commit");

const question = database.prepare(`
  select p.name as town, count(distinct p.id) as reports
  from spans p join spans a on a.id = p.id
  where p.type = 'place' and p.governorate_pcode = 'SY07' and a.entity = 'russian-air-force'
  group by town order by reports desc, town limit 3`);
console.log(`${reports.length} reports`);
for (const { town, reports: count } of question.all() as { town: string; reports: number }[])
  console.log(`${town}: ${count}`);
