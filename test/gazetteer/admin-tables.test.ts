import { describe, expect, test } from "vitest";
import { adminTitle } from "../../src/gazetteer/csv/admin-titles.js";
import { splitName } from "../../src/gazetteer/csv/names.js";
import { readCsv } from "../../src/gazetteer/read-csv.js";

const options = { name: "ocha", type: "place" } as const;

describe("tables of OCHA and HDX", () => {
  test("give entries of the deepest level, with the code above as the parent", () => {
    const table = `ADM1_AR,ADM1_PCODE,ADM2_AR,ADM2_PCODE,ADM3_EN,ADM3_AR,ADM3_PCODE
حلب,SY02,عفرين,SY0203,Raju,راجو,SY020304`;
    const [entry] = readCsv(table, options).entries;
    expect(entry).toMatchObject({
      id: "SY020304",
      name: "راجو",
      en: "Raju",
      parent: "SY0203",
      placeType: "subdistrict",
    });
  });

  test("are read by their hashtags where the titles say nothing", () => {
    const table = `المحافظة,رمزها,البلدة,س,ع
#adm1+name+ar,#adm1+code,#loc+name,#geo+lon,#geo+lat
إدلب,SY07,خربة السنونو,36.72,35.91`;
    const [entry, ...more] = readCsv(table, { ...options, columns: { type: "=village", name: "البلدة" } }).entries;
    expect(entry).toMatchObject({ name: "خربة السنونو", placeType: "village", location: [36.72, 35.91] });
    expect(more).toEqual([]);
  });

  test("are told which column is which", () => {
    const table = "Village name (Arabic),P,Kind\nكفر حلب,C1,town";
    const columns = { name: "Village name (Arabic)", id: "P", type: "Kind" };
    expect(readCsv(table, { ...options, columns }).entries[0]).toMatchObject({
      id: "C1",
      name: "كفر حلب",
      placeType: "town",
    });
    expect(() => readCsv(table, { ...options, columns: { name: "Name" } })).toThrow(/a column "Name" for name/);
    expect(() => readCsv(table, { ...options, columns: { name: 5 as unknown as string } })).toThrow(/options\.columns/);
  });

  test.each([
    ["ADM3_AR", 3, "ar"],
    ["admin4Name_ar", 4, "ar"],
    ["adm2_pcode", 2, "code"],
    ["#adm3+name", 3, "name"],
    ["ADM1_EN", 1, "en"],
  ] as const)("%s is known", (title, level, holds) => {
    expect(adminTitle(title)).toEqual({ level, holds });
  });

  test.each(["admiral", "ADM", "adm3", "administration", "الإدارة"])("%s is none", (title) => {
    expect(adminTitle(title)).toBeUndefined();
  });
});

describe("several names in a cell", () => {
  test.each([
    ["كوباني (عين العرب)", ["كوباني", "عين العرب"]],
    ["كوباني/عين العرب", ["كوباني", "عين العرب"]],
    ["كوباني_عين العرب", ["كوباني", "عين العرب"]],
    ["كوباني | عين العرب", ["كوباني", "عين العرب"]],
    ["الحميدية (ريف حمص)", ["الحميدية"]],
    ["دير الزور", ["دير الزور"]],
    ["(عين العرب)", ["(عين العرب)"]],
    ["اللواء 105/106", ["اللواء 105/106"]],
  ])("%s", (cell, names) => {
    expect(splitName(cell)).toEqual(names);
  });

  test("the first is the name, the others are further ones; what another cell says is none", () => {
    const table = "name,type,governorate\nكوباني (عين العرب),city,حلب\nالحميدية (حمص),village,حمص";
    const [kobani, hamidiya] = readCsv(table, options).entries;
    expect(kobani).toMatchObject({ name: "كوباني", names: ["عين العرب"] });
    expect(hamidiya!.name).toBe("الحميدية");
    expect(hamidiya!.names).toBeUndefined();
  });
});
