import { expect, test } from "vitest";
import { readCsv } from "../../src/index.js";
import { syriaTagger } from "../../src/syria.js";

const table = "id;lat;lon;type;name\nm1;35.41;40.02;checkpoint;حاجز السنديان";
const tagger = syriaTagger({ gazetteers: [readCsv(table, { name: "mine", type: "place" })] });

test.each<[rule: string, text: string, entity: string | null]>([
  ["near a town", "قصف على حاجز السنديان قرب مدينة دير الزور", "m1"],
  ["alone", "قصف على حاجز السنديان", "m1"],
  ["in a town that is far from it", "قصف على حاجز السنديان في مدينة درعا", null],
])("a facility of one's own without a parent, %s: %s", (_, text, entity) => {
  expect(tagger.tag(text).places.find((place) => place.text === "حاجز السنديان")?.entity).toBe(entity);
});
