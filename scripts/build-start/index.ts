/**
 * Writes what a start needs beside the built code, which reads it in place of making it anew: `src/data/start`. The last step of
 * `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createCountry } from "../../src/countries/country.js";
import { everydayCounts } from "../../src/data/everyday-counts.js";
import { START_FILE } from "../../src/data/start/start-file.js";
import { literalsOf, partsOf } from "../../src/pipeline/pipeline.js";
import {
  foreignPlaces,
  serializeIndex,
  standardDetectors,
  syria,
  syriaActors,
  syriaPlaces,
  syriaTagger,
  syriaWeapons,
} from "../../src/syria.js";
import { buildId } from "./build-id.js";
import { findEntryLines } from "./entry-lines.js";
import { makeEverydayTable } from "./everyday-table.js";
import { prepareLexicon } from "./prepare-lexicon.js";
import { type SectionArray, writeSections } from "./write-sections.js";

/** The gazetteers of the Syrian tagger that are packed. */
const PACKED = [syriaPlaces, foreignPlaces, syriaActors, syriaWeapons];

mkdirSync("dist/start", { recursive: true });
writeFileSync("dist/start/syria.index", new Uint8Array(serializeIndex(syriaTagger().index)));

const arrays: Record<string, SectionArray> = {};
for (const { name, entries } of PACKED) {
  const { size, ranges, ids, fields } = findEntryLines(readFileSync(`gazetteers/${name}.json`), entries);
  arrays[`${name}.fields`] = fields;
  arrays[`${name}.size`] = Int32Array.of(size);
  arrays[`${name}.ranges`] = ranges;
  arrays[`${name}.ids`] = ids;
}
for (const [name, array] of Object.entries(makeEverydayTable(everydayCounts()))) arrays[`everyday.${name}`] = array;

const detectors = standardDetectors();
const { words, ...lexicon } = prepareLexicon(partsOf(createCountry(syria), detectors), literalsOf(detectors));
const { pool, ends, slots } = words;
for (const [name, array] of Object.entries({ ...lexicon, pool, ends: Int32Array.from(ends), slots }))
  arrays[`lexicon.${name}`] = array;

writeFileSync(START_FILE, writeSections(buildId(), arrays));
