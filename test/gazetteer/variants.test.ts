import { describe, expect, test } from "vitest";
import { spellingVariants, VARIANT_RULES } from "../../src/gazetteer/index.js";
import { lines } from "../../src/gazetteer/lines.js";
import { normalize } from "../../src/text/fold.js";

const of = (name: string, type: string, rule?: string): string[] =>
  spellingVariants(normalize(name), type)
    .filter((variant) => rule === undefined || variant.rule === rule)
    .map(({ variant }) => variant);

test.each(VARIANT_RULES.map((rule) => [rule.rule, rule] as const))(
  "rule %s does what its example says",
  (name, rule) => {
    const [example, ...variants] = lines(rule.example);
    expect(of(example!, rule.types?.[0] ?? "actor", name)).toEqual(variants);
  },
);

test.each(VARIANT_RULES.map((rule) => [rule.rule, rule] as const))(
  "rule %s works both ways, or says so",
  (name, rule) => {
    const oneWay = ["final-hamza", "final-alef-hamza", "article", "adjective-article", "make", "weapon-pronoun"];
    const [example, ...variants] = lines(rule.example);
    if (oneWay.includes(name)) return;
    for (const variant of variants) expect(of(variant, rule.types?.[0] ?? "actor", name)).toContain(example);
  },
);

test("rules have names of their own, and a word of doc", () => {
  expect(new Set(VARIANT_RULES.map(({ rule }) => rule)).size).toBe(VARIANT_RULES.length);
  for (const { doc } of VARIANT_RULES) expect(doc).toMatch(/\.$/);
});

describe("places", () => {
  test.each<[name: string, rule: string, variants: string[]]>([
    ["دير الزور", "compound", ["ديرالزور"]],
    ["عطشانة غربية", "adjective-article", ["العطشانه الغربيه", "عطشانه الغربيه"]],
    ["الباب الشرقي", "adjective-article", ["باب شرقي"]],
    ["كفر شرقية المزرعة", "adjective-article", []],
    ["حي المشرقة", "adjective-article", []],
    ["تلرفعت", "compound", ["تل رفعت"]],
    ["معرة مصرين", "compound", ["معرتمصرين"]],
    ["معرتمصرين", "compound", ["معره مصرين"]],
    ["تل الورد", "compound", []],
    ["كفريا", "compound", []],
    ["الباب", "article", []],
    ["منبج", "article", ["المنبج"]],
    ["حمص", "article", []],
    ["عين العرب", "article", []],
    ["الشيخ مسكين", "article", ["شيخ مسكين"]],
    ["كفر دلا", "final-heh-alef", []],
    ["مضايا", "final-heh-alef", ["مضايه"]],
    ["الزهراء", "final-heh-alef", []],
    ["الشهباء", "final-hamza", ["الشهبا"]],
    ["أبو الضهور", "zah-dad", ["ابو الظهور"]],
    ["الروضة", "zah-dad", []],
    ["مستشفى الورد", "hospital", ["مشفي الورد"]],
    ["أبو كمال", "kunya", ["ابي كمال", "ابا كمال"]],
    ["البو كمال", "kunya", []],
    ["تل أبيض", "kunya", []],
  ])("%s by %s", (name, rule, variants) => {
    expect(of(name, "place", rule)).toEqual(variants);
  });
});

describe("actors", () => {
  test.each<[name: string, rule: string, variants: string[]]>([
    ["الفرقة 17", "unit-number", ["الفرقه السابعه عشره"]],
    ["الفرقة السابعة عشرة", "unit-number", ["الفرقه 17"]],
    ["الفرقة 25 مهام خاصة", "unit-number", ["الفرقه الخامسه والعشرون مهام خاصه"]],
    ["الفرقة الأولى مدرعة", "unit-number", ["الفرقه 1 مدرعه"]],
    ["اللواء 104", "unit-number", []],
    ["الفيلق الثالث", "unit-number", ["الفيلق 3"]],
    ["لواء القدس", "unit-number", []],
    ["المسلحين الموالين للنظام", "plural-case", ["المسلحون الموالون للنظام"]],
    ["فاطميون", "plural-case", ["فاطميين"]],
    ["تلفزيون سوريا", "plural-case", []],
    ["القوات السورية", "syria", []],
    ["جيش سورية الحرة", "syria", ["جيش سوريا الحره"]],
    ["كتائب عبدالله عزام", "abd", ["كتايب عبد الله عزام"]],
    ["القوات الأميركية", "america", ["القوات الامريكيه"]],
    ["مليشيات الورد", "militia", ["ميليشيات الورد", "ميلشيات الورد"]],
  ])("%s by %s", (name, rule, variants) => {
    expect(of(name, "actor", rule)).toEqual(variants);
  });

  test("rules of toponyms leave them alone", () => {
    expect(of("الحشد الشعبي", "actor")).toEqual([]);
    expect(of("الحوثيون", "place", "plural-case")).toEqual([]);
  });
});

test("no variant twice, and never the name itself", () => {
  for (const name of ["ابو الظهور", "دير ابو بن سوريا", "الفرقه الاولي", "كفر عبد الله"]) {
    for (const type of ["place", "actor", "hospital"]) {
      const variants = of(name, type);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants).not.toContain(normalize(name));
    }
  }
});
