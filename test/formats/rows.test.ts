import { describe, expect, test } from "vitest";
import { ROW_COLUMNS, rowsToCsv, syriaPlaces, tag, toRows, toWideRows, WIDE_COLUMNS } from "../../src/syria.js";

const TEXT = "قصف مدفعي على مدينة دوما بالغوطة الشرقية أدى إلى مقتل 3 مدنيين وإصابة ما بين 5 و7 آخرين أمس";
const document = {
  id: "r1",
  ...tag(TEXT, "2018-02-20"),
  kept: { source: "wire", n: 7, date: "x", tags: ["a"], none: null },
};

describe("flat rows", () => {
  const rows = toRows(document, { gazetteers: [syriaPlaces] });

  test("are one a span, each with all columns and the kept ones after", () => {
    expect(rows.length).toBe(document.spans.length);
    for (const row of rows)
      expect(Object.keys(row)).toEqual([...ROW_COLUMNS, "source", "n", "kept_date", "tags", "none"]);
    expect(rows[0]).toMatchObject({ source: "wire", n: 7, kept_date: "x", tags: '["a"]', none: null });
  });

  test("hold the units that a place lies in, itself included", () => {
    expect(rows.find(({ text }) => text === "دوما")).toMatchObject({
      id: "r1",
      date: "2018-02-20",
      type: "place",
      entity: "C2338",
      en: "Duma",
      entity_kind: "city",
      governorate: "ريف دمشق",
      governorate_pcode: "SY03",
      district_pcode: "SY0302",
      subdistrict_pcode: "SY030200",
      value: null,
    });
    const [row] = toRows(tag("غارات على محافظة حلب"), { gazetteers: [syriaPlaces] });
    expect(row).toMatchObject({ governorate: "حلب", district: null, subdistrict_pcode: null });
  });

  test("of one document after the other read a gazetteer once", () => {
    let reads = 0;
    const entries = new Proxy(syriaPlaces.entries, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key);
      },
    });
    const gazetteers = [{ ...syriaPlaces, entries }];
    toRows(document, { gazetteers });
    const first = reads;
    for (let i = 0; i < 5; i++) expect(toRows(document, { gazetteers: [...gazetteers] })).toEqual(rows);
    toWideRows(document, { gazetteers });
    expect(first).toBeGreaterThan(entries.length - 1);
    expect(reads).toBe(first);
  });

  test("have no units where no gazetteer tells them, and no id but a number where none is given", () => {
    expect(toRows(tag(TEXT))[0]).toMatchObject({ id: "1", date: null, governorate: null });
  });

  test("hold dates and tolls", () => {
    expect(rows.find(({ type }) => type === "date")).toMatchObject({ value: "2018-02-19", lat: null });
    expect(rows.filter(({ type }) => type === "casualty").map(({ kind, min, max }) => [kind, min, max])).toContainEqual(
      ["killed", 3, 3],
    );
  });

  test("are a table that spreadsheets read, and formulas are guarded", () => {
    const csv = rowsToCsv(toRows({ text: "", spans: [{ type: "place", start: 0, end: 0, text: "=1+1" }] }));
    expect(csv).toBe(`\uFEFF${ROW_COLUMNS.join(",")}\r\n1,,place,'=1+1,0,0${",".repeat(18)}\r\n`);
    expect(rowsToCsv([])).toBe("");
  });

  test("of what is no list of gazetteers are refused", () => {
    expect(() => toRows(document, { gazetteers: syriaPlaces as never })).toThrow("options.gazetteers");
  });
});

test("wide rows are one a document, each thing once", () => {
  const [row, ...others] = toWideRows(document, { gazetteers: [syriaPlaces] });
  expect(others).toEqual([]);
  expect(Object.keys(row!).slice(0, WIDE_COLUMNS.length)).toEqual([...WIDE_COLUMNS]);
  expect(row).toMatchObject({ id: "r1", governorates: "ريف دمشق", dates: "2018-02-19", kept_date: "x" });
  expect(row!.casualties).toContain("killed 3");
  expect(toWideRows(tag("لا شيء هنا"))[0]).toMatchObject({ id: "1", spans: 0, places: null, actors: null });
});
