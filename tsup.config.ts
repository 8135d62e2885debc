import { defineConfig, type Options } from "tsup";
import { buildId } from "./scripts/build-start/build-id.js";
import { readJsonWhenAsked } from "./scripts/build-start/read-json-when-asked.js";

/** For `src/data/start/build.ts`: the state that is built, and the package's folder, seen from files that lie so deep in `dist`. */
const start = (root: string): Record<string, string> => ({
  YAQUT_BUILD: JSON.stringify(buildId()),
  YAQUT_ROOT: JSON.stringify(root),
});

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  outDir: "dist",
  sourcemap: false,
  treeshake: false,
  clean: false,
  define: start("../../"),
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
  worker: "src/worker/index.ts",
  "syria/index": "src/syria.ts",
  "explorer/index": "src/explorer/index.ts",
  natural: "src/natural/index.ts",
  node: "src/node/index.ts",
  "countries/yemen": "src/countries/yemen/index.ts",
  "gazetteers/syria-places": "src/data/syria-places.ts",
  "gazetteers/syria-governorates": "src/data/syria-governorates.ts",
  "gazetteers/countries": "src/data/countries.ts",
  "gazetteers/foreign-places": "src/data/foreign-places.ts",
  "gazetteers/iran-places": "src/data/iran-places.ts",
  "gazetteers/iraq-places": "src/data/iraq-places.ts",
  "gazetteers/israel-places": "src/data/israel-places.ts",
  "gazetteers/jordan-places": "src/data/jordan-places.ts",
  "gazetteers/lebanon-places": "src/data/lebanon-places.ts",
  "gazetteers/libya-places": "src/data/libya-places.ts",
  "gazetteers/palestine-places": "src/data/palestine-places.ts",
  "gazetteers/russia-places": "src/data/russia-places.ts",
  "gazetteers/sudan-places": "src/data/sudan-places.ts",
  "gazetteers/turkey-places": "src/data/turkey-places.ts",
  "gazetteers/ukraine-places": "src/data/ukraine-places.ts",
  "gazetteers/yemen-places": "src/data/yemen-places.ts",
  "gazetteers/actors": "src/data/actors.ts",
  "gazetteers/neighbour-actors": "src/data/neighbour-actors.ts",
  "gazetteers/weapons": "src/data/weapons.ts",
  "gazetteers/events": "src/data/events.ts",
  "gazetteers/everyday-words": "src/data/everyday-words.ts",
  "gazetteers/stem-lexicon": "src/data/stem-lexicon.ts",
};

/**
 * Rooms that a bundler may want alone: what one of them reaches and another does not comes in a file of its own, so that who
 * imports `fold` gets no tagger. CommonJS is for runtimes that bundle nothing: a file an entry.
 */
const rooms = {
  "chunks/text": "src/text/index.ts",
  "chunks/numbers": "src/detect/numbers/index.ts",
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

/** The explorer page is read when one is made: files that hold no chunks ask the package for it. */
const explorerApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "explorer-apart",
  setup({ onResolve }) {
    onResolve({ filter: /explorer\/index\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "yaqut/explorer", external: true } : undefined,
    );
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, format: "esm", entry: { ...entries, ...rooms } },
  {
    ...shared,
    format: "esm",
    entry: { ...entries, "node/worker": "src/node/many/worker.ts" },
    outDir: "dist/files",
    define: start("../../../"),
    external: [/^node:/],
    noExternal: ["valibot", "fastest-levenshtein"], // one file is loaded sooner than many
    esbuildPlugins: [readJsonWhenAsked("../../../")],
    minifyWhitespace: true,
    minifySyntax: true,
  },
  { ...shared, format: "cjs", entry: entries, esbuildPlugins: [explorerApart] },
  {
    ...shared,
    format: ["esm", "cjs"],
    entry: entries,
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    format: "esm",
    entry: { "cli/main": "src/cli/main.ts" },
    platform: "node",
    esbuildPlugins: [explorerApart],
  },
]);

export default config;
