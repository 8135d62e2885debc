import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { actors } from "../src/gazetteers/actors.js";
import { countries } from "../src/gazetteers/countries.js";
import { syriaPlaces } from "../src/gazetteers/syria-places.js";
import * as core from "../src/index.js";
import * as syria from "../src/syria.js";

const EXAMPLE = /```ts\n([\s\S]*?)```/g;
const RESULT = /^(.*); \/\/=> (.*)$/;
const modules: Record<string, unknown> = {
  yaqut: core,
  "yaqut/syria": syria,
  "yaqut/gazetteers/syria-places": { syriaPlaces },
  "yaqut/gazetteers/countries": { countries },
  "yaqut/gazetteers/actors": { actors },
};

/** The TypeScript examples of a Markdown file, with their numbers. */
export function examplesOf(file: string): [number: number, code: string][] {
  return [...readFileSync(file, "utf8").matchAll(EXAMPLE)].map((found, i) => [i + 1, found[1]!]);
}

/** Runs an example: imports become look-ups, and every `expression; //=> value` line is compared. */
export function runExample(code: string): number {
  let compared = 0;
  const body = code
    .split("\n")
    .map((line) => {
      const imported = /^import \{(.*)\} from "(.*)";$/.exec(line);
      if (imported) return `const {${imported[1]}} = modules[${JSON.stringify(imported[2])}];`;
      const result = RESULT.exec(line);
      if (!result) return line;
      compared++;
      return `expect(${result[1]}).toEqual(${result[2]});`;
    })
    .join("\n");
  new Function("modules", "expect", body)(modules, expect);
  return compared;
}
