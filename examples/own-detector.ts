// What else a text holds: a detector in code, token patterns in rows, and a tagger without what is not needed.

import { defineDetector, patterns, syriaTagger } from "yaqut/syria";

// A detector has a name, and a function that yields what it found: code units of the text, or numbers of words.
const coordinates = defineDetector({
  name: "coordinates",
  *detect({ text }) {
    for (const { 0: written, 1: lat, 2: lon, index } of text.matchAll(/(\d{2}\.\d{2,6}), ?(\d{2}\.\d{2,6})/g))
      yield {
        type: "coordinates",
        start: index,
        end: index + written.length,
        fields: { lat: Number(lat), lon: Number(lon) },
      };
  },
});

// Patterns are rows. `@place` is a name of a gazetteer, `seat:` keeps what it matched, `?` says that a part may be missing.
const bodies = patterns(
  [
    { id: "water", match: "مؤسسة مياه seat:@place", gives: "utility", data: { service: "water" } },
    { id: "bakery", match: "(فرن|مخبز) seat:@place (الآلي|الاحتياطي)?", gives: "utility", data: { service: "bread" } },
  ],
  { name: "utilities" },
);

const tagger = syriaTagger({ detectors: [coordinates, bodies], disable: ["dates"] });
const report = tagger.tag(
  "استهدف القصف أمس فرن معرة النعمان الآلي (35.6412, 36.6738)، وتوقفت مؤسسة مياه إدلب عن الضخ، وأصيب 3 عمال.",
);

for (const span of report.spans) {
  if (span.type === "coordinates") console.log(`${span.text}: ${span.lat} north, ${span.lon} east`);
  else if (span.type === "utility") console.log(`${span.text}: ${span.service}, in ${span.captures.seat?.text}`);
  else console.log(`${span.text}: ${span.type}`);
}
