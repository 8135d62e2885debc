import { describe, expect, test } from "vitest";
import { conjugate } from "../../scripts/build-gazetteers/words/conjugate.js";
import { inflect, type Noun, type Phrase } from "../../scripts/build-gazetteers/words/inflect.js";
import { formatGazetteer } from "../../scripts/build-gazetteers/write.js";
import { lintGazetteer, parseGazetteer, type WeaponEntry } from "../../src/gazetteer/index.js";
import { normalize } from "../../src/text/fold.js";
import { data, dataText, everydayWords, recordsOf } from "./read.js";

const NOUNS: readonly Noun[] = [
  { noun: "صاروخ", gender: "m", plurals: ["صواريخ"] },
  { noun: "عبوة", gender: "f", plurals: ["عبوات"] },
  { noun: "لغم", gender: "m", plurals: ["ألغام"], nunated: true },
  { noun: "طيران", gender: "m" },
];
const nouns = new Map(NOUNS.map((noun) => [noun.noun, noun]));

describe("inflect", () => {
  test.each<[name: string, phrase: Phrase, forms: string[]]>([
    [
      "a masculine noun and its adjective agree in number, definiteness and the written case",
      { noun: "صاروخ", adjectives: ["موجه"] },
      [
        "صاروخ موجه",
        "الصاروخ الموجه",
        "صاروخا موجها",
        "صاروخان موجهان",
        "صاروخين موجهين",
        "صواريخ موجهة",
        "الصواريخ الموجهة",
      ],
    ],
    [
      "a feminine noun takes feminine duals",
      { noun: "عبوة", adjectives: ["ناسف"] },
      ["عبوة ناسفة", "العبوة الناسفة", "عبوتان ناسفتان", "عبوتين ناسفتين", "عبوات ناسفة", "العبوات الناسفة"],
    ],
    [
      "a genitive stands bare and with the article behind the construct",
      { noun: "عبوة", of: "غاز" },
      ["عبوة غاز", "عبوة الغاز", "عبوتا غاز", "عبوتا الغاز", "عبوتي غاز", "عبوتي الغاز", "عبوات غاز", "عبوات الغاز"],
    ],
    [
      "a mass noun has neither dual nor plural",
      { noun: "طيران", adjectives: ["حربي"] },
      ["طيران حربي", "الطيران الحربي", "طيرانا حربيا"],
    ],
    [
      "some broken plurals take the accusative alef",
      { noun: "لغم" },
      ["لغم", "اللغم", "لغما", "لغمان", "اللغمان", "لغمين", "اللغمين", "ألغام", "الألغام", "ألغاما"],
    ],
  ])("%s", (_, phrase, forms) => {
    expect(inflect(phrase, nouns)).toEqual(forms);
  });

  test.each<[name: string, phrase: Phrase, form: string, not: string]>([
    [
      "two adjectives",
      { noun: "صاروخ", adjectives: ["حراري", "موجه"] },
      "صاروخين حراريين موجهين",
      "صاروخين حراري موجه",
    ],
    [
      "an annexed adjective",
      { noun: "صاروخ", adjectives: ["~قصير"], tail: "المدى" },
      "الصواريخ قصيرة المدى",
      "الصواريخ القصيرة المدى",
    ],
    ["a negated one", { noun: "صاروخ", adjectives: ["غير موجه"] }, "الصواريخ غير الموجهة", "الصواريخ غير موجهة"],
    ["a tail", { noun: "صاروخ", tail: "أرض أرض" }, "صواريخ أرض أرض", "صواريخ أرض"],
    ["alternatives", { noun: "صاروخ", adjectives: ["باليستي|بالستي"] }, "صواريخ بالستية", "صواريخ باليستي|بالستية"],
    [
      "a make, once: its spelling variants are the others",
      { noun: "صاروخ", models: "غراد" },
      "صاروخ من طراز غراد",
      "الصاروخ غراد",
    ],
  ])("%s", (_, phrase, form, not) => {
    expect(inflect(phrase, nouns)).toContain(form);
    expect(inflect(phrase, nouns)).not.toContain(not);
  });

  test("an unknown noun is an error", () => {
    expect(() => inflect({ noun: "كرسي" }, nouns)).toThrow(/nouns\.jsonl/);
  });
});

test("conjugate gives the third person of perfect and imperfect", () => {
  expect(conjugate("استهدف", "ستهدف")).toEqual([
    "استهدف",
    "استهدفت",
    "استهدفوا",
    "استهدفا",
    "استهدفتا",
    "يستهدف",
    "تستهدف",
    "يستهدفون",
    "يستهدفوا",
  ]);
  expect(conjugate("تصدى", "تصدى")).toEqual(["تصدى", "تصدت", "تصدوا", "تصدتا", "يتصدى", "تتصدى"]);
});

