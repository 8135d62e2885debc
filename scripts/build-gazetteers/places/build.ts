import type { PlaceGazetteer } from "../../../src/gazetteer/types.js";
import { addedDrafts } from "./added.js";
import { addAliases, addEditorialNames, dropNames, dropNamesOfNeighbours } from "./aliases.js";
import { classifyNames, type Frequency } from "./ambiguity.js";
import { ancestry } from "./ancestry.js";
import { addBaseNames, markSharedNames } from "./bases.js";
import { communityDrafts, type MatchReview } from "./communities.js";
import { addCrossings } from "./crossings.js";
import { allNames, type Draft, rename, toEntry } from "./draft.js";
import { correctEnglish } from "./english.js";
import { featureDrafts, markGenericNames } from "./features.js";
import { type LocalityCounts, localityDrafts } from "./localities.js";
import { addNotes, correctPoints, locateFeatures, ownUpToSettlements, setParents } from "./locations.js";
import { absorb, type Merge, mergeDuplicates, mergeSameIds } from "./merge.js";
import { bare, nameKey } from "./names.js";
import { quarterDrafts } from "./quarters.js";
import { classifySettlements, locateAtSeats, rankFeatures, setSeats } from "./ranks.js";
import { type PlaceTables, readTable } from "./rows.js";
import { PLACE_SOURCES } from "./sources.js";
import { cutTails } from "./tails.js";
import { unitDrafts } from "./units.js";

/** What the build did with the rows, for its report. */
export interface BuildNotes {
  readonly matches: MatchReview;
  readonly namesOfNeighbours: number;
  readonly localities: LocalityCounts;
  readonly merges: readonly Merge[];
  /** Rows that `same-place.tsv` or a remark of the tables puts into another entry. */
  readonly sameByReview: number;
  readonly unitsWithoutSeat: readonly string[];
  readonly withoutParent: readonly string[];
}

const data = (file: string): URL => new URL(`../data/places/${file}`, import.meta.url);

/** The gazetteer of Syrian places, from the tables of the facts folder. */
export function buildSyriaPlaces(
  tables: PlaceTables,
  frequency: Frequency,
  foreign: ReadonlySet<string>,
  version: string,
): { gazetteer: PlaceGazetteer; notes: BuildNotes } {
  const matches: MatchReview = { kept: 0, spellingOnly: 0, dropped: 0 };
  const units = unitDrafts(tables);
  const communities = communityDrafts(tables, matches);
  const dropped = new Set(readTable(data("dropped.tsv"), "\t").map((row) => row.id!));
  const quarters = quarterDrafts(tables);
  const raw = mergeSameIds([...quarters, ...featureDrafts(tables), ...addedDrafts()]).filter(
    (place) => !dropped.has(place.id),
  );
  addCrossings(tables, raw);

  const settled = new Map([...units, ...communities].map((place) => [place.id, place]));
  const isPlace = placeNames([...units, ...communities, ...quarters]);
  for (const place of raw) cutTails(place, isPlace);
  const samePlace = new Map(readTable(data("same-place.tsv"), "\t").map((row) => [row.other!, row.kept!]));
  const unmerged = absorbedByNote(raw, tables, settled, samePlace);
  const byIdBefore = new Map([...settled, ...unmerged.map((place): [string, Draft] => [place.id, place])]);
  const withoutParent = setParents(unmerged, byIdBefore);
  const keepApart = new Set(
    readTable(data("kept-apart.tsv"), "\t").flatMap((r) => [`${r.kept} ${r.other}`, `${r.other} ${r.kept}`]),
  );
  const { drafts: features, merges } = mergeDuplicates(unmerged, ancestry(byIdBefore.values()), keepApart);

  addAliases(tables, new Map([...settled, ...features.map((place): [string, Draft] => [place.id, place])]));
  addBaseNames(communities);
  const counts: LocalityCounts = { dead: 0, known: 0, spelling: 0, secondName: 0, nameless: 0, added: 0 };
  const localities = localityDrafts(tables, [...communities, ...features], samePlace, dropped, counts);
  const neighbours = dropNamesOfNeighbours(communities);
  markSharedNames(communities);
  const all = [...units, ...communities, ...features, ...localities];
  const byId = new Map(all.map((place) => [place.id, place]));
  addEditorialNames(byId);
  dropNames(byId);
  correctEnglish(byId);
  correctPoints(byId);
  addNotes(byId);
  const ancestors = ancestry(all);
  const settlements = [...communities, ...localities];
  classifySettlements(units, settlements, tables);
  const unitsWithoutSeat = setSeats(units, communities, (place, unit) => ancestors(place.id).includes(unit));
  classifySettlements(units, settlements, tables);
  markGenericNames(features);
  rankFeatures(features);
  locateAtSeats(units, byId);
  locateFeatures(features, communities, byId, ancestors);
  ownUpToSettlements(features, [...communities, ...localities], ancestors);
  const ambiguity = classifyNames(all, frequency, foreign);
  const entries = all.map((place) => {
    const classes = ambiguity.get(place.id);
    return classes ? { ...toEntry(place), ambiguity: classes } : toEntry(place);
  });
  return {
    gazetteer: { name: "syria-places", type: "place", version, licence: "CC-BY-4.0", sources: PLACE_SOURCES, entries },
    notes: {
      matches,
      sameByReview: raw.length - unmerged.length,
      namesOfNeighbours: neighbours,
      localities: counts,
      merges,
      unitsWithoutSeat: unitsWithoutSeat.map((u) => `${u.id} ${u.name}`),
      withoutParent,
    },
  };
}

/** Quarters that their table says are a settlement of OCHA go into that settlement. */
function absorbedByNote(
  raw: readonly Draft[],
  tables: PlaceTables,
  settled: ReadonlyMap<string, Draft>,
  samePlace: ReadonlyMap<string, string>,
): Draft[] {
  const same = new Map([
    ...tables.pressQuarters.flatMap((row) => {
      const code = /OCHA (?:has it as )?community (C\d+)(?! is another)/.exec(row.note!)?.[1];
      return code && !row.note!.includes("another place") ? [[row.id!, code] as const] : [];
    }),
    ...samePlace,
  ]);
  const byId = new Map([...settled, ...raw.map((place): [string, Draft] => [place.id, place])]);
  return raw.filter((place) => {
    const kept = byId.get(same.get(place.id) ?? "");
    if (!kept) return true;
    absorb(kept, place);
    if (place.placeType === "camp") rename(kept, place.name);
    if (place.placeType === "camp" || place.placeType === "island") kept.placeType = place.placeType;
    return false;
  });
}

const PLACE_NAME_MIN = 3;

function placeNames(places: readonly Draft[]): (name: string) => boolean {
  const known = new Set(places.flatMap(allNames).map((name) => bare(nameKey(name))));
  return (name) => name.length >= PLACE_NAME_MIN && known.has(bare(nameKey(name)));
}
