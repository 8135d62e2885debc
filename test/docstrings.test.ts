import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import * as dom from "../src/dom/index.js";
import * as explorer from "../src/explorer/index.js";
import * as natural from "../src/natural/index.js";
import * as syria from "../src/syria.js";
import * as worker from "../src/worker/index.js";
import { docExamplesOf, runExample } from "./readme-examples.js";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const EXAMPLES = FILES.flatMap((file) => docExamplesOf(`src/${file}`).map((code) => [file, code] as const));

test("docstrings have examples", () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(20));

test.each(EXAMPLES)("an example in %s gives what it says", (_, code) => {
  expect(runExample(code, { ...syria, ...natural, ...dom, ...explorer, ...worker })).toBeGreaterThan(0);
});
