import { ARABIC_TERMS } from "../terms.js";
import { INCIDENT_WORDS } from "./incident-words.js";

export type Language = "en" | "ar";

/** All words of the page, English and Arabic. `#` stands for a number. */
const WORDS = {
  reports: ["# reports", "التقارير: #"],
  reportsUnit: ["Reports", "التقارير"],
  mentionsUnit: ["Mentions", "الذكر"],
  incidentsUnit: ["Incidents", "الوقائع"],
  language: ["العربية", "English"],
  search: ["Search the texts", "البحث في النصوص"],
  count: ["Count", "العد"],
  colour: ["Colour by", "التلوين بحسب"],
  per: ["Per", "لكل"],
  day: ["day", "يوم"],
  week: ["week", "أسبوع"],
  month: ["month", "شهر"],
  year: ["year", "سنة"],
  auto: ["automatic", "تلقائي"],
  from: ["From", "من"],
  to: ["To", "إلى"],
  confidence: ["Confidence at least", "الثقة لا تقل عن"],
  clear: ["Clear all filters", "إزالة كل المرشحات"],
  filters: ["Filters", "المرشحات"],
  time: ["Over time", "عبر الزمن"],
  map: ["Map", "الخريطة"],
  type: ["Types", "الأنواع"],
  actor: ["Actors", "الجهات"],
  place: ["Places", "الأماكن"],
  area: ["Areas", "المحافظات"],
  weapon: ["Weapons", "الأسلحة"],
  none: ["nothing", "لا شيء"],
  byType: ["type", "النوع"],
  byActor: ["actor", "الجهة"],
  byPlace: ["place", "المكان"],
  byArea: ["area", "المحافظة"],
  byWeapon: ["weapon", "السلاح"],
  others: ["others", "غيرها"],
  unnamed: ["none named", "بلا تسمية"],
  all: ["all", "الكل"],
  texts: ["Sentences", "الجمل"],
  more: ["Show more", "عرض المزيد"],
  fewer: ["Show fewer", "عرض أقل"],
  read: ["Read the report", "قراءة التقرير"],
  close: ["Close", "إغلاق"],
  nothing: ["Nothing passes these filters.", "لا شيء يطابق هذه المرشحات."],
  nothingFound: [
    "Nothing was found in these texts: no place, actor, day, casualties or weapon.",
    "لم يعثر في هذه النصوص على شيء: لا مكان ولا جهة ولا يوم ولا ضحايا ولا سلاح.",
  ],
  ofReports: ["# of ##", "# من ##"],
  withoutIncidents: ["# without incidents", "# بلا وقائع"],
  withoutMentions: ["# without mentions", "# بلا ذكر"],
  noDays: ["The reports have no dates, so there are no bars.", "ليس للتقارير تواريخ، فلا رسم عبر الزمن."],
  noPoints: ["No place with a known point here.", "لا مكان معروف الإحداثيات هنا."],
  undated: ["Without an exact day, so in no bar: #.", "بلا يوم محدد، فليست في أي عمود: #."],
  several: ["What names several of them counts for each.", "ما يسمي عدة منها يعد لكل واحد منها."],
  brush: [
    "Drag over the bars to choose days; a click takes one bar.",
    "اسحب فوق الأعمدة لاختيار الأيام، والنقرة تختار عمودا واحدا.",
  ],
  table: ["The bars as a table", "الأعمدة جدولا"],
  period: ["First day", "أول يوم"],
  exact: ["the place's own point", "نقطة المكان نفسه"],
  near: ["near it, or of its parent", "نقطة قريبة أو نقطة ما يتبع له"],
  cluster: ["several places", "عدة أماكن"],
  area2: ["Area of a circle: how many", "مساحة الدائرة: العدد"],
  zoomIn: ["Zoom in", "تكبير"],
  zoomOut: ["Zoom out", "تصغير"],
  home: ["Whole map", "الخريطة كلها"],
  km: ["# km", "# كم"],
  undatedReport: ["no date", "بلا تاريخ"],
  filterBy: ["Filter by this", "ترشيح بهذا"],
  proof: [
    "A tag says that a text names a place, an actor, a day, casualties or a weapon. It does not prove that an event happened, there, or by them. Counts are counts of reporting.",
    "العلامة تقول إن النص يسمي مكانا أو جهة أو يوما أو ضحايا أو سلاحا، ولا تثبت أن الحدث وقع، أو وقع هناك، أو أنهم فاعلوه. والأعداد أعداد ما نشر.",
  ],
  of: ["# of ## shown", "# من ## معروضة"],
  mapLabel: [
    "Map of places. Arrow keys move it, plus and minus zoom.",
    "خريطة الأماكن. الأسهم تحركها، وزائد وناقص للتكبير والتصغير.",
  ],
  remove: ["Remove the filter", "إزالة المرشح"],
  unknownPoint: [
    "Places without a known point, so not on the map: #.",
    "أماكن بلا إحداثيات معروفة، فليست على الخريطة: #.",
  ],
  by: ["by", "الفاعل"],
  target: ["target", "الهدف"],
  with: ["with", "بواسطة"],
  toll: ["toll", "الحصيلة"],
} as const satisfies Readonly<Record<string, readonly [en: string, ar: string]>>;

const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const POP_ISOLATE = "\u2069";

/** Days and numbers in a line from right to left keep their order. */
export function foreign(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`;
}

export type Key = keyof typeof WORDS;

export interface Words {
  readonly language: Language;
  readonly t: (key: Key, ...numbers: readonly (number | string)[]) => string;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
  /** A kind or type of the data. */
  readonly term: (term: string) => string;
  readonly months: readonly string[];
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ar: ["كانون2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين1", "تشرين2", "كانون1"],
};

export function wordsOf(language: Language): Words {
  const at = language === "en" ? 0 : 1;
  const number = (value: number): string => value.toLocaleString(language === "en" ? "en" : "ar-u-nu-latn");
  return {
    language,
    number,
    months: MONTHS[language],
    t(key, ...numbers) {
      const [first, second] = numbers.map((value) => (typeof value === "number" ? number(value) : value));
      return WORDS[key][at].replace("##", second ?? "##").replace("#", first ?? "#");
    },
    term(term) {
      const incident = INCIDENT_WORDS[term];
      if (incident) return incident[at];
      return language === "ar" ? (ARABIC_TERMS[term] ?? term) : term.replaceAll(/[-_]/g, " ");
    },
  };
}
