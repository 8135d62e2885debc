import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * Every regular expression of the library sees what users bring: texts, tables, names, arguments. Each must take a time that is
 * linear in its input, whatever the input, which `recheck` proves for the literals (or shows an input that takes longer).
 */

const EMOJI = "\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\uFE0F\\u20E3?|[\\u{E0020}-\\u{E007E}]+\\u{E007F})?";
/** Where expressions are put together at run time, and a copy of what comes out. */
const COMPOSED: Readonly<Record<string, readonly [source: string, flags: string]>> = {
  'gazetteer/json-offset.ts new RegExp(JSON_NUMBER, "y")': ["-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?", "y"],
  'text/tokenizer.ts new RegExp(`\\\\p{Regional_Indicator}{2}|${element}(?:\\\\u200D${element})*`, "uy")': [
    `\\p{Regional_Indicator}{2}|${EMOJI}(?:\\u200D${EMOJI})*`,
    "uy",
  ],
};

interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const literals: Expression[] = [];
const composed: string[] = [];
/** The library, and the pages that people put texts into. */
const FOLDERS = ["src", "pages/explorer", "examples/playground/src"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
for (const file of files) {
  if (!file.endsWith(".ts")) continue;
  const path = file.replaceAll("\\", "/").replace(/^src\//, "");
  const source = ts.createSourceFile(path, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ at: `${path} ${node.text}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
      composed.push(`${path} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** How slow an expression can be, and on what; `undefined` where it is linear. */
function fault({ source, flags }: Omit<Expression, "at">): string | undefined {
  const found = checkSync(source, flags, { timeout: 20_000 });
  if (found.status === "unknown") return "not decided";
  if (found.status === "vulnerable") return `${found.complexity.summary}: ${found.attack.pattern}`;
  return found.complexity.type === "safe" || found.complexity.type === "linear" ? undefined : found.complexity.summary;
}

test("there are expressions to look at", () => expect(literals.length).toBeGreaterThan(100));

test("the check finds what is quadratic, and what is worse", () => {
  expect(fault({ source: "^\\d+\\.?\\d*$", flags: "" })).toMatch(/^2nd degree/);
  expect(fault({ source: "[.\\s]*$", flags: "" })).toMatch(/^2nd degree/);
  expect(fault({ source: "^(a+)+$", flags: "" })).toMatch(/^exponential/);
});

test("every literal is linear", () => {
  const faults = literals.flatMap((expression) => {
    const found = fault(expression);
    return found === undefined ? [] : [`${expression.at}: ${found}`];
  });
  expect(faults).toEqual([]);
});

test("every expression that is put together at run time is known, and linear", () => {
  expect(composed.sort()).toEqual(Object.keys(COMPOSED).sort());
  for (const [source, flags] of Object.values(COMPOSED)) expect(fault({ source, flags })).toBeUndefined();
});
