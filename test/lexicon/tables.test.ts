import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { moduleOf } from "../../scripts/build-lexicon/module.js";
import { COLUMNS, readRows, repeated } from "../../scripts/build-lexicon/rows.js";
import { incidentLexicon } from "../../src/lexicon/incident-lexicon.js";
import { grammarLexicon } from "../support/grammar-lexicon.js";

const WORDS = new URL("../../src/lexicon/words/", import.meta.url);
const TABLES = new URL("../../src/lexicon/tables/", import.meta.url);
const names = readdirSync(WORDS).map((file) => file.replace(/\.tsv$/, ""));
const HEAD = COLUMNS.join("\t");

describe.each(names)("the words of %s", (name) => {
  const { rows, problems } = readRows(readFileSync(new URL(`${name}.tsv`, WORDS), "utf8"));

  test("have no faults, duplicates or contradictions", () => expect([...problems, ...repeated(rows)]).toEqual([]));

  test("are compiled: run `npm run lexicon`", () =>
    expect(readFileSync(new URL(`${name}.ts`, TABLES), "utf8")).toBe(moduleOf(name, rows)));

  test("are all in the lexicon", () => {
    const lexicon = name === "incidents" ? incidentLexicon() : grammarLexicon();
    const missing = rows.filter(({ folded }) => !lexicon.isKnown(lexicon.lexemeOf(folded.split(" ")[0]!)));
    expect(missing.map(({ line, form }) => `${line}: ${form}`)).toEqual([]);
  });
});

describe("a fault in a table is told with its line", () => {
  const problemsOf = (...lines: string[]): string[] => {
    const { rows, problems } = readRows([HEAD, ...lines].join("\n"));
    return [...problems, ...repeated(rows)];
  };
  test.each([
    ["a missing cell", ["unit\t1\teditorial\tخمس"], ["2: expected 5 cells, class, source and form not empty"]],
    ["no source", ["unit\t1\t\t\tخمس"], ["2: expected 5 cells, class, source and form not empty"]],
    ["an unknown rule", ["unit\t1\ttrial\teditorial\tخمس"], ["2: no inflection rule trial"]],
    [
      "a duplicate after the fold",
      ["unit\t1\t\teditorial\tأمس", "unit\t1\t\teditorial\tامس"],
      ["3: امس stands in unit since line 2"],
    ],
    [
      "a contradiction",
      ["unit\t1\t\teditorial\tخمس", "# a remark", "unit\t2\t\teditorial\tخمس"],
      ["4: خمس stands in unit since line 2, with another value: 1, 2"],
    ],
    [
      "a form that a rule makes",
      ["unit\t1\tdual\teditorial\tطفل", "unit\t1\t\teditorial\tطفلين"],
      ["3: طفلين is already made from line 2 (dual)"],
    ],
  ])("%s", (_, lines, expected) => expect(problemsOf(...lines)).toEqual(expected));

  test("the same word in two classes is none", () =>
    expect(problemsOf("unit\t1\t\teditorial\tخمس", "ten\t1\t\teditorial\tخمس")).toEqual([]));

  test("the columns have to be there", () =>
    expect(readRows("form\tclass").problems[0]).toContain("expected the columns"));
});
