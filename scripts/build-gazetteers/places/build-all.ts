import type { PlaceGazetteer } from "../../../src/gazetteer/types.js";
import { packPlaces } from "../../../src/gazetteers/packed/places.js";
import { packWords } from "../../../src/gazetteers/packed/words.js";
import { formatGazetteer } from "../write.js";
import { buildCountries, buildForeignPlaces, namesAbroad } from "./abroad.js";
import { buildSyriaPlaces } from "./build.js";
import { countsOf } from "./counts.js";
import { type Finding, lintPlaces } from "./lint.js";
import { indexPages } from "./pages.js";
import { readPlaceTables } from "./rows.js";
import { everydayWords, formatEverydayWords, frequencyOf, readWords } from "./words.js";

/** Year and month of the data, and the number of the release in that month. */
export const VERSION = "2026.11.0";

/** What a build yields: file names with their texts, and what to print. */
export interface PlaceBuild {
  readonly files: ReadonlyMap<string, string>;
  readonly counts: string;
  readonly findings: readonly Finding[];
  /** The merges that rule made, a line each: kept id, dropped id, name, distance in kilometres. */
  readonly merges: readonly string[];
}

/** Builds all place data in memory; the same facts give the same bytes. */
export function buildAll(facts: string): PlaceBuild {
  const words = readWords(facts);
  const frequency = frequencyOf(words);
  const countries = buildCountries(VERSION);
  const foreign = buildForeignPlaces(VERSION, frequency);
  const abroad = namesAbroad([countries, foreign], frequency);
  const { gazetteer, notes } = buildSyriaPlaces(readPlaceTables(facts), frequency, abroad, VERSION);
  const gazetteers = [gazetteer, countries, foreign];
  const findings = lintPlaces(gazetteers);
  const syria = formatGazetteer(gazetteer);
  const everyday = everydayWords(words, VERSION);
  const files = new Map([
    ["syria-places.json", syria],
    ["packed/syria-places.json", lineOf(packPlaces(JSON.parse(syria) as PlaceGazetteer))],
    ["countries.json", formatGazetteer(countries)],
    ["foreign-places.json", formatGazetteer(foreign)],
    ["everyday-words.json", formatEverydayWords(everyday)],
    ["packed/everyday-words.json", lineOf({ ...everyday, words: packWords(everyday.words) })],
  ]);
  for (const [file, text] of indexPages(gazetteer)) files.set(`index/${file}`, text);
  return {
    files,
    counts: countsOf(gazetteers, notes, findings),
    findings,
    merges: notes.merges.map((m) => `${m.kept}\t${m.dropped}\t${m.name}\t${m.km.toFixed(1)}`),
  };
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;
