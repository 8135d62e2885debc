import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Controls of direction: text that is not what it seems to be. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FOLDERS = ["bench", "examples", "gazetteers", "scripts", "src", "test"];
const LEFT_ALONE = /node_modules|[/\\]dist[/\\]/;
const TEXT = /\.(ts|js|mjs|cjs|json|jsonl|md|txt|csv|tsv|html|css|sh)$/;

test("no file holds a hidden control of direction", () => {
  const files = [
    ...FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((f) => `${folder}/${f}`),
    ),
    ...readdirSync("."),
  ].filter((file) => TEXT.test(file) && !LEFT_ALONE.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => CONTROLS.test(readFileSync(file, "utf8")))).toEqual([]);
});
