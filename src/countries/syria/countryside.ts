/** The adjective that a governorate (p-code) gives to its countryside: `الريف الحلبي`. */
const TABLE = `
  SY02 الحلبي
  SY03 الدمشقي
  SY04 الحمصي
  SY05 الحموي
  SY06 اللاذقاني
  SY07 الإدلبي
  SY09 الديري
  SY11 الرقاوي
  SY12 الدرعاوي
`;

/** Adjective to the p-code of its governorate. */
export const COUNTRYSIDE_ADJECTIVES: Readonly<Record<string, string>> = Object.fromEntries(
  TABLE.trim()
    .split("\n")
    .map((line) => line.trim().split(" ").reverse()),
);
