import { describe, expect, test } from "vitest";
import { compileIndex } from "../../src/match/compile.js";
import { lookupName } from "../../src/match/index.js";
import { syriaTagger } from "../../src/syria.js";
import { data } from "./read.js";

const FILES = [
  "syria-places",
  "countries",
  "foreign-places",
  ..."iran iraq israel jordan lebanon libya palestine russia sudan turkey ukraine yemen"
    .split(" ")
    .map((c) => `${c}-places`),
  "actors",
  "neighbour-actors",
  "weapons",
] as const;
const gazetteers = FILES.map((file) => data(file));
const index = compileIndex(gazetteers);
const byId = new Map(gazetteers.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)));

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly country: string | undefined;
}

/** What a string leads to: ids, kinds (of places and actors; classes of weapons), and the countries of places. */
function found(name: string): Found[] {
  return lookupName(index, name).map(({ gazetteer, entry }) => {
    const item = gazetteers[gazetteer]!.entries[entry] as unknown as Record<string, string>;
    const kind = item.placeType ?? item.actorType ?? item.weaponClass ?? "";
    return { id: item.id!, kind, country: item.placeType ? countryOf(item.id!) : undefined };
  });
}

function countryOf(id: string | undefined): string | undefined {
  if (id === undefined || id.startsWith("country:")) return id?.slice("country:".length);
  return countryOf(byId.get(id)?.parent);
}

describe("places next door are known, in their country", () => {
  test.each<[country: string, names: string]>([
    [
      "LB",
      "عيناتا، دبل، تبنين، محيبيب، رب ثلاثين، القنطرة، دير سريان، إبل السقي، الوزاني، كفررمان، جبشيت، أرنون، زوطر الشرقية",
    ],
    [
      "LB",
      "جويا، صديقين، مجدلزون، شمع، المنصوري، البازورية، طير فلسيه، شحور، الزرارية، الخرايب، كفرحونة، العيشية، يونين، إيعات",
    ],
    [
      "PS",
      "مخيم البريج، مخيم جباليا، مخيم الدهيشة، مخيم العروب، سلوان، الشيخ جراح، دير الغصون، عصيرة الشمالية، قبلان، كفر راعي",
    ],
    [
      "PS",
      "مستشفى شهداء الأقصى، مستشفى غزة الأوروبي، مستشفى العودة، معبر كيسوفيم، محور موراج، الشابورة، العطاطرة، خربة العدس",
    ],
    ["IL", "ناحل عوز، كيسوفيم، أفيفيم، زرعيت، مسغاف عام، سجن مجدو، ميناء حيفا"],
    [
      "IQ",
      "الأعظمية، الكرادة، الزنجيلي، حمام العليل، بادوش، الصقلاوية، مطيبيجة، بهرز، ليلان، حقل الرميلة، سيدكان، منفذ سفوان",
    ],
    ["YE", "الجوبة، رغوان، حيران، باقم، حيفان، كرش، القبيطة، الوازعية، دمت، قيفة، بلحاف، حوف، منفذ الوديعة، جبل نقم"],
    ["LY", "جنزور، قصر بن غشير، وادي الربيع، أبوقرين، رأس جدير، الصابري، مطار بنينا، ميناء السدرة"],
    ["SD", "كرري، الكلاكلة، ود النورة، جبل موية، أم صميمة، الخوي، مخيم كلمة، كبكابية، أردمتا، وادي حلفا"],
    ["JO", "مخيم الأزرق، الفحيص، عنجرة، أم القطين، جسر الملك حسين"],
    ["UA", "جانكوي، كراسنوهوريفكا، ليبتسي، روبوتينه، إزمايل، نيجين، هوستوميل"],
    ["RU", "ريلسك، كورتشاتوف، سيفيرومورسك، إنغلس، غوديرميس، تامبوف، قاعدة أولينيا"],
    ["TR", "تشورلو، توقات، إسنيورت، سد أتاتورك"],
    ["IR", "كاشان، خمين، نجف آباد، جزيرة لارك، مفاعل بوشهر"],
  ])("%s: %s", (country, names) => {
    const missing = names.split("، ").filter((name) => !found(name).some((place) => place.country === country));
    expect(missing).toEqual([]);
  });
});

