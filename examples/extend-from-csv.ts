// Adds three places of an archive, kept in a spreadsheet, to the Syrian gazetteers. Their own column, `photos`, comes back typed on
// the entry of each span. A `parent` is the id of the place that an entry lies in: C5086 is the town of Deir ez-Zor.

import { fileURLToPath } from "node:url";
import { readGazetteerFile } from "yaqut/node";
import { syriaTagger } from "yaqut/syria";

const mine = await readGazetteerFile(fileURLToPath(new URL("data/places.csv", import.meta.url)), {
  type: "place",
  fields: { photos: "number" },
});
const tagger = syriaTagger({ gazetteers: [mine] });

const { places } = tagger.tag("اشتباكات قرب حاجز السنديان، وقصف على المستودع الشرقي وبئر الزيتونة في دير الزور");
for (const { text, entity, entry } of places) {
  const photos = entry && "photos" in entry ? `, ${entry.photos} photos` : "";
  console.log(`${text} = ${entity}${photos}`);
}
