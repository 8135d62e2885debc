/** A rule of the matcher, shown on one text: all that is found, as `proclitic+slice=name`. */
export interface Row {
  readonly rule: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly found: readonly string[];
}

const HALAB = "حلب";
const ALEPPO_ROAD = "طريق حلب – الرقة";
const RAQQA = "الرقة";
const TANZIM = "التنظيم";

export const ROWS: readonly Row[] = [
  {
    rule: "a name is a whole word",
    names: [HALAB],
    text: "حلب حلبي محلب",
    found: ["+حلب=حلب"],
  },
  {
    rule: "all ends are reported",
    names: ["تل", "تل أبيض", "تل أبيض شرقي", "أبيض"],
    text: "تل أبيض شرقي",
    found: ["+أبيض=ابيض", "+تل=تل", "+تل أبيض=تل ابيض", "+تل أبيض شرقي=تل ابيض شرقي"],
  },
  {
    rule: "names are compared folded, marks and tatweel belong to the span",
    names: ["إدلب"],
    text: "أدلب إِدلــب اِدلبَ",
    found: ["+أدلب=ادلب", "+إِدلــب=ادلب", "+اِدلبَ=ادلب"],
  },
  {
    rule: "a digit inside a word stands for a letter like it",
    names: ["داعش", "تنظيم الدولة"],
    text: "د1عش دا3ش تنظيم الدول7",
    found: ["+د1عش=داعش", "+دا3ش=داعش"],
  },
  {
    rule: "a digit with space or another digit beside it is none",
    names: ["داعش"],
    text: "د 1عش د1 عش د11عش د2عش",
    found: [],
  },
  {
    rule: "a conjunction is read off",
    names: [HALAB],
    text: "وحلب فحلب",
    found: ["ف+حلب=حلب", "و+حلب=حلب"],
  },
  {
    rule: "a preposition is read off",
    names: [HALAB],
    text: "بحلب لحلب كحلب",
    found: ["ب+حلب=حلب", "ك+حلب=حلب", "ل+حلب=حلب"],
  },
  {
    rule: "a preposition behind a conjunction is read off",
    names: [HALAB],
    text: "وبحلب فلحلب وكحلب",
    found: ["فل+حلب=حلب", "وب+حلب=حلب", "وك+حلب=حلب"],
  },
  {
    rule: "two prepositions are not read off",
    names: [HALAB],
    text: "بلحلب سحلب",
    found: [],
  },
  {
    rule: "every reading is reported",
    names: ["وبر", "بر", "بري", "ري"],
    text: "وبر وبري",
    found: ["+وبر=وبر", "و+بر=بر", "و+بري=بري", "وب+ري=ري"],
  },
  {
    rule: "a reading leaves two letters",
    names: ["ي", "يا"],
    text: "وي ويا بي",
    found: ["و+يا=يا"],
  },
  {
    rule: "the second lam of a double lam stands for the article",
    names: [TANZIM],
    text: "للتنظيم وللتنظيم فللتنظيم",
    found: ["فل+لتنظيم=التنظيم", "ل+لتنظيم=التنظيم", "ول+لتنظيم=التنظيم"],
  },
  {
    rule: "of three lams two are written",
    names: ["اللاذقية", "الاذقية"],
    text: "للاذقية",
    found: ["ل+لاذقية=الاذقيه", "ل+لاذقية=اللاذقيه"],
  },
  {
    rule: "a double lam may be ل before a lam",
    names: ["لواء القدس"],
    text: "للواء القدس",
    found: ["ل+لواء القدس=لواء القدس"],
  },
  {
    rule: "no article is elided behind ب",
    names: [TANZIM],
    text: "بلتنظيم بالتنظيم",
    found: ["ب+التنظيم=التنظيم"],
  },
  {
    rule: "proclitics inside a name are part of it",
    names: ["الزور"],
    text: "دير والزور",
    found: ["و+الزور=الزور"],
  },
  {
    rule: "a proclitic is read in the first word only",
    names: ["دير الزور"],
    text: "دير والزور",
    found: [],
  },
  {
    rule: "proclitics belong to Arabic words",
    names: ["ypg"],
    text: "لـ YPG لypg",
    found: ["+YPG=ypg", "+ypg=ypg"],
  },
  {
    rule: "any white space of one line or two is a space",
    names: ["دير الزور"],
    text: "دير   الزور، دير\u00a0الزور، دير\nالزور، دير\t\r\n الزور",
    found: ["+دير   الزور", "+دير\t\r\n الزور", "+دير\nالزور", "+دير\u00a0الزور"].map((slice) => `${slice}=دير الزور`),
  },
  {
    rule: "a blank line is none",
    names: ["دير الزور"],
    text: "دير\n\nالزور",
    found: [],
  },
  {
    rule: "quotes are a space",
    names: ["تنظيم الدولة"],
    text: "تنظيم «الدولة» تنظيم\"الدولة\" ''تنظيم'' ”الدولة“",
    found: ['+تنظيم"الدولة=تنظيم الدوله', "+تنظيم «الدولة=تنظيم الدوله", "+تنظيم'' ”الدولة=تنظيم الدوله"],
  },
  {
    rule: "a low line is a space",
    names: ["دير الزور"],
    text: "#دير_الزور",
    found: ["+دير_الزور=دير الزور"],
  },
  {
    rule: "other signs end a name",
    names: ["دير الزور"],
    text: "دير، الزور دير. الزور دير (الزور دير: الزور دير #الزور دير | الزور",
    found: [],
  },
  {
    rule: "a dash in a name is a dash in the text",
    names: [ALEPPO_ROAD, HALAB, RAQQA],
    text: "طريق حلب-الرقة",
    found: ["+الرقة=الرقه", "+حلب=حلب", "+طريق حلب-الرقة=طريق حلب-الرقه"],
  },
  {
    rule: "dashes and slashes are one, with spaces or without",
    names: ["حلب/الرقة"],
    text: "حلب - الرقة، حلب/ الرقة، حلب–الرقة، حلب −− الرقة",
    found: ["حلب - الرقة", "حلب −− الرقة", "حلب/ الرقة", "حلب–الرقة"].map((slice) => `+${slice}=حلب-الرقه`),
  },
  {
    rule: "a dash is no space and a space is no dash",
    names: ["حلب/الرقة", "دير الزور"],
    text: "حلب الرقة دير-الزور دير-\nالزور",
    found: [],
  },
  {
    rule: "a number glued to a word may be apart",
    names: ["الفرقة 17", "مخيم 2 شرق"],
    text: "الفرقة17 مخيم2شرق",
    found: ["+الفرقة17=الفرقه 17", "+مخيم2شرق=مخيم 2 شرق"],
  },
  {
    rule: "a number glued to a word may be one with it",
    names: ["إم4", "m4"],
    text: "إم4 M4 إم 4 M 4",
    found: ["+M4=m4", "+إم4=ام4"],
  },
  {
    rule: "digits of all scripts are the same digits",
    names: ["الفرقة 17"],
    text: "الفرقة ١٧",
    found: ["+الفرقة ١٧=الفرقه 17"],
  },
  {
    rule: "a word cut by stops is whole again",
    names: ["داعش", "قصف", "غارة"],
    text: "داع..ش قص.ف وقص*ف غا...رة",
    found: ["+داع..ش=داعش", "+غا...رة=غاره", "+قص.ف=قصف", "و+قص*ف=قصف"],
  },
  {
    rule: "a cut has three cutters at most, no space and no other sign",
    names: ["داعش"],
    text: "داع....ش داع. ش داع .ش داع!ش داع.1ش",
    found: [],
  },
  {
    rule: "a cut may be in any word of a name, twice too",
    names: ["تنظيم داعش في حلب"],
    text: "تن.ظيم «دا.ع.ش» في ح.لب",
    found: ["+تن.ظيم «دا.ع.ش» في ح.لب=تنظيم داعش في حلب"],
  },
  {
    rule: "a cut is not a space",
    names: ["السورية نت"],
    text: "السورية.نت",
    found: [],
  },
  {
    rule: "a name that is written with a cutter is found with it",
    names: ["السورية.نت"],
    text: "السورية.نت",
    found: ["+السورية.نت=السوريهنت"],
  },
  {
    rule: "a cut word may stand behind an elided article",
    names: [TANZIM],
    text: "للتن.ظيم",
    found: ["ل+لتن.ظيم=التنظيم"],
  },
  {
    rule: "a name with a space is not found without it",
    names: ["دير الزور"],
    text: "ديرالزور",
    found: [],
  },
  {
    rule: "signs inside a name are one separator",
    names: ["الحزب (الجناح) «العسكري»", "س، ص"],
    text: "الحزب الجناح العسكري، س ص",
    found: ["+الحزب الجناح العسكري=الحزب الجناح العسكري", "+س ص=س ص"],
  },
  {
    rule: "a name with other signs in it is found as it is written, too",
    names: ["د. محمد (الحلبي)", "أ.1"],
    text: "د. محمد (الحلبي)، د محمد الحلبي، د. محمد الحلبي، أ.1",
    found: ["+د. محمد (الحلبي=د محمد الحلبي", "+د محمد الحلبي=د محمد الحلبي", "+أ.1=ا 1"],
  },
  {
    rule: "signs around a name are not of it",
    names: ["«حلب».", "- الرقة -"],
    text: "حلب الرقة",
    found: ["+الرقة=الرقه", "+حلب=حلب"],
  },
];
