import type { Side } from "../profile.js";

/** Sides of the war in Yemen, as `yemenActors` names them. */
export const SIDES: Readonly<Record<string, Side>> = {
  houthi: { role: "domestic" },
  government: { role: "domestic" },
  "southern-transitional-council": { role: "domestic" },
  "al-qaeda": { role: "transnational" },
  "islamic-state": { role: "transnational" },
  coalition: { role: "involved" },
  // of those whom Iran arms, the ones in Yemen
  iran: { role: "involved", allies: "houthis" },
};
