import { expect, test } from "vitest";
import { commands } from "vitest/browser";
import { createTagger, defineGazetteer } from "../../dist/index.js";
import { tag } from "../../dist/syria/index.js";
import report from "../../examples/reports/deir-ez-zor-2017-10-31.txt?raw";

const DATE = "2017-10-31";

test("the report from Deir ez-Zor is tagged in the browser as in Node, to the last field", async () => {
  const document = tag(report, { date: DATE });
  expect(document.places.length).toBeGreaterThan(20);
  expect(document.actors.length).toBeGreaterThan(30);
  for (const span of document.spans) expect(report.slice(span.start, span.end)).toBe(span.text);
  expect(JSON.stringify(document)).toBe(await commands.tagWithNode(report, DATE));
});

test("the core tags with a gazetteer of one's own", () => {
  const courts = defineGazetteer({
    name: "courts",
    type: "court",
    entries: [{ id: "c1", name: "محكمة النور" }],
  });
  const { spans } = createTagger({ gazetteers: [courts] }).tag("أغلقت محكمة النور أبوابها");
  expect(spans.map(({ type, text }) => [type, text])).toEqual([["court", "محكمة النور"]]);
});
