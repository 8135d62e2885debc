import { expect, test } from "vitest";
import { tag } from "../../src/syria.js";

/** Each is read twice, so that whatever is shared at all is shared here. */
const TEXTS = [
  "دمشق – 20 شباط 2018: قصفت قوات النظام مدينة دوما في ريف دمشق أمس، ما أدى إلى مقتل 3 مدنيين",
  "دمشق – 20 شباط 2018: سقطت قذيفة على حي القصاع أمس، وأصيب 5 مدنيين",
  "قال الهلال الأحمر العربي السوري إن فرقه دخلت مدينة دوما وبلدة كفربطنا اليوم الأحد 4/3/2018",
  "4/3/2018\nقصفت روسيا بلدة حاس جنوب إدلب أمس، وقال الهلال الأحمر العربي السوري إن 7 قتلوا",
];

test("what the spans of several have in common cannot be written into", () => {
  const owners = new Map<object, object>();
  const shared = new Set<object>();
  const note = (held: object, span: object): void => {
    if (owners.has(held) && owners.get(held) !== span) shared.add(held);
    owners.set(held, span);
  };
  for (const text of [...TEXTS, ...TEXTS])
    for (const span of tag(text).spans) {
      note(span.evidence, span);
      for (const each of span.evidence) note(each, span);
      if ("alternatives" in span && span.alternatives) for (const each of span.alternatives) note(each, span);
    }
  expect(shared.size).toBeGreaterThan(10);
  expect([...shared].filter((each) => !Object.isFrozen(each))).toEqual([]);
});
