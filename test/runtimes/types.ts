import { createTagger, defineGazetteer, type PlaceType } from "yaqut";
import { syriaPlaces } from "yaqut/gazetteers/syria-places";
import { tag } from "yaqut/syria";

const hospitals = defineGazetteer({
  name: "hospitals",
  type: "hospital",
  entries: [{ id: "h1", name: "مشفى الورد", beds: 40 }],
});
for (const span of createTagger({ gazetteers: [hospitals, syriaPlaces] }).tag("").spans) {
  if (span.type === "hospital") span.entry.beds satisfies number;
  if (span.type === "place") span.placeType satisfies PlaceType;
}
// @ts-expect-error offsets are numbers
tag("").spans[0].start satisfies string;
