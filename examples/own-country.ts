// Another country, without a line of Syrian data: the core of Yaqut, a table of towns, and what Yemen is to a tagger. The profile says who
// the parties are, who governs and who held which ground; `src/countries/yemen` is a model for one of your own. What the language does
// (cue nouns, lists, directions, dates, casualties) needs neither gazetteer nor profile.

import { fileURLToPath } from "node:url";
import { createTagger, standardDetectors } from "yaqut";
import { yemen, yemenActors } from "yaqut/countries/yemen";
import { readGazetteerFile } from "yaqut/node";

const places = await readGazetteerFile(fileURLToPath(new URL("data/yemen.csv", import.meta.url)), { type: "place" });
const tagger = createTagger({ gazetteers: [places, yemenActors], country: yemen, detectors: standardDetectors() });

const report = tagger.tag(
  "دارت اشتباكات بين القوات الحكومية والحوثيين غرب مدينة تعز وفي محيط مدينتي المخا والحديدة، " +
    "وقتل سبعة مقاتلين وأصيب 12 آخرون. ووصلت إلى عدن أمس قافلة إغاثة من المكلا.",
  { date: "2018-11-05" },
);
for (const span of report.spans) {
  const meaning =
    span.type === "casualty"
      ? `${span.kind} ${span.min}`
      : span.type === "date"
        ? span.value
        : (span.entity ?? "no entry");
  console.log(`${span.type}: ${span.text} = ${meaning}`);
}
