import type { Zone } from "../profile.js";

/**
 * Governorates and districts by their p-codes. Dates are those of the operations that moved the front lines: Euphrates Shield, Olive
 * Branch, Peace Spring.
 */
export const ZONES: readonly Zone[] = [
  { side: "sdf", from: "2012-07", to: "2026-01", areas: ["SY08", "SY11", "SY0206"] },
  { side: "sdf", from: "2016-08", to: "2024-12", areas: ["SY0205"] },
  { side: "sdf", from: "2017-09", to: "2024-12", areas: ["SY09"] },
  { side: "sdf", from: "2012-07", to: "2018-03", areas: ["SY0203"] },
  { side: "opposition", from: "2016-08", to: "2025-02", areas: ["SY0202", "SY0204", "SY0208"] },
  { side: "opposition", from: "2018-03", to: "2025-02", areas: ["SY0203"] },
  { side: "opposition", from: "2019-10", to: "2025-02", areas: ["SY1102", "SY0804"] },
  { side: "suwayda-local", from: "2012", areas: ["SY13"] },
];
