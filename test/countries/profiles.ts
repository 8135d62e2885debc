import { readFileSync } from "node:fs";
import {
  type CountryProfile,
  createTagger,
  defineGazetteer,
  type Gazetteer,
  readCsv,
  standardDetectors,
  type Tagger,
} from "../../src/index.js";

export { createCountry } from "../../src/countries/country.js";
export { syria } from "../../src/countries/syria/index.js";
export { yemen, yemenActors } from "../../src/countries/yemen/index.js";

/** The towns and governorates of the example. */
export const yemenPlaces: Gazetteer = readCsv(readFileSync("examples/data/yemen.csv", "utf8"), {
  name: "yemen-places",
  type: "place",
});

/** A tagger of a town of no country, and of one actor whose name proves nothing alone. */
export function taggerOfSide(side: string, country?: CountryProfile): Tagger {
  const actors = defineGazetteer({
    name: "actors",
    type: "actor",
    entries: [{ id: "a1", name: "لواء الصقور", needsContext: true, actorType: "armed-group", side }],
  });
  const town = defineGazetteer({
    name: "towns",
    type: "place",
    entries: [{ id: "p1", name: "تعز", placeType: "city" }],
  });
  const gazetteers = [town, actors];
  return createTagger({ gazetteers, detectors: standardDetectors(), ...(country && { country }) }) as Tagger;
}

/** Entity and text of each actor of a text. */
export function actorsOf(tagger: Pick<Tagger, "tag">, text: string, date?: string): string[] {
  return tagger.tag(text, date === undefined ? {} : { date }).actors.map((span) => `${span.entity}: ${span.text}`);
}
