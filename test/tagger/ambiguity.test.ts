import { describe, expect, test } from "vitest";
import {
  type AmbiguityClass,
  countries,
  createTagger,
  everydayWords,
  extendGazetteer,
  type PlaceGazetteer,
  standardDetectors,
  syriaPlaces,
} from "../../src/syria.js";

/** The Syrian places with another ambiguity for all entries of a name. */
function reclassified(name: string, ambiguity: readonly AmbiguityClass[]): PlaceGazetteer {
  const ids = syriaPlaces.entries.filter((entry) => entry.name === name).map(({ id }) => id);
  return extendGazetteer(syriaPlaces, { override: Object.fromEntries(ids.map((id) => [id, { ambiguity }])) });
}

function placesOf(text: string, places: PlaceGazetteer): string[] {
  const tagger = createTagger({
    gazetteers: [places, countries],
    everydayWords: everydayWords.words,
    detectors: standardDetectors(),
  });
  return tagger.tag(text).places.map((span) => span.text);
}

test("everyday words may be a map", () => {
  const options = { gazetteers: [syriaPlaces, countries], detectors: standardDetectors() };
  const of = (counts: typeof everydayWords.words | ReadonlyMap<string, number>) =>
    createTagger({ ...options, everydayWords: counts }).tag("رواية الحرية في سوريا").spans;
  const { words } = everydayWords;
  expect(of(new Map(Object.entries(words)))).toEqual(of(words));
});

describe("a user overrides what a name is besides", () => {
  test.each<[text: string, name: string, ambiguity: AmbiguityClass[], before: string[], after: string[]]>([
    ["رواية داريا الجديدة", "داريا", ["everyday"], ["داريا"], []],
    ["مطالب الحرية في سوريا", "الحرية", [], ["سوريا"], ["الحرية", "سوريا"]],
  ])("%s: %s as %j", (text, name, ambiguity, before, after) => {
    expect(placesOf(text, syriaPlaces)).toEqual(before);
    expect(placesOf(text, reclassified(name, ambiguity))).toEqual(after);
  });
});
