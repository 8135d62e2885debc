import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { yaqut } from "../world.js";

const REPORTS = [
  { id: "a", date: "2018-02-20", text: "قصفت قوات النظام مدينة دوما ومقتل 3 مدنيين" },
  { id: "b", date: "2018-02-21", text: "غارات على مدينة دوما ومقتل 5 مدنيين" },
  { id: "c", date: "2018-03-01", text: "انفجار في مدينة إدلب" },
];

test("the queries of the guide answer on a database that the command wrote", async () => {
  const [, block = ""] = /```sql\n(.*?)```/s.exec(readFileSync("docs/archives.md", "utf8")) ?? [];
  const queries = block.split(";").filter((query) => query.trim() !== "");
  const path = join(mkdtempSync(join(tmpdir(), "yaqut-sql-")), "a.duckdb");
  const stdin = REPORTS.map((report) => `${JSON.stringify(report)}\n`).join("");
  expect((await yaqut(["tag", "--out", path], { stdin })).status).toBe(0);
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const answers: unknown[][][] = [];
  for (const query of queries) answers.push((await (await connection.run(query)).getRows()) as unknown[][]);
  connection.closeSync();
  instance.closeSync();
  expect(answers).toHaveLength(5);
  expect(answers[0]![0]).toEqual(["ريف دمشق", "دوما", 2n, 2n]);
  expect(answers[1]).toEqual([["2018-02", 2n]]);
  expect(answers[2]!.map(([, documents]) => documents)).toEqual([1n]);
  expect(answers[3]![0]).toEqual(["ريف دمشق", 5]);
  expect(answers[4]!.length).toBeGreaterThan(4);
});
