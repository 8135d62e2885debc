import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rates, type Sample } from "../../scripts/stability/rates.js";
import { tag } from "../../src/syria.js";
import { LIMITS, percent } from "./limits.js";
import { TEXTS } from "./texts.js";

const RAW = "../shared/eval/raw";
const TEXTS_A_FILE = 100;
const UNITS_MAX = 4000;

/** News and reports as they are, where they lie beside the repository. */
function rawTexts(): Sample[] {
  if (!existsSync(RAW)) return [];
  return readdirSync(RAW)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => {
      const lines = readFileSync(join(RAW, name), "utf8").split("\n");
      const samples = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Sample);
      return samples.filter(({ text }) => text.length < UNITS_MAX).slice(0, TEXTS_A_FILE);
    });
}

const samples = [...TEXTS, ...rawTexts()];
const found = rates(samples, (text, date) => tag(text, { date }).spans);

test.each(found.map((rate) => [rate.transform.name, rate] as const))("%s", (_, rate) => {
  expect(percent(rate), rate.examples.join("\n")).toBeLessThanOrEqual(LIMITS[rate.transform.kind]);
});
