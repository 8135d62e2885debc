import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** Runs code against the built package under its own name, as a project that installed it does. */
function node(type: "module" | "commonjs", code: string): string {
  return execFileSync(process.execPath, ["--no-warnings", `--input-type=${type}`, "--eval", code], {
    encoding: "utf8",
  }).trim();
}

/** A built file, and the chunks that it imports, and theirs. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const [, chunk] of readFileSync(file, "utf8").matchAll(/(?:from|import) ["'](\.[^"']*\.js)["']/g))
      reached.add(join(dirname(file), chunk!));
  return reached;
}

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

const PLACES = "gazetteers/syria-places.json";
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

  test.each(["module", "commonjs"] as const)("makes the page of many documents in a %s", (type) => {
    const names = `{ documents, tag }`;
    const load = type === "module" ? `import ${names} from "yaqut/syria";` : `const ${names} = require("yaqut/syria");`;
    const code = `${load} documents([tag(${JSON.stringify(TEXT)})]).toPage().then((page) => console.log(page.length > 100_000));`;
    expect(node(type, code)).toBe("true");
  });

  test.each(["module", "commonjs"] as const)("reads the index that was built with it, in a %s", (type) => {
    const names = `{ compileIndex, serializeIndex, syriaGazetteers, syriaTagger }`;
    const load = type === "module" ? `import ${names} from "yaqut/syria";` : `const ${names} = require("yaqut/syria");`;
    const code = `${load} const { readFileSync } = process.getBuiltinModule("node:fs");
      const file = readFileSync("dist/start/syria.index");
      const compiled = Buffer.from(serializeIndex(compileIndex(syriaGazetteers)));
      console.log(file.equals(compiled), syriaTagger().index.nodes.buffer.byteLength === file.length);`;
    expect(node(type, code)).toBe("true true");
  });

  test.each([
    ["rows added", `entries.push({ id: "own", name: "الزرقوشية", placeType: "village" })`, "C2338 own"],
    ["rows in another order", "entries.reverse()", "C2338 null"],
  ])("reads what a program made of the list of entries: %s", (_, change, entities) => {
    const code = `import { syriaPlaces, syriaTagger } from "yaqut/syria"; const { entries } = syriaPlaces; ${change};
      const { places } = syriaTagger().tag("قصف على مدينة دوما، وقصف على قرية الزرقوشية");
      console.log(...places.map(({ entity }) => entity));`;
    expect(node("module", code)).toBe(entities);
  });

  test("compiles its index where other gazetteers stand beside the Syrian ones, or the file is missing", () => {
    const code = `import { syriaTagger } from "yaqut/syria"; import { iraqPlaces } from "yaqut/gazetteers/iraq-places";
      const { getBuiltinModule } = process;
      const found = (tagger) => tagger.tag(${JSON.stringify(TEXT)}).places[0].entity;
      const further = found(syriaTagger({ further: [iraqPlaces] }));
      process.getBuiltinModule = undefined;
      console.log(further, found(syriaTagger()));`;
    expect(node("module", code)).toBe("C2338 C2338");
  });

  test("reads entries line by line that are those of the packed files", () => {
    const code = `import * as lines from "yaqut/syria"; import * as packed from "./dist/syria/index.js";
      const { getBuiltinModule } = process;
      const lists = ({ syriaPlaces, foreignPlaces, syriaActors, syriaWeapons }) =>
        [syriaPlaces, foreignPlaces, syriaActors, syriaWeapons].map((one) => JSON.stringify(one)).join();
      const first = lines.tag(${JSON.stringify(TEXT)}).places[0].entry;
      const read = lists(lines);
      process.getBuiltinModule = undefined;
      console.log(read === lists(packed), read.length > 3e6, lines.syriaPlaces.entries.includes(first));`;
    expect(node("module", code)).toBe("true true true");
  });

  test.each<[name: string, change: (folder: string) => void]>([
    ["of another state", (folder) => changeByte(join(folder, "dist/start/syria.start"), 20)],
    ["damaged", (folder) => changeByte(join(folder, "dist/start/syria.start"), 0)],
    ["missing", (folder) => rmSync(join(folder, "dist/start"), { recursive: true })],
    ["there without the index", (folder) => rmSync(join(folder, "dist/start/syria.index"))],
    ["there, the readable gazetteers changed", (folder) => appendFileSync(join(folder, PLACES), " ")],
  ])("does without the files of the start where they are %s", (_, change) => {
    mkdirSync("build", { recursive: true });
    const folder = mkdtempSync(resolve("build/start-"));
    const code = `const { tag } = await import(${JSON.stringify(pathToFileURL(join(folder, "dist/files/syria/index.js")))});
      const { start, end, entry } = tag(${JSON.stringify(TEXT)}).places[0]; console.log(start, end, JSON.stringify(entry));`;
    try {
      for (const part of ["dist/files", "dist/start", "gazetteers", "package.json"])
        cpSync(part, join(folder, part), { recursive: true });
      const whole = node("module", code);
      change(folder);
      expect(whole).toContain('{"id":"C2338","name":"دوما"');
      expect(node("module", code)).toBe(whole);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("says what is wrong where a bundle took its code away from its data", () => {
    mkdirSync("build", { recursive: true });
    const folder = mkdtempSync(resolve("build/moved-"));
    try {
      cpSync("dist/files", join(folder, "dist/files"), { recursive: true });
      cpSync("package.json", join(folder, "package.json"));
      const code = `const { tag } = await import(${JSON.stringify(pathToFileURL(join(folder, "dist/files/syria/index.js")))});
        try { tag(${JSON.stringify(TEXT)}); } catch ({ code, message }) { console.log(code, message.includes('condition "module"')); }`;
      expect(node("module", code)).toBe("GAZETTEER_INVALID true");
    } finally {
      rmSync(folder, { recursive: true });
    }
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
  const portable = [
    "dist/index.js",
    "dist/index.cjs",
    "dist/natural.js",
    "dist/natural.cjs",
    "dist/dom.js",
    "dist/dom.cjs",
    "dist/worker.js",
    "dist/worker.cjs",
  ];
  test.each(portable)("%s reaches nothing of Node and no data", (entry) => {
    for (const file of reachedFrom(entry)) {
      const code = readFileSync(file, "utf8");
      expect(code).not.toMatch(/from ["']node:|require\(["']node:/);
      expect(code).not.toMatch(/gazetteers\/[\w-]+\.json/);
    }
  });

  test.each<[name: string, kilobytesMax: number]>([
    ["fold", 12],
    ["defineGazetteer", 16],
    ["toHtml", 8],
    ["createTagger", 250],
  ])("who imports %s alone gets no more than that", async (name, kilobytesMax) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from "./dist/index.js";`, resolveDir: "." },
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      write: false,
      logLevel: "error",
    });
    expect(outputFiles[0]!.text.length / 1000).toBeLessThan(kilobytesMax);
  });
});

describe.skipIf(!existsSync("dist/index.d.ts"))("the declarations", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts"));

  // what dom.d.ts asks of an element is to be written to
  test.each(files.filter((file) => file !== "dom.d.ts"))("%s: every field and list is readonly", (file) => {
    const lines = readFileSync(`dist/${file}`, "utf8").split("\n");
    expect(lines.filter((line) => /^ +\w+\??: .*;$/.test(line) && !/^ +type: "\w+";$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^ +readonly \w+\??: (?!readonly )[^()|]*\[\];$/.test(line))).toEqual([]);
  });

  test.each(files)("%s: nothing of a browser, of Node, or newer than TypeScript 5.0", (file) => {
    const declarations = readFileSync(`dist/${file}`, "utf8");
    expect(declarations).not.toMatch(/\b(HTMLElement|Document & Node|Buffer|NodeJS|NoInfer)\b/);
  });
});
