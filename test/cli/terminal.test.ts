import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip, displayWidth, harmless } from "../../src/formats/text/cells.js";
import { runs } from "../support/property.js";
import { yaqut } from "./world.js";

const TEXT = "قصفت طائرات حربية مدينة دوما";
const ESCAPE = "\u001b";
const FSI = "\u2068";
const PDI = "\u2069";
const files = { "t.txt": TEXT };

describe("a terminal", () => {
  test("gets colours, labels in isolates and a table", async () => {
    const { out } = await yaqut(["tag", "t.txt"], { files, terminal: 100 });
    expect(out).toContain(`${ESCAPE}[36mدوما${ESCAPE}[39m`);
    expect(out).toContain(`${FSI}[place]${PDI}`);
    expect(out).toContain(`${FSI}C2338${PDI}`);
  });

  test("gets no colours with NO_COLOR, and borders instead", async () => {
    const { out } = await yaqut(["tag", "t.txt"], { files, terminal: 100, env: { NO_COLOR: "1" } });
    expect(out).not.toContain(ESCAPE);
    expect(out).toContain(`{دوما}${FSI}[place]${PDI}`);
  });

  test.each([40, 60, 80, 120])("of %i columns holds the table", async (terminal) => {
    const { out } = await yaqut(["tag", "t.txt"], { files, terminal, env: { NO_COLOR: "1" } });
    const rows = out.slice(out.indexOf(`${FSI}type`)).split("\n");
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(Math.max(terminal, 78));
  });
});

test("a pipe gets no invisible character", async () => {
  const { out } = await yaqut(["tag", "t.txt"], { files });
  expect(out).not.toMatch(/[\u001b\p{Cf}]/u);
  expect(out).toContain("{دوما}[place]");
});

test("FORCE_COLOR colours a pipe", async () => {
  expect((await yaqut(["tag", "t.txt"], { files, env: { FORCE_COLOR: "1" } })).out).toContain(ESCAPE);
});

test("a text can't command the terminal", async () => {
  const hostile = `${ESCAPE}]0;owned\u0007 مدينة دوما \u202eevil\u009b2J`;
  const { out } = await yaqut(["tag", "t.txt"], { files: { "t.txt": hostile } });
  expect(out).toContain("\u241b]0;owned\u2407");
  expect(out).toContain("<U+202E>evil<U+009B>2J");
});

test("no text keeps a control", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(harmless(text)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }),
    runs(100),
  );
});

test("clipping keeps whole characters and the width", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const clipped = clip(text, width);
      expect(displayWidth(clipped)).toBeLessThanOrEqual(width);
      expect(clipped).not.toMatch(/[\uD800-\uDFFF]/u);
      const kept = clipped.replace(/…$/, "");
      expect(text.replace(/\s+/g, " ").trim().startsWith(kept)).toBe(true);
    }),
    runs(100),
  );
});
