import type { PlaceGazetteer } from "../../../src/gazetteer/types.js";
import { formatGazetteer } from "../write.js";
import { buildCountries, buildForeignPlaces, namesAbroad } from "./abroad.js";
import { type BuildNotes, buildSyriaPlaces } from "./build.js";
import { readPlaceTables } from "./rows.js";
import { formatEverydayWords, frequencyOf, readWords } from "./words.js";

/** Year and month of the data, and the number of the release in that month. */
export const VERSION = "2026.11.0";

/** What a build yields: file names with their texts, and what to print. */
export interface PlaceBuild {
  readonly files: ReadonlyMap<string, string>;
  readonly report: { readonly text: string; readonly merges: string; readonly errors: number };
}

/** Builds all place data in memory; the same facts give the same bytes. */
export function buildAll(facts: string): PlaceBuild {
  const words = readWords(facts);
  const frequency = frequencyOf(words);
  const countries = buildCountries(VERSION);
  const foreign = buildForeignPlaces(VERSION);
  const abroad = namesAbroad([countries, foreign], frequency);
  const { gazetteer, notes } = buildSyriaPlaces(readPlaceTables(facts), frequency, abroad, VERSION);
  const files = new Map([
    ["syria-places.json", formatGazetteer(gazetteer)],
    ["countries.json", formatGazetteer(countries)],
    ["foreign-places.json", formatGazetteer(foreign)],
    ["everyday-words.json", formatEverydayWords(words, VERSION)],
  ]);
  return { files, report: { text: reportOf([gazetteer, countries, foreign], notes), merges: mergesOf(notes), errors: 0 } };
}

function reportOf(gazetteers: readonly PlaceGazetteer[], notes: BuildNotes): string {
  return JSON.stringify([gazetteers.map((g) => [g.name, g.entries.length]), { ...notes, merges: notes.merges.length }], null, 1);
}

function mergesOf({ merges }: BuildNotes): string {
  return merges.map((m) => `${m.kept}\t${m.dropped}\t${m.name}\t${m.km.toFixed(1)}`).join("\n");
}
