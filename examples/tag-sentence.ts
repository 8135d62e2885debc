// Tags one sentence with the Syrian gazetteers and prints each span, then asks why one of them is there.

import { explain, tag } from "yaqut/syria";

const text = "قصفت قوات النظام حي الحميدية بمدينة دير الزور أمس، ما أدى إلى مقتل 3 مدنيين";
const document = tag(text, { date: "2017-10-31" }); // the day of the report: `أمس` is the day before

for (const span of document.spans) {
  const { type, start, end, text: surface, confidence } = span;
  // Narrowing on `type` tells which further fields a span has.
  const meaning =
    type === "casualty" ? `${span.kind} ${span.min}` : type === "date" ? span.value : (span.entity ?? "no entry");
  console.log(`${start}-${end} ${type}: ${surface} = ${meaning} (${confidence.toFixed(2)})`);
}

const [place] = document.places;
if (place)
  for (const { rule, detail } of explain(text, place).chosen?.evidence ?? [])
    console.log(`because of ${rule}: ${detail}`);
