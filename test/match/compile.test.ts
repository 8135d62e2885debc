import { describe, expect, test } from "vitest";
import { YaqutError } from "../../src/errors.js";
import { spellingVariants } from "../../src/gazetteer/variants.js";
import {
  type CompiledIndex,
  compileIndex,
  lookupName,
  matchNames,
  nameNumber,
  nameText,
  postingsOf,
} from "../../src/match/index.js";
import { readWords } from "../../src/text/words.js";
import { gazetteerOf, indexOf } from "./engines.js";

const variants = (name: string): readonly { variant: string; rule: string }[] => [
  { variant: name.replaceAll(" ", ""), rule: "joined" },
  { variant: `ال${name}`, rule: "article" },
];

describe("compileIndex", () => {
  test("gives each folded name one number, and all who bear it one list", () => {
    const index = compileIndex([gazetteerOf(["إدلب", "حلب"], "a"), gazetteerOf(["ادلب"], "b")], { variants: () => [] });
    expect(index.nameCount).toBe(2);
    expect([0, 1].map((name) => nameText(index, name))).toEqual(["ادلب", "حلب"]);
    expect(postingsOf(index, 0)).toEqual([
      { gazetteer: 0, entry: 0, record: 0, rule: 0 },
      { gazetteer: 1, entry: 0, record: 0, rule: 0 },
    ]);
  });

  test("knows which record of an entry a name is", () => {
    const entries = [{ id: "a", name: "كوباني", names: ["عين العرب", { name: "كوبانى" }] }];
    const index = compileIndex([{ name: "g", type: "place", entries }]);
    expect(lookupName(index, "عين العرب")).toEqual([{ gazetteer: 0, entry: 0, record: 1, rule: 0, by: "name" }]);
  });

  test("keeps a record that folds to another name of its entry, but no bare string", () => {
    const entries = [{ id: "a", name: "كوباني", names: ["كوبانى", { name: "كوبانـي", needsContext: true }] }];
    const index = compileIndex([{ name: "g", type: "place", entries }]);
    expect(lookupName(index, "كوباني").map((posting) => posting.record)).toEqual([0, 2]);
  });

  test("puts a name as written before a variant of the same string, and keeps both", () => {
    const index = compileIndex([gazetteerOf(["كفر نبل", "كفرنبل"])], { variants });
    expect(lookupName(index, "كفرنبل")).toEqual([
      { gazetteer: 0, entry: 1, record: 0, rule: 0, by: "name" },
      { gazetteer: 0, entry: 0, record: 0, rule: index.rules.indexOf("joined"), by: "name" },
    ]);
  });

  test("puts names as written before variants across gazetteers", () => {
    const index = compileIndex([gazetteerOf(["كفر نبل"], "a"), gazetteerOf(["كفرنبل"], "b")], { variants });
    expect(lookupName(index, "كفرنبل").map((posting) => posting.gazetteer)).toEqual([1, 0]);
  });

  test("finds variants in texts and names their rule", () => {
    const index = compileIndex([gazetteerOf(["كفر نبل"])], { variants });
    const [found] = matchNames(index, readWords("في كفرنبل"));
    expect(postingsOf(index, found!.name).map((posting) => index.rules[posting.rule])).toEqual(["joined"]);
  });

  test("drops a variant that is the name itself, or another variant of it", () => {
    const same = (name: string): { variant: string; rule: string }[] =>
      [name, `${name}ا`, `${name}أ`].map((variant) => ({ variant, rule: "same" }));
    const index = compileIndex([gazetteerOf(["حلب"])], { variants: same });
    expect(index.nameCount).toBe(2);
    expect(index.postings.length / 4).toBe(2);
  });

  test("tells a variant function the folded name and the type", () => {
    const asked: string[] = [];
    compileIndex([gazetteerOf(["إدلب – حلب", "«دير  الزور»"])], {
      variants: (name, type) => {
        asked.push(`${type}: ${name}`);
        return [];
      },
    });
    expect(asked).toEqual(["place: ادلب-حلب", "place: دير الزور"]);
  });

  test("holds no name without letters or digits", () => {
    expect(indexOf(["", " ", "…", "«»"]).nameCount).toBe(0);
  });

  test("does not mix the names of different lines", () => {
    const index = indexOf(["دير\nالزور", "حلب\n\nالقديمة", "http://a.b", "1", ",200"]);
    expect(Array.from({ length: index.nameCount }, (_, i) => nameText(index, i))).toEqual([
      "دير الزور",
      "حلب القديمه",
      "1",
      "200",
    ]);
  });

  test("makes the spelling variants of the language unless told otherwise", () => {
    const spelling = (index: CompiledIndex): (string | undefined)[] =>
      lookupName(index, "كفرنبل").map((posting) => index.rules[posting.rule]);
    expect(spelling(compileIndex([gazetteerOf(["كفر نبل"])]))).toEqual([
      spellingVariants("كفر نبل", "place").find(({ variant }) => variant === "كفرنبل")?.rule,
    ]);
    expect(spelling(indexOf(["كفر نبل"]))).toEqual([]);
  });

  test("refuses a name of more than 1,000 characters, and says where it is", () => {
    const entries = [{ id: "a", name: "حلب", names: ["حلب", { name: "ا".repeat(1001) }] }];
    const compile = (): CompiledIndex => compileIndex([{ name: "g", type: "place", entries }]);
    expect(compile).toThrow(YaqutError);
    expect(compile).toThrow(
      /GAZETTEER_INVALID.*\n.*g: entries\[0\]\.names\[1\]: expected at most 1000 characters, got 1001/,
    );
  });

  test("is repeatable", () => {
    const names = Array.from({ length: 500 }, (_, i) => `قرية ${i * 7919} ${i % 3 ? "الشرقية" : "الغربية"}`);
    expect(indexOf(names)).toEqual(indexOf(names));
  });
});

describe("lookupName", () => {
  test("takes any spelling that folds to the name, and only whole names", () => {
    const index = indexOf(["دير الزور", "طريق حلب/الرقة"]);
    expect(nameNumber(index, "«دِيـر   الزّور»")).toBe(0);
    expect(nameNumber(index, "طريق حلب – الرقه")).toBe(1);
    for (const other of ["دير", "الزور", "دير الزور القديمة", "دير-الزور", "", "…", "ديرالزور", "طريق حلب الرقة"])
      expect(nameNumber(index, other)).toBe(-1);
    expect(lookupName(index, "دير")).toEqual([]);
  });
});
