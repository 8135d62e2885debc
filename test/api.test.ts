import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

/** The source of each entry that holds code or data. */
const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  ".": () => import("../src/index.js"),
  "./syria": () => import("../src/syria.js"),
  "./dom": () => import("../src/dom/index.js"),
  "./worker": () => import("../src/worker/index.js"),
  "./explorer": () => import("../src/explorer/index.js"),
  "./natural": () => import("../src/natural/index.js"),
  "./node": () => import("../src/node/index.js"),
  "./countries/yemen": () => import("../src/countries/yemen/index.js"),
  "./gazetteers/syria-places": () => import("../src/data/syria-places.js"),
  "./gazetteers/syria-governorates": () => import("../src/data/syria-governorates.js"),
  "./gazetteers/countries": () => import("../src/data/countries.js"),
  "./gazetteers/foreign-places": () => import("../src/data/foreign-places.js"),
  "./gazetteers/iran-places": () => import("../src/data/iran-places.js"),
  "./gazetteers/iraq-places": () => import("../src/data/iraq-places.js"),
  "./gazetteers/israel-places": () => import("../src/data/israel-places.js"),
  "./gazetteers/jordan-places": () => import("../src/data/jordan-places.js"),
  "./gazetteers/lebanon-places": () => import("../src/data/lebanon-places.js"),
  "./gazetteers/libya-places": () => import("../src/data/libya-places.js"),
  "./gazetteers/palestine-places": () => import("../src/data/palestine-places.js"),
  "./gazetteers/russia-places": () => import("../src/data/russia-places.js"),
  "./gazetteers/sudan-places": () => import("../src/data/sudan-places.js"),
  "./gazetteers/turkey-places": () => import("../src/data/turkey-places.js"),
  "./gazetteers/ukraine-places": () => import("../src/data/ukraine-places.js"),
  "./gazetteers/yemen-places": () => import("../src/data/yemen-places.js"),
  "./gazetteers/actors": () => import("../src/data/actors.js"),
  "./gazetteers/neighbour-actors": () => import("../src/data/neighbour-actors.js"),
  "./gazetteers/weapons": () => import("../src/data/weapons.js"),
  "./gazetteers/events": () => import("../src/data/events.js"),
  "./gazetteers/everyday-words": () => import("../src/data/everyday-words.js"),
  "./gazetteers/stem-lexicon": () => import("../src/data/stem-lexicon.js"),
};
const names = async (entry: string): Promise<string[]> => Object.keys(await ENTRIES[entry]!()).sort();

test("every entry of the package has its names held below", () => {
  const { exports } = packageJson as unknown as { exports: Record<string, unknown> };
  expect(Object.keys(ENTRIES).sort()).toEqual(
    Object.keys(exports)
      .filter((entry) => !entry.endsWith(".json"))
      .sort(),
  );
});

test.each(Object.keys(ENTRIES).filter((entry) => entry !== "./syria"))("the public names of %s", async (entry) => {
  expect(await names(entry)).toMatchSnapshot();
});

test("yaqut/syria has the names of the core, the data and the tagger", async () => {
  const [core, syria] = [await names("."), await names("./syria")];
  expect(syria).toEqual(expect.arrayContaining(core));
  expect(syria.filter((name) => !core.includes(name))).toMatchSnapshot();
});
