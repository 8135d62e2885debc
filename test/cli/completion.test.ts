import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { yaqut } from "./world.js";

/** What bash would offer for a line. */
function offered(script: string, ...words: readonly string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(" ");
  const code = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _yaqut; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", code], { encoding: "utf8" }).trim().split("\n");
}

test("completes commands, and the options of each", async () => {
  const { out } = await yaqut(["completion", "bash"]);
  expect(offered(out, "yaqut", "l")).toEqual(["lookup", "lint"]);
  expect(offered(out, "yaqut", "lint", "--t")).toEqual(["--type"]);
  expect(offered(out, "yaqut", "tag", "--for")).toEqual(["--format"]);
});

test("knows bash and zsh", async () => {
  expect((await yaqut(["completion", "zsh"])).out).toMatch(/^autoload/);
  expect((await yaqut(["completion", "csh"])).status).toBe(2);
});
