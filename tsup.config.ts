import { defineConfig, type Options } from "tsup";

const shared: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  outDir: "dist",
  splitting: false,
  sourcemap: false,
  treeshake: false,
  clean: false,
  // the data stays beside the code, one copy: every entry that loads some lies one folder deep, as its source does
  external: [/\.json$/, /^node:/],
  esbuildOptions(options) {
    options.charset = "utf8";
    options.supported = { "import-attributes": true };
    options.mainFields = ["module", "main"];
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      dom: "src/dom/index.ts",
      "syria/index": "src/syria.ts",
      natural: "src/natural/index.ts",
      node: "src/node/index.ts",
      "gazetteers/syria-places": "src/gazetteers/syria-places.ts",
      "gazetteers/syria-governorates": "src/gazetteers/syria-governorates.ts",
      "gazetteers/countries": "src/gazetteers/countries.ts",
      "gazetteers/foreign-places": "src/gazetteers/foreign-places.ts",
      "gazetteers/actors": "src/gazetteers/actors.ts",
      "gazetteers/weapons": "src/gazetteers/weapons.ts",
      "gazetteers/events": "src/gazetteers/events.ts",
      "gazetteers/everyday-words": "src/gazetteers/everyday-words.ts",
      "gazetteers/stem-lexicon": "src/gazetteers/stem-lexicon.ts",
    },
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    entry: { "cli/main": "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
  },
]);

export default config;
