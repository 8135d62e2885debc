import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Build, buildAll } from "../../scripts/build-gazetteers/build-all.js";
import { dataText } from "./read.js";

const facts = new URL("../../../shared/facts", import.meta.url);

describe.runIf(existsSync(facts))("a rebuild from the facts", () => {
  let build: Build;
  beforeAll(() => {
    build = buildAll(facts.pathname);
  });

  test("gives the same bytes", () => {
    for (const [file, built] of build.files) expect(built === dataText(file), file).toBe(true);
  });

  test("has no open findings of the lint", () => {
    expect(build.findings).toEqual([]);
  });
});
