import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

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