describe.each(["weapons", "events"])("%s", (name) => {
  const gazetteer = data(name);
  const forms = gazetteer.entries.flatMap((entry) => recordsOf(entry).map((record) => normalize(record.name)));

  test("is a gazetteer without findings, written as the build writes it", () => {
    expect(parseGazetteer(gazetteer)).toBe(gazetteer);
    expect(formatGazetteer(gazetteer)).toBe(dataText(`${name}.json`));
    expect(lintGazetteer(gazetteer, { isEveryday: everydayWords() })).toEqual([]);
  });

  test("a form belongs to one entry", () => {
    expect(new Set(forms).size).toBe(forms.length);
  });
});

test.each<[form: string, id: string, needsContext: boolean]>([
  ["برميلا متفجرا", "barrel-bomb", false],
  ["البراميل", "barrel-bomb", true],
  ["صاروخ حراري موجه", "guided-missile", false],
  ["صاروخين فراغيين", "vacuum-missile", false],
  ["راجمات الصواريخ", "rocket-launcher", false],
  ["قذائف الهاون", "mortar", false],
  ["المدفعية الثقيلة", "artillery", false],
  ["مدافع", "artillery", true],
  ["الطيران الحربي", "warplane", false],
  ["الطيران", "aircraft", true],
  ["الطيران المروحي", "helicopter", false],
  ["طائرتين مسيرتين", "drone", false],
  ["مسيرات", "drone", true],
  ["القنابل العنقودية", "cluster-munition", false],
  ["سيارتين مفخختين", "car-bomb", false],
  ["عبوتين ناسفتين", "ied", false],
  ["غاز الكلور", "chlorine", false],
  ["الأسلحة الكيماوية", "chemical-weapon", false],
  ["الرشاشات الثقيلة", "machine-gun", false],
  ["ذخيرة", "ammunition", false],
  ["رصاص", "bullets", false],
])("%s is a form of %s", (form, id, needsContext) => {
  const entry = data("weapons").entries.find((candidate) => candidate.id === id)!;
  const record = recordsOf(entry).find((candidate) => normalize(candidate.name) === normalize(form));
  expect(record?.needsContext ?? false).toBe(needsContext);
  expect(record).toBeDefined();
});

test.each(["قصف مدفعي", "قصف صاروخي", "غارة", "غارات جوية"])("%s is an attack, never a weapon", (form) => {
  const isForm = (name: string): boolean =>
    data(name).entries.some((entry) => recordsOf(entry).some((record) => normalize(record.name) === normalize(form)));
  expect([isForm("weapons"), isForm("events")]).toEqual([false, true]);
});

describe("makes of weapons", () => {
  const weapons = data<WeaponEntry>("weapons").entries;
  const makes = weapons.filter(({ model }) => model !== undefined);
  const byId = new Map(weapons.map((entry) => [entry.id, entry]));

  test("are there for every class that has makes", () => {
    const classes = new Set(makes.map(({ weaponClass }) => weaponClass));
    for (const weaponClass of ["aircraft", "helicopter", "drone", "missile", "air-defence", "artillery", "small-arms"])
      expect(classes).toContain(weaponClass);
    expect(makes.length).toBeGreaterThan(300);
  });

  test("lie in a family, or in a make that has a family", () => {
    for (const { id, parent } of makes) {
      const family = byId.get(parent!);
      expect(family, id).toBeDefined();
      expect(family!.model === undefined || byId.has(family!.parent!), id).toBe(true);
    }
  });

  test("say where they come from by a code of ISO 3166, where it is one country", () => {
    for (const { origin } of makes) if (origin !== undefined) expect(origin).toMatch(/^[A-Z]{2}$/);
  });

  test.each([
    ["su-24", "سوخوي 24", "RU"],
    ["shahed-136", "شاهد 136", "IR"],
    ["bayraktar-tb2", "بيرقدار TB2", "TR"],
    ["mq-9", "إم كيو 9", "US"],
    ["merkava", "ميركافا", "IL"],
    ["golan-1000", "جولان 1000", "SY"],
  ])("%s is there", (id, name, origin) => {
    expect(byId.get(id)).toMatchObject({ name, origin });
  });

  test.each(["شاهد", "عماد", "قدر", "فتاح", "شمس", "فجر 5", "23 ملم", "إم 4", "لانسيت", "جراد", "فيل"])(
    "%s alone is no name of a make",
    (word) => {
      const named = makes.filter((entry) =>
        recordsOf(entry).some((record) => normalize(record.name) === normalize(word)),
      );
      expect(named.map(({ id }) => id)).toEqual([]);
    },
  );
});
