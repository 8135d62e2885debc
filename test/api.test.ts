import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

/** The source of each entry that holds code or data. */
const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  ".": () => import("../src/index.js"),
  "./syria": () => import("../src/syria.js"),
  "./dom": () => import("../src/dom/index.js"),
  "./natural": () => import("../src/natural/index.js"),
  "./node": () => import("../src/node/index.js"),
  "./countries/yemen": () => import("../src/countries/yemen/index.js"),
  "./gazetteers/syria-places": () => import("../src/gazetteers/syria-places.js"),
  "./gazetteers/syria-governorates": () => import("../src/gazetteers/syria-governorates.js"),
  "./gazetteers/countries": () => import("../src/gazetteers/countries.js"),
  "./gazetteers/foreign-places": () => import("../src/gazetteers/foreign-places.js"),
  "./gazetteers/iran-places": () => import("../src/gazetteers/iran-places.js"),
  "./gazetteers/iraq-places": () => import("../src/gazetteers/iraq-places.js"),
  "./gazetteers/israel-places": () => import("../src/gazetteers/israel-places.js"),
  "./gazetteers/jordan-places": () => import("../src/gazetteers/jordan-places.js"),
  "./gazetteers/lebanon-places": () => import("../src/gazetteers/lebanon-places.js"),
  "./gazetteers/libya-places": () => import("../src/gazetteers/libya-places.js"),
  "./gazetteers/palestine-places": () => import("../src/gazetteers/palestine-places.js"),
  "./gazetteers/russia-places": () => import("../src/gazetteers/russia-places.js"),
  "./gazetteers/sudan-places": () => import("../src/gazetteers/sudan-places.js"),
  "./gazetteers/turkey-places": () => import("../src/gazetteers/turkey-places.js"),
  "./gazetteers/ukraine-places": () => import("../src/gazetteers/ukraine-places.js"),
  "./gazetteers/yemen-places": () => import("../src/gazetteers/yemen-places.js"),
  "./gazetteers/actors": () => import("../src/gazetteers/actors.js"),
  "./gazetteers/neighbour-actors": () => import("../src/gazetteers/neighbour-actors.js"),
  "./gazetteers/weapons": () => import("../src/gazetteers/weapons.js"),
  "./gazetteers/events": () => import("../src/gazetteers/events.js"),
  "./gazetteers/everyday-words": () => import("../src/gazetteers/everyday-words.js"),
  "./gazetteers/stem-lexicon": () => import("../src/gazetteers/stem-lexicon.js"),
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
