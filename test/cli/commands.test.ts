import { describe, expect, test } from "vitest";
import { yaqut } from "./world.js";

const TEXT = "سقطت قذائف على بلدة كفرنبل";
const at = TEXT.indexOf("كفرنبل");

describe("explain", () => {
  test("every span with its evidence in words", async () => {
    const { status, out } = await yaqut(["explain", TEXT]);
    expect(status).toBe(0);
    expect(out).toContain(`"كفرنبل" place ${at}:${at + 6} = `);
    expect(out).toMatch(/- cue: .*stands before it, at \d+:\d+ "بلدة"/);
    expect(out).toContain("it is of the kind that the noun before it announces");
    expect(out).not.toContain("typeFits 1");
  });

  test("--at: why", async () => {
    const { out } = await yaqut(["explain", "--at", `${at}:${at + 6}`, TEXT]);
    expect(out).toContain(`${at}:${at + 6} "كفرنبل"\ntagged: "كفرنبل" place`);
  });

  test("--at: why not", async () => {
    const { out } = await yaqut(["explain", "--at", "0:4", "كانت مدينة دوما هادئة"]);
    expect(out).toBe('0:4 "كانت"\nnot tagged\nno name, and no rule that makes one of it\n');
  });

  test("--at: an incident, and an event word that made none", async () => {
    expect((await yaqut(["explain", "--at", "0:4", "قصفت قوات النظام مدينة دوما"])).out).toContain(
      "incident: shelling",
    );
    expect((await yaqut(["explain", "--at", "3:6", "لم تقصف الطائرات مدينة دوما"])).out).toContain("no incident: ");
  });

  test("a reading that was refused is shown with what spoke against it", async () => {
    const text = "افتتح المعرض في الحرية والعمال يشاركون";
    const start = text.indexOf("العمال");
    const { out } = await yaqut(["explain", "--at", `${start}:${start + 6}`, text]);
    expect(out).toMatch(/not tagged\nreadings that were refused:\n {2}place .*% likely\n {4}- /);
  });

  test("the text may come on the standard input", async () => {
    expect((await yaqut(["explain", "-"], { stdin: TEXT })).out).toBe((await yaqut(["explain", TEXT])).out);
  });

  test("a text without spans", async () => {
    expect((await yaqut(["explain", "hello"])).out).toBe("no spans\n");
  });

  test.each([
    [["explain"], /expected a text/],
    [["explain", "--at", "5", TEXT], /--at: expected START:END/],
    [["explain", "--at", "5:5", TEXT], /--at: expected START:END/],
    [["explain", "--at", "0:999", TEXT], /from 0 to 26/],
  ])("%j fails", async (args, complaint) => {
    const { status, err } = await yaqut(args);
    expect(status).toBe(2);
    expect(err).toMatch(complaint);
  });
});

describe("lookup", () => {
  test("names the entries that bear a name, in any spelling", async () => {
    const { status, out } = await yaqut(["lookup", "كفرنبل"]);
    expect(status).toBe(0);
    expect(out).toMatch(/C4068 +place: city +كفر نبل/);
    expect(out).toContain("Idlib");
  });

  test("offers near names where there is none", async () => {
    const { status, out, err } = await yaqut(["lookup", "معرمصرين"]);
    expect(status).toBe(1);
    expect(err).toContain("no entry has the name معرمصرين; near it:");
    expect(out).toContain("معرتمصرين");
  });

  test("a name of a gazetteer of one's own", async () => {
    const files = { "g.csv": "id,name,type,names\nz1,مشغل الزيتونة,factory,ورشة الزيتونة\n" };
    const { out } = await yaqut(["lookup", "-g", "g.csv", "ورشة الزيتونة"], { files });
    expect(out).toMatch(/z1 .*variant: ورشة الزيتونة/);
  });

  test("what the name is besides, for an entry of one's own too", async () => {
    const entry = {
      id: "z1",
      name: "الباب",
      placeType: "market",
      ambiguity: [],
      names: [{ name: "باب الزيت", ambiguity: ["everyday"] }],
    };
    const files = { "g.json": JSON.stringify({ name: "mine", type: "place", entries: [entry] }) };
    const row = (out: string, id: string): string => out.split("\n").find((line) => line.includes(id)) ?? "";
    const both = (await yaqut(["lookup", "-g", "g.json", "الباب"], { files })).out;
    expect(row(both, "C1202")).toContain("everyday");
    expect(row(both, "z1")).not.toContain("everyday");
    expect(row((await yaqut(["lookup", "-g", "g.json", "باب الزيت"], { files })).out, "z1")).toContain("everyday");
  });

  test("finds English names, transliterations and ids, and says which it was", async () => {
    expect((await yaqut(["lookup", "Kafr", "Nabl"])).out).toMatch(/C4068 .*english/);
    expect((await yaqut(["lookup", "C4068"])).out).toMatch(/C4068 .* id/);
    expect((await yaqut(["lookup", "X-yarmouk-camp"])).out).toMatch(/C1002 .*former-id/);
    expect((await yaqut(["lookup", "170654"])).out).toMatch(/C1001 .*foreign-id/);
  });

  test("finds what the tagger does not load: places next door, event words", async () => {
    expect((await yaqut(["lookup", "Khiam"])).out).toMatch(/foreign:khiam .*South Lebanon < Lebanon/);
    expect((await yaqut(["lookup", "غارة"])).out).toMatch(/event: /);
  });

  test("without a name fails", async () => expect((await yaqut(["lookup"])).status).toBe(2));
});

describe("lint", () => {
  const csv = "id,name,type,parent\na,تل الورد,village,nowhere\n";
  test("says what is wrong, where, and what to do", async () => {
    const { status, out, err } = await yaqut(["lint", "g.csv"], { files: { "g.csv": csv } });
    expect(status).toBe(1);
    expect(out).toMatch(/g\.csv: entries\[0\].* \(id a\): error parent-missing: .*\n {2}\S/);
    expect(err).toMatch(/g\.csv: 1 entry, 1 error, 1 warning/);
  });

  test("a sound gazetteer has status 0; parents may be in the built-in ones", async () => {
    const files = { "g.csv": "id,name,type,parent,lat,lon\na,مخيم الورد,camp,C4133,35.61,36.56\n" };
    const { status, out } = await yaqut(["lint", "g.csv"], { files });
    expect(out).not.toContain(" error ");
    expect(status).toBe(0);
  });

  test.each([
    [["lint"], /expected a gazetteer file/],
    [["lint", "none.csv"], /FILE_UNREADABLE/],
    [["lint", "g.json"], /JSON_SYNTAX/],
  ])("%j fails", async (args, complaint) => {
    const { status, err } = await yaqut(args, { files: { "g.json": "{" } });
    expect(status).toBe(2);
    expect(err).toMatch(complaint);
  });
});

describe("help", () => {
  test.each([
    [[], /yaqut tag/],
    [["--help"], /yaqut tag/],
    [["tag", "--help"], /--min-confidence/],
    [["help", "lint"], /yaqut lint/],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("%j", async (args, shape) => {
    const { status, out, err } = await yaqut(args);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(shape);
  });
});
