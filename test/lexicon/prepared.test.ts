import { describe, expect, test } from "vitest";
import { prepareLexicon } from "../../scripts/build-start/prepare-lexicon.js";
import { createCountry } from "../../src/countries/country.js";
import { compileLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import type { LexiconPart } from "../../src/lexicon/part.js";
import { keyOf, lexiconFrom } from "../../src/lexicon/prepared.js";
import { wordList } from "../../src/lexicon/word-list.js";
import { literalsOf, partsOf } from "../../src/pipeline/pipeline.js";
import { standardDetectors, syria } from "../../src/syria.js";

const DETECTORS = standardDetectors();
const PARTS = partsOf(createCountry(syria), DETECTORS);
const LITERALS = literalsOf(DETECTORS);
const PREPARED = prepareLexicon(PARTS, LITERALS);
const FORMS = PARTS.flatMap(({ table }) => table.split("\n").filter((line) => line !== "" && !line.startsWith("@")))
  .flatMap((line) => line.split(","))
  .map((form) => form.split(" ")[0]!);

/** What a lexicon says of first words: lexeme, and what each class says. */
function said(lexicon: Lexicon, parts: readonly LexiconPart[], forms: readonly string[]): unknown[] {
  return forms.map((form) => {
    const lexeme = lexicon.lexemeOf(form);
    const nodes = parts.flatMap(({ classes }) => classes.map((each) => lexicon.nodeOf(lexeme, each)));
    return [lexeme, lexicon.isKnown(lexeme), nodes];
  });
}

describe("a lexicon that was prepared", () => {
  test("says what one says that is compiled", () => {
    const [prepared, compiled] = [lexiconFrom(PREPARED, PARTS, LITERALS), compileLexicon(PARTS, LITERALS)];
    expect(prepared.size).toBe(compiled.size);
    expect(prepared.facts).toEqual(compiled.facts);
    const some = [...FORMS.filter((_, i) => i % 7 === 0), ...LITERALS.slice(0, 50), "كلمةلايعرفها"];
    expect(said(prepared, PARTS, some)).toEqual(said(compiled, PARTS, some));
  });

  const more = [...PARTS, wordList("rank", ["عميد"])];
  const changed = PARTS.map((part, i) => (i === 0 ? { ...part, table: part.table.replace("ا", "ب") } : part));
  test.each<[string, readonly LexiconPart[], readonly string[]]>([
    ["more parts", more, LITERALS],
    ["fewer parts", PARTS.slice(1), LITERALS],
    ["parts in another order", [...PARTS].reverse(), LITERALS],
    ["a table of the same length with another letter", changed, LITERALS],
    ["other literals", PARTS, LITERALS.slice(1)],
  ])("is not taken for %s", (_, parts, literals) => {
    expect(keyOf(parts, literals)).not.toEqual(PREPARED.key);
    const lexicon = lexiconFrom(PREPARED, parts, literals);
    expect(lexicon.size).toBe(compileLexicon(parts, literals).size);
  });
});