describe("bodies that the news name are known, by their kind", () => {
  test.each<[kind: string, names: string]>([
    ["media-agency", "وكالة كيودو، يونهاب، وكالة سبأ، وكالة معا، وكالة السودان للأنباء، وكالة رويترز"],
    [
      "media-outlet",
      "صحيفة الأهرام، صحيفة عكاظ، القاهرة الإخبارية، القناة 12 الإسرائيلية، إيران إنترناشيونال، لوس أنجلوس تايمز، دي فيلت، فورين أفيرز",
    ],
    [
      "foreign-military",
      "أفريكوم، الأسطول الخامس، أسطول البحر الأسود، مقر خاتم الأنبياء، هيئة الأركان التركية، الجيش الصومالي، الجيش الهندي",
    ],
    [
      "foreign-state",
      "الإليزيه، داونينغ ستريت، البوندستاغ، مجلس صيانة الدستور، وزارة الصحة الفلسطينية، وزارة الداخلية المصرية، وزارة الخارجية الإسبانية",
    ],
    ["foreign-security", "الشرطة الإسرائيلية، سكوتلاند يارد، شعبة المعلومات، المخابرات العامة المصرية"],
    ["un-body", "يوناما، مينوسما، المنظمة البحرية الدولية، التصنيف المرحلي المتكامل للأمن الغذائي"],
    ["igo", "بريكس، إيغاد، فرونتكس، منظمة التجارة العالمية، المحكمة الخاصة بلبنان"],
    ["ngo-monitor", "بتسيلم، نادي الأسير، منظمة مواطنة لحقوق الإنسان، معهد بروكينغز، منظمة الشفافية الدولية"],
    ["ngo-relief", "كاريتاس، الإغاثة الإسلامية، هالو ترست"],
    ["political-party", "حزب شاس، حزب الجيد، تيار الحكمة، حزب البديل من أجل ألمانيا"],
    ["jihadist-group", "حركة طالبان باكستان، جماعة نصرة الإسلام والمسلمين، شبكة حقاني"],
    ["civil-defence", "الدفاع المدني اللبناني، نجمة داود الحمراء، الدفاع المدني في غزة"],
  ])("%s: %s", (kind, names) => {
    const missing = names.split("، ").filter((name) => !found(name).some((body) => body.kind === kind));
    expect(missing).toEqual([]);
  });
});

test.each<[string, string]>([
  ["Duma", "C2338"],
  ["Kafr Nabl", "C4068"],
  ["Deir ez-Zor", "SY09"],
  ["ISIS", "islamic-state"],
  ["white-hands", "saed-charity"],
])("%s leads to %s", (name, id) => {
  expect(found(name).map((entry) => entry.id)).toContain(id);
});

describe("with the files next door loaded, the country that a text is about decides", () => {
  const next = FILES.slice(3, -3).map((file) => data(file));
  const tagger = syriaTagger({ gazetteers: next as never });
  const firstPlace = (text: string): string | null | undefined => tagger.tag(text).places[0]?.entity;

  test.each<[text: string, country: string]>([
    ["استهدفت غارة بلدة الطيبة في قضاء مرجعيون جنوبي لبنان", "LB"],
    ["قصفت قوات النظام بلدة الطيبة في ريف درعا الشرقي", "SY"],
    ["سقطت قذائف على بلدة العباسية قرب صور في جنوب لبنان", "LB"],
    ["اعتقل الجيش الإسرائيلي ثلاثة شبان في بلدة بيت فجار جنوب بيت لحم", "PS"],
    ["انفجرت عبوة ناسفة في مدينة الباب بريف حلب", "SY"],
  ])("%s", (text, country) => {
    expect(countryOf(firstPlace(text) ?? undefined)).toBe(country);
  });
});
