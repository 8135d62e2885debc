import { ADJECTIVE, type BodyRow } from "./row.js";

/** Organisations, unions, parties, movements, by what they are of and for: `نقابة المحامين`, `مركز توثيق الانتهاكات`, `المجلس الوطني الانتقالي`. */
export const ORGANISATIONS: readonly BodyRow[] = [
  {
    id: "of-actor",
    match: `(<national-body>|<assembly>) ${ADJECTIVE}{1,2} ل@actor`,
    how: "none",
    source: "editorial",
  },
  {
    id: "national-body-of-place",
    match: `(<national-body>|<assembly>) ${ADJECTIVE}{1,2} ل@place`,
    how: "group",
    source: "editorial",
  },
  {
    id: "national-body-the",
    match: `(<national-body>|<assembly>) ${ADJECTIVE}{1,2} لل_!structural!sport ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "national-body",
    match: `(<national-body>|<assembly>) ${ADJECTIVE}{1,2} ل_!structural!sport ~_!stop? (ال_!stop|@place)`,
    how: "group",
    source: "editorial",
  },
  {
    id: "assembly",
    match: `<assembly> ${ADJECTIVE}{2,3}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "party-definite",
    match: `الحزب <party-kind> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "party",
    match: `حزب ال_!stop ${ADJECTIVE}{0,2} و<virtue>? ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "movement",
    match: "حركة <movement> ال_ي{0,2}",
    how: "group",
    source: "editorial",
  },
  {
    id: "community",
    match: "جماعة <name-starter> (@place|ال_|~_!stop)",
    how: "group",
    source: "editorial",
  },
  {
    id: "charity-of-place",
    match: "(<body>|<office>) @place (لل_!no-name!structural|الخيرية|الخيري) و<virtue>?",
    how: "group",
    source: "editorial",
  },
  {
    id: "institute-of-place",
    match: "(<body>|<office>) @place ل<purpose> ~_!stop? ال_!stop ال_ي?",
    how: "group",
    source: "editorial",
  },
  {
    id: "body-in-region",
    match: `(<body>|<office>) <purpose>{1,2} ال_!stop ${ADJECTIVE}{0,2} في (إقليم|جامعة) (@place|ال_|~_!stop)`,
    how: "group",
    source: "editorial",
  },
  {
    id: "body-for",
    match: `(<body>|<office>) <purpose>{1,2} ال_!stop ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "body-for-noun",
    match: `(<body>|<office>) <purpose-noun> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "committee-in-place",
    match: `تنسيقية ال_!stop ${ADJECTIVE}{0,2} في @place`,
    how: "group",
    source: "editorial",
  },
  {
    id: "committee-by-place",
    match: `تنسيقية ال_!stop ${ADJECTIVE}{0,2} ب@place`,
    how: "group",
    source: "editorial",
  },
  {
    id: "organisation-of-members",
    match: "<body> <members> ال_ لل_",
    how: "group",
    source: "editorial",
  },
  {
    id: "council-for",
    match: "مجلس (حقوق|شؤون|أمناء) ال_!stop",
    how: "group",
    source: "editorial",
  },
  {
    id: "organisation-known",
    match: "(منظمة|حركة|حركتي|حركتا|جماعة|جماعتي|حزبي|تنظيم) known:@actor",
    how: "group",
    source: "editorial",
  },
  {
    id: "gathering",
    match: `تجمع ال_!stop!structural!sport!no-body ${ADJECTIVE}{1,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "branch-of-al-qaeda",
    match: "تنظيم القاعدة في (العراق|اليمن)",
    how: "group",
    source: "editorial",
  },
  {
    id: "branch-of-al-qaeda-of-region",
    match: "تنظيم القاعدة في (جزيرة|بلاد|شبه) ال_ ال_ي{0,2}",
    how: "group",
    source: "editorial",
  },
  {
    id: "body",
    match: `<body> ال_!stop!structural!sport!no-body ${ADJECTIVE}{0,2} و<virtue>? ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
];
