import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "../src/index.js";
import * as syria from "../src/syria.js";

const EXAMPLE = /```ts\n([\s\S]*?)```/g;
const RESULT = /^(.*); \/\/=> (.*)$/;
const modules: Record<string, unknown> = { yaqut: core, "yaqut/syria": syria };

/** Runs an example: imports become look-ups, and every `expression; //=> value` line is compared. */
function check(code: string): number {
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

const examples = [...readFileSync("README.md", "utf8").matchAll(EXAMPLE)].map((m) => m[1]!);

test("the README has examples", () => expect(examples.length).toBeGreaterThanOrEqual(3));

test.each(examples.map((code, i) => [i + 1, code] as const))(
  "example %i of the README prints what it says",
  (_, code) => {
    expect(check(code)).toBeGreaterThan(0);
  },
);
