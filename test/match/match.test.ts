import { describe, expect, test } from "vitest";
import { ENGINES, findings, indexOf } from "./engines.js";
import { ROWS } from "./rows.js";

describe.each(ENGINES)("the %s matcher", (_, engine) => {
  test.each(ROWS)("$rule", ({ names, text, found }) => {
    expect(findings(engine, indexOf(names), text)).toEqual([...found].sort());
  });

  test("finds nothing in nothing and with nothing", () => {
    expect(findings(engine, indexOf([]), "حلب")).toEqual([]);
    expect(findings(engine, indexOf(["حلب"]), "")).toEqual([]);
    expect(findings(engine, indexOf(["", "…", "🙂"]), "… 🙂")).toEqual([]);
  });
});
