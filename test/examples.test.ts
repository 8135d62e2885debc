import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { randomOf } from "../scripts/archive/sentences.js";
import { storyReports } from "../scripts/archive/story.js";

/** The examples import Yaqut by its name, so that they run on what is built. */
function run(file: string): { lines: string[]; messages: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", `examples/${file}`], {
    encoding: "utf8",
  });
  return { lines: stdout.trimEnd().split("\n"), messages: stderr, status };
}

describe("examples", () => {
  test("a sentence", () => {
    const { lines, messages, status } = run("tag-sentence.ts");
    expect(messages).toBe("");
    expect(status).toBe(0);
    expect(lines.map((line) => line.replace(/ \([\d.]+\)$/, "")).slice(0, 6)).toEqual([
      "5-16 actor: قوات النظام = syrian-government-forces",
      "20-28 place: الحميدية = N0425",
      "36-45 place: دير الزور = C5086",
      "46-49 date: أمس = 2017-10-30",
      "62-75 casualty: مقتل 3 مدنيين = killed 3",
      "because of cue: حي stands before it",
    ]);
  });

  test("many texts, a line each: the bad one is named and skipped", () => {
    const { lines, messages, status } = run("bulk-jsonl.ts");
    expect(messages).toMatch(/^line 3: /);
    expect(status).toBe(1);
    const documents = lines.map((line) => JSON.parse(line) as { id: string; spans: { entity?: string }[] });
    expect(documents.map(({ id, spans }) => [id, spans.map((span) => span.entity ?? "")])).toEqual([
      ["r1", ["", "N0219", "C1007"]],
      ["r2", ["artillery", "C2344", "X-eastern-ghouta"]],
      ["r3", ["C3209", "SY05"]],
    ]);
  });

  test("places of one's own from a table", () => {
    expect(run("extend-from-csv.ts").lines).toEqual([
      "حاجز السنديان = my:checkpoint, 40 photos",
      "المستودع الشرقي = my:depot, 3 photos",
      "بئر الزيتونة = my:well, 12 photos",
      "دير الزور = C5086",
    ]);
  });

  test("detectors and patterns of one's own", () => {
    expect(run("own-detector.ts").lines).toEqual([
      "فرن معرة النعمان الآلي: bread, in معرة النعمان",
      "35.6412, 36.6738: 35.6412 north, 36.6738 east",
      "مؤسسة مياه إدلب: water, in إدلب",
      "أصيب 3 عمال: casualty",
    ]);
  });

  test("another country", () => {
    expect(readFileSync("examples/own-country.ts", "utf8")).not.toMatch(/from "yaqut\/(syria|gazetteers)/);
    expect(run("own-country.ts").lines).toEqual([
      "actor: القوات الحكومية = yemeni-armed-forces",
      "actor: الحوثيين = houthis",
      "place: تعز = ye:taiz",
      "place: المخا = ye:mocha",
      "place: الحديدة = ye:hudaydah",
      "casualty: قتل سبعة مقاتلين = killed 7",
      "casualty: أصيب 12 آخرون = injured 12",
      "place: عدن = ye:aden",
      "date: أمس = 2018-11-04",
      "place: المكلا = ye:mukalla",
    ]);
  });

  test("two colleagues and one table: what they disagree on is told, all else is merged", () => {
    expect(run("two-colleagues.ts").lines).toEqual([
      'gazetteers[1] "shared-places-sara": location of "our:depot": [40.161,35.342], as before it; here [40.172,35.351]',
      "our:checkpoint-1 military-site Sindiyan checkpoint 40.13 35.33",
      "our:depot military-site  40.161 35.342",
      "our:well spring Bir az-Zaytuna 40.09 35.31",
      "our:bakery-omar facility Salam bakery 40.141 35.335",
      "our:pump-sara facility  40.118 35.328",
      "ids kept: true; 5 rows",
      "حاجز البلوط = our:checkpoint-1, المستودع الشرقي = our:depot, دير الزور = C5086",
    ]);
  });

  test("a service with limits", () => {
    const { lines, status } = run("service-hono.ts");
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^200 .*"text":"دوما","entity":"C2338"/);
    expect(lines.slice(1).map((line) => line.slice(0, 30))).toEqual([
      '400 {"error":"OPTION_INVALID",',
      '400 {"error":"INPUT_INVALID","',
      '400 {"error":"INPUT_INVALID","',
      '413 {"error":"INPUT_INVALID","',
      '413 {"error":"TOO_LARGE","expe',
    ]);
  });

  test("an archive in SQLite", () => {
    const { lines } = run("to-sqlite.ts");
    expect(lines[0]).toBe("360 reports");
    expect(lines.slice(1).every((line) => /^[^:]+: \d+$/.test(line))).toBe(true);
    expect(lines).toHaveLength(4);
  });

  test("an archive in DuckDB", () => {
    const { lines } = run("to-duckdb.ts");
    expect(lines[0]).toBe("360 reports");
    expect(lines[1]).toMatch(/^2019-04 إدلب: \d+$/);
  });

  test("the made-up archive is what its script writes", () => {
    const reports = storyReports(360, randomOf(1)).map((report) => `${JSON.stringify(report)}\n`);
    expect(readFileSync("examples/data/made-up-archive.jsonl", "utf8")).toBe(reports.join(""));
  });

  test("kinds of events", () => {
    // natural prints lines of its own when it is loaded
    expect(run("classify-events.ts").lines.slice(-4)).toEqual([
      "shelling: المدفعية تقصف البلدة بالقذائف",
      "air strike: غارات للطيران على الأطراف",
      "clash: اشتباكات متقطعة على الجبهة",
      "detention: اعتقال أربعة أشخاص في مداهمة",
    ]);
  });

  test("a page, as a bundle that runs without Node", async () => {
    const { outputFiles } = await build({
      entryPoints: ["examples/browser/main.ts"],
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "error",
    });
    expect(outputFiles[0]!.text).toContain("replaceChildren");
  });

  test("the index names every example", () => {
    const index = readFileSync("examples/README.md", "utf8");
    const files = readdirSync("examples").filter((file) => file.endsWith(".ts"));
    expect(files.filter((file) => !index.includes(`](${file})`))).toEqual([]);
  });
});
