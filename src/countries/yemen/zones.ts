import type { Zone } from "../profile.js";

/**
 * Governorates by their p-codes: the numbers of the Central Statistical Organization with `YE` before them (OCHA, common operational
 * datasets). Governorates that front lines divided are left out. Dates are those of the events named beside them.
 */
export const ZONES: readonly Zone[] = [
  // Sa'dah, since the uprising of March 2011
  { side: "houthi", from: "2011-03", areas: ["YE22"] },
  // Amran, taken in July 2014
  { side: "houthi", from: "2014-07", areas: ["YE29"] },
  // Sana'a, the city and the governorate, taken on 21 September 2014
  { side: "houthi", from: "2014-09", areas: ["YE13", "YE23"] },
  // Ibb and Dhamar, taken in October 2014
  { side: "houthi", from: "2014-10", areas: ["YE11", "YE20"] },
  // Aden, from its recapture in July 2015 to the battle of August 2019
  { side: "government", from: "2015-07", to: "2019-08", areas: ["YE24"] },
  // Aden since then, and Socotra since June 2020; of the time since 2026 nothing is said
  { side: "southern-transitional-council", from: "2019-08", to: "2026-01", areas: ["YE24"] },
  { side: "southern-transitional-council", from: "2020-06", to: "2026-01", areas: ["YE32"] },
];
