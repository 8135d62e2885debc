// The tour as cells; `npm run notebooks` writes it as a notebook for each kernel. Not a program of its own.

//%% md
// # A tour of Yaqut
//
// Arabic war reports in, typed spans out: which place, which actor, when, which casualties, which weapon. This notebook tags a sentence,
// asks why, adds a gazetteer of its own, draws a map, and tags a whole file.
//
// It runs where it lies: `npm run notebooks` in the repository installs the kernel and the package, and executes every cell.

//%% deno
import { createTagger, documents, everydayWords, explain, readCsv, sentences, standardDetectors } from "yaqut/syria";
import { placeMap, syria, syriaGazetteers, syriaGovernorates, tag, toCsv } from "yaqut/syria";
import { readFileSync } from "node:fs";

//%% tslab
import { createTagger, documents, everydayWords, explain, readCsv, sentences, standardDetectors } from "yaqut/syria";
import { placeMap, syria, syriaGazetteers, syriaGovernorates, tag, toCsv } from "yaqut/syria";
import { readFileSync } from "fs";
import { display } from "tslab";

//%% md
// ## Tag a sentence
//
// The date of the report says what أمس (yesterday) is, and who a name was at the time.

//%%
const sentence = "قصفت قوات النظام أمس حي الحميدية بمدينة دير الزور، ما أدى إلى مقتل 3 مدنيين";
const tagged = tag(sentence, { date: "2017-10-31" });

//%% deno
tagged

//%% tslab
display.html(tagged.toHtml());

//%% md
// Spans are plain data: offsets into the text as it was given, and the id of an entry of a gazetteer.

//%%
tagged.spans.map(({ start, end, type, text }) => `${start}-${end} ${type} ${text}`);

//%%
[...tagged.places.map((place) => place.entity), tagged.dates[0].value];

//%% md
// ## Why, and why not
//
// Every span carries its evidence, and every name that was passed over can be asked about: الباب is a town near Aleppo, but far more
// often it is a door.

//%%
const why = explain(sentence, tagged.places[0]);
why.reasons.slice(0, 4).map(({ rule, detail }) => `${rule}: ${detail}`);

//%%
const door = "أغلق الرجل الباب خلفه";
const whyNot = explain(door, { start: 11, end: 16 });
whyNot.rejected.map(({ text, entity, accepted }) => `${text} ${entity} ${accepted.toFixed(2)}`);

//%% md
// ## Extend
//
// A table of your own is as good as the gazetteers that come with it: a spreadsheet with a header row will do.

//%%
const table = `id,name,type,lat,lon
w1,بئر الورد,spring,35.34,40.11
w2,مزرعة الورد,farm,35.36,40.15`;
const mine = readCsv(table, { name: "my-wells", type: "place" });
const tagger = createTagger({
  gazetteers: [...syriaGazetteers, mine],
  country: syria,
  everydayWords: everydayWords.words,
  detectors: standardDetectors(),
});
const extended = tagger.tag(
  "سيطرت قوات سوريا الديمقراطية على مزرعة الورد قرب بئر الورد بريف دير الزور",
);
extended.places.map((place) => place.entity);

//%% deno
extended

//%% tslab
display.html(extended.toHtml());

//%% md
// ## Many texts
//
// A report from a file, sentence by sentence: each a document of its own, all tagged for the same day.

//%%
const file = "../reports/deir-ez-zor-2017-10-31.txt";
const report = readFileSync(file, "utf8");
const day = "2017-10-31";
const parts = sentences(report).map(({ text }) => tag(text, { date: day }));

const counts = new Map<string, number>();
for (const { text } of parts.flatMap(({ places }) => places)) {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}
[...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${count} ${name}`);

//%%
`${toCsv(parts).trim().split("\n").length - 1} rows for a spreadsheet`;

//%% deno
documents(parts)

//%% tslab
display.html(documents(parts).toHtml());

//%% md
// ## Counts and a time line
//
// How often is what named, and when. Rows are plain objects; a value of counts shows itself as a figure.

//%%
const dated = documents([...parts, tag("غارات للطيران الروسي على حي الحميدية", "2017-11-07"), tag("قصف على حي الحميدية", "2017-11-16")]);
dated.counts({ by: "place" }).rows.slice(0, 3).map(({ en, count }) => `${count} ${en}`);

//%%
const weeks = dated.timeline();
weeks.rows.map(({ from, to, count }) => `${from} to ${to}: ${count}`);

//%% deno
weeks

//%% tslab
display.html(weeks.toHtml());

//%% md
// ## A map
//
// The places of the report on the map of Syria's governorates; as JSON it is GeoJSON, which every map program reads.

//%%
const map = placeMap(parts, { outlines: syriaGovernorates });
map.toJSON().features.slice(0, 3).map(({ properties }) => `${properties.entity} ${properties.en}`);

//%% deno
map

//%% tslab
display.svg(map.toSvg());
