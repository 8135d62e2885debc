import { expect, test } from "vitest";
import { randomOf } from "../../scripts/fuzz/random.js";
import { distanceKm } from "../../src/gazetteer/geo.js";
import { type PlaceEntry, readCsv } from "../../src/index.js";
import { foreignPlaces, syriaPlaces, syriaTagger, tag } from "../../src/syria.js";

const SEED = 14;
const TEXTS = 600;
/** No town of the country is wider; what lies in it lies within this of its point. */
const TOWN_KM = 8;
/** Towns whose names are everyday words are not always read; no text says then where the facility lies. */
const UNREAD_MAX = 0.03;

const KINDS = [
  "مدرسة",
  "مشفى",
  "مستوصف",
  "جامع",
  "مسجد",
  "كنيسة",
  "حاجز",
  "مخبز",
  "معمل",
  "سوق",
  "ساحة",
  "دوار",
  "شارع",
  "مقبرة",
  "ملعب",
  "مركز",
  "حديقة",
  "جسر",
];
/** Names that facilities bear; many of them are villages and quarters somewhere as well. */
const NAMES = [
  "النور",
  "السلام",
  "الزهراء",
  "الرحمة",
  "الحكمة",
  "الأندلس",
  "اليرموك",
  "الوحدة",
  "القدس",
  "الفردوس",
  "الشفاء",
  "البعث",
  "تشرين",
  "حطين",
  "القادسية",
  "الخنساء",
  "المتنبي",
  "ابن سينا",
  "خالد بن الوليد",
  "عمر بن الخطاب",
  "أبو بكر الصديق",
  "صلاح الدين",
  "الجلاء",
  "الكرامة",
  "الشهداء",
  "الحرية",
  "الأمل",
  "البيان",
  "الهدى",
  "المنصورة",
  "الرشيد",
  "الربيع",
  "العروبة",
  "فلسطين",
  "الوادي",
  "الغوطة",
];
/** Kinds of rows of one's own, and their nouns. */
const OWN_KINDS: Readonly<Record<string, string>> = {
  school: "مدرسة",
  hospital: "مشفى",
  mosque: "جامع",
  church: "كنيسة",
  checkpoint: "حاجز",
  factory: "معمل",
  market: "سوق",
  square: "ساحة",
  roundabout: "دوار",
  cemetery: "مقبرة",
  camp: "مخيم",
  prison: "سجن",
  bridge: "جسر",
};
const SENTENCES: readonly ((facility: string, town: string) => string)[] = [
  (facility, town) => `قصفت الطائرات الحربية ${facility} في ${town} أمس`,
  (facility, town) => `سقطت قذيفة على ${facility} ب${town} وأصيب ثلاثة مدنيين`,
  (facility, town) => `تعرض ${facility} وسط ${town} لغارة جوية`,
  (facility, town) => `انفجرت عبوة ناسفة قرب ${facility} في ${town}، ولم يصب أحد`,
];
const NOUNS: Readonly<Record<string, string>> = { city: "مدينة", town: "بلدة" };

const towns = syriaPlaces.entries.filter(({ placeType, location }) => location && placeType in NOUNS);

test("no facility in a town gets a point outside the town", () => {
  const { pick } = randomOf(SEED);
  const far: string[] = [];
  let unread = 0;
  const precisions = new Map<string, number>();
  for (let i = 0; i < TEXTS; i++) {
    const town = pick(towns);
    const facility = `${pick(KINDS)} ${pick(NAMES)}`;
    const text = pick(SENTENCES)(facility, `${NOUNS[town.placeType]} ${town.name}`);
    const { places } = tag(text);
    if (places.every(({ text: name }) => name !== town.name)) unread++;
    else
      for (const { text: name, lat, lon, precision = "none" } of places) {
        if (name === town.name) continue; // which of the towns of one name is meant, other tests tell
        precisions.set(precision, (precisions.get(precision) ?? 0) + 1);
        if (lat === undefined || lon === undefined) continue;
        const nearest = Math.min(...namesakesOf(town).map(({ location }) => distanceKm(location!, [lon, lat])));
        if (nearest > (town.radiusKm ?? TOWN_KM)) far.push(`${Math.round(nearest)} km: ${text} (${name})`);
      }
  }
  expect(far).toEqual([]);
  expect(unread).toBeLessThan(TEXTS * UNREAD_MAX);
  expect(precisions.get("container")).toBeGreaterThan(TEXTS / 2); // the texts say where they lie, and are read so
});

test("a row of one's own without a point is linked in every town, and has the point of that town", () => {
  const { pick } = randomOf(SEED);
  const rows = Object.entries(OWN_KINDS).flatMap(([kind, noun]) =>
    NAMES.map((name, i) => ({ kind, full: `${noun} ${name}`, id: `${kind}-${i}` })),
  );
  const table = ["id;name;type", ...rows.map(({ kind, full, id }) => `${id};${full};${kind}`)].join("\n");
  const tagger = syriaTagger([readCsv(table, { name: "mine", type: "place" })]);
  const wrong: string[] = [];
  for (let i = 0; i < TEXTS; i++) {
    const [row, town] = [pick(rows), pick(towns)];
    const text = pick(SENTENCES)(row.full, `${NOUNS[town.placeType]} ${town.name}`);
    const { places } = tagger.tag(text);
    const own = places.find(({ entity }) => entity === row.id);
    if (!own) wrong.push(`not linked: ${text}`);
    else if (own.lat !== undefined) {
      const km = Math.min(...namesakesOf(town).map(({ location }) => distanceKm(location!, [own.lon!, own.lat!])));
      if (km > (town.radiusKm ?? TOWN_KM) || own.precision !== "container")
        wrong.push(`${km} km, ${own.precision}: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The towns and villages that bear a name of the town. */
function namesakesOf(town: PlaceEntry): readonly PlaceEntry[] {
  return [...syriaPlaces.entries, ...foreignPlaces.entries].filter(
    ({ name, names = [], location }) =>
      location && [name, ...names.map((one) => (typeof one === "string" ? one : one.name))].includes(town.name),
  );
}
