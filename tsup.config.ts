import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  outDir: "dist",
  sourcemap: false,
  treeshake: false,
  clean: false,
  // the data stays beside the code, one copy: every entry that loads some lies one folder deep, as its source does
  external: [/\.json$/, /^node:/],
  esbuildOptions(options) {
    options.charset = "utf8";
    options.chunkNames = "chunks/[name]-[hash]";
    options.supported = { "import-attributes": true };
    options.mainFields = ["module", "main"];
  },
};

/** What `exports` of the package names. */
const entries = {
  index: "src/index.ts",
  dom: "src/dom/index.ts",
  "syria/index": "src/syria.ts",
  natural: "src/natural/index.ts",
  node: "src/node/index.ts",
  "countries/yemen": "src/countries/yemen/index.ts",
  "gazetteers/syria-places": "src/gazetteers/syria-places.ts",
  "gazetteers/syria-governorates": "src/gazetteers/syria-governorates.ts",
  "gazetteers/countries": "src/gazetteers/countries.ts",
  "gazetteers/foreign-places": "src/gazetteers/foreign-places.ts",
  "gazetteers/iran-places": "src/gazetteers/iran-places.ts",
  "gazetteers/iraq-places": "src/gazetteers/iraq-places.ts",
  "gazetteers/israel-places": "src/gazetteers/israel-places.ts",
  "gazetteers/jordan-places": "src/gazetteers/jordan-places.ts",
  "gazetteers/lebanon-places": "src/gazetteers/lebanon-places.ts",
  "gazetteers/libya-places": "src/gazetteers/libya-places.ts",
  "gazetteers/palestine-places": "src/gazetteers/palestine-places.ts",
  "gazetteers/russia-places": "src/gazetteers/russia-places.ts",
  "gazetteers/sudan-places": "src/gazetteers/sudan-places.ts",
  "gazetteers/turkey-places": "src/gazetteers/turkey-places.ts",
  "gazetteers/ukraine-places": "src/gazetteers/ukraine-places.ts",
  "gazetteers/yemen-places": "src/gazetteers/yemen-places.ts",
  "gazetteers/actors": "src/gazetteers/actors.ts",
  "gazetteers/neighbour-actors": "src/gazetteers/neighbour-actors.ts",
  "gazetteers/weapons": "src/gazetteers/weapons.ts",
  "gazetteers/events": "src/gazetteers/events.ts",
  "gazetteers/everyday-words": "src/gazetteers/everyday-words.ts",
  "gazetteers/stem-lexicon": "src/gazetteers/stem-lexicon.ts",
};

/**
 * Rooms that a bundler may want alone: what one of them reaches and another does not comes in a file of its own, so that who
 * imports `fold` gets no tagger. CommonJS is for runtimes that bundle nothing: a file an entry.
 */
const rooms = {
  "chunks/text": "src/text/index.ts",
  "chunks/numbers": "src/grammar/numbers/index.ts",
  "chunks/define": "src/gazetteer/define.ts",
  "chunks/extend": "src/gazetteer/extend.ts",
  "chunks/lint": "src/gazetteer/lint.ts",
  "chunks/country": "src/countries/define.ts",
  "chunks/csv": "src/gazetteer/read-csv.ts",
  "chunks/geojson": "src/gazetteer/read-geojson.ts",
  "chunks/json": "src/gazetteer/read-json.ts",
  "chunks/match": "src/match/index.ts",
  "chunks/formats": "src/formats/index.ts",
  "chunks/document": "src/document.ts",
  "chunks/tagger": "src/tagger.ts",
  "chunks/places": "src/detectors/places.ts",
  "chunks/actors": "src/detectors/actors.ts",
  "chunks/dates": "src/detectors/dates.ts",
  "chunks/casualties": "src/detectors/casualties.ts",
  "chunks/weapons": "src/detectors/weapons.ts",
  "chunks/patterns": "src/detectors/patterns.ts",
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, format: "esm", entry: { ...entries, ...rooms } },
  { ...shared, format: "cjs", entry: entries },
  {
    ...shared,
    format: ["esm", "cjs"],
    entry: entries,
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { ...shared, format: "esm", entry: { "cli/main": "src/cli/main.ts" }, splitting: false, platform: "node" },
]);

export default config;
