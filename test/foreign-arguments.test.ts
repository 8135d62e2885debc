import { describe, expect, test } from "vitest";
import * as dom from "../src/dom/index.js";
import { show } from "../src/errors.js";
import * as explorer from "../src/explorer/index.js";
import * as core from "../src/index.js";
import * as natural from "../src/natural/index.js";

/**
 * What stands in inner loops, or is called by the library alone (policies), takes what its type says and does not look at it: a million
 * checks would cost more than they tell.
 */
const INNER: ReadonlySet<string> = new Set([
  "isOf",
  "isWholly",
  "valueAt",
  "phraseAt",
  "wholePhraseAt",
  "nameText",
  "toSource",
  "toFolded",
  "bestTotal",
  "longestFirst",
  "keepAll",
  "mergeEntries",
  "correctEntry",
]);

const clinics = core.defineGazetteer({
  name: "clinics",
  type: "clinic",
  entries: [{ id: "c1", name: "مستوصف النور" }],
});
const index = core.compileIndex([clinics]);
const document = core.createTagger({ gazetteers: [clinics] }).tag("قصف على مستوصف النور");
const circle: Record<string, unknown> = {};
circle.self = circle;

/** Values that nobody asked for, and some that somebody did. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  -1,
  "",
  "x",
  "قصف على دوما",
  true,
  Symbol("s"),
  10n,
  [],
  {},
  [null],
  [undefined],
  [[]],
  ["x"],
  { text: null },
  { text: "x" },
  { text: "x", spans: null },
  { text: "x", spans: [null] },
  { text: "x", spans: [{}] },
  { text: "x", spans: [{ type: "place", start: -1, end: Number.NaN, text: "y" }] },
  { text: "x", spans: [{ type: "constructor", start: 0, end: 9, text: "__proto__" }] },
  { text: "x", spans: [], incidents: [null] },
  { text: "x", spans: [], incidents: [{ type: "constructor" }] },
  { text: "x", spans: [], incidents: {} },
  { id: Symbol("a"), text: "x", spans: [] },
  { id: 5, text: "x", spans: [] },
  () => 1,
  new Date(Number.NaN),
  new Map(),
  new Uint8Array(3),
  circle,
  Object.create(null),
  document,
  [document, null],
  clinics,
  [clinics],
  [clinics, clinics],
  index,
  { name: "x", type: "place" },
  { name: "x", type: "place", entries: [null] },
  { name: "x", type: "place", entries: {} },
  { name: 5, type: 5 },
  { gazetteers: [clinics] },
  { gazetteers: [null] },
  { start: 0, end: 1 },
  { name: "g", type: "place", fields: null },
  { name: "g", type: "place", delimiter: "ab" },
];
const FIRST: readonly unknown[] = ["قصف على دوما", document, clinics, [clinics], index, "id,name,type\n1,تل,village"];

type Anything = (...args: readonly unknown[]) => unknown;

/** What a call throws that has no code, as text. */
function uncoded(call: Anything, args: readonly unknown[]): string[] {
  try {
    call(...args);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== "YaqutError") return [`${name}: ${message} (arguments ${args.map(show).join(", ")})`];
  }
  return [];
}

describe("whatever a function is given, it answers, or refuses with a code", () => {
  const functions = [core, dom, natural, explorer].flatMap((entry) =>
    Object.entries(entry).filter(([name, value]) => typeof value === "function" && !INNER.has(name)),
  ) as [string, Anything][];
  test.each(functions.filter(([name]) => name !== "YaqutError"))("%s", (_, call) => {
    const lists = [[], ...VALUES.map((value) => [value])];
    for (const first of FIRST) for (const value of VALUES) lists.push([first, value], ["مستوصف", first, value]);
    expect(lists.flatMap((args) => uncoded(call, args))).toEqual([]);
  });
});
