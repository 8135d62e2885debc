import { expect, test } from "vitest";
import { type Rate, rates } from "../../scripts/stability/rates.js";
import { linkOf } from "../../src/index.js";
import { tag } from "../../src/syria.js";
import { LIMITS, percent } from "./limits.js";
import { TEXTS } from "./texts.js";

const found: readonly Rate[] = rates(TEXTS, (text, date) => tag(text, { date }).spans);

test("there are spans to compare, and each change changes a text", () => {
  for (const { transform, spans } of found) {
    expect(spans).toBeGreaterThan(100);
    expect(TEXTS.filter(({ text }) => transform.apply(text).text !== text).length, transform.name).toBeGreaterThan(0);
  }
});

test.each(found.map((rate) => [rate.transform.name, rate] as const))("%s", (_, rate) => {
  expect(percent(rate), rate.examples.join("\n")).toBeLessThanOrEqual(LIMITS[rate.transform.kind]);
});

test("what stands in another paragraph does not say whose a body is", () => {
  const here = "نفذت قوات الأمن الداخلي حملة تفتيش في مدينة جبلة أمس.";
  const there = "وفي مدينة الحسكة نشرت قوات الأمن الداخلي حواجز جديدة.";
  const bodies = (text: string): unknown[] => tag(text, "2025-06-10").actors.map(({ entity }) => entity);
  expect(bodies(here)).toEqual(["internal-security-forces"]);
  expect(bodies(there)).toEqual(["asayish"]);
  expect(bodies(`${here}\n\n${there}`)).toEqual(["internal-security-forces", "asayish"]);
  expect(bodies(`${there}\n\n${here}`)).toEqual(["asayish", "internal-security-forces"]);
});

test.each([
  "قالت وزارة الدفاع الروسية إن طائراتها قصفت مواقع قرب تدمر، وأضافت وزارة الدفاع أن الغارات مستمرة.",
  "اعتقلت قوات الاحتلال الأمريكي شابين في ريف الحسكة، ثم انسحبت قوات الاحتلال من القرية.",
  "قصف الطيران بلدة أبو كماش بريف دير الزور.",
])("the same words with other spaces between mean the same: %s", (text) => {
  const meant = (written: string): unknown[] =>
    tag(written, "2017-10-31").spans.map((span) => [span.type, linkOf(span)]);
  expect(meant(text).length).toBeGreaterThan(1);
  for (const space of ["\u00A0", "\u2009", "  ", "\n"]) expect(meant(text.replaceAll(" ", space))).toEqual(meant(text));
});
