import { yemen } from "../../src/countries/yemen/index.js";
import { neighbourActors } from "../../src/data/neighbour-actors.js";
import { yemenPlaces } from "../../src/data/yemen-places.js";
import {
  bestTotal,
  compileIndex,
  createTagger,
  defineDetector,
  defineGazetteer,
  type Gazetteer,
  keepAll,
  loadIndex,
  longestFirst,
  patterns,
  readCsv,
  serializeIndex,
  standardDetectors,
  syriaTagger,
} from "../../src/syria.js";
import type { Tagger } from "../../src/tagger.js";

const clinics = defineGazetteer({
  name: "clinics",
  type: "clinic",
  entries: [
    { id: "c1", name: "مشفى النور", beds: 12 },
    { id: "__proto__", name: "constructor", names: ["دوما"] },
  ],
});
const rows = `id;name;type;parent;lat;lon
m1;خربة السنونو;village;;34.6;38.3
m2;النور;hospital;;;
m3;باب السلامة;checkpoint;C2338;;
C2338;دوما;city;;33.6;36.5`;
const mine = readCsv(rows, { name: "mine", type: "place" });
const phones = defineDetector({
  name: "phones",
  *detect({ text }) {
    for (const { 0: found, index } of text.matchAll(/\d{4,}/g))
      yield { type: "phone", start: index, end: index + found.length };
  },
});
const wards = patterns([
  { id: "ward", match: "(قسم|جناح) _{0,2} @place?", gives: "ward", data: { level: 1 } },
  { id: "count", match: "# (مدني|شخص)", gives: "count" },
]);
const names: readonly Gazetteer[] = [clinics, mine];
const index = loadIndex(serializeIndex(compileIndex(names)), names);

/** Taggers with every option, for Syria, for another country and for none. */
export const TAGGERS: readonly Pick<Tagger, "tag" | "explain">[] = [
  syriaTagger(),
  syriaTagger({ gazetteers: [clinics, mine], overlap: longestFirst, detectors: [phones, wards] }),
  syriaTagger({ overlap: keepAll, minConfidence: 0.3, disable: ["dates", "weapons"] }),
  syriaTagger({ gazetteers: [clinics], overlap: bestTotal, minConfidence: 1 }),
  createTagger({ gazetteers: [yemenPlaces, neighbourActors], country: yemen, detectors: standardDetectors() }),
  createTagger({ gazetteers: names, own: [mine], detectors: [...standardDetectors(), phones], index }),
  createTagger({ gazetteers: names, overlap: keepAll, everydayWords: { النور: 9 } }),
] as unknown as Pick<Tagger, "tag" | "explain">[];
