import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import { actors } from "../src/data/actors.js";
import { countries } from "../src/data/countries.js";
import { syriaPlaces } from "../src/data/syria-places.js";
import * as explorer from "../src/explorer/index.js";
import * as core from "../src/index.js";
import * as syria from "../src/syria.js";

const EXAMPLE = /```ts\n([\s\S]*?)```/g;
const DOCSTRING = /\/\*\*[\s\S]*?\*\//g;
const IMPORT = /^import \{(.*)\} from "(.*)";$/;
const RESULT = /^(.*?);? \/\/=> (.*)$/;
const DECLARATION = /^const (\w+) = /;
// The part of natural alone: its index loads databases, and prints.
const require = createRequire(import.meta.url);
const modules: Record<string, unknown> = {
  yaqut: core,
  "yaqut/syria": syria,
  "yaqut/explorer": explorer,
  "yaqut/gazetteers/syria-places": { syriaPlaces },
  "yaqut/gazetteers/countries": { countries },
  "yaqut/gazetteers/actors": { actors },
  natural: { Spellcheck: require("natural/lib/natural/spellcheck/spellcheck.js") },
};

/** The TypeScript examples of a Markdown file, with their numbers. */
export function examplesOf(file: string): [number: number, code: string][] {
  return [...readFileSync(file, "utf8").matchAll(EXAMPLE)].map((found, i) => [i + 1, found[1]!]);
}

/** The `@example`s of a source file that say what comes of them. */
export function docExamplesOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(DOCSTRING)]
    .map(([docstring]) => docstring.replace(/\s*\*\/$/, "").replace(/^\s*\* ?/gm, ""))
    .flatMap((docstring) => docstring.split(/^@example\n/m).slice(1))
    .map((example) => example.split(/^@/m)[0]!.replace(/\n\/\/=>/g, " //=>"))
    .filter((example) => example.includes("//=>"));
}

/**
 * Runs an example: imports become look-ups, and every `expression; //=> value` line is compared.
 *
 * @param known what the example may name without importing it
 * @returns how many values were compared
 */
export function runExample(code: string, known: Readonly<Record<string, unknown>> = {}): number {
  let compared = 0;
  const body = code
    .split("\n")
    .map((line) => {
      const imported = IMPORT.exec(line);
      if (imported) return `const {${imported[1]}} = modules[${JSON.stringify(imported[2])}];`;
      const result = RESULT.exec(line);
      if (!result) return line;
      compared++;
      const declared = DECLARATION.exec(line);
      return `${declared ? `${result[1]};` : ""}expect(${declared?.[1] ?? result[1]}).toEqual(${result[2]});`;
    })
    .join("\n");
  new Function("modules", "expect", ...Object.keys(known), `{\n${body}\n}`)(modules, expect, ...Object.values(known));
  return compared;
}
