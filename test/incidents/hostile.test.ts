import { describe, expect, test } from "vitest";
import { tag } from "../../src/syria.js";

const repeated = (piece: string): string => piece.repeat(400);

describe("texts that no grammar expects", () => {
  test.each([
    ["event words alone", repeated("قصف ")],
    ["verbs with و", repeated("وقصفت ")],
    ["a list without end", `قصفت قوات النظام ${repeated("دوما و")}`],
    ["units in units", `${repeated("لواء الفتح في ")} قصف`],
    ["brackets", repeated("دوما (حرستا) قصف ")],
    ["supporters", `قصفت قوات النظام ${repeated("بدعم من الطيران الروسي ")}مدينة دوما`],
    ["no letters", repeated("… ، . ؛ ")],
    ["surrogates", repeated("\ud83d قصف \ude00")],
  ])("%s: sound incidents, and no error", (_, text) => {
    const { incidents } = tag(text, "2018-02-20");
    for (const { trigger, evidence } of incidents) {
      expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
