import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roleOf } from "../../src/countries/country.js";
import { actors } from "../../src/data/actors.js";
import { createCountry, syria } from "./profiles.js";

/** Countries, data, and what is made for the Syrian data: its entry, the command and its workers. */
const OUTSIDE = /^(countries\/(?!\w+\.ts$)|data\/|syria\.ts$|cli\/|node\/many\/)/;
const EXAMPLES = / \* @example[\s\S]*?(?=\n \* @|\*\/)/g;

/** The adjective of a nation among those of all others, and a spelling rule of its name. */
const KNOWN: readonly string[] = [
  "lexicon/words/nationalities.tsv: nisba\tsyria\tfeminine article\teditorial\tسوري",
  "lexicon/tables/nationalities.ts: @nisba\tsyria\tfeminine article",
  "lexicon/words/nationalities.tsv: nisba-accusative\tsyria\t\teditorial\tسوريا",
  "lexicon/tables/nationalities.ts: @nisba-accusative\tsyria",
  'gazetteer/variants/words.ts: rule: "syria",',
];

/** The lines of the core, without the examples in its docstrings. */
function coreLines(): { readonly file: string; readonly line: string }[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.\w+$/.test(file) && !OUTSIDE.test(file));
  expect(files.length).toBeGreaterThan(200);
  return files.flatMap((file) =>
    readFileSync(`src/${file}`, "utf8")
      .replace(EXAMPLES, "")
      .split("\n")
      .map((line) => ({ file, line: line.trim() })),
  );
}

test("the core knows nothing of Syria", () => {
  const found = coreLines()
    .filter(({ line }) => /syria|assad|\bSY\d|country:SY/i.test(line))
    .map(({ file, line }) => `${file}: ${line}`);
  expect(found.filter((line) => !KNOWN.includes(line))).toEqual([]);
});

test("the core names no actor of the war in Syria", () => {
  const country = createCountry(syria);
  const isOfTheWar = (side: string): boolean => {
    const role = roleOf(country, side);
    return role === "domestic" || role === "transnational";
  };
  const ids = new Set(
    actors.entries.flatMap(({ id, side }) => {
      const sides = typeof side === "string" ? [side] : (side ?? []).map((period) => period.side);
      return sides.some(isOfTheWar) ? [id] : [];
    }),
  );
  expect(ids.size).toBeGreaterThan(400);
  const named = coreLines().flatMap(({ file, line }) =>
    [...line.matchAll(/"([\w-]+)"/g)].flatMap(([, id]) => (ids.has(id!) ? [`${file}: ${id}`] : [])),
  );
  expect(named).toEqual([]);
});
