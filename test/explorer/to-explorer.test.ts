import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { syriaGovernorates } from "../../src/data/syria-governorates.js";
import type { ExplorerData } from "../../src/explorer/data-types.js";
import { toExplorer } from "../../src/explorer/index.js";
import { documents, tag } from "../../src/syria.js";

const reports = [
  Object.assign(tag("قصفت قوات النظام مدينة دوما وحي جوبر", "2018-02-20"), { id: "first" }),
  tag("غارات على ريف إدلب وعلى أنقرة", "2018-02-21"),
];

/** What is in a data block of the page. */
function block<T>(page: string, id: string): T {
  const [, json] = new RegExp(`<script type="application/json" id="${id}">([\\s\\S]*?)</script>`).exec(page)!;
  return JSON.parse(json!) as T;
}

const page = toExplorer(reports, { outlines: syriaGovernorates, title: "Two days" });
const data = block<ExplorerData>(page, "data");

test("holds the reports, and what they name once each", () => {
  expect(data.reports.map(({ id, date }) => [id, date])).toEqual([
    ["first", "2018-02-20"],
    ["2", "2018-02-21"],
  ]);
  const [{ text, spans }] = data.reports as [ExplorerData["reports"][number]];
  const [entity, start, end, confidence] = spans as [number, number, number, number];
  expect([data.entities[entity]!.id, text.slice(start, end)]).toEqual(["syrian-government-forces", "قوات النظام"]);
  expect(confidence).toBeGreaterThan(50);
});

test("says in which area a place lies: by p-code, by the point, and not at all", () => {
  const areaOf = (name: string): string | undefined => {
    const { area } = data.entities.find((entity) => entity.name === name)!;
    return area === undefined ? undefined : data.areas[area]!.en;
  };
  expect(["دوما", "جوبر", "ريف إدلب", "أنقرة"].map(areaOf)).toEqual(["Rif Dimashq", "Damascus", "Idlib", undefined]);
});

test("holds the incidents that the documents have", () => {
  const [incident] = data.incidents as [ExplorerData["incidents"][number]];
  const name = (at: number): string => data.entities[at]!.name;
  expect(incident).toMatchObject({ report: 0, type: "shelling", day: "2018-02-20" });
  expect(incident.places.map(name)).toContain("جوبر");
});

test("runs one script, which its policy knows by its hash, and nothing from elsewhere", () => {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  expect(scripts.length).toBe(1);
  expect(page).toContain(`script-src 'sha256-${createHash("sha256").update(scripts[0]!).digest("base64")}'`);
  expect(page).not.toMatch(/ src=|<link|@import|url\(/);
});

test("shows a text as it is, whatever it holds", () => {
  const text = "</script><!-- <script>alert(1)</script> \u2028 & دوما";
  const hostile = toExplorer([tag(text)], { title: "<b>&</b>" });
  expect(block<ExplorerData>(hostile, "data").reports[0]!.text).toBe(text);
  expect(hostile).toContain("<title>&lt;b&gt;&amp;&lt;/b&gt;</title>");
});

test("needs neither dates nor points nor areas", () => {
  const { reports, areas } = block<ExplorerData>(toExplorer([{ text: "لا شيء", spans: [] }]), "data");
  expect([reports[0]!.date, areas]).toEqual([null, []]);
});

test("documents make the page when they are asked for it", async () => {
  expect(await documents(reports).toPage({ title: "Two days" })).toBe(toExplorer(reports, { title: "Two days" }));
});
