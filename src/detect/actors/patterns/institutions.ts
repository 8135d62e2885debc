import { ADJECTIVE, type BodyRow } from "./row.js";

/** Bodies of states: ministries, cabinets, chambers, courts, police, services, forces by what they are of. */
export const INSTITUTIONS: readonly BodyRow[] = [
  {
    id: "ministry",
    match:
      "<ministry> ال_!stop (ال_ية!passing!tie|<body-adjective>|العالي|المدني){0,2} و<portfolio>{0,2} (ال_ية!passing!tie|<body-adjective>|العالي){0,2}",
    how: "group",
    source: "editorial",
  },
  {
    id: "cabinet",
    match: `حكومة <union-kind> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "caretaker",
    match: `حكومة تصريف (الأعمال|أعمال) ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "cabinet-of-region",
    match: "حكومة إقليم @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "government",
    match: "الحكومة <government-kind> ال_ي?",
    how: "group",
    source: "editorial",
  },
  {
    id: "chamber",
    match: `مجلس <chamber> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "presidency",
    match: "رئاسة (الوزراء|الجمهورية|الحكومة|الأركان|البرلمان) ال_ي{0,2}",
    how: "group",
    source: "editorial",
  },
  {
    id: "office-of-head",
    match: "مكتب رئيس (الوزراء|الحكومة|الجمهورية|الأركان|البرلمان) ال_ي?",
    how: "group",
    source: "editorial",
  },
  {
    id: "office-of-president",
    match: "مكتب (الرئيس|الرئاسة) <nisba>?",
    how: "group",
    source: "editorial",
  },
  {
    id: "court-of",
    match: `محكمة <court-of> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "court-of-nation",
    match: "محكمة <nisba>",
    how: "none",
    source: "editorial",
  },
  {
    id: "court-of-place",
    match: `محكمة <court-kind>? @place ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "court-kind",
    match: `محكمة <court-kind> ال_!stop ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "court",
    match: `المحكمة <court-kind-adjective> ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "prosecution",
    match: "النيابة (العامة|العسكرية|الإدارية) ال_ي?",
    how: "group",
    source: "editorial",
  },
  {
    id: "prosecution-of-place",
    match: "نيابة @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "police-of-place",
    match: "شرطة <seat>? @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "police-command",
    match: "(قيادة|مديرية) شرطة <seat>? @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "directorate-of-place",
    match: "مديرية <directorate> @place",
    how: "group",
    source: "editorial",
  },
  {
    id: "directorate",
    match: `مديرية (<purpose-noun>|<portfolio>) ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "service",
    match: `جهاز <service> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "service-for",
    match: `جهاز <purpose> ال_!stop ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "forces-of",
    match: `قوات <force-of> ${ADJECTIVE}{0,2}`,
    how: "group",
    source: "editorial",
  },
  {
    id: "forces-of-guard",
    match: `قوات حرس ال_!stop ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "forces-of-kind",
    match: "القوات <force-kind> <nisba>?",
    how: "group",
    source: "editorial",
  },
  {
    id: "one-force-of-kind",
    match: "القوة <force-kind> <nisba>?",
    how: "group",
    source: "editorial",
  },
  {
    id: "guard",
    match: `حرس ال_!stop ${ADJECTIVE}?`,
    how: "group",
    source: "editorial",
  },
  {
    id: "guard-of-kind",
    match: "الحرس <guard-kind> <nisba>?",
    how: "group",
    source: "editorial",
  },
];
