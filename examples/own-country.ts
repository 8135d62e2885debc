// Another country, without a line of Syrian data: the core of Yaqut, a table of the towns of Yemen, and a few actors in code. What the
// language does (cue nouns, lists, directions, dates, casualties) needs no gazetteer.

import { fileURLToPath } from "node:url";
import { createTagger, defineGazetteer } from "yaqut";
import { readGazetteerFile } from "yaqut/node";

const yemen = await readGazetteerFile(fileURLToPath(new URL("data/yemen.csv", import.meta.url)), { type: "place" });
const actors = defineGazetteer({
  name: "yemen-actors",
  type: "actor",
  entries: [
    { id: "houthis", name: "الحوثيون", names: ["الحوثيين", "جماعة الحوثي", "أنصار الله"], actorType: "armed-group" },
    { id: "yemen-government-forces", name: "قوات الحكومة اليمنية", names: ["القوات الحكومية"], actorType: "army" },
  ],
});
const tagger = createTagger({ gazetteers: [yemen, actors] });

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
