import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { yaqut } from "./world.js";

const TABLE = "اسم القرية,الرمز\nخربة السنونو,v1\n";
const files = { "villages.csv": TABLE };
const stdin = "غارات على قرية خربة السنونو";

test("--column says which column of a table is which field", async () => {
  const columns = ["--column", "name=اسم القرية", "--column", "id=الرمز", "--column", "type==village"];
  const { status, out } = await yaqut(["tag", "-f", "csv", "-g", "villages.csv", ...columns], { stdin, files });
  expect(status).toBe(0);
  expect(out).toContain("خربة السنونو,v1");
  expect((await yaqut(["lint", "villages.csv", ...columns], { files })).status).toBe(0);
});

test("a column that is not there, and no column at all, are refused", async () => {
  const missing = await yaqut(["tag", "-g", "villages.csv", "--column", "name=Name"], { stdin, files });
  expect([missing.status, missing.err]).toEqual([2, expect.stringContaining('a column "Name" for name')]);
  const none = await yaqut(["tag", "-g", "villages.csv", "--column", "name"], { stdin, files });
  expect([none.status, none.err]).toEqual([2, expect.stringContaining("FIELD=TITLE")]);
});

test("a workbook is a table of names too", async () => {
  const workbook = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet><sheetData>${[
        ["id", "name", "type"],
        ["v1", "خربة السنونو", "قرية"],
      ]
        .map((row, r) => {
          const cells = row.map((text, c) => `<c r="${"ABC"[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
          return `<row r="${r + 1}">${cells.join("")}</row>`;
        })
        .join("")}</sheetData></worksheet>`,
    ),
  });
  const { out, err } = await yaqut(["tag", "-f", "csv", "-g", "villages.xlsx"], {
    stdin,
    files: { "villages.xlsx": workbook },
  });
  expect(err).toBe("");
  expect(out).toContain("خربة السنونو,v1");
});
