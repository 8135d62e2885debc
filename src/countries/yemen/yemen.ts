import type { CountryProfile } from "../profile.js";
import { GOVERNMENTS, OWNERS, PARTIES } from "./parties.js";
import { SIDES } from "./sides.js";
import { ZONES } from "./zones.js";

/**
 * Yemen, with the war since 2014. Places are expected to have the ids of OCHA's governorates (`YE13`) as ancestors, and actors those of
 * {@link yemenActors}.
 */
export const yemen: CountryProfile = {
  code: "YE",
  nationality: "yemen",
  parties: PARTIES,
  owners: OWNERS,
  sides: SIDES,
  governments: GOVERNMENTS,
  zones: ZONES,
  // the coalition, its neighbours, and those who sent ships, arms or strikes
  involvedCountries: ["SA", "AE", "OM", "IR", "US", "GB", "IL"],
  undatedDay: "2018",
};
