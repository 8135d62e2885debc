import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Runs code against the built package under its own name, as a project that installed it does. */
function node(type: "module" | "commonjs", code: string): string {
  return execFileSync(process.execPath, ["--no-warnings", `--input-type=${type}`, "--eval", code], {
    encoding: "utf8",
  }).trim();
}

const TEXT = "قصف على مدينة دوما";

describe.skipIf(!existsSync("dist/syria/index.js"))("the built package", () => {
  test("tags as an ES module", () => {
    const code = `import { tag } from "yaqut/syria"; console.log(tag(${JSON.stringify(TEXT)}).places[0].entity);`;
    expect(node("module", code)).toBe("C2338");
  });

  test("tags as CommonJS", () => {
    const code = `const { tag } = require("yaqut/syria"); console.log(tag(${JSON.stringify(TEXT)}).places[0].entity);`;
    expect(node("commonjs", code)).toBe("C2338");
  });

  test("holds no data in its core", () => {
    const code = `import * as core from "yaqut"; console.log("syriaPlaces" in core, typeof core.createTagger);`;
    expect(node("module", code)).toBe("false function");
  });

  test("has a data set an entry", () => {
    const code = `import { actors } from "yaqut/gazetteers/actors"; console.log(actors.entries.length > 800);`;
    expect(node("module", code)).toBe("true");
  });
});

describe.skipIf(!existsSync("dist/index.js"))("the core", () => {
  test.each(["dist/index.js", "dist/index.cjs"])("%s imports nothing of Node and no data", (file) => {
    const code = readFileSync(file, "utf8");
    expect(code).not.toMatch(/from ["']node:|require\(["']node:/);
    expect(code).not.toMatch(/gazetteers\/[\w-]+\.json/);
  });

  test.each(["dist/index.d.ts", "dist/dom.d.ts"])("%s names no type of a browser or of Node", (file) => {
    const declarations = readFileSync(file, "utf8");
    expect(declarations).not.toMatch(/\b(HTMLElement|Document & Node|Buffer|NodeJS)\b/);
  });
});
