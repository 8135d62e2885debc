// Two colleagues share a table of places. Each adds rows and mends rows in a copy; the copies are merged, and what they disagree on is told.
//
// What makes this work: every row has an id of its own that never changes (a new row gets a prefix that says who made it, so that two new
// rows never meet in one id), and the table as it was shared is kept. In a repository, each copy is a branch.

import { fileURLToPath } from "node:url";
import { readGazetteerFile } from "yaqut/node";
import { mergeChanges, mergeGazetteers, syriaTagger, writeCsv, type YaqutError } from "yaqut/syria";

const read = (file: string) =>
  readGazetteerFile(fileURLToPath(new URL(`data/${file}.csv`, import.meta.url)), { type: "place" });
const base = await read("shared-places");
const omar = await read("shared-places-omar");
const sara = await read("shared-places-sara");

// Omar and Sara both gave the depot a point, and not the same one: nothing is merged, and the error says what to talk about.
try {
  mergeGazetteers([omar, sara], { name: base.name, conflict: mergeChanges(base) });
} catch (error) {
  for (const { at, expected, received } of (error as YaqutError).problems)
    console.log(`${at}: ${expected}; here ${received}`);
}

// They agree on Omar's, since he was there. What only one of them changed is taken from that one.
const settled = {
  ...sara,
  entries: sara.entries.map((entry) =>
    entry.id === "our:depot" ? omar.entries.find(({ id }) => id === entry.id)! : entry,
  ),
};
const merged = mergeGazetteers([omar, settled], { name: base.name, conflict: mergeChanges(base) });
for (const { id, placeType, en = "", location = [] } of merged.entries)
  console.log([id, placeType, en, ...location].join(" "));

// The ids are those of before, so that what was tagged last year still means the same; and the new table is written for both.
const kept = base.entries.every(({ id }) => merged.entries.some((entry) => entry.id === id));
console.log(`ids kept: ${kept}; ${writeCsv(merged).split("\r\n").length - 2} rows`);
const { places } = syriaTagger({ gazetteers: [merged] }).tag("قصف على حاجز البلوط وعلى المستودع الشرقي في دير الزور");
console.log(places.map(({ text, entity }) => `${text} = ${entity}`).join(", "));
