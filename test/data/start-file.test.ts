import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildId } from "../../scripts/build-start/build-id.js";
import { createCountry } from "../../src/countries/country.js";
import { readSections } from "../../src/data/start/sections.js";
import { START_FILE } from "../../src/data/start/start-file.js";
import { keyOf } from "../../src/lexicon/prepared.js";
import { literalsOf, partsOf } from "../../src/pipeline/pipeline.js";
import { standardDetectors, syria } from "../../src/syria.js";

const bytes = existsSync(START_FILE) ? Uint8Array.from(readFileSync(START_FILE)) : new Uint8Array(0);
const sections = readSections(bytes, buildId());

test.skipIf(!sections)("a file of the start that was built of this state has the lexicon of the Syrian tagger", () => {
  const detectors = standardDetectors();
  const key = keyOf(partsOf(createCountry(syria), detectors), literalsOf(detectors));
  expect(sections!.words("lexicon.key")).toEqual(key);
});
