import { packEntries } from "../../src/data/packed/entries.js";
import { packPlaces } from "../../src/data/packed/places.js";
import { packWords } from "../../src/data/packed/words.js";
import { syriaGovernorates } from "../../src/data/syria-governorates.js";
import { everydayIn } from "../../src/gazetteer/lint/everyday.js";
import type { LintFinding } from "../../src/gazetteer/lint/finding.js";
import { lintGazetteer } from "../../src/gazetteer/lint.js";
import type { ActorGazetteer, Gazetteer, PlaceGazetteer } from "../../src/gazetteer/types.js";
import { acceptedFindings } from "./accepted.js";
import { buildActors } from "./actors/build.js";
import { actorIndexes } from "./actors/indexes.js";
import { buildNeighbourActors } from "./actors/neighbours.js";
import { indexReadme } from "./index-readme.js";
import { buildJsonSchema } from "./json-schema/build.js";
import { buildCountries, buildForeignPlaces, buildNeighbours, namesAbroad } from "./places/abroad.js";
import { buildSyriaPlaces } from "./places/build.js";
import type { Merge } from "./places/merge.js";
import { placePages } from "./places/pages.js";
import { readPlaceTables } from "./places/rows.js";
import { everydayWords, formatEverydayWords, frequencyOf, readWords } from "./places/words.js";
import { statistics } from "./statistics.js";
import { buildWords } from "./words/build.js";
import { formatGazetteer, VERSION } from "./write.js";

/** What a build yields. */
export interface Build {
  /** Texts by file name, below `gazetteers/`. */
  readonly files: ReadonlyMap<string, string>;
  /** What the lint found and nobody has accepted. */
  readonly findings: readonly LintFinding[];
  /** The entries that rule made one of two. */
  readonly merges: readonly Merge[];
}

/** Builds all data in memory, from the folder of facts. */
export function buildAll(facts: string): Build {
  const words = readWords(facts);
  const frequency = frequencyOf(words);
  const countries = buildCountries(VERSION);
  const foreign = buildForeignPlaces(VERSION, frequency);
  const abroad = namesAbroad([countries, foreign], frequency);
  const { gazetteer: syria, notes } = buildSyriaPlaces(readPlaceTables(facts), frequency, abroad, VERSION);
  const { weapons, events } = buildWords(facts);
  const neighbours = buildNeighbours(VERSION, foreign, frequency);
  const actors = buildActors(facts);
  const next = [...neighbours, buildNeighbourActors(actors)];
  const gazetteers = [syria, countries, foreign, actors, weapons, events, ...next].map(asWritten);
  const everyday = everydayWords(words, VERSION);

  const files = new Map(gazetteers.map((gazetteer) => [`${gazetteer.name}.json`, formatGazetteer(gazetteer)]));
  files.set("everyday-words.json", formatEverydayWords(everyday));
  files.set("packed/syria-places.json", lineOf(packPlaces(gazetteers[0] as PlaceGazetteer)));
  files.set("packed/foreign-places.json", lineOf(packPlaces(gazetteers[2] as PlaceGazetteer)));
  files.set("packed/actors.json", lineOf(packEntries(gazetteers[3]!)));
  files.set("packed/weapons.json", lineOf(packEntries(gazetteers[4]!)));
  files.set("packed/everyday-words.json", lineOf({ ...everyday, words: packWords(everyday.words) }));
  files.set("gazetteer.schema.json", `${JSON.stringify(buildJsonSchema(), null, 1)}\n`);
  const pages = [...placePages(gazetteers[0] as PlaceGazetteer), ...actorIndexes(gazetteers[3] as ActorGazetteer)];
  for (const { file, text } of pages) files.set(`index/${file}`, text);
  files.set("index/README.md", indexReadme(pages));
  const isEveryday = everydayIn(everyday.words);
  files.set("STATISTICS.md", statistics(gazetteers, notes, isEveryday));
  const findings = gazetteers.flatMap((gazetteer) =>
    lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates }),
  );
  return { files, findings, merges: notes.merges };
}

/** A gazetteer with what is accepted of it, its entries in the order of the file. */
function asWritten(gazetteer: Gazetteer): Gazetteer {
  return JSON.parse(formatGazetteer({ ...gazetteer, accept: acceptedFindings(gazetteer.name) })) as Gazetteer;
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;
